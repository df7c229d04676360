import { parseJson } from '../../../common/declaration';
import type { Row } from './database';

/** A cell does not contain what was written to it, because the file was damaged. Becomes `store_corrupt`. */
export class DamagedCell extends Error {}

/**
 * A select list that reads text columns as bytes. libsql ends the whole process if a text is not valid UTF-8, which a
 * damaged file may contain, so no text column is ever read as text.
 */
export const asBytes = (...columns: readonly string[]): string =>
  columns.map((column) => `CAST(${column} AS BLOB) AS ${column}`).join(', ');

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A text read through `asBytes`. Throws DamagedCell if it is missing or not valid UTF-8. */
export function textOf(cell: Row[string] | undefined): string {
  try {
    if (cell instanceof ArrayBuffer) return decoder.decode(cell);
  } catch {
    // The message would quote nothing useful.
  }
  throw new DamagedCell();
}

/** As `jsonOf`, and numbers keep their digits. */
export function exactJsonOf<T>(cell: Row[string] | undefined): T {
  const text = textOf(cell);
  try {
    return parseJson(text) as T;
  } catch {
    throw new DamagedCell();
  }
}

/** JSON written by this program. Throws DamagedCell if it is no longer JSON. */
export function jsonOf<T>(cell: Row[string] | undefined): T {
  const text = textOf(cell);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new DamagedCell();
  }
}
