/** A query of the user, in two parts: what it selects, and its order. */
export interface NativeQuery {
  readonly where: string;
  /** `ORDER BY created DESC`, as written. */
  readonly order: string;
}

/** Splits a query before its ORDER BY, which must not end up in parentheses. Texts in quotes are skipped. */
export function nativeQuery(jql: string): NativeQuery {
  const token = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\border\s+by\b/giu;
  for (const match of jql.matchAll(token)) {
    if (!/^order/i.test(match[0])) continue;
    return { where: jql.slice(0, match.index).trim(), order: jql.slice(match.index).trim() };
  }
  return { where: jql.trim(), order: '' };
}
