/** A statement that was run. Its text has its secrets masked before it gets here. */
export interface HistoryEntry {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly user: string;
  readonly text: string;
  readonly kind: string;
  readonly outcome: 'ok' | 'incomplete' | 'error' | 'cancelled';
  readonly rows: number;
  readonly requests: number;
  readonly milliseconds: number;
  readonly error?: { readonly family: string; readonly message: string };
}
export interface HistoryStore {
  append(entry: Omit<HistoryEntry, 'id'>): Promise<void>;
  /** Newest first. */
  list(query: {
    readonly limit: number;
    readonly before?: string;
  }): Promise<readonly HistoryEntry[]>;
}
