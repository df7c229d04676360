import type { Code } from './codes';

/**
 * Errors after which running the same again may succeed without any change. Where the request decides it (a write that
 * may have been applied must not be repeated), the error says so itself.
 */
const RETRYABLE: ReadonlySet<Code> = new Set([
  'rate_limited',
  'connection_failed',
  'timed_out',
  'service_timed_out',
  'service_failed',
  'evaluators_busy',
  'request_too_slow',
  'too_many_requests',
  'too_many_scripts',
  'scripts_too_large',
  'requests_too_large',
  'reader_too_slow',
  'result_expired',
  'evaluation_crashed',
  'evaluation_not_started',
  'connector_changed',
  'server_unreachable',
] as const);

export const isRetryable = (code: Code): boolean => RETRYABLE.has(code);
