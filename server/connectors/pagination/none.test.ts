import { link, walked, type ListCase } from './testing/walked';

const CASES: readonly ListCase[] = [
  {
    name: 'everything in one response ends after it',
    pagination: { kind: 'none' },
    pages: [{ rows: 3 }],
    requested: [['']],
    ends: 'end',
  },
];

/** Ends that prove nothing: none of them may count as the end of the list. */
const UNPROVEN: readonly ListCase[] = [
  {
    name: 'one response that leads to a next page is not everything',
    pagination: { kind: 'none' },
    pages: [{ rows: 3, headers: link({ next: '?page=2' }) }],
    requested: [['']],
    ends: 'capped',
  },
];

describe('a list in one response', () => {
  it.each([...CASES, ...UNPROVEN])('$name', async (each) => {
    expect(await walked(each)).toEqual({ rounds: each.requested, end: each.ends });
  });
});
