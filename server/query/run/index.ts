export { EventQueue } from './event_queue';
export { lookUpNames, type LookedUpNames } from './look_up_names';
export type { PositionEvent, QueryDone, QueryEvent, ResumableEvent } from './query_event';
export { runQuery, runResumable, type QueryContext, type QueryDependencies } from './run_query';
export {
  dividesInto,
  openSlices,
  slicedScan,
  sliceOf,
  varyingOf,
  type SliceParameters,
} from './slices';
