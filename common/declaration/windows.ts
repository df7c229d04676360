/**
 * Reads a list that ends at a cap in windows of time, so that each of them stays below it. The windows are two more
 * conditions on `column`, sent by the filters of the list on that column or pushed down by its translator: it needs a
 * lower and an upper bound. Without conditions on the column, the list is read as a whole first, and in windows only if
 * it reaches the cap. A window that reaches the cap is divided.
 */
export interface WindowsDeclaration {
  /** A timestamp that every row has: a row without one is in no window. */
  readonly column: string;
  /** No row is older (ISO 8601). */
  readonly earliest: string;
  /** The widest range that the service accepts, in days. Default: any. */
  readonly mostDays?: number;
}
