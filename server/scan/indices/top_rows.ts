import type { ScanValue } from '../scan';
import type { ScanSort } from '../scan_plan';

/** A row, the value it is sorted by, and where the store places its document. */
export interface PlacedRow {
  readonly values: readonly ScanValue[];
  readonly by: ScanValue;
  readonly place: string | undefined;
}

/** Rows that are kept beyond those that are wanted, so that they are not sorted for each row. */
const SLACK = 1_000;

/**
 * The first rows of an order, from documents in the order of a store. The store may not distinguish all values, and may
 * not know the place of some documents: these come first.
 */
export class TopRows {
  private rows: PlacedRow[] = [];
  private last: string | undefined;
  /** Rows that no later document can precede, except for those of the same place as the last one. */
  private settled = 0;

  constructor(
    private readonly most: number,
    private readonly sort: ScanSort & { readonly nulls: 'first' | 'last' },
  ) {}

  /** Whether documents from this place on cannot be among the first rows. */
  isCompleteAt(place: string | undefined): boolean {
    return place !== undefined && place !== this.last && this.settled >= this.most;
  }

  add(row: PlacedRow): void {
    this.rows.push(row);
    this.last = row.place;
    // A row without a value may have the place of another one, but belongs to the end.
    const isInPlace = !isNull(row.by) || this.sort.nulls === 'first';
    if (row.place !== undefined && isInPlace) this.settled += 1;
    if (this.rows.length > 2 * this.most + SLACK) this.rows = [...this.first()];
  }

  /** The first rows, in order. */
  first(): readonly PlacedRow[] {
    const { direction, nulls } = this.sort;
    const compare = (a: PlacedRow, b: PlacedRow): number => {
      if (isNull(a.by) || isNull(b.by)) {
        if (isNull(a.by) === isNull(b.by)) return 0;
        return isNull(a.by) === (nulls === 'first') ? -1 : 1;
      }
      const order = compareValues(a.by, b.by);
      return direction === 'asc' ? order : -order;
    };
    return [...this.rows].sort(compare).slice(0, this.most);
  }
}

const isNull = (value: ScanValue): boolean => value === null || value === undefined;

/** As SQL compares values of one type: NaN is the greatest number, and texts are compared by code points. */
function compareValues(a: ScanValue, b: ScanValue): number {
  if (typeof a === 'string' && typeof b === 'string')
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  const [one, other] = [a, b] as readonly [number | bigint, number | bigint];
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one < other ? -1 : one > other ? 1 : 0;
}
