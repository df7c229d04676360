/** Characters that JavaScript lowercases depending on their neighbours, or to two characters. */
const BY_CONTEXT = /[\u0130\u03a3]/;

/**
 * The text as columns that ignore case compare it: character by character, as DuckDB's `lower` and NOCASE do. Texts
 * are only folded by this function, because a second rule would drop rows on which the two disagree.
 */
export function foldCase(text: string): string {
  if (!BY_CONTEXT.test(text)) return text.toLowerCase();
  return text.replaceAll('\u0130', 'i').replaceAll('\u03a3', '\u03c3').toLowerCase();
}

/** A key that is equal for two texts of a column if SQL considers them equal. */
export const caseMark = (text: string, ignoringCase: boolean | undefined): string =>
  ignoringCase === true ? foldCase(text) : text;
