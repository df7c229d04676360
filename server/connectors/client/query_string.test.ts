import { withQuery } from './query_string';

describe('a query that holds a question mark', () => {
  it('is kept whole where a parameter is set', () => {
    expect(withQuery('https://a.test/list?q=why?&page=2', { size: '5' })).toBe(
      'https://a.test/list?q=why?&page=2&size=5',
    );
  });
});
