import type { EntityDeclaration, JsonValue } from '../../../common/declaration';
import { fingerprintOf } from '../../connectors';
import { compileColumn } from '../mapping/columns';
import { tolerant } from '../mapping/path_reader';
import type { ScanValue } from '../scan';
import type { ScanPlan } from '../scan_plan';
import type { ListParameters } from './surroundings';

const MARKED_ROWS = 8;
const MARKED_BYTES = 16 * 1024;

/** Marks a page by its rows; undefined where they are not at hand or nothing tells them apart. */
export type RowMarker = (
  parts: AsyncIterable<unknown> | readonly (readonly JsonValue[])[],
  parameters: ListParameters,
) => string | undefined;

/**
 * Marks pages by the keys of some of their rows: a body whose cursor or clock alone differs is the same page. A row
 * without a key stands as a whole.
 */
export function rowMarker(entity: EntityDeclaration, plan: ScanPlan): RowMarker {
  const columns = entity.key
    .map((name) => compileColumn(name, entity, plan))
    .filter(({ detail }) => detail === undefined);
  if (columns.length === 0 || columns.length < entity.key.length) return () => undefined;
  return (parts, parameters) => {
    if (!Array.isArray(parts)) return undefined;
    const rows = (parts as readonly (readonly JsonValue[])[]).flat();
    const readers = columns.map(({ reader }) => reader(parameters));
    const markOf = (row: JsonValue): ScanValue | JsonValue => {
      const key = readers.map((read) => tolerant(read, row, () => undefined) ?? null);
      return key.includes(null) ? row : key.map(String);
    };
    const step = Math.max(1, (rows.length - 1) / (MARKED_ROWS - 1));
    const some: unknown[] = [rows.length];
    for (let at = 0; at < rows.length; at += step) some.push(markOf(rows[Math.round(at)] ?? null));
    try {
      return fingerprintOf(Buffer.from(JSON.stringify(some)), rows.length);
    } catch {
      // Nested too deeply to be written.
      return undefined;
    }
  };
}

/**
 * Marks a page by its length and both of its ends: hashing all of a full scan's bytes takes a twentieth of its time,
 * and a page that is another one has other first or last rows.
 */
export function markOfBody(raw: Buffer, rowCount: number): string | undefined {
  if (raw.length <= 2 * MARKED_BYTES) return fingerprintOf(raw, rowCount);
  const ends = [raw.subarray(0, MARKED_BYTES), raw.subarray(-MARKED_BYTES)];
  const mark = fingerprintOf(Buffer.concat(ends), rowCount);
  return mark === undefined ? undefined : `${raw.length} ${mark}`;
}
