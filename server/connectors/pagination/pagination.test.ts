import { ExactNumber, type JsonValue, type Pagination } from '../../../common/declaration';
import { valueAt } from '../http/json_path';
import {
  applyPage,
  createPager,
  fingerprintOf,
  type PageResponse,
  type PageRequest,
} from './index';

const LIST = 'https://api.example/list';
interface Page {
  readonly rows: number;
  readonly body?: JsonValue;
  readonly headers?: Readonly<Record<string, string>>;
}
interface Case {
  readonly name: string;
  readonly pagination: Pagination;
  /** The service: what it gives for the nth request. */
  readonly pages: readonly Page[];
  /** Each round of requests: what differs in each. */
  readonly asked: readonly (readonly string[])[];
  readonly ends: 'end' | 'capped' | 'unproven' | 'repeated_page' | 'unreadable_response';
}
const LINK: Pagination = { kind: 'link', size: { parameter: 'per_page', max: 2 }, page: 'page' };
const PAGE = { kind: 'page', size: { parameter: 'size', max: 2 }, page: 'page', first: 1 } as const;
const OFFSET = { kind: 'offset', size: { parameter: 'limit', max: 2 }, offset: 'offset' } as const;
const CURSOR: Pagination = { kind: 'cursor', from: { body: 'next' }, to: { query: 'cursor' } };
const link = (relations: Readonly<Record<string, string>>) => ({
  link: Object.entries(relations)
    .map(([relation, target]) => `<${LIST}${target}>; rel="${relation}"`)
    .join(', '),
});

const unprovenLinks = [
  'garbage',
  'https://api.example/list?page=2; rel="next"',
  '<https://api.example/list?page=2; rel="next"',
  '<https://[api/list?page=2>; rel="next"',
  '<https://api.example/list?page=2; rel="next", <https://api.example/list?page=3>; rel="last"',
  '<mailto:someone@example.com>; rel="next"',
].map((header): Case => ({
  name: `a Link header that cannot be read is an error: ${header}`,
  pagination: LINK,
  pages: [{ rows: 2, headers: { link: header } }],
  asked: [['per_page=2']],
  ends: 'unreadable_response',
}));
const unreadableCursors = [{ after: 1 }, ['a'], true, false, 2 ** 60].map((next): Case => ({
  name: `a cursor that is no text is an error: ${JSON.stringify(next)}`,
  pagination: CURSOR,
  pages: [{ rows: 2, body: { next } }],
  asked: [['']],
  ends: 'unreadable_response',
}));

