/** The size of a text in UTF-8; only exact if it may exceed `limit`. */
export function utf8Bytes(text: string, limit: number): number {
  // A UTF-16 unit is one to three bytes, so most texts need not be counted.
  if (text.length * 3 <= limit || text.length > limit) return text.length;
  return new TextEncoder().encode(text).length;
}
