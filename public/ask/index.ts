export * from './ask';
export * from './cells';
export { FailureCallOut } from './failure_call_out';
export { useAsked, type Asked } from './use_asked';
export { shortTime } from './short_time';
