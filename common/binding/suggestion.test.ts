import { nearest } from './suggestion';

describe('did you mean', () => {
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['sate', 'state'],
    ['STATUS', 'state'],
    ['autor', 'author'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, ['title', 'state', 'author', 'number'])).toBe(meant);
  });
  it.each(['x', 'zzzzz', 'description'])('makes no guess at %s', (written) => {
    expect(nearest(written, ['title', 'state', 'author', 'number'])).toBeUndefined();
  });
});
