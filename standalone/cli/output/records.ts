import stringWidth from 'string-width';
import type { ResultColumn } from '../../../common/contract';
import { cutCell } from './cell_text';

/** Maximum terminal lines of one value. */
const MOST_LINES = 3;
/** The same for requests, documents and the like, which are shown to be read. */
const MOST_BLOCK_LINES = 12;

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
  {
    width,
    blocks = false,
  }: {
    /** Of the terminal; undefined where output is no terminal. */
    readonly width: number | undefined;
    /** Values are broken into lines on a terminal, too; each line of a value has its own. */
    readonly blocks?: boolean;
  },
): { readonly text: string; readonly cut: number } {
  const nameWidth = Math.max(0, ...fields.map(({ name }) => stringWidth(name)));
  const title = `─[ ${number} ]`;
  const lines = [`${title}${'─'.repeat(Math.max(0, Math.min(width ?? 60, 60) - title.length))}`];
  const most = blocks ? MOST_BLOCK_LINES : MOST_LINES;
  const room = width === undefined ? Infinity : Math.max(width, (width - nameWidth - 3) * most);
  const line = width === undefined ? PIPE_VALUE : Math.max(20, width - nameWidth - 3);
  let cut = 0;
  for (const { name, text, column } of fields) {
    const shown = cutCell(text, room, column);
    if (shown !== text) cut += 1;
    const pieces =
      width === undefined || blocks
        ? shown.split('\n').flatMap((each) => broken(each, line))
        : [shown];
    pieces.forEach((piece, at) => {
      const label = at === 0 ? name : '';
      lines.push(`${label}${' '.repeat(nameWidth - stringWidth(label))} │ ${piece}`);
    });
  }
  return { text: `${lines.join('\n')}\n`, cut };
}

/** The text in lines that end after a space or a comma; what has neither stays in one piece. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ ,])/)) {
    if (line !== '' && stringWidth(line + word) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}

/** Longer items of a list, such as requests, have a line each. */
const LONGEST_BESIDE_OTHERS = 40;

/** The items of a list as a value of a block. */
export const listedText = (items: readonly string[]): string =>
  items.join(items.every(({ length }) => length <= LONGEST_BESIDE_OTHERS) ? ', ' : '\n');
