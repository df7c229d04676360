import type { EntityDeclaration, JsonValue } from '../../../common/declaration';
import { fingerprintOf } from '../../connectors';
import { compileColumn } from '../mapping/columns';
import { tolerant } from '../mapping/path_reader';
import type { ScanPlan } from '../scan_plan';
import type { ListParameters } from './running_scan';

const MARKED_ROWS = 8;
const MARKED_BYTES = 16 * 1024;

/** Identifies a page by its rows; undefined if they are not available or cannot be distinguished. */
export type RowMarker = (
  parts: AsyncIterable<unknown> | readonly (readonly JsonValue[])[],
  parameters: ListParameters,
) => string | undefined;

/**
 * Identifies pages by the keys of some of their rows: a body that only differs in a cursor or a timestamp is the same
 * page. Undefined if one of them has no key.
 */
export function rowMarker(entity: EntityDeclaration, plan: ScanPlan): RowMarker {
  const columns = entity.key
    .map((name) => compileColumn(name, entity, plan))
    .filter(({ detail }) => detail === undefined);
  if (columns.length === 0 || columns.length < entity.key.length) return () => undefined;
  return (parts, parameters) => {
    if (!Array.isArray(parts)) return undefined;
    const [only, ...more] = parts as readonly (readonly JsonValue[])[];
    const rows =
      only === undefined || more.length > 0
        ? (parts as readonly (readonly JsonValue[])[]).flat()
        : only;
    const readers = columns.map(({ reader }) => reader(parameters));
    const keyOf = (row: JsonValue): readonly string[] | undefined => {
      const key = readers.map((read) => tolerant(read, row, () => undefined) ?? null);
      return key.includes(null) ? undefined : key.map(String);
    };
    const step = Math.max(1, (rows.length - 1) / (MARKED_ROWS - 1));
    const some: unknown[] = [rows.length];
    for (let at = 0; at < rows.length; at += step) {
      const key = keyOf(rows[Math.round(at)] ?? null);
      // Only selected members were read, and these may be the same in all rows.
      if (key === undefined) return undefined;
      some.push(key);
    }
    try {
      return fingerprintOf(Buffer.from(JSON.stringify(some)), rows.length);
    } catch {
      // Nested too deeply to be serialized.
      return undefined;
    }
  };
}

/**
 * Identifies a page by its length and both ends: hashing all bytes takes a twentieth of the time of a full scan, and
 * different pages have different first or last rows.
 */
export function markOfBody(raw: Buffer, rowCount: number): string | undefined {
  if (raw.length <= 2 * MARKED_BYTES) return fingerprintOf(raw, rowCount);
  const ends = [raw.subarray(0, MARKED_BYTES), raw.subarray(-MARKED_BYTES)];
  const mark = fingerprintOf(Buffer.concat(ends), rowCount);
  return mark === undefined ? undefined : `${raw.length} ${mark}`;
}
