import stringWidth from 'string-width';

/** Columns for what is written for people if the output is not a terminal. */
export const PIPE_WIDTH = 120;

/**
 * A plan's text in lines of the terminal's width, or of `PIPE_WIDTH` in a pipe: long lines are wrapped within the lines of
 * the tree.
 */
export function wrapPlan(text: string, width: number | undefined): string {
  if (width !== undefined && width < 40) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width ?? PIPE_WIDTH, width !== undefined))
    .join('\n');
}

/** `breaks`: an address that is longer than a line is broken, too; in a pipe it stays whole for `grep`. */
function wrapLine(line: string, width: number, breaks: boolean): string[] {
  if (stringWidth(line) <= width) return [line];
  const lead = /^[ │├└─]*/.exec(line)?.[0] ?? '';
  const indent = `${lead.replace(/├/g, '│').replace(/[└─]/g, ' ')}    `;
  const lines: string[] = [];
  let current = lead;
  let empty = true;
  for (const word of line.slice(lead.length).split(' ')) {
    const fits = stringWidth(word) <= width - indent.length;
    if (!empty && (fits || !breaks) && stringWidth(`${current} ${word}`) > width) {
      lines.push(current);
      current = indent;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
    // A URL may be longer than a line; no other word is split.
    while (breaks && stringWidth(current) > width) {
      const end = endOfPart(current, width);
      lines.push(current.slice(0, end));
      current = `${indent}${current.slice(end)}`;
    }
  }
  return [...lines, current];
}

/** Where an address is cut: before a parameter or a part of its path, as long as that leaves half of the line. */
function endOfPart(line: string, width: number): number {
  const end = Math.max(...['?', '&', '/'].map((mark) => line.lastIndexOf(mark, width)));
  return end > width / 2 ? end : width;
}
