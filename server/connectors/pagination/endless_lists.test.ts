import type { Pagination } from '../../../common/declaration';
import { valueAt } from '../../../common/declaration';
import { createPager, type PageResponse } from './index';
import { CURSOR, LINK, LIST, OFFSET, PAGE, link } from './testing/walked';

describe('a service that never ends', () => {
  const bounds = { list_pages: 20, empty_pages: 5, smallest_page_rows: 5 };
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
  it.each(kinds)('is abandoned after a maximum number of pages: %s', async (_, pagination) => {
    expect(await walked(pagination, 2)).toBe(20);
  });
  it.each(kinds)(
    'is abandoned after a maximum number of empty pages: %s',
    async (_, pagination) => {
      expect(await walked(pagination, 0)).toBe(6);
    },
  );
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
  ] as const)('receives only some of the requests at a time: %s', async (_how, pagination) => {
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

  it('is followed beyond the first requests, again with several at once', async () => {
    const pager = createPager(LINK);
    const responseOf = (number: number, last: number): PageResponse => ({
      request: { number },
      url: LIST,
      headers: number < last ? link({ next: `?page=${number + 1}`, last: `?page=${last}` }) : {},
      rowCount: 2,
      at: async () => undefined,
    });
    let known = 1;
    const rounds: number[] = [];
    for (let number = 1; number <= known; number++) {
      const next = await pager.next(responseOf(number, 2500));
      if (next.kind !== 'pages') continue;
      known += next.requests.length;
      rounds.push(next.requests.length);
    }
    expect(known).toBe(2500);
    expect(rounds).toEqual([1000, 1000, 499]);
  });
});
