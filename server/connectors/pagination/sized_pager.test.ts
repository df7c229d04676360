import type { PageRequest, Pagination } from '../../../common/declaration';
import { sizedPager } from './sized_pager';

type PageSizePlace = NonNullable<Pagination['size']>['in'];

const LIST = 'https://api.example/list';
const size = { parameter: 'size', max: 100 };

/** Walks 1,000 rows; `broken` decides which requests fail. Returns the size of each successful request. */
async function walk(
  pagination: Pagination,
  broken: (attempt: number, size: number, from: number) => boolean,
): Promise<{ readonly rows: readonly number[]; readonly sizes: readonly number[] }> {
  const pager = sizedPager(pagination);
  const rows: number[] = [];
  const sizes: number[] = [];
  const todo: PageRequest[] = [pager.first()];
  let attempt = 0;
  for (let page = todo.shift(); page !== undefined; page = todo.shift()) {
    for (let wanted = pager.ready(page); ;) {
      const url = new URL(wanted.url ?? LIST);
      for (const [name, value] of Object.entries(wanted.query ?? {}))
        url.searchParams.set(name, value);
      const query = url.searchParams;
      const requestedRows = Number(query.get('size'));
      const from =
        pagination.kind === 'offset'
          ? Number(query.get('offset'))
          : query.has('after')
            ? Number(query.get('after'))
            : (Number(query.get('page') ?? 1) - 1) * requestedRows;
      if (broken(++attempt, requestedRows, from)) {
        const smaller = pager.shrink(wanted);
        if (smaller === undefined) throw new Error(`a page of ${requestedRows} was given up`);
        wanted = smaller;
        continue;
      }
      const given = Array.from({ length: 1000 }, (_, at) => at).slice(from, from + requestedRows);
      rows.push(...given);
      sizes.push(requestedRows);
      const more = from + requestedRows < 1000;
      const to = (values: Readonly<Record<string, number>>, rel: string) => {
        const target = new URL(url);
        for (const [name, value] of Object.entries(values))
          target.searchParams.set(name, String(value));
        return `<${target.toString()}>; rel="${rel}"`;
      };
      const number = from / requestedRows + 1;
      const link =
        pagination.kind !== 'link' || !more
          ? ''
          : pagination.cursor === undefined
            ? `${to({ page: number + 1 }, 'next')}, ${to({ page: Math.ceil(1000 / requestedRows) }, 'last')}`
            : to({ after: from + requestedRows, page: number + 1 }, 'next');
      const next = await pager.next({
        request: wanted,
        url: url.toString(),
        headers: { link },
        rowCount: given.length,
        fingerprint: `${from} ${requestedRows}`,
        at: async (path) =>
          ({ total: 1000, more, next: more ? String(from + requestedRows) : null })[path],
      });
      if (next.kind === 'rest') {
        wanted = next.request;
        continue;
      }
      if (next.kind === 'pages') todo.push(...next.requests);
      else if (next.kind !== 'pending') expect(next.kind).toBe('end');
      break;
    }
  }
  return { rows, sizes };
}

const KINDS: readonly (readonly [string, Pagination])[] = [
  ['links with page numbers', { kind: 'link', size, page: 'page' }],
  ['links one by one', { kind: 'link', size, page: 'page', oneByOne: true }],
  ['links with a cursor', { kind: 'link', size, page: 'page', cursor: 'after', oneByOne: true }],
  ['page numbers', { kind: 'page', size, page: 'page', first: 1, totalRows: 'total' }],
  ['offsets', { kind: 'offset', size, offset: 'offset', totalRows: 'total' }],
  ['a cursor', { kind: 'cursor', size, from: { body: 'next' }, to: { query: 'after' } }],
];
const ALL = Array.from({ length: 1000 }, (_, at) => at);

describe.each(KINDS)('pages that cannot be produced: %s', (_, pagination) => {
  it('are requested in halves, without losing or repeating a row', async () => {
    const { rows } = await walk(pagination, (_attempt, size) => size > 30);
    expect(rows).toEqual(ALL);
  });

  it('are requested in halves only where necessary', async () => {
    const { rows, sizes } = await walk(
      pagination,
      (_attempt, size, from) => size > 25 && from <= 430 && from + size > 430,
    );
    expect(rows).toEqual(ALL);
    expect(sizes.filter((one) => one === 100).length).toBeGreaterThan(5);
  });

  it('do not keep the rest of the list in small pages after an outage', async () => {
    for (const start of [1, 4]) {
      const { rows, sizes } = await walk(
        pagination,
        (attempt) => attempt >= start && attempt < start + 3,
      );
      expect(rows).toEqual(ALL);
      expect(sizes.filter((one) => one === 100).length).toBeGreaterThan(3);
    }
  });

  it('fail if the smallest size fails, too', async () => {
    await expect(walk(pagination, () => true)).rejects.toThrow(/page of (5|6) was given up/);
  });
});

test.each<[PageSizePlace, Partial<PageRequest>, Partial<PageRequest>]>([
  [undefined, { query: { rows: '100' } }, { query: { rows: '50' } }],
  ['body', { body: { rows: 100 } }, { body: { rows: 50 } }],
  [
    { header: 'X-Options' },
    { headers: { 'x-options': 'rows=100' } },
    { headers: { 'x-options': 'rows=50' } },
  ],
])('a first page is requested with fewer rows where its size is sent: %j', (place, first, next) => {
  const pager = sizedPager({
    kind: 'cursor',
    size: { parameter: 'rows', max: 100, ...(place && { in: place }) },
    from: { body: 'next' },
    to: 'url',
  });
  expect(pager.first()).toEqual({ number: 1, ...first });
  expect(pager.shrink(pager.first())).toEqual({ number: 1, ...next });
});
