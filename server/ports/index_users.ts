import type { DocumentStore } from './documents';

/** Somebody whose own rights apply to indices, in hosts whose users have different ones. */
export interface IndexUser {
  /** Indices as this user may see and change them. What is learned from them is not for others. */
  readonly documents: DocumentStore;
  /**
   * The right to do later what this user may do now, as a credential that only `SyncRights` takes. Rejects with a
   * MoltlerError if the host refuses it.
   */
  grant(sync: string): Promise<string>;
}

/**
 * What syncs may do in indices, whoever starts their runs: what the user may who has defined them. Hosts without users
 * have none, and syncs use the indices of the host.
 */
export interface SyncRights {
  /** Keeps what was granted, encrypted; what the sync had before is revoked. */
  keep(syncId: string, granted: string): Promise<void>;
  /** Indices as the sync may change them. Rejects with a MoltlerError if its right is gone. */
  documents(syncId: string): Promise<DocumentStore>;
  /** Revokes the right. */
  forget(syncId: string): Promise<void>;
}
