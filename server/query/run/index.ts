export { EventQueue } from './event_queue';
export { lookUpNames, type LookedUpNames } from './look_up_names';
export type { QueryDone, QueryEvent } from './query_event';
export { runQuery, type QueryContext, type QueryDependencies } from './run_query';
