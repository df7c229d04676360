/** A statement that was run. Its text has its secrets masked before it gets here. */
export interface HistoryEntry {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly user: string;
  readonly text: string;
  readonly kind: string;
  /** It may have changed something: kept apart from what only reads, which must not push it out. */
  readonly changes: boolean;
  readonly outcome: 'ok' | 'incomplete' | 'error' | 'cancelled';
  readonly rows: number;
  readonly requests: number;
  readonly milliseconds: number;
  readonly error?: { readonly family: string; readonly message: string };
}
export interface HistoryStore {
  /**
   * Of each user, as many statements that change something and as many that only read are kept; the oldest beyond
   * that are forgotten. So no user and no flood of queries pushes out what another one did.
   */
  append(entry: Omit<HistoryEntry, 'id'>): Promise<void>;
  /** Newest first. */
  list(query: {
    readonly limit: number;
    readonly before?: string;
  }): Promise<readonly HistoryEntry[]>;
}
