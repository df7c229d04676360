import { RateLimitError, type ConnectorError, type ErrorPlace } from '../../../common/errors';
import type { Authorization } from '../auth/credential';
import type { Failure } from '../retries/retry_policy';
import type { PreparedRequest, ServiceResponse } from '../service_client';

/** An attempt without a usable response. */
export interface FailedAttempt {
  readonly error: ConnectorError;
  readonly failure: Failure;
  readonly limited: boolean;
  /** The authorization that the service rejected. */
  readonly rejected?: Authorization | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How one attempt to send a request ended. */
export type Outcome =
  | { readonly response: ServiceResponse }
  /** It belongs to another region. */
  | { readonly elsewhere: PreparedRequest }
  | FailedAttempt;

/** A source of tokens failed for a while: nothing was sent. */
export function withoutToken(
  error: ConnectorError,
  waits: { readonly waitedSeconds: number; readonly maxWaitSeconds: number },
  place: ErrorPlace,
): FailedAttempt {
  const { retryAt } = error;
  if (retryAt === undefined || !(error instanceof RateLimitError))
    return { error, failure: { transient: true, notApplied: true }, limited: false };
  const facts = {
    resetAt: retryAt,
    ...waits,
    message: 'no token is issued before that',
    connector: place.connector ?? '',
  };
  const limit = new RateLimitError('rate_limited', facts, place, { retryable: true, retryAt });
  const failure = { transient: true, notApplied: true, retryAt: Date.parse(retryAt) };
  return { error: limit, failure, limited: false };
}