/** Ends that prove nothing: none of them may pass for the end of the list. */
const UNPROVEN: readonly Case[] = [
  ...unprovenLinks,
  ...unreadableCursors,
  {
    name: 'relations are compared without case',
    pagination: LINK,
    pages: [
      { rows: 2, headers: { link: `<${LIST}?page=2>; rel="Next"` } },
      { rows: 1, headers: link({ prev: '?page=1' }) },
    ],
    asked: [['per_page=2'], [`${LIST}?page=2`]],
    ends: 'end',
  },
  {
    name: 'a page in the middle that is empty and leads nowhere is a hole',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=3' }) },
      { rows: 0 },
      { rows: 1 },
    ],
    asked: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`]],
    ends: 'unproven',
  },
  {
    name: 'a short page in the middle is none',
    pagination: LINK,
    pages: [
      { rows: 1, headers: link({ next: '?page=2', last: '?page=3' }) },
      { rows: 1, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1 },
    ],
    asked: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`]],
    ends: 'end',
  },
  {
    name: 'a list that became shorter than its last page said is not complete',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=4' }) },
      { rows: 2, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1, headers: link({ prev: '?page=2' }) },
      { rows: 0 },
    ],
    asked: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`, `${LIST}?page=4`]],
    ends: 'unproven',
  },
  {
    name: 'a link that skips pages is followed, and not trusted',
    pagination: LINK,
    pages: [{ rows: 2, headers: link({ next: '?page=5' }) }, { rows: 1 }],
    asked: [['per_page=2'], [`${LIST}?page=5`]],
    ends: 'unproven',
  },
  {
    name: 'more rows without a cursor are not the end',
    pagination: { ...CURSOR, more: 'has_more' },
    pages: [{ rows: 2, body: { has_more: true } }],
    asked: [['']],
    ends: 'unproven',
  },
  {
    name: 'more rows with an empty cursor are not the end',
    pagination: { ...CURSOR, more: 'has_more' },
    pages: [{ rows: 2, body: { has_more: true, next: '' } }],
    asked: [['']],
    ends: 'unproven',
  },
  {
    name: 'a cursor that is a malformed address is an error',
    pagination: { kind: 'cursor', from: { body: 'next' }, to: 'url' },
    pages: [{ rows: 2, body: { next: 'http://[' } }],
    asked: [['']],
    ends: 'unreadable_response',
  },
  {
    name: 'offsets go on over an empty page while the service says that more follow',
    pagination: { ...OFFSET, more: 'more', shortPages: 'filtered' },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 0, body: { more: true } },
      { rows: 1, body: { more: false } },
    ],
    asked: [['limit=2&offset=0'], ['limit=2&offset=2'], ['limit=2&offset=4']],
    ends: 'end',
  },
  {
    name: 'a short page of offsets with more to follow does not shift the next one',
    pagination: { ...OFFSET, size: { parameter: 'limit', max: 100 }, more: 'more' },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 100, body: { more: false } },
    ],
    asked: [['limit=100&offset=0'], ['limit=100&offset=100']],
    ends: 'unproven',
  },
  {
    name: 'a short page of a service with a lower maximum does',
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
    asked: [['limit=100&offset=0'], ['limit=100&offset=50']],
    ends: 'end',
  },
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
  {
    name: 'one response that leads to a next page is not everything',
    pagination: { kind: 'none' },
    pages: [{ rows: 3, headers: link({ next: '?page=2' }) }],
    asked: [['']],
    ends: 'capped',
  },
];

const CASES: readonly Case[] = [
  {
    name: 'everything in one answer ends after it',
    pagination: { kind: 'none' },
    pages: [{ rows: 3 }],
    asked: [['']],
    ends: 'end',
  },
  {
    name: 'links with a last page are asked for at once',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?page=2', last: '?page=3' }) },
      { rows: 2, headers: link({ next: '?page=3', last: '?page=3' }) },
      { rows: 1, headers: link({ prev: '?page=2' }) },
    ],
    asked: [['per_page=2'], [`${LIST}?page=2`, `${LIST}?page=3`]],
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
    asked: [['per_page=2'], [`${LIST}?page=2`], [`${LIST}?page=3`]],
    ends: 'end',
  },
  {
    name: 'links of a cursor are followed one after the other, as they are',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?after=abc' }) },
      { rows: 0, headers: link({ next: '?after=def' }) },
      { rows: 2 },
    ],
    asked: [['per_page=2'], [`${LIST}?after=abc`], [`${LIST}?after=def`]],
    ends: 'end',
  },
  {
    name: 'a link that leads back is an error and no loop',
    pagination: LINK,
    pages: [
      { rows: 2, headers: link({ next: '?after=abc' }) },
      { rows: 2, headers: link({ next: '?after=abc' }) },
    ],
    asked: [['per_page=2'], [`${LIST}?after=abc`]],
    ends: 'repeated_page',
  },
  {
    name: 'links that end at the cap are not complete',
    pagination: { ...LINK, cap: 4 },
    pages: [{ rows: 2, headers: link({ next: '?after=a' }) }, { rows: 2 }],
    asked: [['per_page=2'], [`${LIST}?after=a`]],
    ends: 'capped',
  },
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
  {
    name: 'offsets end where the body says there is no more',
    pagination: { ...OFFSET, more: 'more' },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 2, body: { more: false } },
    ],
    asked: [['limit=2&offset=0'], ['limit=2&offset=2']],
    ends: 'end',
  },
  {
    name: 'a service that gives fewer rows than asked for is walked in its own steps',
    pagination: { ...OFFSET, totalRows: 'total' },
    pages: [1, 1, 1].map((rows) => ({ rows, body: { total: 3 } })),
    asked: [['limit=2&offset=0'], ['limit=2&offset=1', 'limit=2&offset=2']],
    ends: 'end',
  },
  {
    name: 'offsets stop at the cap and say so',
    pagination: { ...OFFSET, more: 'more', cap: 4 },
    pages: [
      { rows: 2, body: { more: true } },
      { rows: 2, body: { more: true } },
    ],
    asked: [['limit=2&offset=0'], ['limit=2&offset=2']],
    ends: 'capped',
  },
  {
    name: 'a cursor is followed until there is none, over empty pages too',
    pagination: CURSOR,
    pages: [
      { rows: 2, body: { next: 'a' } },
      { rows: 0, body: { next: 'b' } },
      { rows: 1, body: { next: '' } },
    ],
    asked: [[''], ['cursor=a'], ['cursor=b']],
    ends: 'end',
  },
  {
    name: 'a cursor that is a number keeps all its digits',
    pagination: CURSOR,
    pages: [
      { rows: 1, body: { next: new ExactNumber('9007199254740993') } },
      { rows: 1, body: { next: 12 } },
      { rows: 1, body: {} },
    ],
    asked: [[''], ['cursor=9007199254740993'], ['cursor=12']],
    ends: 'end',
  },
  {
    name: 'a cursor that repeats is an error and no loop',
    pagination: CURSOR,
    pages: [
      { rows: 2, body: { next: 'a' } },
      { rows: 2, body: { next: 'a' } },
    ],
    asked: [[''], ['cursor=a']],
    ends: 'repeated_page',
  },
  {
    name: 'a page that repeats is an error, whatever the cursor says',
    pagination: CURSOR,
    pages: [
      { rows: 2, body: { next: 'b' } },
      { rows: 2, body: { next: 'b' } },
    ],
    asked: [[''], ['cursor=b']],
    ends: 'repeated_page',
  },
  {
    name: 'a cursor of a header goes into the body',
    pagination: { kind: 'cursor', from: { header: 'X-Next' }, to: { body: 'page.after' } },
    pages: [{ rows: 1, headers: { 'x-next': 'k' } }, { rows: 1 }],
    asked: [[''], ['page.after=k']],
    ends: 'end',
  },
  {
    name: 'a cursor that is an address is taken whole',
    pagination: { kind: 'cursor', from: { body: 'next' }, to: 'url' },
    pages: [{ rows: 1, body: { next: '/list?token=t' } }, { rows: 1 }],
    asked: [[''], [`${LIST}?token=t`]],
    ends: 'end',
  },
  ...UNPROVEN,
];

const said = ({ url, query, body }: PageRequest): string =>
  url ??
  Object.entries({ ...query, ...body })
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('&');

describe('pages of a list', () => {
  it.each(CASES)('$name', async ({ pagination, pages, asked, ends }) => {
    const pager = createPager(pagination);
    const rounds: string[][] = [];
    let requests: readonly PageRequest[] = [pager.first()];
    let served = 0;
    let end: string | undefined;
    try {
      while (end === undefined) {
        rounds.push(requests.map(said));
        let following: readonly PageRequest[] = [];
        for (const request of requests) {
          const page = pages[served];
          if (page === undefined) throw new Error('asked for more pages than there are');
          const body = page.body ?? { n: served };
          served += 1;
          const response: PageResponse = {
            request,
            url: LIST,
            headers: page.headers ?? {},
            rowCount: page.rows,
            fingerprint: fingerprintOf(
              Buffer.from(ends === 'repeated_page' ? JSON.stringify(body) : String(served)),
              page.rows,
            ),
            at: async (path) => valueAt(body, path),
          };
          const next = await pager.next(response);
          if (next.kind === 'pages') following = next.requests;
          else if (next.kind !== 'pending') end = next.kind;
        }
        requests = following;
      }
    } catch (error) {
      end = (error as { code?: string }).code ?? String(error);
    }
    expect({ rounds, end }).toEqual({ rounds: asked, end: ends });
  });

  it('asks for the size wished for, and never for more than the service gives', () => {
    expect(createPager(LINK, { pageSize: 1 }).first().query).toEqual({ per_page: '1' });
    expect(createPager(LINK, { pageSize: 500 }).first().query).toEqual({ per_page: '2' });
  });
});

describe('a service that never ends', () => {
  const bounds = { list_pages: 20, empty_pages: 5, smallest_page: 5 };
  const walked = async (pagination: Pagination, rows: number): Promise<number> => {
    const pager = createPager(pagination, { bounds });
    let request = pager.first();
    for (let served = 1; served <= 100; served++) {
      const body = { next: `cursor ${served}`, more: true, total: 1000 * served };
      const next = await pager.next({
        request,
        url: LIST,
        headers: link({ next: `?page=${served + 1}` }),
        rowCount: rows,
        fingerprint: `page ${served}`,
        at: async (path) => valueAt(body, path),
      });
      if (next.kind !== 'pages') {
        expect(next.kind).toBe('unproven');
        return served;
      }
      request = next.requests[0] ?? request;
    }
    throw new Error('it was followed for ever');
  };
  const kinds: readonly (readonly [string, Pagination])[] = [
    ['links', { ...LINK, page: 'other' }],
    ['a cursor', CURSOR],
    ['offsets', { ...OFFSET, more: 'more' }],
  ];
  it.each(kinds)('is left after so many pages: %s', async (_, pagination) => {
    expect(await walked(pagination, 2)).toBe(20);
  });
  it.each(kinds)('is left after so many empty pages: %s', async (_, pagination) => {
    expect(await walked(pagination, 0)).toBe(6);
  });
});

describe('the cursor of a POST', () => {
  it('goes into a form as one of its fields', () => {
    const list = {
      method: 'POST',
      url: LIST,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: 'q=a+b&cursor=old',
    } as const;
    const { body } = applyPage(list, { number: 2, body: { cursor: 'x y&z' } });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ q: 'a b', cursor: 'x y&z' });
  });
});

describe('a service that claims an absurd number of pages', () => {
  const claims = {
    link: { ...link({ next: '?page=2', last: '?page=900000000' }) },
    body: { total: 900_000_000_000_000 },
  };
  it.each([
    ['by its last link', LINK],
    ['by its total of rows', { ...PAGE, totalRows: 'total' }],
    ['by its total of pages', { ...PAGE, totalPages: 'total' }],
    ['by its total, with offsets', { ...OFFSET, totalRows: 'total' }],
  ] as const)('is asked for some of them at a time: %s', async (_how, pagination) => {
    const pager = createPager(pagination);
    const next = await pager.next({
      request: pager.first(),
      url: LIST,
      headers: { link: claims.link.link },
      rowCount: 2,
      at: async (path) => valueAt(claims.body, path),
    });
    expect(next.kind).toBe('pages');
    if (next.kind === 'pages') expect(next.requests.length).toBeLessThanOrEqual(1000);
  });

  it('is followed beyond what was handed out, again with several at once', async () => {
    const pager = createPager(LINK);
    const asked = (number: number, last: number): PageResponse => ({
      request: { number },
      url: LIST,
      headers: number < last ? link({ next: `?page=${number + 1}`, last: `?page=${last}` }) : {},
      rowCount: 2,
      at: async () => undefined,
    });
    let known = 1;
    const rounds: number[] = [];
    for (let number = 1; number <= known; number++) {
      const next = await pager.next(asked(number, 2500));
      if (next.kind !== 'pages') continue;
      known += next.requests.length;
      rounds.push(next.requests.length);
    }
    expect(known).toBe(2500);
    expect(rounds).toEqual([1000, 1000, 499]);
  });
});
