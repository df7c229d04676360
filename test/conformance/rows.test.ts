import { bodyWith } from './rows';

describe('the response of a service in memory', () => {
  const rows = [{ id: 1 }];

  test.each([
    ['.', rows],
    ['tickets', { tickets: rows }],
    ['data.tickets', { data: { tickets: rows } }],
  ])('has its rows at %s', (path, body) => {
    expect(bodyWith(path, rows)).toEqual(body);
  });
});
