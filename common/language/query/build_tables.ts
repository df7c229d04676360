import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf, rangeOfTokens, spanning } from '../building';
import type {
  JoinedTablesContext,
  JoinPartContext,
  JoinTypeContext,
  PivotedTableContext,
  TableListContext,
  TableNameContext,
  TablePrimaryContext,
} from '../generated/MoltlerParser';
import type { Join, JoinType, TableExpression, TableName } from '../nodes';
import { buildPivot } from './build_pivot';
import { buildColumnNames, buildOptions } from './build_with';

/** The tables of FROM; a comma is a cross join. */
export function buildTables(context: TableListContext, building: Building): TableExpression {
  const [first, ...others] = context.joinedTables();
  let left = joined(present(first), building);
  for (const other of others) {
    const right = joined(other, building);
    const range = spanning(left, right);
    left = { kind: 'join', range, type: 'cross', natural: false, left, right, using: [] };
  }
  return left;
}

/** `connector.entity`, an index or a bare pattern. */
export function buildTableName(context: TableNameContext): TableName {
  const range = rangeOf(context);
  const bare = context.PATTERN();
  if (bare === undefined) {
    return {
      kind: 'table_name',
      range,
      parts: context.tablePart().map(identifierOf),
      pattern: false,
    };
  }
  const part = {
    kind: 'identifier' as const,
    range: rangeOfTokens(bare.symbol, bare.symbol),
    name: bare.text,
  };
  return { kind: 'table_name', range, parts: [part], pattern: bare.text.includes('*') };
}

function joined(context: JoinedTablesContext, building: Building): TableExpression {
  let left = pivoted(context.pivotedTable(), building);
  for (const part of context.joinPart()) left = join(left, part, building);
  return left;
}

function join(left: TableExpression, part: JoinPartContext, building: Building): Join {
  return {
    kind: 'join',
    range: { start: left.range.start, end: rangeOf(part).end },
    type: joinType(part.joinType()),
    natural: part.NATURAL() !== undefined,
    left,
    right: pivoted(part.pivotedTable(), building),
    ...optional('on', part.expression(), (condition) => building.expression(condition)),
    using: part.columnName().map(identifierOf),
  };
}

function pivoted(context: PivotedTableContext, building: Building): TableExpression {
  return context
    .pivot()
    .reduce(
      (table, each) => buildPivot(table, each, building),
      primary(context.tablePrimary(), building),
    );
}

function joinType(context: JoinTypeContext | undefined): JoinType {
  if (context?.ASOF() !== undefined) return context.LEFT() === undefined ? 'asof' : 'asof_left';
  if (context === undefined || context.INNER() !== undefined) return 'inner';
  if (context.CROSS() !== undefined) return 'cross';
  if (context.SEMI() !== undefined) return 'semi';
  if (context.ANTI() !== undefined) return 'anti';
  if (context.LEFT() !== undefined) return 'left';
  return context.RIGHT() !== undefined ? 'right' : 'full';
}

function primary(context: TablePrimaryContext, building: Building): TableExpression {
  const range = rangeOf(context);
  const alias = optional('alias', context.newName(), identifierOf);
  const name = context.tableName();
  if (name !== undefined) {
    const options = optional('options', context.withOptions(), (o) => buildOptions(o, building));
    return { kind: 'table', range, name: buildTableName(name), ...alias, ...options };
  }
  const columns = buildColumnNames(context.columnNames());
  const query = context.query();
  if (query !== undefined) {
    const lateral = context.LATERAL() === undefined ? {} : { lateral: true as const };
    return {
      kind: 'derived_table',
      range,
      ...lateral,
      query: building.query(query),
      ...alias,
      columns,
    };
  }
  const call = context.tableFunction();
  if (call !== undefined) {
    return {
      kind: 'table_function',
      range,
      name: identifierOf(call.tableFunctionName()),
      arguments: call.expression().map((argument) => building.expression(argument)),
      ordinality: context.ORDINALITY() !== undefined,
      ...alias,
      columns,
    };
  }
  return { ...joined(present(context.joinedTables()), building), range };
}
