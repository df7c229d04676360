export * from './run_page_script';
export * from './cells';
export { FailureCallOut } from './failure_call_out';
export { useLoaded, type Loaded } from './use_loaded';
export { shortTime } from './short_time';
