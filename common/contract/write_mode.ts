/**
 * What may be changed, strictest first. `read_only`: nothing, neither in a service nor what Moltler stores of connectors
 * and secrets. `safe`: everything but actions that cannot be undone.
 */
export const WRITE_MODES = ['read_only', 'safe', 'full'] as const;
export type WriteMode = (typeof WRITE_MODES)[number];

/** The stricter of two modes. */
export const stricterMode = (one: WriteMode, other: WriteMode): WriteMode =>
  WRITE_MODES.indexOf(one) < WRITE_MODES.indexOf(other) ? one : other;
