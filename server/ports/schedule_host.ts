import type { SyncDefinition } from './syncs';

/**
 * Calls `Moltler.runDue` for each sync with a schedule when it is due, instead of a loop in this process: for hosts with
 * a scheduler of their own. It may call too early, too late or twice.
 */
export interface ScheduleHost {
  /** Who runs schedules, as a sentence for people. */
  readonly whoRuns: string;
  /** A sync is due at another time, was paused, or was resumed. Rejects if the host cannot be told. */
  changed(sync: SyncDefinition): Promise<void>;
  /** Syncs as they are stored. The host makes up for calls that it has lost. Never rejects. */
  seen(syncs: readonly SyncDefinition[]): Promise<void>;
  /** The sync was deleted. Never rejects: a call for it finds nothing. */
  removed(syncId: string): Promise<void>;
}
