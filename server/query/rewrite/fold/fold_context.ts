/** What folding needs to know about the execution. */
export interface FoldContext {
  /** The instant of the query: microseconds since the epoch. */
  readonly now: number;
  /** IANA zone of the session. */
  readonly timeZone: string;
}

/** In any other zone, days and months begin at different instants, which is left to DuckDB. */
export const isUtc = (zone: string): boolean => /^(etc\/)?(utc|gmt|zulu|universal)$/i.test(zone);
