import type { JsonValue } from '../../common/declaration';
import type { KeptUser } from './users';

/** A sync as stored. `user`: whose rights it has. */
export interface SyncDefinition extends KeptUser {
  /** Never changes. */
  readonly id: string;
  /** Unique; names that differ in case are one name. */
  readonly name: string;
  /** The statement that defines it, without SCHEDULE, printed. Contains no secret. */
  readonly statement: string;
  /** The connector that it reads, by its immutable id; unset for the sync of a query. */
  readonly connectorId?: string;
  /** Pattern of TO. */
  readonly target: string;
  readonly schedule?: SyncSchedule;
  readonly paused: boolean;
  /** Increases with every change. */
  readonly version: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Milliseconds since the epoch: when it runs next. Unset without a schedule, and while it is paused. */
  readonly dueAt?: number;
  /** How many scheduled runs in a row have failed. */
  readonly failures: number;
  /** How many syncs were deleted that may have been the last to write to its documents. Unset for none. */
  readonly replacements?: number;
}
export interface SyncSchedule {
  /** Five or six fields, or `@hourly` and the like. */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** One run of a sync. */
export interface SyncRun {
  readonly id: string;
  readonly syncId: string;
  readonly kind: 'full' | 'incremental';
  readonly trigger: 'statement' | 'schedule';
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** `running` until it ends; one whose process died stays so until the next run sets `interrupted`. */
  readonly outcome: 'running' | 'ok' | 'partial' | 'failed' | 'stopped' | 'interrupted' | 'skipped';
  /** While it is running, as they were a few seconds ago. */
  readonly counts: SyncCounts;
  /** Documents that it has not removed, because they are more than `max_delete_ratio` allows without CONFIRM. */
  readonly held?: number;
  /** Why it is not `ok`, for people. */
  readonly explanation?: string;
  readonly error?: { readonly family: string; readonly message: string };
}
/** Documents, except `requests`. */
export interface SyncCounts {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
  readonly requests: number;
}

/** What is known about one slice of a sync: one list of an entity, such as the issues of one repository. */
export interface SliceState {
  /** Names the slice within the sync. */
  readonly slice: string;
  /** What is read: entity, predicates and columns. A state with another scope is of no use. */
  readonly scope: string;
  /** Everything up to here was read, as a value of the incremental column (ISO 8601). */
  readonly mark?: string;
  /** Milliseconds since the epoch when the last full pass began that was read to its proven end. */
  readonly fullAt?: number;
  /** The generation of keys that the last complete full pass saw, and later incremental runs added to. */
  readonly generation: number;
  /** The `replacements` of its sync when the pass began that has written all of its keys. Unset for none. */
  readonly replacements?: number;
  /** A pass that was begun and not ended. */
  readonly open?: {
    readonly kind: 'full' | 'incremental';
    /** The generation that it writes. */
    readonly generation: number;
    /** Milliseconds since the epoch. */
    readonly startedAt: number;
    /** The `replacements` of its sync when a full pass began. */
    readonly replacements?: number;
    /** Position of the scan after the last page that is durably written. */
    readonly position?: JsonValue;
    /** The greatest value of the incremental column so far. */
    readonly reached?: string;
    /**
     * Rows may have moved to pages that were read before: it took several pages, perhaps in several runs. Only set once
     * it was read to its end.
     */
    readonly moved?: 'within a run' | 'between runs';
  };
}
/** Ids of documents that a pass has seen, with a hash of what each contains. */
export interface KeySegment {
  readonly slice: string;
  readonly generation: number;
  /** Encoded by the caller. */
  readonly keys: Uint8Array;
}

/** A document that the target rejected. */
export interface DeadLetter {
  readonly id: string;
  readonly syncId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly index: string;
  readonly documentId: string;
  readonly reason: string;
  readonly content: Readonly<Record<string, JsonValue>>;
}

/** What a letter is about. */
export type LetterDocument = Pick<DeadLetter, 'index' | 'documentId'>;

/** The name of a sync is already taken. */
export class SyncNameTaken extends Error {}
/** A sync changed between reading and writing. */
export class SyncConflict extends Error {}

/** Syncs with their state and history. What resolves is durable. */
export interface SyncStore {
  /** By name. */
  list(): Promise<readonly SyncDefinition[]>;
  get(name: string): Promise<SyncDefinition | undefined>;
  /** Rejects with SyncNameTaken. */
  create(
    sync: Omit<SyncDefinition, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'failures'>,
  ): Promise<SyncDefinition>;
  /** Replaces everything but id and times. Rejects with SyncConflict if `version` is not the stored one. */
  update(sync: SyncDefinition): Promise<SyncDefinition>;
  /** Deletes it with its state, history and dead letters. False if it did not exist. */
  delete(id: string): Promise<boolean>;

  slices(syncId: string): Promise<readonly SliceState[]>;
  /**
   * One step of a run: the state of a slice, and the keys it has seen since. Together or not at all. `fence`: rejects
   * with LeaseLost unless it is the token of the last lease of the sync (`leaseOf`), which was not released; it may have
   * run out. Rejects with LeaseLost, too, once the sync is deleted.
   */
  advance(
    syncId: string,
    fence: number,
    step: { readonly state: SliceState; readonly keys?: KeySegment },
  ): Promise<void>;
  /** Removes a slice with its keys. */
  forgetSlice(syncId: string, fence: number, slice: string): Promise<void>;
  /** In the order in which they were stored; of one slice, or of all. */
  keys(syncId: string, of?: { readonly slice: string }): AsyncIterable<KeySegment>;
  /** Removes the keys of a slice that belong to other generations. */
  keepGeneration(
    syncId: string,
    fence: number,
    of: { readonly slice: string; readonly generation: number },
  ): Promise<void>;

  /** Resolves with the id. */
  startRun(run: Omit<SyncRun, 'id'>): Promise<string>;
  /** Changes nothing if the run is gone. */
  updateRun(run: SyncRun): Promise<void>;
  /** Newest first; of one sync, or of all. */
  runs(query: { readonly syncId?: string; readonly limit: number }): Promise<readonly SyncRun[]>;

  /** A letter about the same document of an index replaces the earlier one, unless its `documentId` is empty. */
  addDeadLetters(letters: readonly Omit<DeadLetter, 'id'>[]): Promise<void>;
  /** Oldest first. */
  deadLetters(query: {
    readonly syncId: string;
    readonly limit: number;
  }): Promise<readonly DeadLetter[]>;
  countDeadLetters(syncId: string): Promise<number>;
  removeDeadLetters(ids: readonly string[]): Promise<void>;
  /** Removes the letters about these documents, if there are any: they were written or removed. */
  removeDeadLettersOf(syncId: string, documents: readonly LetterDocument[]): Promise<void>;
}

/** The name of the lease that a run of this sync holds. */
export const leaseOf = (syncId: string): string => `sync ${syncId}`;
