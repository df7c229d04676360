/** The size of a text in UTF-8; counted exactly only where it may matter for `limit`. */
export function utf8Bytes(text: string, limit: number): number {
  // A UTF-16 unit is one to three bytes, so most texts need not be counted.
  if (text.length * 3 <= limit || text.length > limit) return text.length;
  return new TextEncoder().encode(text).length;
}
