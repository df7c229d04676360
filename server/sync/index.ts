export type * from './source';
export type * from './syncs';
export { scheduledTimes } from './due_times';
export { Scheduler, withDue } from './scheduler';
