import stringWidth from 'string-width';
import { concealSecrets } from '../../../common/binding';
import type { PlacedDiagnostic } from '../../../common/language';

/** A diagnostic with its line and a caret, as compilers show it; the line is at most `columns` wide. */
export function describeDiagnostic(
  diagnostic: PlacedDiagnostic,
  text: string,
  columns = 124,
): string {
  const { line, column } = diagnostic.start;
  // The line may contain a token in plain text, and the terminal may be logged.
  const source = (concealSecrets(text).split('\n')[line - 1] ?? '').replace(/\t/g, ' ');
  const width =
    diagnostic.end.line === line
      ? Math.max(1, diagnostic.end.column - column)
      : Math.max(1, source.length - column + 1);
  const gutter = String(line);
  const room = Math.max(20, columns - gutter.length - 3);
  // Only the part of a long line around the caret is shown.
  const length = Math.max(source.length, column);
  const from = Math.max(0, Math.min(column - 1 - Math.floor(room / 2), length - room));
  const shown = marked(source.slice(from, from + room), from > 0, from + room < source.length);
  const at = column - 1 - from;
  // East Asian characters and emoji take two cells. Past its end, the line is assumed to continue with spaces.
  const cells = (start: number, end: number): number =>
    stringWidth(shown.slice(start, end).padEnd(end - start));
  const carets = '^'.repeat(Math.max(1, cells(at, Math.min(at + width, room))));
  return [
    `${diagnostic.severity}: ${diagnostic.text} [${diagnostic.code}]`,
    `  at line ${line}, column ${column}`,
    `${gutter} │ ${shown}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(cells(0, at))}${carets}`,
    ...(diagnostic.hint === undefined ? [] : [`  ${diagnostic.hint}`]),
  ].join('\n');
}

/** With an ellipsis where the line continues. */
const marked = (part: string, before: boolean, after: boolean): string =>
  `${before ? '…' : ''}${part.slice(before ? 1 : 0, after ? -1 : undefined)}${after ? '…' : ''}`;
