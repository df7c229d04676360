export { createSyncs } from './create_syncs';
export type { SyncPorts } from './run_context';
export type * from './source';
export type * from './syncs';
export { scheduledTimes } from './due_times';
export { Scheduler, withDue } from './scheduler';
export { indexOf, partOf } from './target';
