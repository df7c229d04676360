import * as fc from 'fast-check';
import type * as N from '../nodes';
import type {
  Expression,
  Join,
  ObjectLiteral,
  Query,
  QueryBody,
  Select,
  SelectItem,
  TableExpression,
  TableName,
} from '../nodes';
import { expressions, few, identifier, is, node, range, string } from './arbitrary_expressions';

const options = node<N.Options>({
  kind: is('options'),
  range: is(range),
  entries: few(
    node<N.OptionEntry>({
      kind: is('option'),
      range: is(range),
      name: identifier,
      value: string,
    }),
    1,
  ),
});
const pattern: fc.Arbitrary<TableName> = fc
  .constantFrom('my-cache-*', '*', 'logs-2026.01-*')
  .map((name) => ({
    kind: 'table_name',
    range,
    parts: [{ kind: 'identifier', range, name }],
    pattern: true,
  }));
export const tableName: fc.Arbitrary<TableName> = fc.oneof(
  node<TableName>({
    kind: is('table_name'),
    range: is(range),
    parts: few(identifier, 1),
    pattern: is(false),
  }),
  pattern,
);

type Parts = {
  query: Query;
  body: QueryBody;
  term: QueryBody;
  primary: QueryBody;
  select: Select;
  table: TableExpression;
  simple: Exclude<TableExpression, Join>;
};

const inner = fc.constant(null).chain(() => queryOnly());
const { expression, object } = expressions(() => inner);

/** The query inside an expression is small; `query` generates complete ones. */
function queryOnly(): fc.Arbitrary<Query> {
  return expressionFreeSelect.map((body) => ({
    kind: 'query',
    range,
    with: [],
    body,
    orderBy: [],
  }));
}
const expressionFreeSelect: fc.Arbitrary<Select> = node<Select>(
  {
    kind: is('select'),
    range: is(range),
    distinct: fc.boolean(),
    items: few(
      fc.oneof(
        node<N.Star>({ kind: is('star'), range: is(range), qualifier: identifier }, ['qualifier']),
        node<SelectItem>(
          { kind: is('select_item'), range: is(range), expression: string, alias: identifier },
          ['alias'],
        ),
      ),
      1,
    ),
    from: node<N.NamedTable>(
      { kind: is('table'), range: is(range), name: tableName, alias: identifier },
      ['alias'],
    ),
    groupBy: is([]),
    windows: is([]),
  },
  ['from'],
);

const groupingSets: fc.Arbitrary<N.GroupingSets> = fc.oneof(
  node<N.GroupingSets>({
    kind: is('grouping_sets'),
    range: is(range),
    form: fc.constantFrom('rollup', 'cube'),
    items: few(expression, 1),
  }),
  node<N.GroupingSets>({
    kind: is('grouping_sets'),
    range: is(range),
    form: is('sets'),
    items: few(fc.oneof(expression, is<Expression>({ kind: 'row', range, items: [] })), 1),
  }),
);

