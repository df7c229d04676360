import type { BoundSyncStatement } from '../../common/binding';
import type { MessageEvent, PlanTree, ScanProgress, Unnumbered } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type {
  IndexDescription,
  IndexUser,
  KeptUser,
  SyncDefinition,
  SyncRun,
  SyncSchedule,
} from '../ports';

/** Events of a run, in order. */
export type SyncEvent =
  /** One entry for each entity, with `sync` set. */
  | { readonly type: 'progress'; readonly scans: readonly ScanProgress[] }
  /** Everything that is partial, skipped or left alone, and why. */
  | Unnumbered<MessageEvent>;

/** Who runs a sync, and how. */
export interface SyncRunOptions {
  readonly signal: AbortSignal;
  /** Whose turn it is at the limits of services. */
  readonly user: string;
  /** Whoever has started it, where users have rights of their own to indices. The sync uses its own right. */
  readonly by?: IndexUser | undefined;
  readonly timeZone: string;
  readonly trigger: SyncRun['trigger'];
  /** Removals beyond `max_delete_ratio` are confirmed. */
  readonly confirmed: boolean;
}

export interface DefinedSync {
  readonly sync: SyncDefinition;
  readonly created: boolean;
  /** It was there before, with the same statement. */
  readonly unchanged?: true;
  /** The schedule that it had and keeps, because the statement has none. */
  readonly keptSchedule?: SyncSchedule;
}

/** A sync as shown to people. */
export interface SyncStatus {
  readonly sync: SyncDefinition;
  readonly lastRun?: SyncRun;
  /** Of the run that this process is doing now: one entry for each entity. */
  readonly progress?: readonly ScanProgress[];
  /** Documents that were rejected and not written since. */
  readonly deadLetters: number;
  /** How long the process of the run has given no sign of life, if it should have by now. It may have ended. */
  readonly silentMilliseconds?: number;
}

/** What a run would do for one index. */
export interface DryRunPart {
  /** `connector.entity`, or the name of the sync of a query. */
  readonly source: string;
  readonly kind: 'full' | 'incremental';
  /** As EXPLAIN shows it, with the requests. */
  readonly plan: PlanTree;
  readonly index: IndexDescription;
  /** The first documents, if they were asked for. */
  readonly documents: readonly {
    readonly id: string;
    readonly content: Readonly<Record<string, JsonValue>>;
  }[];
}

export interface Syncs {
  /**
   * Stores what the statement defines. The same name with the same source and target replaces the definition; a stored
   * schedule stays unless the statement has one. `by`: who grants it a right to indices. Rejects with `sync_exists`,
   * `sync_changed`, and if no right is granted.
   */
  define(bound: BoundSyncStatement, user: KeptUser, by?: IndexUser): Promise<DefinedSync>;
  /** The sync keeps its right, although its definition was changed: as a consequence, not by a user. */
  followed(before: SyncDefinition, after: SyncDefinition): Promise<void>;
  /**
   * Runs it once, and returns the ended run. `bound`: its definition, bound against the current connectors. If it is
   * running, a statement joins that run, or throws `sync_running` if it has another definition or is confirmed; a scheduled
   * run is recorded as `skipped`. Also throws what made the whole run fail, after it is recorded.
   */
  run(
    sync: SyncDefinition,
    bound: BoundSyncStatement,
    options: SyncRunOptions,
  ): AsyncGenerator<SyncEvent, SyncRun, undefined>;
  /** Records that a scheduled run was left out, because another one was running. */
  skip(sync: SyncDefinition): Promise<SyncRun>;
  /**
   * What a run would do. Writes nothing. Sends requests only if `documents` is greater than 0: for as many first
   * documents of each index.
   */
  dryRun(
    bound: BoundSyncStatement,
    options: {
      readonly signal: AbortSignal;
      readonly user: string;
      readonly timeZone: string;
      readonly documents: number;
      /** Whose rights to indices apply. */
      readonly by?: IndexUser | undefined;
    },
  ): Promise<readonly DryRunPart[]>;
  /** Writes the rejected documents again. Throws `sync_running` while the sync is running. */
  retryErrors(
    sync: SyncDefinition,
    signal: AbortSignal,
    by?: IndexUser,
  ): Promise<{ readonly written: number; readonly left: number }>;
  /**
   * Stops its run: that of this process at once (`ended`), that of another process when it renews its lease (`asked`).
   * Undefined if it is not running. `why`: as the run is recorded.
   */
  stop(sync: SyncDefinition, why?: string): Promise<'ended' | 'asked' | undefined>;
  /**
   * Stops its run, revokes its right, and deletes it with its state; its documents stay. A run of another process ends
   * when it stores its next step. False if it did not exist.
   */
  drop(sync: SyncDefinition): Promise<boolean>;
  /** All syncs by name. Runs whose process died are shown, and recorded, as `interrupted`. */
  list(): Promise<readonly SyncStatus[]>;
  /** Newest first; of one sync, or of all. Like `list`, it records runs whose process died. */
  history(query: { readonly syncId?: string; readonly limit: number }): Promise<readonly SyncRun[]>;
  /** Ends all runs of this process as `interrupted`, and waits for them. */
  close(): Promise<void>;
}
