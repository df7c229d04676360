import type { Join, Range, TableExpression } from '../../language';
import type { BoundExpression, BoundRelation } from '../bound/bound_query';
import { columnOf, use } from '../column_resolution';
import { alignPair } from '../expressions/alignment';
import { conditionOf } from '../expressions/conditions';
import type { ExpressionContext } from '../expressions/context';
import { operation } from '../expressions/operators';
import { scopeWithin, type MergedColumn, type Scope, type ScopeTable } from '../scope';
import { asIdentifier, isSameName, named, near } from '../suggestion';
import { ignoresCase } from '../values/types';
import { inClause, type QueryContext } from './query_context';
import { bindDerivedTable, bindNamedTable } from './tables';

/** A FROM clause: its relation, and the names that it provides. */
export interface FromClause {
  readonly relation: BoundRelation;
  readonly tables: readonly ScopeTable[];
  readonly merged: readonly MergedColumn[];
}

/** Binds what stands after FROM. */
export function bindFrom(node: TableExpression, outer: Scope, context: QueryContext): FromClause {
  if (node.kind === 'join') return bindJoin(node, outer, context);
  context.statement.tally.addTable(node.range);
  const { relation, table } =
    node.kind === 'table'
      ? bindNamedTable(node, outer, context)
      : bindDerivedTable(node, outer, context);
  return { relation, tables: [table], merged: [] };
}

function bindJoin(node: Join, outer: Scope, context: QueryContext): FromClause {
  const left = bindFrom(node.left, outer, context);
  const right = bindFrom(node.right, outer, context);
  checkAliases(left.tables, right.tables, nameRange(node.right), context);
  if (lacksCondition(node)) {
    const name = right.tables.map(({ alias }) => alias).find((alias) => alias !== '');
    const facts = { table: name ?? 'the table' };
    context.statement.reporter.error('join_without_condition', facts, nameRange(node.right));
  }
  const merged = [...left.merged, ...right.merged];
  const tables = [...left.tables, ...right.tables];
  const inside = inClause(context, scopeWithin(outer, { tables, merged }), 'ON');
  const names = node.natural ? commonNames(left, right) : node.using;
  const pairs = names.map((name) => pair(name, left, right, inside));
  const conditions = pairs.flatMap((each) => (each === undefined ? [] : [each.condition]));
  if (node.on !== undefined)
    conditions.push(conditionOf(inside.bind(node.on, inside), 'ON', inside));
  const on = conditions.reduce<BoundExpression | undefined>(
    (all, each) =>
      all === undefined ? each : operation('and', 'boolean', [all, each], node.range, false),
    undefined,
  );
  const joined = pairs.flatMap((each) => (each === undefined ? [] : [mergedColumn(each, node)]));
  const oneSided = node.type === 'semi' || node.type === 'anti';
  return {
    relation: {
      kind: 'join',
      type: node.type,
      left: left.relation,
      right: right.relation,
      ...(on === undefined ? {} : { on }),
      merged: joined.map(({ name }) => name),
    },
    tables: oneSided ? left.tables : tables,
    merged: oneSided
      ? left.merged
      : [...joined, ...merged.filter(({ name }) => named(joined, name) === undefined)],
  };
}

/** Only CROSS JOIN and a comma combine every row with every other. */
const lacksCondition = ({ type, natural, on, using }: Join): boolean =>
  type !== 'cross' && !natural && on === undefined && using.length === 0;

function nameRange(node: TableExpression): Range {
  if (node.kind === 'join') return node.range;
  return node.alias?.range ?? (node.kind === 'table' ? node.name.range : node.range);
}

interface Named {
  readonly name: string;
  readonly range: Range;
}
interface Pair extends Named {
  readonly left: BoundExpression;
  readonly right: BoundExpression;
  readonly condition: BoundExpression;
}

function pair(
  name: Named,
  left: FromClause,
  right: FromClause,
  context: ExpressionContext,
): Pair | undefined {
  const [first, second] = [sideColumn(name, left, context), sideColumn(name, right, context)];
  if (first === undefined || second === undefined) return undefined;
  const operands = alignPair(first, second, 'USING', context);
  const condition = operation('=', 'boolean', operands, name.range);
  return { name: name.name, range: name.range, left: first, right: second, condition };
}

function sideColumn(
  { name, range }: Named,
  { tables, merged }: FromClause,
  { statement }: ExpressionContext,
): BoundExpression | undefined {
  const already = named(merged, name);
  if (already !== undefined) return { ...already.expression, range };
  const found = tables.flatMap((table) => {
    const column = columnOf(table, name);
    return column === undefined ? [] : [{ table, column }];
  });
  const [only] = found;
  if (found.length > 1) {
    const facts = { column: name, tables: found.map(({ table }) => table.alias) };
    statement.reporter.error('ambiguous_column', facts, range);
    return undefined;
  }
  if (only !== undefined) return use(only.table, only.column, range);
  const meant = near(
    name,
    tables.flatMap((table) => table.columns.map((column) => column.name)),
  );
  const [single, ...others] = tables;
  const of =
    single !== undefined && others.length === 0
      ? { table: single.label }
      : { tables: tables.length };
  const replacement = meant.near === undefined ? undefined : asIdentifier(meant.near);
  statement.reporter.error('unknown_column', { column: name, ...of, ...meant }, range, replacement);
  return undefined;
}

/** NATURAL: the columns that both sides have and `*` shows. */
function commonNames(left: FromClause, right: FromClause): readonly Named[] {
  const range = { start: 0, end: 0 };
  const shown = (side: FromClause): readonly Named[] =>
    side.tables.flatMap((table) =>
      table.columns.filter(({ inStar }) => inStar).map(({ name }) => ({ name, range })),
    );
  const names = shown(left).filter(({ name }) => named(shown(right), name) !== undefined);
  return names.filter((each, index) => names.findIndex(({ name }) => name === each.name) === index);
}

/** The value of a merged column: in a full join, that of the side that has one. */
function mergedColumn({ name, range, left, right }: Pair, { type }: Join): MergedColumn {
  if (type === 'right') return { name, expression: right };
  if (type !== 'full') return { name, expression: left };
  const operands = [left, right];
  const expression: BoundExpression = {
    kind: 'function',
    range,
    type: left.type,
    name: 'coalesce',
    aggregate: false,
    arguments: operands,
    star: false,
    distinct: false,
    orderBy: [],
    ignoringCase: operands.some(ignoresCase),
  };
  return { name, expression };
}

/** Aliases are unique; two connectors may both have `issues` as long as the name is not used alone. */
function checkAliases(
  left: readonly ScopeTable[],
  right: readonly ScopeTable[],
  range: Range,
  { statement }: QueryContext,
): void {
  for (const table of right) {
    const twin = left.find(
      ({ alias }) => alias !== '' && isSameName(alias, table.alias),
    );
    if (twin === undefined) continue;
    const named = twin.aliased || table.aliased || twin.label === table.label;
    if (named) statement.reporter.error('duplicate_alias', { name: table.alias }, range);
  }
}
