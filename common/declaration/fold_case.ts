/** Characters that JavaScript puts into lower case by what stands around them, or into two. */
const BY_CONTEXT = /[\u0130\u03a3]/;

/**
 * The text as columns that ignore case compare it: character by character, as DuckDB's `lower` and NOCASE do. Texts
 * are folded by this function alone, as one rule more would drop rows that the other calls different.
 */
export function foldCase(text: string): string {
  if (!BY_CONTEXT.test(text)) return text.toLowerCase();
  return text.replaceAll('\u0130', 'i').replaceAll('\u03a3', '\u03c3').toLowerCase();
}

/** What is equal for two texts of a column where SQL calls them equal. */
export const caseMark = (text: string, ignoringCase: boolean | undefined): string =>
  ignoringCase === true ? foldCase(text) : text;
