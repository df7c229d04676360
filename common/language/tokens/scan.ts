/** A piece of text as the splitter sees it: enough to know what is quoted, remarked or a word. */
export interface Piece {
  readonly kind: 'word' | 'string' | 'quoted_name' | 'comment' | 'symbol';
  readonly start: number;
  readonly end: number;
  /** False where the closing quote or the end of the comment is missing. */
  readonly closed: boolean;
}

const WORD_PART =
  /[\w@\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC]/;
const SPACE = /\s|\u200B/;
// After a string that its line does not close: what most likely belongs to the text around it.
const TAIL_OF_LINE = /[\s;,)}\]]*$/;

/**
 * Scans a script. Strings may span lines; but where the quotes of the script do not pair up, every
 * string ends with its line, so that one missing quote does not turn the rest inside out.
 */
export function scan(text: string): readonly Piece[] {
  const pieces = scanWith(text, false);
  return pieces.every((piece) => piece.closed || piece.kind === 'comment')
    ? pieces
    : scanWith(text, true);
}

function scanWith(text: string, byLine: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at++;
      continue;
    }
    const piece = pieceAt(text, at, code, byLine);
    if (piece !== undefined) pieces.push(piece);
    at = piece?.end ?? at + 1;
  }
  return pieces;
}

function pieceAt(text: string, start: number, code: number, byLine: boolean): Piece | undefined {
  if (isWordPart(code)) {
    let end = start + 1;
    while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
    return { kind: 'word', start, end, closed: true };
  }
  if (code === 39 || code === 34) return stringAt(text, start, byLine);
  if (code === 96) return quoted(text, start, '`', 'quoted_name', byLine);
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

function stringAt(text: string, start: number, byLine: boolean): Piece {
  if (text.startsWith("'''", start)) {
    const close = text.indexOf("'''", start + 3);
    if (close >= 0) return { kind: 'string', start, end: close + 3, closed: true };
    // Three quotes that nothing closes may still be '' and a quote.
  }
  return quoted(text, start, text.charAt(start), 'string', byLine);
}

function quoted(
  text: string,
  start: number,
  quote: string,
  kind: 'string' | 'quoted_name',
  byLine: boolean,
): Piece {
  const limit = byLine ? endOfLine(text, start) : text.length;
  let at = start + 1;
  for (;;) {
    const close = text.indexOf(quote, at);
    if (close < 0 || close >= limit) break;
    if (text.charAt(close + 1) !== quote) return { kind, start, end: close + 1, closed: true };
    at = close + 2;
  }
  const line = text.slice(start, limit);
  const end = limit - (byLine ? (TAIL_OF_LINE.exec(line.slice(-200))?.[0].length ?? 0) : 0);
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
  return WORD_PART.test(String.fromCharCode(code));
}
