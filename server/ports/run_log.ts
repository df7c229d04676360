import type { SyncDefinition, SyncRun } from './syncs';

/** Is told of the scheduled runs of syncs, which nobody starts: for hosts that have a log of what their users change. */
export interface RunLog {
  /** Before anything is read or written. */
  begins(sync: SyncDefinition): void;
  ended(sync: SyncDefinition, outcome: SyncRun['outcome']): void;
}
