import type { ResultColumn, ResultRow } from '../../../../common/contract';
import { breath } from '../breath';
import { compareFor } from './compare_values';

export interface SortKey {
  /** Position of the column. */
  readonly column: number;
  readonly direction: 'asc' | 'desc';
}

/** Rows that are sorted, or merged, before yielding to the page. */
const RUN = 2_048;

/**
 * The order of rows by the keys: the row index for each position. Stable; NULL comes last in both directions. Yields
 * to the page; undefined when aborted.
 */
export async function sortRows(
  row: (index: number) => ResultRow | undefined,
  rowCount: number,
  columns: readonly ResultColumn[],
  keys: readonly SortKey[],
  signal: AbortSignal,
): Promise<Uint32Array | undefined> {
  const compare = comparison(row, columns, keys);
  let order: Uint32Array = Uint32Array.from({ length: rowCount }, (_, index) => index);
  for (let start = 0; start < rowCount; start += RUN) {
    order.subarray(start, start + RUN).sort(compare);
    await breath();
    if (signal.aborted) return undefined;
  }
  let spare: Uint32Array = new Uint32Array(rowCount);
  for (let width = RUN; width < rowCount; width *= 2) {
    let done = 0;
    for (let start = 0; start < rowCount; start += 2 * width) {
      const middle = Math.min(start + width, rowCount);
      const end = Math.min(start + 2 * width, rowCount);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place += 1) {
        const fromLeft =
          left < middle && (right >= end || compare(order[left] ?? 0, order[right] ?? 0) <= 0);
        spare[place] = (fromLeft ? order[left++] : order[right++]) ?? 0;
        done += 1;
        if (done % (2 * RUN) !== 0) continue;
        await breath();
        if (signal.aborted) return undefined;
      }
    }
    [order, spare] = [spare, order];
  }
  return order;
}

function comparison(
  row: (index: number) => ResultRow | undefined,
  columns: readonly ResultColumn[],
  keys: readonly SortKey[],
): (left: number, right: number) => number {
  const parts = keys.map(({ column, direction }) => ({
    column,
    compare: compareFor(columns[column]),
    sign: direction === 'asc' ? 1 : -1,
  }));
  return (left, right) => {
    const [one, other] = [row(left), row(right)];
    for (const { column, compare, sign } of parts) {
      const [a, b] = [one?.[column] ?? null, other?.[column] ?? null];
      if (a === null || b === null) {
        if (a === b) continue;
        return a === null ? 1 : -1;
      }
      const difference = compare(a, b);
      if (difference !== 0) return sign * difference;
    }
    return left - right;
  };
}
