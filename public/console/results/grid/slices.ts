/** A row as the grid requests it: its visible cells. */
export interface PlacedRow {
  readonly index: number;
  /** Distinguishes these cells from others of the same row. */
  readonly cells: string;
  /** The work of rendering it, in light cells. */
  readonly weight: number;
  /** Rendered first, whatever it costs, because it has the focus or will get it. */
  readonly isFirst: boolean;
  /** The data it was rendered from: a row with outdated columns cannot stay. */
  readonly data: unknown;
}

/** What to render now, and whether that is everything. */
export interface Slice<T> {
  readonly rows: readonly T[];
  readonly isWhole: boolean;
  /** The total weight of the new rows. */
  readonly work: number;
}

/**
 * The next step from the rendered rows to the requested ones. New rows are added up to `most` of work; old ones are
 * removed gradually too, since removing hundreds of cells is expensive as well.
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
    // A change of columns is applied at once, or a column would lag behind the pointer that resizes it.
    const isSame = old?.cells === row.cells && old.weight === row.weight;
    // At least one per step, or it would never end.
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
    // Never more old rows than new ones, or they would pile up.
    if (taken > most && kept.length < wanted.length) kept.push(row);
  }
  const rows = [...kept, ...made.values()].sort((one, other) => one.index - other.index);
  return { rows, isWhole: isWhole && kept.length === 0, work };
}
