import {
  AuthError,
  ConnectionError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServiceError,
  TimeoutError,
  type ConnectorError,
  type ErrorPlace,
} from '../../../common/errors';
import type { CredentialSource } from '../auth/credential_source';
import { isTooHeavyStatus, markTooHeavy } from './too_heavy';
import type { Verdict } from './verdict';

export interface ErrorFacts {
  readonly status: number;
  /** Redacted. */
  readonly message: string | undefined;
  readonly host: string;
  /** Of the credential that was sent, or would have been. */
  readonly credential: CredentialSource;
  /** Path of the request, without its query; redacted. */
  readonly path: string;
  readonly attempts: number;
  readonly waitedSeconds: number;
  readonly maxWaitSeconds: number;
  /** Milliseconds since the epoch. */
  readonly retryAt?: number | undefined;
  /** What the service reported about its limit that was not plausible. */
  readonly doubt?: string | undefined;
  /** Sending it again may succeed, and does no harm. */
  readonly retryable: boolean;
}

/** Converts a response to an error of its family. */
export function errorOf(verdict: Verdict, facts: ErrorFacts, place: ErrorPlace): ConnectorError {
  const error = errorOfFamily(verdict, facts, place);
  return isTooHeavyStatus(facts.status) ? markTooHeavy(error) : error;
}

function errorOfFamily(verdict: Verdict, facts: ErrorFacts, place: ErrorPlace): ConnectorError {
  const { status } = facts;
  const message = facts.message === undefined ? {} : { message: facts.message };
  const retryAt = facts.retryAt === undefined ? undefined : new Date(facts.retryAt).toISOString();
  const advice = verdict.hint?.replaceAll('{connector}', place.connector ?? 'connector');
  const hint = advice === undefined ? {} : { hint: advice };
  const more = {
    retryable: facts.retryable,
    facts: { status, ...message },
    ...(retryAt === undefined ? {} : { retryAt }),
  };
  const advised = { ...more, ...hint };
  switch (verdict.family) {
    case 'auth_error': {
      const { keys, secrets, set } = facts.credential;
      const credential = { keys, secrets, ...(set ? {} : { unset: true as const }) };
      const rejected = verdict.keys === undefined ? {} : { rejected: verdict.keys };
      return new AuthError(
        'authentication_failed',
        { status, ...message, ...credential, ...rejected, ...hint },
        place,
        // The hint is part of what to do about the credentials.
        more,
      );
    }
    case 'permission_error':
      return new PermissionError(
        'permission_denied',
        { status, ...message, ...hint },
        place,
        advised,
      );
    case 'rate_limit_error': {
      const { waitedSeconds, maxWaitSeconds } = facts;
      const reset = retryAt === undefined ? {} : { resetAt: retryAt };
      return new RateLimitError(
        'rate_limited',
        {
          ...reset,
          waitedSeconds,
          maxWaitSeconds,
          ...message,
          ...(facts.doubt === undefined ? {} : { doubt: facts.doubt }),
          ...(place.connector === undefined ? {} : { connector: place.connector }),
        },
        place,
        advised,
      );
    }
    case 'connection_error': {
      const reason = facts.message ?? `HTTP ${status}`;
      return new ConnectionError('connection_failed', { host: facts.host, reason }, place, advised);
    }
    case 'timeout_error':
      // This is the service's own time limit, not ours.
      return new TimeoutError('service_timed_out', { status, ...message }, place, advised);
    case 'not_found_error':
      return new NotFoundError('not_found', { what: facts.path, ...message }, place, advised);
    case 'invalid_request_error':
      return new InvalidRequestError(
        'request_rejected',
        { status, ...message, ...hint },
        place,
        advised,
      );
    case 'service_error': {
      const { attempts } = facts;
      return new ServiceError('service_failed', { status, attempts, ...message }, place, advised);
    }
  }
}
