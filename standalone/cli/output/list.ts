import type { Writable } from 'node:stream';
import type { ResultColumn, ResultValue } from '../../../common/contract';
import { safeJson } from './printable';
import { ShownTable } from './shown_table';
import { writerTo } from './sink';

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
