import stringWidth from 'string-width';
import { cutText } from './cell_text';

/** Lines of the terminal that one value may take. */
const MOST_LINES = 3;

/** A row as a block of `name │ value` lines: for results that are wider than the terminal. */
export function recordText(
  names: readonly string[],
  cells: readonly string[],
  number: number,
  width: number,
): { readonly text: string; readonly cut: number } {
  const nameWidth = Math.max(...names.map((name) => stringWidth(name)));
  const title = `─[ ${number} ]`;
  const lines = [`${title}${'─'.repeat(Math.max(0, Math.min(width, 60) - title.length))}`];
  let cut = 0;
  names.forEach((name, index) => {
    const whole = cells[index] ?? '';
    const shown = cutText(whole, width * MOST_LINES - nameWidth - 3);
    if (shown !== whole) cut += 1;
    lines.push(`${name}${' '.repeat(nameWidth - stringWidth(name))} │ ${shown}`);
  });
  return { text: `${lines.join('\n')}\n`, cut };
}
