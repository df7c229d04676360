import { entity, from, integer, listed, post, timestamp } from '../../../common/declaration/build';
import { fixture } from '../testing/scan_fixture';
import { planScan } from './plan_scan';

const found = entity({
  title: 'Found',
  description: 'A list that is searched with POST',
  key: ['id'],
  incremental: { none: 'test' },
  columns: { id: integer(), at: timestamp() },
  lists: [
    listed('search', post('/search', { from: '{from}', scope: '{scope}', sort: '{order}' }), {
      unfiltered: { from: '0', scope: 'all', unused: 'yes' },
      filters: [from('at', 'from', { time: 'epoch_seconds', replaces: 'from' })],
      sorts: [{ column: 'at', ascending: { order: 'at' }, nulls: 'none' }],
    }),
  ],
});
const connector = fixture(() => ({ body: [] }), { entities: { found } }).connector('tracker');

const access = (more: Partial<Parameters<typeof planScan>[0]>) => {
  const plan = planScan({
    id: 's',
    connector,
    entity: 'found',
    columns: ['id'],
    conditions: [],
    whole: true,
    options: {},
    now: 0,
    outerBindings: [],
    pushDown: true,
    ...more,
  });
  if ('kind' in plan) throw new Error(plan.column);
  return plan.access;
};
const text = (value: string) => ({ type: 'text', value });

describe('placeholders of the body of a list', () => {
  it('get the defaults that turn off those of the service; other defaults are in the query', () => {
    expect(access({})).toMatchObject({
      query: { unused: ['yes'] },
      parameters: { from: text('0'), scope: text('all') },
    });
    expect(Object.keys(access({}).query)).toEqual(['unused']);
  });

  it('get the values of conditions instead of defaults, and the sort', () => {
    const value = { type: 'timestamp', value: '2026-01-01T00:00:00Z' } as const;
    const { query, parameters } = access({
      conditions: [{ column: 'at', operator: 'gte', values: [value], exact: true }],
      sort: { column: 'at', direction: 'asc', nulls: 'last' },
    });
    expect(Object.keys(query)).toEqual(['unused']);
    expect(parameters).toMatchObject({ from: text('1767225600'), order: text('at') });
  });
});
