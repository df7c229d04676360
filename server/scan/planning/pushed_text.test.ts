import { get, listed, text, entity } from '../../../common/declaration/build';
import type { FilterDeclaration } from '../../../common/declaration';
import { pushFilters } from './push_filters';

const pushedAs = (many: FilterDeclaration['many'], values: readonly string[]) => {
  const filters: readonly FilterDeclaration[] = [
    {
      column: 'status',
      operators: ['in'],
      parameter: 'status',
      match: 'exact',
      ...(many && { many }),
    },
  ];
  const list = listed('orders', get('/orders'), { filters });
  const orders = entity({
    title: 'Orders',
    description: 'Orders',
    key: ['id'],
    incremental: { none: 'there are no times' },
    columns: { id: text(), status: text() },
    lists: [list],
  });
  const condition = {
    column: 'status',
    operator: 'in' as const,
    values: values.map((value) => ({ type: 'text' as const, value })),
    exact: true,
  };
  return pushFilters(list, orders, [condition], true).pushed.map(({ as }) => as);
};

describe('what EXPLAIN shows of a pushed filter', () => {
  it.each([
    ['repeat', 'status=created&status=moving'],
    ['comma', 'status=created,moving'],
  ] as const)('is the parameter as it is sent: %s', (many, as) => {
    expect(pushedAs(many, ['created', 'moving'])).toEqual([as]);
  });

  it('is one parameter for a single value', () => {
    expect(pushedAs('repeat', ['created'])).toEqual(['status=created']);
  });
});
