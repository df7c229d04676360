import type { Star } from '../../language/nodes';
import type { BoundExpression } from '../bound_query';
import { use } from '../column_resolution';
import type { Scope, ScopeTable } from '../scope';
import { named, near } from '../suggestion';
import type { QueryContext } from './query_context';

/** An item of the SELECT list. */
export interface Item {
  readonly expression: BoundExpression;
  readonly name: string;
}

/** The columns of `*` or `t.*`: without `raw`, and without those that take one request per row; both of which are noted. */
export function expandStar(
  node: Star,
  scope: Scope,
  { statement }: QueryContext,
  sofar: number,
): readonly Item[] {
  const { qualifier } = node;
  if (qualifier === undefined) {
    if (scope.tables.length === 0) statement.reporter.error('misplaced_star', {}, node.range);
    statement.tally.addColumns(scope.merged.length + shownIn(scope.tables), sofar, node.range);
    const merged = scope.merged.map(({ name, expression }) => ({
      name,
      expression: { ...expression, range: node.range },
    }));
    const others = scope.tables.flatMap((table) => columnsOf(table, node, statement));
    return [...merged, ...others.filter(({ name }) => named(scope.merged, name) === undefined)];
  }
  const wanted = qualifier.name.toLowerCase();
  const tables = scope.tables.filter(({ alias }) => alias.toLowerCase() === wanted);
  if (tables.length === 0 && qualifier.name !== '') {
    const meant = near(
      qualifier.name,
      scope.tables.map(({ alias }) => alias),
    );
    const facts = { name: qualifier.name, ...meant };
    statement.reporter.error('unknown_table', facts, qualifier.range, meant.near);
  }
  statement.tally.addColumns(shownIn(tables), sofar, node.range);
  return tables.flatMap((table) => columnsOf(table, node, statement));
}

const shownIn = (tables: readonly ScopeTable[]): number =>
  tables.reduce((sum, { columns }) => sum + columns.length, 0);

function columnsOf(
  table: ScopeTable,
  node: Star,
  { leftOut }: QueryContext['statement'],
): readonly Item[] {
  // What can only be asked for is no column of the answer.
  const without = table.columns.filter((column) => !column.inStar && !column.requestOnly);
  if (without.length > 0 && !leftOut.some((each) => each.table === table.label)) {
    const columns = without.map(({ name }) => name);
    const costly = without.filter((column) => column.costly).map(({ name }) => name);
    leftOut.push({ table: table.label, columns, costly });
  }
  return table.columns
    .filter((column) => column.inStar)
    .map((column) => ({ name: column.name, expression: use(table, column, node.range) }));
}
