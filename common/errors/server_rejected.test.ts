import { messageOf } from '.';

test('a script that is too long for the server is not blamed on the address or the version', () => {
  const { hint } = messageOf('server_rejected', { status: 413, message: 'too large' });
  expect(hint).toBe('The script and its parameters are too long. Split it into several scripts.');
});
