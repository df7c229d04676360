import { withQuery } from './query_string';

describe('a query with a question mark', () => {
  it('is kept when a parameter is set', () => {
    expect(withQuery('https://a.test/list?q=why?&page=2', { size: '5' })).toBe(
      'https://a.test/list?q=why?&page=2&size=5',
    );
  });
});
