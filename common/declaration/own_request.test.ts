import { text } from './build';
import { hasOwnRequest } from '.';

const entity = (key: readonly string[], needed: readonly string[]) => ({
  key,
  details: {
    one: {
      request: { method: 'GET' as const, path: '/one' },
      parameters: Object.fromEntries(needed.map((column) => [column, column])),
    },
  },
});

test.each([
  [['channel', 'ts'], ['channel'], false],
  [['channel', 'ts'], ['channel', 'ts'], true],
  [['id'], ['id'], true],
  [['id'], ['number'], true],
  [['repo', 'id'], ['number'], true],
])('with the key %j, a request that needs %j is sent for each row: %j', (key, needed, own) => {
  expect(hasOwnRequest(text({ detail: 'one' }), entity(key, needed))).toBe(own);
});

test('a column of the row needs no request', () => {
  expect(hasOwnRequest(text(), entity(['id'], ['id']))).toBe(false);
});
