import { nearest } from './suggestion';

describe('did you mean', () => {
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['sate', 'state'],
    ['STATUS', 'state'],
    ['autor', 'author'],
  ])('suggests, for %s, %s', (written, meant) => {
    expect(nearest(written, ['title', 'state', 'author', 'number'])).toBe(meant);
  });
  it.each(['x', 'zzzzz', 'description'])('suggests nothing for %s', (written) => {
    expect(nearest(written, ['title', 'state', 'author', 'number'])).toBeUndefined();
  });
});
