import type { DocumentStore } from './documents';
import type { SyncDefinition } from './syncs';

/** Somebody whose own rights apply to indices, in hosts whose users have different ones. */
export interface IndexUser {
  /** Indices as this user may see and change them. What is learned from them is not for others. */
  readonly documents: DocumentStore;
  /** Those of these indices whose documents this user may read. */
  readable(indices: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * The right to do later what this user may do now, as a credential that only `SyncRights` takes. Empty if the host
   * has no such credentials; then a sync has the rights of whoever runs it. Rejects with a MoltlerError if the host
   * refuses it. `sync`: its name.
   */
  grant(sync: string): Promise<string>;
}

/** The names and texts of the views over indices that a sync reads, sorted: others can change them. */
export type ReadViews = readonly (readonly [string, string])[];

/**
 * What syncs may do in indices, whoever starts their runs: what the user may who has defined them. Hosts without users
 * have none, and syncs use the indices of the host.
 */
export interface SyncRights {
  /** Keeps what was granted, encrypted, for this definition and these views only; what the sync had before is revoked. */
  keep(sync: SyncDefinition, granted: string, views: ReadViews): Promise<void>;
  /** Revokes what was granted and is not kept. */
  discard(granted: string): Promise<void>;
  /**
   * Indices as the sync may see and change them. Rejects with a MoltlerError if its right is gone, or was granted for
   * another definition, or for other views. `runner`: who has started the run; `views`: what it reads, unset if it reads
   * nothing of indices but what they are.
   */
  documents(
    sync: SyncDefinition,
    runner: IndexUser | undefined,
    views?: ReadViews,
  ): Promise<DocumentStore>;
  /** The right stays with a sync whose definition was changed not by a user, but as a consequence of something else. */
  follow(before: SyncDefinition, after: SyncDefinition): Promise<void>;
  /** Revokes the right. */
  forget(syncId: string): Promise<void>;
  /** Revokes the rights of syncs that are gone. `existing`: the ids of all syncs, read when it is called. */
  forgetOthers(existing: () => Promise<readonly string[]>): Promise<void>;
}
