export { requestTotal, formatRequests, type RequestTotal } from './request_total';
export { hasAllRows, isCompleteResult } from './completeness';
export { distinctNames } from './distinct_names';
export type * from './events';
export { INCOMPLETE_REASONS, whyIncomplete } from './incomplete_reasons';
export { renderPlanText } from './plan_text';
export type * from './plan_tree';
export type * from './value';
export { stricterMode, WRITE_MODES, type WriteMode } from './write_mode';
