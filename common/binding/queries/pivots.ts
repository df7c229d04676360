import { foldCase } from '../../declaration';
import {
  children,
  type ColumnReference,
  type Expression,
  type FunctionCall,
  type Identifier,
  type Node,
  type PivotedTable,
  type PivotItem,
  type Query,
  type Range,
  type Select,
  type SelectItem,
  type UnpivotedTable,
} from '../../language';
import { named } from '../suggestion';
import type { QueryContext } from './query_context';

/** A column of the table that is pivoted. */
export interface ColumnToPivot {
  readonly table: string;
  readonly name: string;
}

/**
 * PIVOT as a query: `PIVOT (count(*) FOR state IN ('open') GROUP BY repo)` is
 * `SELECT repo, count(*) FILTER (WHERE state = 'open') AS open … GROUP BY repo`.
 */
export function pivotQuery(
  node: PivotedTable,
  columns: readonly ColumnToPivot[],
  context: QueryContext,
): Query {
  const { range } = node;
  const used = new Set(
    [node.column, ...namesIn(node.aggregates)].map(({ name }) => foldCase(name)),
  );
  const keys: readonly ColumnReference[] =
    node.groupBy.length > 0
      ? node.groupBy.map((name) => column(range, [name]))
      : columns
          .filter(({ name }) => !used.has(foldCase(name)))
          .map((each) => reference(each, range));
  const aggregates = node.aggregates.flatMap((item) => {
    const call = item.expression;
    if (call.kind === 'function') return [{ call, item }];
    context.statement.reporter.error('pivot_needs_aggregate', {}, call.range);
    return [];
  });
  const cells = node.values.flatMap((value) =>
    aggregates.map(({ call, item }): SelectItem => {
      const name = nameOf(value, context);
      const suffix = aggregates.length > 1 ? `_${nameOf(item, context)}` : '';
      return {
        kind: 'select_item',
        range: item.range,
        expression: filtered(call, column(node.column.range, [node.column]), value.expression),
        alias: identifier(`${name}${suffix}`, value.range),
      };
    }),
  );
  const items = [
    ...keys.map((key): SelectItem => ({ kind: 'select_item', range, expression: key })),
    ...cells,
  ];
  const select = { ...selecting(node, items), groupBy: keys.length > 0 ? keys : [row(range)] };
  return queryOf(select);
}

/** UNPIVOT as a query: the values side by side with their names, as rows. */
export function unpivotQuery(node: UnpivotedTable, columns: readonly ColumnToPivot[]): Query {
  const { range } = node;
  const kept = columns.filter(
    ({ name }) =>
      named(
        node.columns.map(({ column: one }) => one),
        name,
      ) === undefined,
  );
  const names: Expression = {
    kind: 'list',
    range,
    items: node.columns.map(({ column: one, alias }) => ({
      kind: 'string',
      range: one.range,
      value: (alias ?? one).name,
    })),
  };
  const values: Expression = {
    kind: 'list',
    range: { start: node.columns[0]?.column.range.start ?? range.start, end: range.end },
    items: node.columns.map(({ column: one }) => column(one.range, [one])),
  };
  const rows = identifier('unpivoted', range);
  const cell = (name: Identifier): SelectItem => ({
    kind: 'select_item',
    range: name.range,
    expression: column(name.range, [rows, name]),
  });
  const items: readonly SelectItem[] = [
    ...kept.map((each): SelectItem => ({
      kind: 'select_item',
      range,
      expression: reference(each, range),
    })),
    cell(node.name),
    cell(node.value),
  ];
  const select = selecting(node, items);
  const where: Expression = {
    kind: 'is',
    range: node.value.range,
    operand: column(node.value.range, [rows, node.value]),
    what: 'null',
    negated: true,
  };
  return queryOf({
    ...select,
    from: {
      kind: 'join',
      range,
      type: 'cross',
      natural: false,
      left: node.table,
      right: {
        kind: 'table_function',
        range,
        name: identifier('unnest', range),
        arguments: [names, values],
        ordinality: false,
        alias: rows,
        columns: [node.name, node.value],
      },
      using: [],
    },
    ...(node.includeNulls ? {} : { where }),
  });
}

const identifier = (name: string, range: Range): Identifier => ({
  kind: 'identifier',
  range,
  name,
});
const column = (range: Range, path: readonly Identifier[]): ColumnReference => ({
  kind: 'column',
  range,
  path,
});
const reference = ({ table, name }: ColumnToPivot, range: Range): ColumnReference =>
  column(
    range,
    [table, name].filter((part) => part !== '').map((part) => identifier(part, range)),
  );
const row = (range: Range): Expression => ({ kind: 'row', range, items: [] });

const selecting = (
  { table, range }: PivotedTable | UnpivotedTable,
  items: readonly SelectItem[],
): Select => ({
  kind: 'select',
  range,
  distinct: false,
  items,
  from: table,
  groupBy: [],
  windows: [],
});

const queryOf = (body: Select): Query => ({
  kind: 'query',
  range: body.range,
  with: [],
  body,
  orderBy: [],
});

/** The aggregate over the rows that have this value; NULL is a value, too. */
function filtered(call: FunctionCall, left: Expression, right: Expression): FunctionCall {
  const { range } = right;
  const isValue: Expression = {
    kind: 'binary',
    range,
    operator: 'is_not_distinct_from',
    left,
    right,
  };
  const filter: Expression =
    call.filter === undefined
      ? isValue
      : { kind: 'binary', range, operator: 'and', left: call.filter, right: isValue };
  return { ...call, filter };
}

/** The alias, the text of a constant, else what was written. */
function nameOf({ alias, expression }: PivotItem, { statement }: QueryContext): string {
  if (alias !== undefined) return alias.name;
  if (expression.kind === 'string') return expression.value;
  return statement.text.slice(expression.range.start, expression.range.end);
}

/** The last names of the columns in the aggregates. */
function namesIn(items: readonly PivotItem[]): readonly Identifier[] {
  const found: Identifier[] = [];
  const pending: Node[] = items.map(({ expression }) => expression);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isReference(node)) found.push(...node.path.slice(-1));
    else pending.push(...children(node));
  }
  return found;
}

const isReference = (node: Node): node is ColumnReference => node.kind === 'column';
