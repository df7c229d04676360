/** What folding needs to know of the statement's run. */
export interface FoldContext {
  /** The instant of the query: microseconds since the epoch. */
  readonly now: number;
  /** IANA zone of the session. */
  readonly timeZone: string;
}
