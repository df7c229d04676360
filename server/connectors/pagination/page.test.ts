import { PAGE, walked, type ListCase } from './testing/walked';

const CASES: readonly ListCase[] = [
  {
    name: 'an empty list is one page',
    pagination: PAGE,
    pages: [{ rows: 0 }],
    asked: [['page=1&size=2']],
    ends: 'end',
  },
  {
    name: 'a short page is the last where nothing else tells',
    pagination: PAGE,
    pages: [{ rows: 2 }, { rows: 1 }],
    asked: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
  },
  {
    name: 'a total makes the further pages known at once',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [5, 5, 5].map((total, i) => ({ rows: i < 2 ? 2 : 1, body: { total } })),
    asked: [['page=1&size=2'], ['page=2&size=2', 'page=3&size=2']],
    ends: 'end',
  },
  {
    name: 'a number of pages makes them known at once, from zero where the service counts so',
    pagination: { ...PAGE, first: 0, totalPages: 'pages' },
    pages: [
      { rows: 2, body: { pages: '2' } },
      { rows: 2, body: { pages: '2' } },
    ],
    asked: [['page=0&size=2'], ['page=1&size=2']],
    ends: 'end',
  },
  {
    name: 'a total that grew is looked at again in the last page',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 2, body: { total: 5 } },
      { rows: 1, body: { total: 5 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2'], ['page=3&size=2']],
    ends: 'end',
  },
  {
    name: 'an empty page is not the end of a list whose total is not reached',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 0, body: { total: 9 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'unproven',
  },
  {
    name: 'a total beyond the cap is said to be cut off there',
    pagination: { ...PAGE, totalRows: 'total', cap: 4 },
    pages: [
      { rows: 2, body: { total: 9 } },
      { rows: 2, body: { total: 9 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'capped',
  },
  {
    name: 'a total of just the cap is complete',
    pagination: { ...PAGE, totalRows: 'total', cap: 4 },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 2, body: { total: 4 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
  },
];

/** Ends that prove nothing: none of them may count as the end of the list. */
const UNPROVEN: readonly ListCase[] = [
  {
    name: 'fewer rows than the total are looked for beyond the last page, and then missed',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 1, body: { total: 4 } },
      { rows: 0, body: { total: 4 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2'], ['page=3&size=2']],
    ends: 'unproven',
  },
  {
    name: 'a total that shrank is not complete, though the rows add up to it',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 6 } },
      { rows: 2, body: { total: 4 } },
      { rows: 0, body: { total: 4 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2', 'page=3&size=2']],
    ends: 'unproven',
  },
  {
    name: 'a total of less than one page has counts something else',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 1 } },
      { rows: 2, body: { total: 1 } },
      { rows: 1, body: { total: 1 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2'], ['page=3&size=2']],
    ends: 'end',
  },
  {
    name: 'no pages in all, on a page with rows, is no end',
    pagination: { ...PAGE, totalPages: 'pages' },
    pages: [
      { rows: 2, body: { pages: 0 } },
      { rows: 1, body: { pages: 0 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
  },
  {
    name: 'an empty page among those that the service counts is a hole',
    pagination: { ...PAGE, totalPages: 'pages' },
    pages: [2, 0, 1].map((rows) => ({ rows, body: { pages: 3 } })),
    asked: [['page=1&size=2'], ['page=2&size=2', 'page=3&size=2']],
    ends: 'unproven',
  },
];

describe('a list of numbered pages', () => {
  it.each([...CASES, ...UNPROVEN])('$name', async (each) => {
    expect(await walked(each)).toEqual({ rounds: each.asked, end: each.ends });
  });
});
