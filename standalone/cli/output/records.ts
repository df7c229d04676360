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

/** Where output is no terminal, values are broken into lines of this width, and none is cut. */
const PIPE_VALUE = 100;

/** A row as a block of `name │ value` lines: for results that are wider than the terminal, or than a pipe's table. */
export function recordText(
  fields: readonly RecordField[],
  number: number,
  /** Of the terminal; undefined where output is no terminal. */
  width: number | undefined,
): { readonly text: string; readonly cut: number } {
  const nameWidth = Math.max(0, ...fields.map(({ name }) => stringWidth(name)));
  const title = `─[ ${number} ]`;
  const lines = [`${title}${'─'.repeat(Math.max(0, Math.min(width ?? 60, 60) - title.length))}`];
  const room = width === undefined ? Infinity : Math.max(width, width * MOST_LINES - nameWidth - 3);
  let cut = 0;
  for (const { name, text, column } of fields) {
    const shown = cutCell(text, room, column);
    if (shown !== text) cut += 1;
    const pieces = width === undefined ? broken(shown) : [shown];
    pieces.forEach((piece, at) => {
      const label = at === 0 ? name : '';
      lines.push(`${label}${' '.repeat(nameWidth - stringWidth(label))} │ ${piece}`);
    });
  }
  return { text: `${lines.join('\n')}\n`, cut };
}

/** The text in lines that end after a space or a comma; what has neither stays in one piece. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ ,])/)) {
    if (line !== '' && stringWidth(line + word) > PIPE_VALUE) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}
