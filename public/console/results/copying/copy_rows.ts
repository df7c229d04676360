import { copyToClipboard } from '@elastic/eui';
import type { ResultColumn, ResultRow } from '../../../../common/contract';
import type { RowFormat } from './formats';
import { writeRows } from './write_rows';

/** More is not for a clipboard: the programme that pastes it would hang. */
const LARGEST = 32 * 1024 * 1024;

/** Rows as one text; undefined where it would be too large for a clipboard. */
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

/** Puts text on the clipboard, also where the page is not served securely. False where the browser refuses. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyToClipboard(text);
  }
}
