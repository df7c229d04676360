/** What actions may do, strictest first: `safe` refuses deletes. */
export const WRITE_MODES = ['read_only', 'safe', 'full'] as const;
export type WriteMode = (typeof WRITE_MODES)[number];

/** Of two modes the one that lets less through. */
export const stricterMode = (one: WriteMode, other: WriteMode): WriteMode =>
  WRITE_MODES.indexOf(one) < WRITE_MODES.indexOf(other) ? one : other;
