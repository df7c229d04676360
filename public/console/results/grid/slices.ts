/** A row as the grid wants it: the cells of it that are in sight. */
export interface PlacedRow {
  readonly index: number;
  /** Tells these cells from others of the same row. */
  readonly cells: string;
  /** How much of the work of a light cell each of its cells is. */
  readonly weight: number;
  /** Made before all others, whatever it costs: the focus is there, or comes there. */
  readonly isFirst: boolean;
  /** What it was made of: a row of other columns cannot stay with those of now. */
  readonly data: unknown;
}

/** What is to be drawn now, and whether that is all that is wanted. */
export interface Slice<T> {
  readonly rows: readonly T[];
  readonly isWhole: boolean;
  /** The work in it, in weights. */
  readonly work: number;
}

/**
 * The next step from the rows that are drawn to those that are wanted. New ones come as far as `most`
 * of work allows; old ones go so too, since taking hundreds of cells away costs as well.
 */
export function nextSlice<T extends PlacedRow>(
  drawn: readonly T[],
  wanted: readonly T[],
  most: number,
): Slice<T> {
  const before = new Map(drawn.map((row) => [row.index, row]));
  const after = new Set(wanted.map(({ index }) => index));
  let work = 0;
  let isWhole = true;
  const made = new Map<number, T>();
  for (const row of [...wanted].sort((one, other) => Number(other.isFirst) - Number(one.isFirst))) {
    const old = before.get(row.index);
    // A change of columns is followed at once, or a column would lag behind the pointer that widens it.
    const isSame = old?.cells === row.cells && old.weight === row.weight;
    // At least one a step, or it would never end.
    if (isSame || row.isFirst || work === 0 || work + row.weight <= most) {
      made.set(row.index, row);
      if (!isSame) work += row.weight;
    } else {
      isWhole = false;
      if (old !== undefined) made.set(row.index, old);
    }
  }
  const data = wanted[0]?.data;
  const kept: T[] = [];
  let taken = 0;
  for (const row of drawn) {
    if (after.has(row.index) || row.data !== data) continue;
    taken += row.weight;
    // Never more of the old than of the new, or they would pile up.
    if (taken > most && kept.length < wanted.length) kept.push(row);
  }
  const rows = [...kept, ...made.values()].sort((one, other) => one.index - other.index);
  return { rows, isWhole: isWhole && kept.length === 0, work };
}
