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
