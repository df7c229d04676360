/** A source with the part that an error is about between « and »; the text is without the marks. */
export function markedRange(source: string): { text: string; start: number; end: number } {
  const start = source.indexOf('«');
  const end = source.indexOf('»') - 1;
  return { text: source.replace('«', '').replace('»', ''), start, end };
}
