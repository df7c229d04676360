/** Quotes a name for DuckDB, whatever it contains. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Separates a column's name from the positions of its capitals; no column name of a service contains it by chance. */
const CAPITALS = '\u0001';

/**
 * Converts a column's name for DuckDB, which treats names that only differ in the case of ASCII letters as equal, while
 * labels and documents distinguish them. `Job` therefore becomes `job` with the positions of its capitals. Different
 * names stay different, and names without capitals are unchanged.
 */
export function quoteColumn(name: string): string {
  if (!/[A-Z]/.test(name) && !name.includes(CAPITALS)) return quoteName(name);
  const capitals = [...name.matchAll(/[A-Z]/g)].map(({ index }) => index.toString(36));
  const lower = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return quoteName(`${lower}${CAPITALS}${capitals.join('.')}`);
}
