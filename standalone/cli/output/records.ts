import stringWidth from 'string-width';
import type { ResultColumn } from '../../../common/contract';
import { cutCell } from './cell_text';

/** Maximum terminal lines of one value. */
const MOST_LINES = 3;

export interface RecordField {
  readonly name: string;
  readonly text: string;
  readonly column: ResultColumn;
}

/** A row as a block of `name │ value` lines: for results that are wider than the terminal. */
export function recordText(
  fields: readonly RecordField[],
  number: number,
  width: number,
): { readonly text: string; readonly cut: number } {
  const nameWidth = Math.max(0, ...fields.map(({ name }) => stringWidth(name)));
  const title = `─[ ${number} ]`;
  const lines = [`${title}${'─'.repeat(Math.max(0, Math.min(width, 60) - title.length))}`];
  const room = Math.max(width, width * MOST_LINES - nameWidth - 3);
  let cut = 0;
  for (const { name, text, column } of fields) {
    const shown = cutCell(text, room, column);
    if (shown !== text) cut += 1;
    lines.push(`${name}${' '.repeat(nameWidth - stringWidth(name))} │ ${shown}`);
  }
  return { text: `${lines.join('\n')}\n`, cut };
}
