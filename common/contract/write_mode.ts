/** What actions are allowed to do, strictest first: `safe` rejects deletes. */
export const WRITE_MODES = ['read_only', 'safe', 'full'] as const;
export type WriteMode = (typeof WRITE_MODES)[number];

/** The stricter of two modes. */
export const stricterMode = (one: WriteMode, other: WriteMode): WriteMode =>
  WRITE_MODES.indexOf(one) < WRITE_MODES.indexOf(other) ? one : other;
