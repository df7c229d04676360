/** What folding needs to know of the statement's run. */
export interface FoldContext {
  /** The instant of the query: microseconds since the epoch. */
  readonly now: number;
  /** IANA zone of the session. */
  readonly timeZone: string;
}

/** In any other zone days and months have borders of their own, which are left to DuckDB. */
export const isUtc = (zone: string): boolean => /^(etc\/)?(utc|gmt|zulu|universal)$/i.test(zone);
