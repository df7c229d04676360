import type { Star } from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import { use } from '../column_resolution';
import type { Scope, ScopeTable } from '../scope';
import { isSameName, named, near } from '../suggestion';
import type { QueryContext } from './query_context';

/** An item of the SELECT list. */
export interface Item {
  readonly expression: BoundExpression;
  readonly name: string;
}

/** What a star stands for, and the tables whose columns those are. */
export interface Expansion {
  readonly items: readonly Item[];
  readonly tables: readonly ScopeTable[];
}

/** The columns of `*` or `t.*`: without `raw`, and without those that take one request per row; both of which are noted. */
export function expandStar(
  node: Star,
  scope: Scope,
  { statement }: QueryContext,
  sofar: number,
): Expansion {
  const { qualifier } = node;
  if (qualifier === undefined) {
    if (scope.tables.length === 0) statement.reporter.error('misplaced_star', {}, node.range);
    statement.tally.addColumns(scope.merged.length + shownIn(scope.tables), sofar, node.range);
    const merged = scope.merged.map(({ name, expression }) => ({
      name,
      expression: { ...expression, range: node.range },
    }));
    const others = scope.tables
      .flatMap((table) => columnsOf(table, node))
      .filter(({ name }) => named(scope.merged, name) === undefined);
    return { items: [...merged, ...others], tables: scope.tables };
  }
  const tables = scope.tables.filter(({ alias }) => isSameName(alias, qualifier.name));
  if (tables.length === 0 && qualifier.name !== '') {
    const meant = near(
      qualifier.name,
      scope.tables.map(({ alias }) => alias),
    );
    const facts = { name: qualifier.name, ...meant };
    statement.reporter.error('unknown_table', facts, qualifier.range, meant.near);
  }
  statement.tally.addColumns(shownIn(tables), sofar, node.range);
  return { items: tables.flatMap((table) => columnsOf(table, node)), tables };
}

const shownIn = (tables: readonly ScopeTable[]): number =>
  tables.reduce((sum, { columns }) => sum + columns.length, 0);

function columnsOf(table: ScopeTable, node: Star): readonly Item[] {
  return table.columns
    .filter((column) => column.inStar)
    .map((column) => ({ name: column.name, expression: use(table, column, node.range) }));
}

/** Notes which columns of `tables` are not among `items` although there is a star for them. */
export function noteLeftOut(
  tables: readonly ScopeTable[],
  items: readonly Item[],
  { leftOut }: QueryContext['statement'],
): void {
  for (const table of tables) {
    if (leftOut.some((each) => each.table === table.label)) continue;
    const selected = new Set(
      items.flatMap(({ expression: each }) =>
        each.kind === 'column' && each.relation === table.id ? [each.name] : [],
      ),
    );
    // A request-only column is not part of the response.
    const without = table.columns.filter(
      ({ name, inStar, requestOnly, metadata }) =>
        !inStar && !requestOnly && metadata !== true && !selected.has(name),
    );
    if (without.length === 0) continue;
    const columns = without.map(({ name }) => name);
    const costly = without.filter((column) => column.costly).map(({ name }) => name);
    leftOut.push({ table: table.label, columns, costly });
  }
}
