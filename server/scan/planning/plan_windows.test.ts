import type { Condition, ListDeclaration } from '../../../common/declaration';
import {
  condition,
  DAY,
  entityOf,
  NOW,
  read,
  sorted,
  spread,
  upTo,
} from '../testing/capped_events';

describe('the range and the order of a list with windows of time', () => {
  it('is read from the bounds of the statement on, both of which are sent', async () => {
    const from = NOW - 9.5 * DAY;
    const { ids, requests, plan, outcome } = await read(spread(150, DAY), {
      conditions: [condition('gte', from)],
    });
    expect(requests).toEqual([
      '/events?since=2026-02-19T23:59:59Z&until=2026-03-03T00:00:01Z&limit=10&offset=0',
    ]);
    expect(sorted(ids)).toEqual(upTo(150).slice(-10));
    expect(plan.pushed.map(({ as, exact }) => [as, exact])).toEqual([
      ['since=2026-02-20T00:00:00Z', false],
    ]);
    expect(outcome).toEqual({ complete: true, warnings: [] });
    const before = await read(spread(150, DAY), { conditions: [condition('lt', from)] });
    expect(sorted(before.ids)).toEqual(upTo(140));
  });

  it.each([
    ['no row is', [condition('gt', NOW + 100 * DAY)]],
    ['ends before it begins', [condition('gt', NOW - DAY), condition('lt', NOW - 5 * DAY)]],
    ['is before the earliest row', [condition('lt', Date.parse('2020-01-01'))]],
  ])('accepts a range in which %s', async (_, conditions) => {
    const { requests, outcome } = await read(spread(15, DAY), { conditions });
    expect(requests).toHaveLength(1);
    expect(outcome.complete).toBe(true);
  });

  it.each(['asc', 'desc'] as const)('keeps the order of its column: %s', async (direction) => {
    const sort = { column: 'created_at', direction, nulls: 'last' as const };
    const { ids, plan, outcome } = await read(spread(150, DAY), { sort });
    expect(plan.sort).toEqual({ column: 'created_at', direction });
    expect(ids).toEqual(direction === 'asc' ? upTo(150) : upTo(150).reverse());
    expect(outcome.complete).toBe(true);
  });

  it('is sorted by another column only if it is not read in windows', async () => {
    const sort = { column: 'id', direction: 'desc' as const, nulls: 'last' as const };
    const some = await read(spread(150, DAY), { sort, limit: 5 });
    expect([some.plan.sort?.column, some.ids, some.requests.length]).toEqual([
      'id',
      [149, 148, 147, 146, 145],
      1,
    ]);
    const all = await read(spread(150, DAY), { sort });
    expect(all.plan.sort).toBeUndefined();
    expect(sorted(all.ids)).toEqual(upTo(150));
  });

  it('stops at a limit beyond the cap', async () => {
    const sort = { column: 'created_at', direction: 'desc' as const, nulls: 'last' as const };
    const { ids, outcome } = await read(spread(150, DAY), { sort, limit: 33 });
    expect(ids).toEqual(upTo(150).reverse().slice(0, 33));
    expect(outcome.reason).toBe('limit');
  });

  it('has its repeated rows dropped from a list that its cached scan serves', async () => {
    const entity = entityOf();
    const [list] = entity.lists;
    if (list === undefined) throw new Error('no list');
    const { windows: _, ...short } = list;
    const ofKind: ListDeclaration = {
      ...short,
      name: 'kind',
      request: { method: 'GET', path: '/events', query: { kind: '{kind}' } },
      needs: [{ parameter: 'kind', column: 'kind' }],
      pages: { kind: 'none' },
    };
    const kind: Condition = {
      column: 'kind',
      operator: 'eq',
      values: [{ type: 'text', value: 'x' }],
      exact: true,
    };
    const { plan } = await read([], { conditions: [kind] }, { ...entity, lists: [list, ofKind] });
    expect([plan.access.list, plan.key]).toEqual(['kind', ['id']]);
  });
});
