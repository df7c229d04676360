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

  /** Whether no further row is needed. */
  get met(): boolean {
    return this.left <= 0;
  }

  /** Rows still needed, including those that OFFSET skips. */
  get wanted(): number {
    return this.left + this.skip;
  }

  /** Returns the part of the next rows that is in the window. */
  take(rows: readonly ResultRow[]): readonly ResultRow[] {
    const from = Math.min(this.skip, rows.length);
    this.skip -= from;
    const taken = rows.slice(from, from + this.left);
    this.left -= taken.length;
    return taken;
  }
}
