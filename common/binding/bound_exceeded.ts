import type { LanguageBounds } from '../bounds';
import type { Range } from '../language';

/** Stops binding a statement that exceeds a bound, before the work is done. */
export class BoundExceeded extends Error {
  constructor(
    readonly bound: keyof LanguageBounds,
    readonly found: number | undefined,
    readonly range: Range,
  ) {
    super(`beyond ${bound}`);
  }
}

/** Counts the parts of the queries of one statement. */
export class Tally {
  private columns = 0;
  private tables = 0;
  private parts = 0;

  constructor(readonly bounds: LanguageBounds) {}

  /** Call before adding `count` columns at `range` to a query that already has `sofar`. */
  addColumns(count: number, sofar: number, range: Range): void {
    if (sofar + count > this.bounds.result_columns) {
      throw new BoundExceeded('result_columns', sofar + count, range);
    }
    this.columns += count;
    if (this.columns > this.bounds.statement_columns) {
      throw new BoundExceeded('statement_columns', undefined, range);
    }
  }

  /** Counts a table named at `range`. */
  addTable(range: Range): void {
    if (++this.tables > this.bounds.statement_tables) {
      throw new BoundExceeded('statement_tables', undefined, range);
    }
  }

  /** Counts `count` more parts of an expression at `range`. */
  addParts(count: number, range: Range): void {
    this.parts += count;
    if (this.parts > this.bounds.expression_parts) {
      throw new BoundExceeded('expression_parts', undefined, range);
    }
  }
}
