import type { ResultRow } from '../../common/contract';
import { charactersOf } from './page_limits';

/** Rows in the batches in which they arrived: appending copies nothing. */
export class RowBuffer {
  private readonly batches: (readonly ResultRow[])[] = [];
  /** The index of the first row of each batch. */
  private readonly starts: number[] = [];
  private count = 0;
  private size = 0;

  get length(): number {
    return this.count;
  }

  /** The size of the rows, as the page's limits count it. */
  get characters(): number {
    return this.size;
  }

  /** Adds rows at the end. */
  append(rows: readonly ResultRow[]): void {
    if (rows.length === 0) return;
    this.starts.push(this.count);
    this.batches.push(rows);
    this.count += rows.length;
    this.size += charactersOf(rows);
  }

  /** The row at an index; undefined beyond the end. */
  row(index: number): ResultRow | undefined {
    if (index < 0 || index >= this.count) return undefined;
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.batches[low]?.[index - (this.starts[low] ?? 0)];
  }

  /** All rows in order. */
  *[Symbol.iterator](): Generator<ResultRow> {
    for (const batch of this.batches) yield* batch;
  }
}
