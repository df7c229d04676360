export { MOST_INNER } from './apply_event';
export { PAGE_LIMITS, type PageLimits } from './page_limits';
export { RowBuffer } from './row_buffer';
export type * from './run';
export { RunStore, type RunStoreOptions } from './run_store';
export { RunsProvider, useRuns, type Runs } from './runs_context';
