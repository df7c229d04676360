/** The value of a quoted string or name; other text is returned unchanged. */
export function unquote(written: string): string {
  if (written.length >= 6 && written.startsWith("'''") && written.endsWith("'''")) {
    return written.slice(3, -3);
  }
  const quote = written.charAt(0);
  if (quote !== "'" && quote !== '"' && quote !== '`') return written;
  return written.slice(1, -1).replaceAll(quote + quote, quote);
}

/** Quotes a text, with `'` by default. */
export function quote(value: string, mark: "'" | '"' | '`' = "'"): string {
  return mark + value.replaceAll(mark, mark + mark) + mark;
}
