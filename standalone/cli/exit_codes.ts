/** Exit codes. Also documented in the README. */
export const EXIT = {
  ok: 0,
  /** A statement failed, the script does not parse, or its result could not be written. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** With --strict: a result is not complete. */
  incomplete: 3,
  /** Many actions were not confirmed, so none was run. */
  unconfirmed: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
