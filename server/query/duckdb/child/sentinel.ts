/**
 * Appends the end sentinel to a query: its last column is false in every row and true in one more,
 * the last. DuckDB keeps the order of UNION ALL, and the client's `stream()` ends plainly on an
 * error: only a result whose sentinel was read is whole.
 */
export function withSentinel(sql: string): string {
  return `SELECT *, false AS "end" FROM (${sql}) UNION ALL BY NAME SELECT true AS "end"`;
}

/**
 * Evaluates every column of `sql` and returns one row, so that the error which cut a stream short is
 * thrown by name.
 */
export function wholeAtOnce(sql: string): string {
  return `SELECT max(hash(q)) FROM (${sql}) AS q`;
}
