export { complete } from './complete';
export type { Completion, CompletionKind } from './completion';
export { hover, type Hover } from './hover';
