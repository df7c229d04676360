import { requestIdentity } from './identity';

describe('the identity of a page', () => {
  it('tells pages apart whose query holds a question mark', () => {
    const page = (number: number) =>
      requestIdentity({
        method: 'GET',
        url: `https://a.test/list?q=why?&page=${number}`,
        headers: {},
      });
    expect(page(2)).not.toBe(page(3));
  });
});
