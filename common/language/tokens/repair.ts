import { errorDiagnostic } from '../building';
import type { Diagnostic } from '../diagnostic';
import type { Piece } from './scan';

/**
 * Closes what the text leaves open without moving a character, so that the rest can be read: the last
 * character of a string becomes its quote, an open comment becomes space. Each is told.
 */
export function repair(
  text: string,
  unclosed: readonly Piece[],
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (unclosed.length === 0) return { text, diagnostics: [] };
  // Put together at the end: a long script may have a quote to close on every line.
  let repaired = '';
  let done = 0;
  const diagnostics = unclosed.map((piece) => {
    const range = { start: piece.start, end: piece.end };
    const written = text.slice(piece.start, piece.end);
    repaired += text.slice(done, piece.start);
    repaired += closed(piece, written, repaired.charAt(repaired.length - 1));
    done = piece.end;
    if (piece.kind === 'comment') return errorDiagnostic('unterminated_comment', {}, range);
    if (piece.kind === 'quoted_name') {
      return errorDiagnostic('unterminated_identifier', {}, range, `${written}\``);
    }
    const quote = written.charAt(0);
    return errorDiagnostic('unterminated_string', { quote }, range, written + quote);
  });
  return { text: repaired + text.slice(done), diagnostics };
}

function closed(piece: Piece, written: string, before: string): string {
  if (piece.kind === 'comment') return ' '.repeat(written.length);
  const quote = written.charAt(0);
  // A lone quote has no room for a closing one: any value of one character stands for it.
  // Right behind a word (`it's`) it would become a part of it.
  if (written.length === 1 && /[\w']/.test(before)) return ' ';
  if (written.length === 1) return quote === '`' ? '_' : '0';
  // Behind a backslash the closing quote would be a part of a string of JSON.
  const inner = written
    .slice(1, -1)
    .replaceAll(quote, ' ')
    .replace(/\\+$/, (last) => ' '.repeat(last.length));
  return inner === '' && quote === '`' ? '__' : quote + inner + quote;
}
