import { ExactNumber, type JsonValue, type Pagination } from '../../../common/declaration';
import { valueAt } from '../http/json_path';
import { createPager, fingerprintOf, type PageAnswer, type PageRequest } from './index';

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
  readonly ends: 'end' | 'capped' | 'repeated_page';
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
    name: 'a total that shrank to nothing ends at the empty page',
    pagination: { ...PAGE, totalRows: 'total' },
    pages: [
      { rows: 2, body: { total: 4 } },
      { rows: 0, body: { total: 9 } },
    ],
    asked: [['page=1&size=2'], ['page=2&size=2']],
    ends: 'end',
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
          const answer: PageAnswer = {
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
          const next = await pager.next(answer);
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
    const asked = (number: number, last: number): PageAnswer => ({
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
