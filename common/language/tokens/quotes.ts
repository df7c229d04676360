/** The text that a quoted string or name stands for; other text stays as it is. */
export function unquote(written: string): string {
  if (written.length >= 6 && written.startsWith("'''") && written.endsWith("'''")) {
    return written.slice(3, -3);
  }
  const quote = written.charAt(0);
  if (quote !== "'" && quote !== '"' && quote !== '`') return written;
  return written.slice(1, -1).replaceAll(quote + quote, quote);
}

/** A string in quotes: `'` unless another is asked for. */
export function quote(value: string, mark: "'" | '"' | '`' = "'"): string {
  return mark + value.replaceAll(mark, mark + mark) + mark;
}
