import { ConnectTimeout, ResponseTimeout } from '../http/failures';
import { transportFailure } from './transport_error';

const system = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
const wrapped = (cause: Error): Error =>
  Object.assign(new Error('Network Error', { cause }), { code: 'ERR_NETWORK' });
const failureOf = (thrown: unknown) =>
  transportFailure(
    thrown,
    { host: 'h', timeoutSeconds: 1, connectSeconds: 1, repeatable: false },
    {},
  );

test.each([
  [true, system('ECONNREFUSED', 'connect')],
  [true, system('EHOSTUNREACH', 'connect')],
  [true, system('ENETUNREACH', 'connect')],
  [true, wrapped(system('EHOSTUNREACH', 'connect'))],
  [true, new AggregateError([system('ENETUNREACH', 'connect'), system('ETIMEDOUT', 'connect')])],
  [false, system('EHOSTUNREACH', 'read')],
  [false, system('ENETUNREACH', 'write')],
  [false, wrapped(system('EHOSTUNREACH', 'read'))],
  [false, system('ECONNRESET', 'read')],
  [false, new Error('something')],
])('a write may be repeated: %s, after %s', (notApplied, thrown) =>
  expect(failureOf(thrown)).toMatchObject({
    notApplied,
    error: { code: 'connection_failed', retryable: notApplied },
  }),
);

const FAILED = 'Could not connect to h:';
const UNTRUSTED = 'The certificate of h is not trusted:';
test.each([
  ['ECONNREFUSED', `${FAILED} connection refused.`],
  ['ENOTFOUND', `${FAILED} the host name cannot be resolved.`],
  ['EAI_AGAIN', `${FAILED} the DNS lookup failed.`],
  ['EHOSTUNREACH', `${FAILED} no route to the host.`],
  ['ENETUNREACH', `${FAILED} the network is unreachable.`],
  ['ETIMEDOUT', `${FAILED} the connection timed out.`],
  ['ECONNRESET', `${FAILED} the connection was reset.`],
  ['EPIPE', `${FAILED} the connection was reset.`],
  ['ERR_STREAM_PREMATURE_CLOSE', `${FAILED} the response ended early.`],
  ['HPE_INVALID_CONSTANT', `${FAILED} the response is not HTTP.`],
  ['EPROTO', `${FAILED} the TLS handshake failed.`],
  ['EWHATEVER', `${FAILED} the connection failed (EWHATEVER).`],
  ['a text', `${FAILED} the connection failed.`],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', `${UNTRUSTED} it is self-signed.`],
  ['SELF_SIGNED_CERT_IN_CHAIN', `${UNTRUSTED} it was issued by an unknown authority.`],
  ['UNABLE_TO_GET_ISSUER_CERT', `${UNTRUSTED} it was issued by an unknown authority.`],
  ['CERT_HAS_EXPIRED', `${UNTRUSTED} it has expired.`],
  ['CERT_NOT_YET_VALID', `${UNTRUSTED} it is not valid yet.`],
  ['ERR_TLS_CERT_ALTNAME_INVALID', `${UNTRUSTED} it was issued for another host.`],
])('%s is explained in words', (code, message) =>
  expect(failureOf(system(code, 'connect')).error.message).toBe(message),
);

test.each([
  [new ConnectTimeout(), 'Connecting to h took longer than 1 s.'],
  [new ResponseTimeout(), 'The response of h took longer than 1 s.'],
])('%s says what took too long', (thrown, message) =>
  expect(failureOf(thrown).error.message).toBe(message),
);
