import type { ResultRow, ResultValue } from '../../common/contract';
import {
  canonicalJson,
  ExactNumber,
  losesDigits,
  type DataType,
  type JsonValue,
} from '../../common/declaration';
import type { Document, IndexColumn } from '../ports';
import { digest, uint32 } from './digest';
import { copyToEcs, type EcsCopy } from './ecs';
import { idHash, type IdHash } from './key_table';
import { documentId, type KeyPart } from './target';

export const TIMESTAMP = '@timestamp';
export const ORIGIN = '_moltler';

/** A column of the rows that become documents. */
export interface RowColumn {
  readonly name: string;
  readonly type: DataType | 'null';
  readonly ignoringCase: boolean;
  /** It is only read to know the key or the time of a row. */
  readonly hidden?: true;
}

/** How the rows of one source become documents. */
export interface DocumentShape {
  readonly columns: readonly RowColumn[];
  /** Positions of the columns of the key. */
  readonly key: readonly number[];
  /** `<connector id>:<entity>`, or the id of the sync of a query. */
  readonly prefix: string;
  /** Position of the column with the time of a row. */
  readonly time?: number | undefined;
  /** Where the documents come from: connector, type, entity, sync_id. */
  readonly origin: Readonly<Record<string, string>>;
  /** Set if columns are copied to the fields of the Elastic Common Schema. */
  readonly ecs?: EcsCopy;
}

/** The document of a row, with a hash of its content: 64 bits, never 0; the same for every sync that writes it. */
export interface HashedDocument {
  readonly document: Document;
  /** Of its id. */
  readonly key: IdHash;
  readonly high: number;
  readonly low: number;
}
/** A row that cannot have an id. */
export interface RowWithoutKey {
  readonly reason: string;
  /** Identifies it by its content. */
  readonly mark: string;
  readonly content: Document['content'];
}

/** The columns that readers of the index see. */
export function indexColumns({
  columns,
  ecs,
}: Pick<DocumentShape, 'columns' | 'ecs'>): readonly IndexColumn[] {
  const shown = columns.filter(({ hidden }) => hidden !== true);
  const own = shown.map(({ name, type, ignoringCase }) => ({
    name,
    type: type === 'null' ? ('text' as const) : type,
    ignoringCase,
  }));
  const added: readonly IndexColumn[] = [
    { name: TIMESTAMP, type: 'timestamp', ignoringCase: false },
    { name: ORIGIN, type: 'document', ignoringCase: false },
    ...(ecs?.columns ?? []),
  ];
  return [...own, ...added.filter(({ name }) => shown.every((column) => column.name !== name))];
}

/** A column that is part of the documents, with its position in the rows. */
interface ShownColumn extends RowColumn {
  readonly at: number;
}

/** Makes documents of rows of one shape. `syncedAt`: ISO 8601. */
export type DocumentMaker = (row: ResultRow, syncedAt: string) => HashedDocument | RowWithoutKey;

/** What does not depend on the row is only done once. */
export function documentMaker(shape: DocumentShape): DocumentMaker {
  const { columns, key, prefix, time, origin, ecs } = shape;
  const shown = columns
    .map((column, at): ShownColumn => ({ ...column, at }))
    .filter(({ hidden }) => hidden !== true);
  // A statement that gives a column another name changes the documents.
  const names = shown.map(({ name }) => name);
  // Another sync may write the same document.
  const { sync_id: _sync, ...source } = origin;
  const common = digest(canonicalJson([names, source, ecs?.version ?? null]));
  const parts = key.map((at): KeyPart => ({ ignoringCase: columns[at]?.ignoringCase === true }));

  let marked: Readonly<Record<string, string>> = { ...origin, synced_at: '' };

  return (row, syncedAt) => {
    const content: Record<string, JsonValue> = {};
    const hashed: unknown[] = [];
    for (const { at, name, type } of shown) {
      const value = row[at] ?? null;
      hashed.push(typeof value === 'object' ? hashedOf(value) : value);
      if (value === null) continue;
      const member = typeof value === 'boolean' ? value : stored(value, type);
      if (name === '__proto__')
        Object.defineProperty(content, name, { value: member, enumerable: true });
      else content[name] = member;
    }
    const timed = time === undefined ? undefined : row[time];
    if (timed !== undefined && timed !== null && content[TIMESTAMP] === undefined) {
      content[TIMESTAMP] = timed;
      hashed.push(timed);
    }
    if (ecs !== undefined) copyToEcs(ecs, membersOf(shown, content), content);
    const hash = digest(common + JSON.stringify(hashed));
    if (content[TIMESTAMP] === undefined) content[TIMESTAMP] = syncedAt;
    // Documents that are made together have the same.
    if (marked['synced_at'] !== syncedAt) marked = { ...origin, synced_at: syncedAt };
    content[ORIGIN] = marked;
    const id = documentId(
      prefix,
      parts,
      key.map((at) => row[at]),
    );
    if (id === undefined) {
      const empty = key.filter((at) => row[at] === null || row[at] === undefined);
      const missing = empty.map((at) => columns[at]?.name ?? '').join(', ');
      const reason = `The row has no value in ${missing}, which identifies it.`;
      return { reason, mark: Buffer.from(hash, 'latin1').toString('base64url'), content };
    }
    const low = uint32(hash, 4);
    return {
      document: { id, content },
      key: idHash(id),
      high: uint32(hash, 0),
      low: low === 0 ? 1 : low,
    };
  };
}

/** The values of the columns, by their positions. */
function membersOf(
  shown: readonly ShownColumn[],
  content: Document['content'],
): readonly (JsonValue | undefined)[] {
  const members: JsonValue[] = [];
  for (const { at, name } of shown) {
    const member = Object.hasOwn(content, name) ? content[name] : undefined;
    if (member !== undefined) members[at] = member;
  }
  return members;
}

/** Equal for equal values only: the members of objects have no order, and an object is never a text or a list. */
function hashedOf(value: ResultValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isPlain = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return isPlain ? value : { object: canonicalJson(value) };
}

/** JSON's grammar of a number. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** As in the result, but numbers that are texts there, because a double cannot hold them, are numbers here. */
function stored(value: ResultValue, type: DataType | 'null'): JsonValue {
  if (typeof type === 'object' && Array.isArray(value)) {
    const { list } = type;
    return (value as readonly ResultValue[]).map((one) => stored(one, list));
  }
  if ((type !== 'integer' && type !== 'number') || typeof value !== 'string') return value;
  if (!NUMBER.test(value)) return value;
  return losesDigits(value) ? new ExactNumber(value) : Number(value);
}
