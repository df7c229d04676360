/** A page holds a value that only DuckDB treats as DuckDB does. */
export class NotPlain extends Error {}
