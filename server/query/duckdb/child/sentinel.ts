/**
 * Appends an end sentinel to a query: its last column is false in every row and true in one additional last row. DuckDB
 * keeps the order of UNION ALL, and the client's `stream()` ends normally on an error, so a result is only complete if
 * its sentinel was read.
 */
export function withSentinel(sql: string): string {
  return `SELECT *, false AS "end" FROM (${sql}) UNION ALL BY NAME SELECT true AS "end"`;
}

/** Evaluates every column of `sql` and returns one row, so that the error that ended a stream early is thrown. */
export function wholeAtOnce(sql: string): string {
  return `SELECT max(hash(q)) FROM (${sql}) AS q`;
}
