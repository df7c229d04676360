import type { LanguageBounds } from '../bounds';
import type { Range } from '../language';

/** Ends the binding of a statement that goes beyond a bound, before the work is done that it would cost. */
export class BoundExceeded extends Error {
  constructor(
    readonly bound: keyof LanguageBounds,
    readonly found: number | undefined,
    readonly range: Range,
  ) {
    super(`beyond ${bound}`);
  }
}

/** Counts what the queries of one statement come to. */
export class Tally {
  private columns = 0;
  private tables = 0;
  private parts = 0;

  constructor(readonly bounds: LanguageBounds) {}

  /** A query is about to have `count` columns at `range`; those it had before are `sofar`. */
  addColumns(count: number, sofar: number, range: Range): void {
    if (sofar + count > this.bounds.result_columns) {
      throw new BoundExceeded('result_columns', sofar + count, range);
    }
    this.columns += count;
    if (this.columns > this.bounds.statement_columns) {
      throw new BoundExceeded('statement_columns', undefined, range);
    }
  }

  /** A table is named at `range`. */
  addTable(range: Range): void {
    if (++this.tables > this.bounds.statement_tables) {
      throw new BoundExceeded('statement_tables', undefined, range);
    }
  }

  /** An expression at `range` has `count` more parts. */
  addParts(count: number, range: Range): void {
    this.parts += count;
    if (this.parts > this.bounds.expression_parts) {
      throw new BoundExceeded('expression_parts', undefined, range);
    }
  }
}
