import { PAGE, walked, type ListCase } from './testing/walked';

const CASES: readonly ListCase[] = [
  {
    name: 'an empty list is one page',
    pagination: PAGE,
    pages: [{ rows: 0 }],
    requested: [['page=1&size=2']],
    ends: 'end',
  },
  {
    name: 'a short page is the last one if nothing else shows the end',
    pagination: PAGE,
    pages: [{ rows: 2 }, { rows: 1 }],
    requested: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
  },
  {
    name: 'a total reveals the further pages at once',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [5, 5, 5].map((total, i) => ({ rows: i < 2 ? 2 : 1, body: { total } })),
    requested: [['page=1&size=2'], ['page=2&size=2', 'page=3&size=2']],
    ends: 'end',
  },
  {
    name: 'a number of pages reveals them at once, counted from zero if the service does',
    pagination: { ...PAGE, first: 0, totalPages: 'pages' },
    pages: [
      { rows: 2, body: { pages: '2' } },
      { rows: 2, body: { pages: '2' } },
    ],
    requested: [['page=0&size=2'], ['page=1&size=2']],
    ends: 'end',
  },
  {
    name: 'a total that grew is read again in the last page',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 2, body: { total: 5 } },
      { rows: 1, body: { total: 5 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2'], ['page=3&size=2']],
    ends: 'end',
  },
  {
    name: 'an empty page is not the end of a list before its total is reached',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 0, body: { total: 9 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'unproven',
  },
  {
    name: 'a total beyond the cap is reported as cut off there',
    pagination: { ...PAGE, totalRows: 'total', cap: 4 },
    pages: [
      { rows: 2, body: { total: 9 } },
      { rows: 2, body: { total: 9 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'capped',
  },
  {
    name: 'a total equal to the cap is complete',
    pagination: { ...PAGE, totalRows: 'total', cap: 4 },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 2, body: { total: 4 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
  },
];

/** Ends that prove nothing: none of them may count as the end of the list. */
const UNPROVEN: readonly ListCase[] = [
  {
    name: 'rows missing from the total are searched beyond the last page, then reported',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 1, body: { total: 4 } },
      { rows: 0, body: { total: 4 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2'], ['page=3&size=2']],
    ends: 'unproven',
  },
  {
    name: 'a total that shrank is not complete, even if the rows add up to it',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 6 } },
      { rows: 2, body: { total: 4 } },
      { rows: 0, body: { total: 4 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2', 'page=3&size=2']],
    ends: 'unproven',
  },
  {
    name: 'a total below the number of rows on one page counts something else',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 1 } },
      { rows: 2, body: { total: 1 } },
      { rows: 1, body: { total: 1 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2'], ['page=3&size=2']],
    ends: 'end',
  },
  {
    name: 'a total of zero pages, on a page with rows, is not the end',
    pagination: { ...PAGE, totalPages: 'pages' },
    pages: [
      { rows: 2, body: { pages: 0 } },
      { rows: 1, body: { pages: 0 } },
    ],
    requested: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
  },
  {
    name: 'an empty page among those that the service counts is a gap',
    pagination: { ...PAGE, totalPages: 'pages' },
    pages: [2, 0, 1].map((rows) => ({ rows, body: { pages: 3 } })),
    requested: [['page=1&size=2'], ['page=2&size=2', 'page=3&size=2']],
    ends: 'unproven',
  },
];

describe('a list of numbered pages', () => {
  it.each([...CASES, ...UNPROVEN])('$name', async (each) => {
    expect(await walked(each)).toEqual({ rounds: each.requested, end: each.ends });
  });
});
