/** A cell as the grid wants it: an element that knows its place. */
export interface PlacedCell {
  readonly key: React.Key | null;
  readonly props: { readonly rowIndex: number; readonly data: unknown };
}

/** Cells that are made, and taken away, between two frames: far less than a slow machine can do in 50 ms. */
const MADE = 50;
const TAKEN = 100;

/** What is to be drawn now, and whether that is all that is wanted. */
export interface Slice<T> {
  readonly cells: readonly T[];
  readonly isWhole: boolean;
}

/**
 * The next step from the cells that are drawn to those that are wanted. New ones come a slice at a
 * time; old ones go so too, since taking hundreds away costs as much as making them.
 */
export function nextSlice<T extends PlacedCell>(
  drawn: readonly T[],
  wanted: readonly T[],
): Slice<T> {
  const before = new Set(drawn.map(({ key }) => key));
  const after = new Set(wanted.map(({ key }) => key));
  const added = wanted.filter(({ key }) => !before.has(key));
  // The row that a key jumps down to is the last one: it comes first, or the grid would not find it.
  const isDown = lastRow(drawn) < lastRow(wanted);
  const made = new Set(isDown ? added.slice(-MADE) : added.slice(0, MADE));
  const data = wanted[0]?.props.data;
  const gone = drawn.filter(
    // What was made of other columns cannot stay with those of now.
    ({ key, props }) => !after.has(key) && props.data === data,
  );
  const kept = gone.slice(TAKEN);
  return {
    cells: [...kept, ...wanted.filter((cell) => before.has(cell.key) || made.has(cell))],
    isWhole: made.size === added.length && kept.length === 0,
  };
}

const lastRow = (cells: readonly PlacedCell[]): number =>
  cells[cells.length - 1]?.props.rowIndex ?? -1;
