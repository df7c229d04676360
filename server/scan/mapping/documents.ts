import {
  DOCUMENT_LEVELS,
  ExactNumber,
  jsonText,
  nestsDeeperThan,
  type JsonValue,
} from '../../../common/declaration';
import type { ScanBatch, ScanValue } from '../scan';
import { TooDeep } from './wrong_shape';

/** A document of a row that is not written as JSON text yet. */
export interface Unwritten {
  readonly value: JsonValue;
  /** About as many as its text has. */
  readonly characters: number;
  /** Whether reading its text would return the same value again. */
  readonly same: boolean;
}

/** A column of documents, whose texts are only written if somebody reads them. */
export class DocumentColumn {
  private written: readonly ScanValue[] | undefined;

  constructor(readonly documents: readonly (Unwritten | null)[]) {}

  get texts(): readonly ScanValue[] {
    return (this.written ??= this.documents.map((one) => one && writtenDocument(one.value)));
  }
}

export type BatchColumn = readonly ScanValue[] | DocumentColumn;

const unwritten = new WeakMap<ScanBatch, readonly BatchColumn[]>();

/** A batch of these columns. Reading its `values` writes its documents. */
export function batchOf(rowCount: number, columns: readonly BatchColumn[]): ScanBatch {
  const hasDocuments = columns.some((column) => column instanceof DocumentColumn);
  if (!hasDocuments) return { rowCount, values: columns as readonly (readonly ScanValue[])[] };
  let values: ScanBatch['values'] | undefined;
  const batch: ScanBatch = {
    rowCount,
    get values() {
      return (values ??= columns.map((one) => (one instanceof DocumentColumn ? one.texts : one)));
    },
  };
  unwritten.set(batch, columns);
  return batch;
}

/** The columns of a batch, without writing its documents. */
export const columnsOf = (batch: ScanBatch): readonly BatchColumn[] =>
  unwritten.get(batch) ?? batch.values;

/** The document, once it is known not to nest too deeply. Throws TooDeep. */
export function unwrittenDocument(value: JsonValue): Unwritten {
  const seen = { characters: 0, same: true, tooDeep: false };
  measure(value, seen, 0);
  if (seen.tooDeep) throw new TooDeep(DOCUMENT_LEVELS);
  return { value, characters: seen.characters, same: seen.same };
}

function measure(
  value: JsonValue | undefined,
  seen: { characters: number; same: boolean; tooDeep: boolean },
  depth: number,
): void {
  switch (typeof value) {
    case 'string':
      seen.characters += value.length + 2;
      return;
    case 'number':
      seen.characters += 4;
      // JSON has no -0 that survives JSON.stringify, and nothing that is not finite.
      if (!Number.isFinite(value) || Object.is(value, -0)) seen.same = false;
      return;
    case 'boolean':
      seen.characters += 4;
      return;
    case 'object':
      break;
    default:
      seen.same = false;
      return;
  }
  if (value === null) {
    seen.characters += 4;
    return;
  }
  if (value instanceof ExactNumber) {
    seen.characters += value.digits.length;
    seen.same = false;
    return;
  }
  if (depth >= DOCUMENT_LEVELS) {
    seen.tooDeep = true;
    return;
  }
  seen.characters += 2;
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) measure(item, seen, depth + 1);
    return;
  }
  const members = value as Readonly<Record<string, JsonValue>>;
  for (const name of Object.keys(members)) {
    seen.characters += name.length + 4;
    measure(members[name], seen, depth + 1);
  }
}

/** DuckDB keeps whole numbers of any length exact, but rounds all others when they are accessed through a path. */
const isRounded = (digits: string): boolean => !/^-?\d+$/.test(digits);

/** JSON text of a document with exact numbers: unchanged, or as text if DuckDB would round them. Throws TooDeep. */
export function writtenDocument(value: JsonValue): string {
  let text: string;
  try {
    text = jsonText(value, isRounded);
  } catch (error) {
    // JSON.stringify throws this when it runs out of stack.
    if (error instanceof RangeError) throw new TooDeep(DOCUMENT_LEVELS);
    throw error;
  }
  // Each level takes two characters, so nearly all documents are too short to need a check.
  if (text.length > 2 * DOCUMENT_LEVELS && mayNestDeeper(text, DOCUMENT_LEVELS))
    if (nestsDeeperThan(value, DOCUMENT_LEVELS)) throw new TooDeep(DOCUMENT_LEVELS);
  return text;
}

function mayNestDeeper(text: string, levels: number): boolean {
  let count = 0;
  for (const bracket of ['{', '['])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1))
      if (++count > levels) return true;
  return false;
}
