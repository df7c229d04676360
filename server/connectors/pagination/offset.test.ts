import { OFFSET, walked, type ListCase } from './testing/walked';

const CASES: readonly ListCase[] = [
  {
    name: 'offsets end when the body reports that there is no more',
    pagination: { ...OFFSET, more: 'more' },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 2, body: { more: false } },
    ],
    requested: [['limit=2&offset=0'], ['limit=2&offset=2']],
    ends: 'end',
  },
  {
    name: 'a service that returns fewer rows than requested is walked in its own steps',
    pagination: { ...OFFSET, totalRows: 'total' },
    pages: [1, 1, 1].map((rows) => ({ rows, body: { total: 3 } })),
    requested: [['limit=2&offset=0'], ['limit=2&offset=1', 'limit=2&offset=2']],
    ends: 'end',
  },
  {
    name: 'offsets stop at the cap and report it',
    pagination: { ...OFFSET, more: 'more', cap: 4 },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 2, body: { more: true } },
    ],
    requested: [['limit=2&offset=0'], ['limit=2&offset=2']],
    ends: 'capped',
  },
];

const LOWER_MAXIMUM: readonly ListCase[] = [
  {
    name: 'a total and a much lower maximum shift the next page, where the service is known to have one',
    pagination: {
      ...OFFSET,
      size: { parameter: 'limit', max: 100 },
      totalRows: 'total',
      shortPages: 'clamped' as const,
    },
    pages: [1, 1, 1].map((rows) => ({ rows, body: { total: 3 } })),
    requested: [['limit=100&offset=0'], ['limit=100&offset=1', 'limit=100&offset=2']],
    ends: 'end',
  },
];

const WITHOUT_TOTAL: readonly ListCase[] = [
  {
    name: 'offsets end at the page that is reported as the last',
    pagination: { ...OFFSET, last: 'isLast' },
    pages: [
      { rows: 2, body: { isLast: false } },
      { rows: 2, body: { isLast: true } },
    ],
    requested: [['limit=2&offset=0'], ['limit=2&offset=2']],
    ends: 'end',
  },
  {
    name: 'offsets of a service that filters its pages end at an empty page, not at a short one',
    pagination: { ...OFFSET, shortPages: 'filtered' as const },
    pages: [{ rows: 2 }, { rows: 1 }, { rows: 1 }, { rows: 0 }],
    requested: [
      ['limit=2&offset=0'],
      ['limit=2&offset=2'],
      ['limit=2&offset=4'],
      ['limit=2&offset=6'],
    ],
    ends: 'end',
  },
];

/** Ends that prove nothing: none of them may count as the end of the list. */
const UNPROVEN: readonly ListCase[] = [
  {
    name: 'offsets continue over an empty page as long as the service reports more',
    pagination: { ...OFFSET, more: 'more', shortPages: 'filtered' as const },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 0, body: { more: true } },
      { rows: 1, body: { more: false } },
    ],
    requested: [['limit=2&offset=0'], ['limit=2&offset=2'], ['limit=2&offset=4']],
    ends: 'end',
  },
  {
    name: 'a short page of offsets with more to follow does not shift the next one',
    pagination: { ...OFFSET, size: { parameter: 'limit', max: 100 }, more: 'more' },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 100, body: { more: false } },
    ],
    requested: [['limit=100&offset=0'], ['limit=100&offset=100']],
    ends: 'unproven',
  },
  {
    name: 'a short page of a service with a lower maximum shifts the next one',
    pagination: {
      ...OFFSET,
      size: { parameter: 'limit', max: 100 },
      more: 'more',
      shortPages: 'clamped',
    },
    pages: [
      { rows: 50, body: { more: true } },
      { rows: 7, body: { more: false } },
    ],
    requested: [['limit=100&offset=0'], ['limit=100&offset=50']],
    ends: 'end',
  },
];

describe('a list of offsets', () => {
  it.each([...CASES, ...LOWER_MAXIMUM, ...WITHOUT_TOTAL, ...UNPROVEN])('$name', async (each) => {
    expect(await walked(each)).toEqual({ rounds: each.requested, end: each.ends });
  });
});
