/** A text is never cut to less than this, which would be useless. */
export const NARROWEST_TEXT = 16;

/** A text that is wrapped may be narrower. */
export const NARROWEST_WRAPPED = 12;

/** Sentences are hard to read in less. */
export const READABLE_TEXT = 24;

/** Excerpts have so much; what is left of a line is for details. */
export const COMFORTABLE_TEXT = 40;

/** The borders of a line: `│ `, ` │ ` between two cells, ` │`. */
const frameWidth = (columns: number): number => 3 * columns + 1;

/** Columns of a terminal that a table with these cells takes. */
export const tableWidth = (widths: readonly number[]): number =>
  widths.reduce((total, width) => total + width, frameWidth(widths.length));

/**
 * Widths that show everything, or that share the terminal's width: the widest column shrinks first, none below its
 * `least`. Undefined if the columns do not fit side by side.
 */
export function fitWidths(
  natural: readonly number[],
  least: readonly number[],
  available: number | undefined,
): number[] | undefined {
  const widths = [...natural];
  if (available === undefined) return widths;
  let excess = tableWidth(widths) - available;
  while (excess > 0) {
    const shrinkable = widths
      .map((width, index) => ({ width, index, least: least[index] ?? width }))
      .filter((column) => column.width > column.least)
      .sort((one, other) => other.width - one.width);
    const [widest, next] = shrinkable;
    if (widest === undefined) return undefined;
    // Down to the next widest, or by one if two are equally wide.
    const floor = Math.max(widest.least, Math.min(next?.width ?? 0, widest.width - 1));
    const less = Math.min(excess, widest.width - floor);
    widths[widest.index] = widest.width - less;
    excess -= less;
  }
  return widths;
}
