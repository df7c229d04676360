import type { Writable } from 'node:stream';
import type { ResultColumn, ResultRow, ResultValue } from '../../../common/contract';
import { safeJson } from './printable';
import { ShownTable } from './shown_table';
import { writerTo } from './sink';
import { PIPE_WIDTH } from './wrap_plan';

export type ListItem = Readonly<Record<string, ResultValue>>;

/** Writes a command's list: a table with a header, or a JSON array of objects. */
export async function writeList(
  columns: readonly ResultColumn[],
  items: readonly ListItem[],
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  json: boolean,
): Promise<void> {
  const write = writerTo(stream);
  if (json) return write(`${safeJson(items, 2)}\n`);
  const table = new ShownTable(columns, { width: stream.isTTY ? stream.columns : undefined });
  const rows = items.map((item) => columns.map(({ name }) => item[name] ?? null));
  return write(table.add(rows) + table.end());
}

/**
 * Rows of a list as the terminal shows those of SHOW, for a terminal of this width or for a pipe. `all`: the command that
 * shows columns for which there is no room.
 */
export function listText(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  width: number | undefined,
  all: string,
): string {
  const table = new ShownTable(columns, { width, wrapAt: width ?? PIPE_WIDTH, isEmpty, all });
  return table.add(rows) + table.end();
}

/** Values that a list shows if a column does not apply to a row. */
export const isEmpty = (value: ResultValue): boolean =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
