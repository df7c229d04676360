import type { JsonValue } from '../../../../common/declaration';
import { textAt } from '../client/response_parts';
import type { Moment } from './cache_state';

export type EntryKind = 'page' | 'scan';

/** A page or a scan, as its first document describes it. What is sealed is in its parts. */
export interface EntryHead extends Moment {
  readonly id: string;
  readonly kind: EntryKind;
  /** Another one each time that the entry is stored. */
  readonly stamp: string;
  readonly parts: number;
  /** What it takes, with its parts. */
  readonly total: number;
  readonly freshAt: number;
}
/** An entry as it is stored. */
export interface NewEntry extends Omit<EntryHead, 'parts' | 'total'> {
  readonly spelled: string;
  /** Scans are found by it. */
  readonly group?: string;
  /** Names the key that it is sealed with. */
  readonly mark: string;
  /** What the least recently used is found by. */
  readonly used: string;
}

/** What a document takes besides its sealed bytes. */
const OVERHEAD = 1024;
/** So that a request has several, and no document is large. */
const PART_BYTES = 2 * 1024 * 1024;
/** Larger entries are not stored: sealing them would block the event loop. */
export const LARGEST_BYTES = 8 * 1024 * 1024;
const MOST_PARTS = Math.ceil(LARGEST_BYTES / PART_BYTES) + 1;

export const partId = (id: string, part: number): string => `${id}:${part}`;
export const partIds = ({ id, parts }: Pick<EntryHead, 'id' | 'parts'>): readonly string[] =>
  Array.from({ length: parts }, (_, part) => partId(id, part));
/** Where parts may be left of an entry that was replaced by a smaller one. */
export const partsBehind = (id: string, parts: number): readonly string[] =>
  partIds({ id, parts: MOST_PARTS }).slice(parts);

const sealedSize = (sealed: Buffer): number =>
  sealed.length + OVERHEAD * (1 + Math.ceil(sealed.length / PART_BYTES));

/** Lines of a bulk request: the parts first, so that a head is never without them. */
export function entryLines(
  { id, ...entry }: NewEntry,
  sealed: Buffer,
): { readonly lines: string; readonly operations: number; readonly total: number } {
  const { kind, connector, entity, spelled, group, mark, epoch, generation, stamp, used } = entry;
  const moment = { connector, entity, epoch, generation };
  const shared = { ...moment, kind, mark, stamp, used, fresh_at: Math.floor(entry.freshAt) };
  const parts = Math.ceil(sealed.length / PART_BYTES);
  const total = sealedSize(sealed);
  const line = (of: string, document: JsonValue): string =>
    `${JSON.stringify({ index: { _id: of } })}\n${JSON.stringify(document)}\n`;
  let lines = '';
  for (let part = 0; part < parts; part += 1) {
    const bytes = sealed.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    const size = bytes.length + OVERHEAD;
    lines += line(partId(id, part), {
      ...shared,
      role: 'part',
      size,
      sealed: bytes.toString('base64'),
    });
  }
  const head = { role: 'head', spelled, parts, total };
  const grouped = group === undefined ? {} : { group };
  lines += line(id, { ...shared, ...head, ...grouped, size: OVERHEAD });
  return { lines, operations: parts + 1, total };
}

export const HEAD_FIELDS = [
  'kind',
  'connector',
  'entity',
  'epoch',
  'generation',
  'stamp',
  'parts',
  'total',
  'fresh_at',
] as const;

/** `field`: the value of a field, from the source of a document or from the fields of a hit. */
export function headOf(
  id: string,
  field: (name: (typeof HEAD_FIELDS)[number]) => JsonValue | undefined,
): EntryHead {
  const text = (name: (typeof HEAD_FIELDS)[number]): string => {
    const value = field(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    id,
    kind: text('kind') === 'scan' ? 'scan' : 'page',
    connector: text('connector'),
    entity: text('entity'),
    epoch: text('epoch'),
    generation: Number(field('generation') ?? 0),
    stamp: text('stamp'),
    parts: Number(field('parts') ?? 0),
    total: Number(field('total') ?? 0),
    freshAt: Number(field('fresh_at') ?? 0),
  };
}

/** A part of the entry with this stamp; undefined if it is missing, or of another time. */
export function partIn(source: JsonValue | undefined, stamp: string): Buffer | undefined {
  if (source === undefined || textAt(source, 'stamp') !== stamp) return undefined;
  return Buffer.from(textAt(source, 'sealed'), 'base64');
}
