import type { BoundSelectStatement } from './bound_statement';

/** Values of `WITH (…)` of a sync, read and checked. */
export interface SyncOptions {
  /** Its name; by default `<connector>_<entity>`, `<connector>` or the name after AS. */
  readonly name?: string;
  /** The largest share of its documents that a run removes without CONFIRM: 0 to 1. Default: 0.2. */
  readonly maxDeleteRatio?: number;
  /** How often an incremental sync reads everything. Default: a day. */
  readonly fullEverySeconds?: number;
  /** How far an incremental run reads back behind its mark. Default: five minutes. */
  readonly lookBackSeconds?: number;
  /** Copies fields with an equivalent in the Elastic Common Schema there. */
  readonly ecs?: boolean;
  readonly maxWaitSeconds?: number;
}

/** One entity that a sync reads. */
export interface BoundSyncEntity {
  readonly connector: string;
  readonly entity: string;
  /** `SELECT *` of the entity with the WHERE of the sync: what its documents contain. */
  readonly select: BoundSelectStatement;
  /** The columns that identify a row. */
  readonly key: readonly string[];
  /** Set if only changes are read. */
  readonly incrementalOn?: string;
}

export interface BoundSyncSchedule {
  readonly cron: string;
  readonly timeZone: string;
}

/** `SYNC …`, as bound: what is read, and where its documents go. */
export interface BoundSyncStatement {
  readonly kind: 'sync_statement';
  readonly dryRun: boolean;
  readonly source:
    | {
        readonly type: 'entities';
        readonly connector: string;
        /** More than one for `SYNC CONNECTOR c` without an entity. */
        readonly entities: readonly BoundSyncEntity[];
        /** Entities of the connector that cannot be synced, and why. */
        readonly leftOut: readonly { readonly entity: string; readonly because: string }[];
      }
    | {
        readonly type: 'query';
        readonly select: BoundSelectStatement;
        /** Columns of the query that identify a row. */
        readonly key: readonly string[];
      };
  /** The names and texts of the views over indices that it reads, sorted; unset if there are none. */
  readonly indexViews?: readonly (readonly [string, string])[];
  /** As after TO, in lower case: `github-issues-*`. */
  readonly target: string;
  readonly name: string;
  readonly schedule?: BoundSyncSchedule;
  readonly options: SyncOptions;
  /** The statement in one form, without DRY RUN, SCHEDULE and WITH (name): it is stored, and bound again for each run. */
  readonly definition: string;
}

export interface BoundSyncControlStatement {
  readonly kind: 'sync_control_statement';
  readonly verb: 'pause' | 'resume' | 'run' | 'stop' | 'drop';
  readonly sync: string;
  readonly ifExists: boolean;
  /** `RUN SYNC x CONFIRM`: removals beyond the limit are confirmed. */
  readonly confirmed: boolean;
}
export interface BoundAlterSyncStatement {
  readonly kind: 'alter_sync_statement';
  readonly sync: string;
  /** Undefined: `SET SCHEDULE NONE`. */
  readonly schedule: BoundSyncSchedule | undefined;
}
export interface BoundRetrySyncErrorsStatement {
  readonly kind: 'retry_sync_errors_statement';
  readonly sync: string;
}
