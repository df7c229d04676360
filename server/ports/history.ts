import type { KeptUser } from './users';

/** A statement that was run. Secrets in its text are already masked. */
export interface HistoryEntry extends KeptUser {
  readonly id: string;
  /** Names the run of the statement, also in the audit log. Missing in older entries. */
  readonly statementId?: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly kind: string;
  /** It may have changed something: stored separately from those that only read, so that they do not push it out. */
  readonly changes: boolean;
  readonly outcome: 'ok' | 'partial' | 'error' | 'cancelled';
  readonly rows: number;
  readonly requests: number;
  readonly milliseconds: number;
  readonly error?: { readonly family: string; readonly message: string };
}
export interface HistoryStore {
  /**
   * For each user, the same number of statements that change something and of statements that only read are kept; older
   * ones are removed. So neither another user nor a flood of queries pushes them out.
   */
  append(entry: Omit<HistoryEntry, 'id'>): Promise<void>;
  /** Newest first; of everybody, or of users with this name. */
  list(query: {
    readonly limit: number;
    readonly before?: string;
    readonly user?: string;
  }): Promise<readonly HistoryEntry[]>;
}
