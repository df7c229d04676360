import { isSameName, nearest } from './suggestion';

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

test.each([
  ['\u0130STANBUL', 'istanbul'],
  ['\u039f\u0394\u039f\u03a3', '\u03bf\u03b4\u03bf\u03c3'],
])('%s is %s in another case, in names as in values of columns', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(nearest(one, [other])).toBe(other);
});
