import type { ResultRow } from '../../../common/contract';

/** LIMIT and OFFSET over a stream of batches. */
export class LimitWindow {
  private left: number;

  constructor(
    limit: number | undefined,
    private skip: number,
  ) {
    this.left = limit ?? Infinity;
  }

  /** No further row is wanted. */
  get met(): boolean {
    return this.left <= 0;
  }

  /** Rows that are still to come, those that OFFSET leaves out included. */
  get wanted(): number {
    return this.left + this.skip;
  }

  /** Of the next rows those that are in the window. */
  take(rows: readonly ResultRow[]): readonly ResultRow[] {
    const from = Math.min(this.skip, rows.length);
    this.skip -= from;
    const taken = rows.slice(from, from + this.left);
    this.left -= taken.length;
    return taken;
  }
}