const queries = fc.letrec<Parts>((tie) => {
  const named = node<N.NamedTable>(
    { kind: is('table'), range: is(range), name: tableName, alias: identifier, options },
    ['alias', 'options'],
  );
  const join = <T extends Partial<Join>>(fields: T): T => fields;
  const joined = (extra: fc.Arbitrary<Partial<Join>>): fc.Arbitrary<TableExpression> =>
    fc.tuple(tie('table'), tie('table'), extra).map(([left, right, rest]) => ({
      kind: 'join',
      range,
      type: 'inner',
      natural: false,
      left,
      right,
      using: [],
      ...rest,
    }));
  const window = node<N.NamedWindow>({
    kind: is('named_window'),
    range: is(range),
    name: identifier,
    window: is({ kind: 'window', range, partitionBy: [], orderBy: [] }),
  });
  const types = fc.constantFrom(
    'inner',
    'left',
    'right',
    'full',
    'semi',
    'anti',
    'asof',
    'asof_left',
  ) as fc.Arbitrary<Join['type']>;
  return {
    simple: fc.oneof(
      named,
      fc
        .record({ query: tie('query'), alias: identifier, columns: few(identifier) })
        .map(({ query, alias, columns }): TableExpression & { kind: 'derived_table' } => ({
          kind: 'derived_table',
          range,
          query,
          alias,
          columns,
        })),
      fc
        .record({ query: tie('query'), alias: identifier })
        .map(({ query, alias }): TableExpression & { kind: 'derived_table' } => ({
          kind: 'derived_table',
          range,
          lateral: true,
          query,
          alias,
          columns: [],
        })),
      fc
        .record({ table: named, aggregate: expression, value: string, names: few(identifier) })
        .map(({ table, aggregate, value, names }): N.PivotedTable => ({
          kind: 'pivot',
          range,
          table,
          aggregates: [{ kind: 'pivot_item', range, expression: aggregate }],
          column: { kind: 'identifier', range, name: 'a' },
          values: [{ kind: 'pivot_item', range, expression: value }],
          groupBy: names,
        })),
      fc
        .record({ table: named, value: identifier, name: identifier, includeNulls: fc.boolean() })
        .map((of): N.UnpivotedTable => ({
          kind: 'unpivot',
          range,
          ...of,
          columns: [{ column: of.name }, { column: of.value, alias: of.name }],
          alias: of.name,
        })),
      node<N.TableFunction>({
        kind: is('table_function'),
        range: is(range),
        name: identifier,
        arguments: few(expression),
        ordinality: fc.boolean(),
        alias: identifier,
        columns: few(identifier),
      }),
    ),
    table: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('simple'),
      joined(is(join({ type: 'cross' }))),
      joined(fc.record({ type: types, on: expression })),
      joined(fc.record({ type: types, using: few(identifier, 1) })),
      joined(fc.record({ type: types, natural: is(true) })),
    ),
    select: node<Select>(
      {
        kind: is('select'),
        range: is(range),
        distinct: fc.boolean(),
        distinctOn: few(expression, 1),
        items: few(
          fc.oneof(
            node<N.Star>({ kind: is('star'), range: is(range), qualifier: identifier }, [
              'qualifier',
            ]),
            node<SelectItem>(
              {
                kind: is('select_item'),
                range: is(range),
                expression: expression as fc.Arbitrary<SelectItem['expression']>,
                alias: identifier,
              },
              ['alias'],
            ),
          ),
          1,
        ),
        from: tie('table'),
        where: expression,
        groupBy: few(fc.oneof(expression, groupingSets)),
        groupByAll: is(true as const),
        having: expression,
        qualify: expression,
        windows: few(window),
      },
      ['distinctOn', 'from', 'where', 'groupByAll', 'having', 'qualify'],
    )
      .map((select) => (select.groupByAll ? { ...select, groupBy: [] } : select))
      .map((select) => (select.distinctOn ? { ...select, distinct: true } : select)),
    primary: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('select'),
      node<N.Values>({
        kind: is('values'),
        range: is(range),
        rows: few(few(expression, 1), 1),
      }),
      tie('query'),
    ),
    term: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('primary'),
      node<N.SetOperation>({
        kind: is('set_operation'),
        range: is(range),
        operator: is('intersect'),
        all: fc.boolean(),
        left: tie('primary'),
        right: tie('primary'),
      }),
    ),
    body: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie('term'),
      node<N.SetOperation>({
        kind: is('set_operation'),
        range: is(range),
        operator: fc.constantFrom('union', 'except'),
        all: fc.boolean(),
        left: tie('body'),
        right: tie('term'),
      }),
    ),
    query: node<Query>(
      {
        kind: is('query'),
        range: is(range),
        with: few(
          node<N.CommonTable>({
            kind: is('common_table'),
            range: is(range),
            name: identifier,
            columns: few(identifier),
            query: inner,
          }),
        ),
        recursive: is(true as const),
        body: tie('body'),
        orderBy: few(
          node<N.OrderItem>({
            kind: is('order_item'),
            range: is(range),
            expression,
            direction: fc.constantFrom('asc', 'desc'),
          }),
        ),
        // Options at the end need a clause before them, or they would belong to the last table.
        limit: is<Expression>({ kind: 'number', range, text: '5' }),
        offset: is<Expression>({ kind: 'number', range, text: '7' }),
        options,
      },
      ['recursive', 'offset', 'options'],
    ).chain((drawn) =>
      fc.boolean().map((limited) => {
        const { recursive, ...plain } = drawn;
        const made = recursive && drawn.with.length > 0 ? drawn : plain;
        if (limited || made.options !== undefined) return made;
        const { limit: _limit, ...rest } = made;
        return rest;
      }),
    ),
  };
});

export const query: fc.Arbitrary<Query> = queries.query;
export { expression, object };
export type { ObjectLiteral };
