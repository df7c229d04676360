import { createPager } from './index';
import { pageLinks } from './links';
import { LINK, LIST, link, walked, type ListCase } from './testing/walked';

const UNREADABLE = [
  'garbage',
  'https://api.example/list?page=2; rel="next"',
  '<https://api.example/list?page=2; rel="next"',
  '<https://[api/list?page=2>; rel="next"',
  '<https://api.example/list?page=2; rel="next", <https://api.example/list?page=3>; rel="last"',
  '<mailto:someone@example.com>; rel="next"',
].map((header): ListCase => ({
  name: `a Link header that cannot be read is an error: ${header}`,
  pagination: LINK,
  pages: [{ rows: 2, headers: { link: header } }],
  requested: [['per_page=2']],
  ends: 'unreadable_response',
}));

const CASES: readonly ListCase[] = [
  {
    name: 'links with a last page are requested at once',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=3' }) },
      { rows: 2, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1, headers: link({ prev: '?page=2' }) },
    ],
    requested: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`]],
    ends: 'end',
  },
  {
    name: 'a list that grew while it was read is followed beyond its last page',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=2' }) },
      { rows: 2, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1 },
    ],
    requested: [['per_page=2'], [`${LIST}?page=2`], [`${LIST}?page=3`]],
    ends: 'end',
  },
  {
    name: 'links with a cursor are followed one after the other, unchanged',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?after=abc' }) },
      { rows: 0, headers: link({ next: '?after=def' }) },
      { rows: 2 },
    ],
    requested: [['per_page=2'], [`${LIST}?after=abc`], [`${LIST}?after=def`]],
    ends: 'end',
  },
  {
    name: 'a link that leads back is an error, not a loop',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?after=abc' }) },
      { rows: 2, headers: link({ next: '?after=abc' }) },
    ],
    requested: [['per_page=2'], [`${LIST}?after=abc`]],
    ends: 'repeated_page',
  },
  {
    name: 'links that end at the cap are not complete',
    pagination: { ...LINK, cap: 4 },
    pages: [{ rows: 2, headers: link({ next: '?after=a' }) }, { rows: 2 }],
    requested: [['per_page=2'], [`${LIST}?after=a`]],
    ends: 'capped',
  },
];

/** Ends that prove nothing: none of them may count as the end of the list. */
const UNPROVEN: readonly ListCase[] = [
  ...UNREADABLE,
  {
    name: 'relations are compared ignoring case',
    pagination: LINK,
    pages: [
      { rows: 2, headers: { link: `<${LIST}?page=2>; rel="Next"` } },
      { rows: 1, headers: link({ prev: '?page=1' }) },
    ],
    requested: [['per_page=2'], [`${LIST}?page=2`]],
    ends: 'end',
  },
  {
    name: 'an empty page in the middle that leads nowhere is a gap',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=3' }) },
      { rows: 0 },
      { rows: 1 },
    ],
    requested: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`]],
    ends: 'unproven',
  },
  {
    name: 'a short page in the middle is not a gap',
    pagination: LINK,
    pages: [
      { rows: 1, headers: link({ next: '?page=2', last: '?page=3' }) },
      { rows: 1, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1 },
    ],
    requested: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`]],
    ends: 'end',
  },
  {
    name: 'a list that is shorter than its last page announced is not complete',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=4' }) },
      { rows: 2, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1, headers: link({ prev: '?page=2' }) },
      { rows: 0 },
    ],
    requested: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`, `${LIST}?page=4`]],
    ends: 'unproven',
  },
  {
    name: 'a link that skips pages is followed, but not trusted',
    pagination: LINK,
    pages: [{ rows: 2, headers: link({ next: '?page=5' }) }, { rows: 1 }],
    requested: [['per_page=2'], [`${LIST}?page=5`]],
    ends: 'unproven',
  },
];

describe('a list of links', () => {
  it.each([...CASES, ...UNPROVEN])('$name', async (each) => {
    expect(await walked(each)).toEqual({ rounds: each.requested, end: each.ends });
  });

  it('requests the preferred size, but never more than the maximum of the service', () => {
    expect(createPager(LINK, { pageSize: 1 }).first().query).toEqual({ per_page: '1' });
    expect(createPager(LINK, { pageSize: 500 }).first().query).toEqual({ per_page: '2' });
  });

  it('says so if a header cannot be read', () => {
    const response = { headers: { link: 'garbage' }, url: 'https://api.example/list' };
    expect(() => pageLinks(response)).toThrow(
      "The service's response could not be read: its Link header is malformed, so it is unknown whether there are more pages.",
    );
  });
});
