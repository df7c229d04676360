export { createSyncs } from './create_syncs';
export type { SyncPorts } from './run_context';
export type * from './source';
export type * from './syncs';
export { scheduledTimes, withDue } from './due_times';
export { DueRuns, type DueRunParts } from './due_runs';
export { RunsOnCall, type NextCall } from './runs_on_call';
export { Scheduler } from './scheduler';
export { indexOf, partOf } from './target';
