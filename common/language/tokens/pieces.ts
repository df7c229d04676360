import { endOfJsonText } from './json_text';
import { drained, type Steps } from '../steps';

/** A piece of text as the splitter sees it: quoted text, a comment, a word, or something else. */
export interface Piece {
  readonly kind: 'word' | 'string' | 'quoted_name' | 'comment' | 'symbol';
  readonly start: number;
  readonly end: number;
  /** False where the closing quote or the end of the comment is missing. */
  readonly closed: boolean;
}

/** Letters beyond ASCII that a word may contain: first and last of each range. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefc],
];
const SPACE = /\s|\u200B/;
// After a string that is not closed on its line: what most likely belongs to the text around it.
const TAIL_OF_LINE = /[\s;,)}\]]*$/;

/** Pieces per step. */
const STEP = 4_096;

/**
 * Scans a script. Strings may span lines; but if the quotes of the script do not pair up, every
 * string ends with its line, so that one missing quote does not turn the rest inside out.
 */
export function piecesOf(text: string): readonly Piece[] {
  return drained(piecesInSteps(text));
}

/** As `piecesOf`, in short steps. */
export function* piecesInSteps(text: string): Steps<readonly Piece[]> {
  const pieces = yield* scanWith(text, undefined);
  return pieces.every((piece) => piece.closed || piece.kind === 'comment')
    ? pieces
    : yield* scanWith(text, new LineEnds(text));
}

function* scanWith(text: string, lines: LineEnds | undefined): Steps<Piece[]> {
  const pieces: Piece[] = [];
  let at = 0;
  let sinceYield = 0;
  // How many { are open: in them, a string in double quotes is a JSON string, with \" inside.
  let braces = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at++;
      continue;
    }
    if (code === 123) braces++;
    else if (code === 125) braces = Math.max(0, braces - 1);
    else if (code === 59) braces = 0;
    const piece =
      code === 34 && braces > 0 ? jsonText(text, at, lines) : pieceAt(text, at, code, lines);
    if (piece !== undefined) pieces.push(piece);
    at = piece?.end ?? at + 1;
    if (++sinceYield >= STEP) {
      sinceYield = 0;
      yield;
    }
  }
  return pieces;
}

/** Finds line ends; called with increasing offsets, so that each character is read once. */
class LineEnds {
  private known = -1;

  constructor(private readonly text: string) {}

  /** The end of the line that `from` is in. */
  after(from: number): number {
    if (this.known < from) this.known = endOfLine(this.text, from);
    return this.known;
  }
}

function pieceAt(
  text: string,
  start: number,
  code: number,
  lines: LineEnds | undefined,
): Piece | undefined {
  if (isWordPart(code)) {
    let end = start + 1;
    while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
    return { kind: 'word', start, end, closed: true };
  }
  if (code === 39 || code === 34) return stringAt(text, start, lines);
  if (code === 96) return quoted(text, start, '`', 'quoted_name', lines);
  if (code === 45 && text.charCodeAt(start + 1) === 45) {
    return { kind: 'comment', start, end: endOfLine(text, start), closed: true };
  }
  if (code === 47 && text.charCodeAt(start + 1) === 42) {
    const close = text.indexOf('*/', start + 2);
    const end = close < 0 ? text.length : close + 2;
    return { kind: 'comment', start, end, closed: close >= 0 };
  }
  if (code > 127 && SPACE.test(text.charAt(start))) return undefined;
  return { kind: 'symbol', start, end: start + 1, closed: true };
}

function stringAt(text: string, start: number, lines: LineEnds | undefined): Piece {
  if (text.startsWith("'''", start)) {
    const close = text.indexOf("'''", start + 3);
    if (close >= 0) return { kind: 'string', start, end: close + 3, closed: true };
    // Three unclosed quotes may still be '' and a quote.
  }
  return quoted(text, start, text.charAt(start), 'string', lines);
}

function jsonText(text: string, start: number, lines: LineEnds | undefined): Piece {
  const limit = lines?.after(start) ?? text.length;
  const end = endOfJsonText(text, start, limit);
  if (end !== undefined) return { kind: 'string', start, end, closed: true };
  return unclosed(text, start, limit, 'string', lines);
}

function quoted(
  text: string,
  start: number,
  quote: string,
  kind: 'string' | 'quoted_name',
  lines: LineEnds | undefined,
): Piece {
  const limit = lines?.after(start) ?? text.length;
  let at = start + 1;
  for (;;) {
    const close = text.indexOf(quote, at);
    if (close < 0 || close >= limit) break;
    if (text.charAt(close + 1) !== quote) return { kind, start, end: close + 1, closed: true };
    at = close + 2;
  }
  return unclosed(text, start, limit, kind, lines);
}

function unclosed(
  text: string,
  start: number,
  limit: number,
  kind: 'string' | 'quoted_name',
  lines: LineEnds | undefined,
): Piece {
  const line = text.slice(Math.max(start, limit - 200), limit);
  const end = limit - (lines === undefined ? 0 : (TAIL_OF_LINE.exec(line)?.[0].length ?? 0));
  return { kind, start, end: Math.max(end, start + 1), closed: false };
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

function isWordPart(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 64 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95
    );
  }
  return LETTERS.some(([first, last]) => code >= first && code <= last);
}
