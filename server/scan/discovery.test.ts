import type { EntityDeclaration, Pagination } from '../../common/declaration';
import { discoverColumns } from './discovery';
import { ISSUES, fixture } from './testing/scan_fixture';

const metrics: EntityDeclaration = {
  ...ISSUES,
  key: [],
  columns: { value: { type: 'number' }, job: { type: 'text', at: 'metric.job' } },
  lists: [],
  discovery: {
    request: { method: 'GET', path: '/labels' },
    names: 'data',
    type: 'text',
    at: 'metric.{name}',
    inStar: false,
    operators: ['eq'],
  },
};
const signal = new AbortController().signal;

describe('columns that only the service knows', () => {
  it('follow the declared ones, and are requested once in five minutes', async () => {
    const made = fixture(() => ({ body: { data: ['instance', 'job', 'cpu'] } }), {
      entities: { metrics },
    });
    const find = () => discoverColumns(made, made.connector('tracker'), 'metrics', signal);
    expect((await find()).map(({ name }) => name)).toEqual([
      'value',
      'job',
      'raw',
      'cpu',
      'instance',
    ]);
    await made.clock.advance(299_000);
    await find();
    expect(made.service.requests).toEqual(['/labels']);
    await made.clock.advance(2_000);
    expect((await find()).at(-1)).toMatchObject({
      name: 'instance',
      type: 'text',
      pushable: ['eq'],
    });
    expect(made.service.requests).toHaveLength(2);
  });

  it('can be the members of an object, up to a separator', async () => {
    const { discovery } = metrics;
    if (discovery === undefined) throw new Error('no discovery');
    const tagged = { ...metrics, discovery: { ...discovery, members: { until: ':' } } };
    const data = { 'env:prod': ['a'], 'env:test': ['b'], 'team:x:y': [], untagged: [], ':x': [] };
    const made = fixture(() => ({ body: { data } }), { entities: { metrics: tagged } });
    const found = await discoverColumns(made, made.connector('tracker'), 'metrics', signal);
    expect(found.map(({ name }) => name).slice(3)).toEqual(['env', 'team']);
  });

  it('cause an error that names the place if the response has another shape', async () => {
    const made = fixture(() => ({ body: { data: { a: 1 } } }), { entities: { metrics } });
    await expect(
      discoverColumns(made, made.connector('tracker'), 'metrics', signal),
    ).rejects.toMatchObject({ code: 'unreadable_response', place: { entity: 'metrics' } });
  });

  describe('on pages that are too large for the service', () => {
    const size = { parameter: 'size', max: 100 };
    const names = Array.from({ length: 250 }, (_, at) => `label_${at}`);
    const { discovery } = metrics;
    if (discovery === undefined) throw new Error('no discovery');
    const find = (pages: Pagination, broken: (size: number, from: number) => boolean) => {
      const made = fixture(
        ({ url }) => {
          const requested = Number(url.searchParams.get('size'));
          const counted = (Number(url.searchParams.get('page') ?? 1) - 1) * requested;
          const from = Number(url.searchParams.get('offset') ?? counted);
          if (broken(requested, from)) return { status: 502 };
          return { body: { data: names.slice(from, from + requested) } };
        },
        { entities: { metrics: { ...metrics, discovery: { ...discovery, pages } } } },
      );
      return discoverColumns(made, made.connector('tracker'), 'metrics', signal);
    };

    it.each<Pagination>([
      { kind: 'page', page: 'page', first: 1, size },
      { kind: 'offset', offset: 'offset', size },
    ])('are all found with smaller ones: $kind', async (pages) => {
      const found = await find(pages, (requested, from) => requested > 30 && from < 200);
      expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      expect(found).toHaveLength(names.length + 3);
    });

    it('cause an error if no page is small enough', async () => {
      const pages: Pagination = { kind: 'page', page: 'page', first: 1, size };
      await expect(find(pages, () => true)).rejects.toMatchObject({
        code: 'service_failed',
        hint: expect.stringContaining('5') as unknown,
      });
    });
  });
});
