import { copyToClipboard } from '@elastic/eui';
import type { ResultColumn, ResultRow } from '../../../../common/contract';
import type { RowFormat } from './formats';
import { writeRows } from './write_rows';

/** Maximum characters on the clipboard: with more, the program that pastes it would hang. */
const LARGEST = 32 * 1024 * 1024;

/** Rows as one text; undefined if it would be too large for the clipboard. */
export async function rowsText(
  format: RowFormat,
  columns: readonly ResultColumn[],
  rows: Iterable<ResultRow>,
  largest = LARGEST,
): Promise<string | undefined> {
  const parts: string[] = [];
  let size = 0;
  for await (const { text } of writeRows(format, columns, rows)) {
    parts.push(text);
    size += text.length;
    if (size > largest) return undefined;
  }
  return parts.join('');
}

/** Copies text to the clipboard, also without HTTPS. False if the browser refuses. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyToClipboard(text);
  }
}
