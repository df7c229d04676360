export * from './codes';
export * from './message';
export * from './moltler_error';
export type { ErrorFact, ErrorFacts } from './error_facts';
export { isRetryable } from './retryable';
