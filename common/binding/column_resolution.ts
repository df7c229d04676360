import type { Identifier, Range } from '../language';
import type { BoundColumn, BoundExpression } from './bound/bound_query';
import { scopesOutwards, type Scope, type ScopeColumn, type ScopeTable } from './scope';
import { isSameName, named } from './suggestion';

/** What a dotted name refers to: an expression, and how many of its parts belong to it. */
export interface Resolved {
  readonly expression: BoundExpression;
  readonly parts: number;
}
export interface Ambiguous {
  readonly ambiguous: readonly string[];
}
/** `table`: the name before the dot is a table, which has no such column. */
export interface Unresolved {
  readonly table?: ScopeTable;
}

/**
 * Resolves `path` in `scope`: a column of a table takes precedence over a column of that name with members. With
 * `onlyKnown`, names without a table are not columns just because any name is one.
 */
export function resolveColumn(
  scope: Scope,
  path: readonly Identifier[],
  onlyKnown = false,
): Resolved | Ambiguous | Unresolved {
  const [first, second, third] = path;
  if (first === undefined) return {};
  const range = (parts: number): Range => ({
    start: first.range.start,
    end: path[parts - 1]?.range.end ?? first.range.end,
  });

  let qualified: ScopeTable | undefined;
  for (const each of scopesOutwards(scope)) {
    for (const table of each.tables) {
      // connector.entity.column, where the entity has no alias
      if (
        third !== undefined &&
        !table.aliased &&
        same(table.connector, first.name) &&
        same(table.alias, second?.name)
      ) {
        qualified = table;
        const column = columnOf(table, third.name);
        if (column !== undefined) return { expression: use(table, column, range(3)), parts: 3 };
      }
    }
    if (second === undefined) continue;
    const tables = each.tables.filter((table) => same(table.alias, first.name));
    const found = tables.flatMap((table) => {
      const column = columnOf(table, second.name);
      return column === undefined ? [] : [{ table, column }];
    });
    if (found.length > 1) return { ambiguous: found.map(({ table }) => table.label) };
    const [only] = found;
    if (third !== undefined) {
      const dotted = dottedColumn(tables, second, third);
      if (dotted.length > 1) return { ambiguous: dotted.map(({ table }) => table.label) };
      for (const { table, column } of dotted)
        return { expression: use(table, column, range(3)), parts: 3 };
    }
    if (only !== undefined) {
      return { expression: use(only.table, only.column, range(2)), parts: 2 };
    }
    const dotted = tables.length > 0 ? [] : dottedColumn(each.tables, first, second);
    if (dotted.length > 1) return { ambiguous: dotted.map(({ table }) => table.alias) };
    for (const { table, column } of dotted)
      return { expression: use(table, column, range(2)), parts: 2 };
    qualified ??= tables[0];
  }
  const plain = resolvePlain(scope, first, onlyKnown);
  if (plain !== undefined && (path.length === 1 || qualified === undefined)) return plain;
  // UNNEST(documents) AS d: d is the table and its column, so d.name is a member of the column.
  if (qualified !== undefined && plain !== undefined && 'expression' in plain) {
    const { expression } = plain;
    const own = expression.kind === 'column' && expression.relation === qualified.id;
    if (own && same(qualified.alias, expression.name)) return plain;
  }
  return qualified === undefined ? {} : { table: qualified };
}

/** The known columns whose name has a dot: `Owner.Name` of Salesforce. */
const dottedColumn = (tables: readonly ScopeTable[], one: Identifier, other: Identifier) =>
  tables.flatMap((table) => {
    const column = named(table.columns, `${one.name}.${other.name}`);
    return column === undefined ? [] : [{ table, column }];
  });

function resolvePlain(
  scope: Scope,
  name: Identifier,
  onlyKnown: boolean,
): Resolved | Ambiguous | undefined {
  for (const each of scopesOutwards(scope)) {
    const merged = named(each.merged, name.name);
    if (merged !== undefined) {
      return { expression: { ...merged.expression, range: name.range }, parts: 1 };
    }
    const found = each.tables.flatMap((table) => {
      const column = named(table.columns, name.name);
      return column === undefined ? [] : [{ table, column }];
    });
    if (found.length > 1) return { ambiguous: found.map(({ table }) => table.alias) };
    const [only] = found;
    if (only !== undefined) {
      return { expression: use(only.table, only.column, name.range), parts: 1 };
    }
    const alias = byName(each.aliases, name.name);
    if (alias !== undefined) return { expression: { ...alias, range: name.range }, parts: 1 };
  }
  if (onlyKnown) return undefined;
  // Tables where any name is a column come last: a known column elsewhere takes precedence.
  for (const each of scopesOutwards(scope)) {
    const open = each.tables.filter((table) => table.open !== undefined || !table.known);
    const [only] = open;
    if (open.length > 1 && open.every((table) => table.known)) {
      return { ambiguous: open.map((table) => table.alias) };
    }
    if (only !== undefined) {
      const column = columnOf(only, name.name);
      if (column !== undefined) return { expression: use(only, column, name.range), parts: 1 };
    }
  }
  return undefined;
}

/** The table's column of that name: a declared one, else any name if the table allows it. */
export function columnOf(table: ScopeTable, name: string): ScopeColumn | undefined {
  const declared = named(table.columns, name);
  if (declared !== undefined) return declared;
  if (table.open !== undefined) return { ...table.open, name };
  return table.known ? undefined : { ...UNKNOWN, name };
}

const UNKNOWN: Omit<ScopeColumn, 'name'> = {
  type: 'null',
  ignoringCase: false,
  requestOnly: false,
  inStar: false,
  costly: false,
};

/** A reference to a column, which marks it as used. */
export function use(table: ScopeTable, column: ScopeColumn, range: Range): BoundColumn {
  table.use(column.name);
  return {
    kind: 'column',
    range,
    type: column.type,
    relation: table.id,
    name: column.name,
    ignoringCase: column.ignoringCase,
    requestOnly: column.requestOnly,
  };
}

function same(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && isSameName(left, right);
}

/** The entry of this name: an exact match, else one that differs only in case. */
export function byName(
  names: ReadonlyMap<string, BoundExpression>,
  name: string,
): BoundExpression | undefined {
  const exact = names.get(name);
  if (exact !== undefined || names.size === 0) return exact;
  for (const [each, expression] of names) if (isSameName(each, name)) return expression;
  return undefined;
}
