import stringWidth from 'string-width';

/** No cell of a table is wider on a terminal; elsewhere nothing is cut. */
const WIDEST = 60;
/** A text column is not made narrower than this. */
const NARROWEST = 9;

/**
 * Widths that show everything, or share a terminal's width: the widest text shrinks first, numbers and times never.
 * Undefined where the columns do not fit side by side. The first row is the header.
 */
export function widthsOf(
  rows: readonly (readonly string[])[],
  available: number | undefined,
  mayShrink: readonly boolean[] = [],
): number[] | undefined {
  const natural = (rows[0] ?? []).map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? '')), 1),
  );
  if (available === undefined) return natural;
  const shrinks = (index: number): boolean => mayShrink[index] ?? true;
  const widths = natural.map((width, index) => (shrinks(index) ? Math.min(width, WIDEST) : width));
  let excess = widths.reduce((total, width) => total + width + 3, 1) - available;
  while (excess > 0) {
    let widest = -1;
    widths.forEach((width, index) => {
      if (shrinks(index) && width > NARROWEST && width > (widths[widest] ?? 0)) widest = index;
    });
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}
