import {
  ConnectionError,
  ServiceError,
  TimeoutError,
  type ConnectorError,
  type ErrorPlace,
} from '../../../common/errors';
import { BLOCKED_ADDRESS } from '../http/address_policy';
import { ResponseTooLarge, BadEncoding, ConnectTimeout, ResponseTimeout } from '../http/failures';
import type { Failure } from '../retries/retry_policy';
import { markTooHeavy } from './too_heavy';

/** A failure before there was a response, and whether a retry may help. */
export interface TransportFailure extends Failure {
  readonly error: ConnectorError;
}

const MEGABYTE = 1024 * 1024;

interface Kind extends Omit<Failure, 'notApplied'> {
  readonly reason: string;
  /** Only applies while connecting. */
  readonly notApplied: boolean | 'connecting';
}
/** Node's codes in plain words. Problems with certificates and names do not go away within a minute. */
const KINDS: Readonly<Record<string, Kind>> = {
  ECONNREFUSED: {
    reason: 'connection refused',
    transient: true,
    notApplied: true,
    most: 1,
  },
  ENOTFOUND: { reason: 'the host name cannot be resolved', transient: false, notApplied: true },
  EAI_AGAIN: { reason: 'the DNS lookup failed', transient: true, notApplied: true },
  // The route may also be lost while the request is under way.
  EHOSTUNREACH: {
    reason: 'no route to the host',
    transient: true,
    notApplied: 'connecting',
    most: 1,
  },
  ENETUNREACH: {
    reason: 'the network is unreachable',
    transient: true,
    notApplied: 'connecting',
    most: 1,
  },
  ETIMEDOUT: { reason: 'the connection timed out', transient: true, notApplied: false },
  ECONNRESET: { reason: 'the connection was reset', transient: true, notApplied: false },
  EPIPE: { reason: 'the connection was reset', transient: true, notApplied: false },
  ECONNABORTED: { reason: 'the connection was reset', transient: true, notApplied: false },
  ERR_STREAM_PREMATURE_CLOSE: {
    reason: 'the response ended early',
    transient: true,
    notApplied: false,
  },
  HPE_INVALID_CONSTANT: { reason: 'the response is not HTTP', transient: false, notApplied: false },
  EPROTO: { reason: 'the TLS handshake failed', transient: false, notApplied: true },
};
/** OpenSSL's codes for an untrusted certificate, as Node reports them. */
const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'it was issued by an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'it was issued by an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'it was issued by an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT: 'it was issued by an unknown authority',
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it was issued for another host',
};

/**
 * Converts a failure of an exchange to an error of the family. The original is dropped, because it contains the
 * request.
 */
export function transportFailure(
  thrown: unknown,
  facts: {
    readonly host: string;
    readonly timeoutSeconds: number;
    readonly connectSeconds: number;
    /** Whether sending it twice does no harm. */
    readonly repeatable: boolean;
  },
  place: ErrorPlace,
): TransportFailure {
  const { host, repeatable } = facts;
  if (thrown instanceof ConnectTimeout) {
    const what = `Connecting to ${host}`;
    const error = new TimeoutError('timed_out', { what, seconds: facts.connectSeconds }, place);
    return { error, transient: true, notApplied: true, most: 2 };
  }
  if (thrown instanceof ResponseTimeout) {
    const what = `The response of ${host}`;
    const seconds = facts.timeoutSeconds;
    const retryable = repeatable;
    const error = markTooHeavy(
      new TimeoutError('timed_out', { what, seconds }, place, { retryable }),
    );
    return { error, transient: true, notApplied: false };
  }
  if (thrown instanceof ResponseTooLarge) {
    const facts = { bound: 'response_megabytes', limit: thrown.limitBytes / MEGABYTE } as const;
    const error = markTooHeavy(new ServiceError('response_bound_exceeded', facts, place));
    return { error, transient: false, notApplied: false };
  }
  if (thrown instanceof BadEncoding) {
    const error = new ServiceError('unreadable_response', { reason: thrown.message }, place);
    return { error, transient: false, notApplied: false };
  }
  const code = codeOf(thrown);
  if (code === BLOCKED_ADDRESS) {
    const error = new ConnectionError('address_rejected', { host }, place);
    return { error, transient: false, notApplied: true };
  }
  const certificate = CERTIFICATE[code];
  if (certificate !== undefined) {
    const reason = certificate;
    const error = new ConnectionError('certificate_rejected', { host, reason }, place);
    return { error, transient: false, notApplied: true };
  }
  const kind: Kind = KINDS[code] ?? {
    reason: code === '' ? 'the connection failed' : `the connection failed (${code})`,
    transient: true,
    notApplied: false,
  };
  const { reason, ...policy } = kind;
  const notApplied =
    kind.notApplied === 'connecting' ? textOf(thrown, 'syscall') === 'connect' : kind.notApplied;
  const retryable = kind.transient && (repeatable || notApplied);
  const error = new ConnectionError('connection_failed', { host, reason }, place, { retryable });
  return { ...policy, notApplied, error };
}

function codeOf(thrown: unknown): string {
  const code = textOf(thrown, 'code');
  return /^[A-Z0-9_]+$/.test(code) ? code : '';
}

/** Node's code of the failure, or ''. */
function textOf(thrown: unknown, name: 'code' | 'syscall'): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  // axios has its own codes for some failures; Node's code is beneath.
  const beneath = 'cause' in thrown ? textOf(thrown.cause, name) : '';
  if (beneath !== '') return beneath;
  const own = (thrown as Readonly<Record<string, unknown>>)[name];
  // Several addresses were tried; the first error is enough.
  if (own === undefined && thrown instanceof AggregateError) return textOf(thrown.errors[0], name);
  return typeof own === 'string' ? own : '';
}
