/** A line of the text with a highlighted part, cut so that the part is visible. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ROOM = 40;
const WIDEST = 80;

/** The line around a range of `text`; a range over several lines ends with the first. */
export function excerptOf(
  text: string,
  range: { readonly start: number; readonly end: number },
): Excerpt {
  const start = Math.min(Math.max(0, range.start), text.length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', start);
  const lineEnd = found < 0 ? text.length : found;
  const end = Math.min(Math.max(range.end, start), lineEnd, start + WIDEST);
  // Indentation is irrelevant here.
  const before = text.slice(lineStart, start).trimStart();
  return {
    before: before.length <= ROOM ? before : `…${before.slice(-ROOM)}`,
    // Something missing at the end of a line still needs a character to point at.
    marked: end > start ? text.slice(start, end) : ' ',
    after: text.slice(end, Math.min(lineEnd, end + WIDEST)),
  };
}
