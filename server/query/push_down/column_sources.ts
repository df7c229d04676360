import {
  commonTablesOf,
  expressionsIn,
  selectsOf,
  someExpression,
  tablesOf,
  type BoundBody,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundSelect,
  type BoundUnnest,
} from '../../../common/binding';
import { mapExpression } from '../rewrite/map_query';

/** The columns of scans from which the values of a column come. */
export interface ColumnSources {
  readonly columns: readonly ColumnSource[];
  /** Whether it has no other values, except NULL. */
  readonly complete: boolean;
  /** Whether two such columns of one scan have their values from the same row: no nested table is between. */
  readonly sameRow: boolean;
  /** The list that all of its values are elements of. */
  readonly list?: UnnestedList;
}
export interface ColumnSource {
  readonly column: BoundColumn;
  /**
   * Whether rows of the scan with other values may be left out if only some values of the column are needed: nothing
   * between them depends on other rows, such as LIMIT or a window, and nothing else reads the rows.
   */
  readonly narrows: boolean;
}

const NONE: ColumnSources = { columns: [], complete: false, sameRow: false };

interface NestedTable {
  readonly query: BoundQuery;
  readonly names: readonly string[];
  readonly usedOnce: boolean;
}

/** The elements of a list of a scan, as a table with one column. */
export interface UnnestedList {
  readonly scan: string;
  readonly unnest: BoundUnnest;
  readonly element: BoundColumn;
}
const OF_LISTS: ReadonlySet<BoundExpression['kind']> = new Set(['column', 'path', 'constant']);

/** Follows columns through derived tables, CTEs and set operations to the scans that supply their values. */
export class Sources {
  private readonly scans = new Set<string>();
  /** Tables in which ASOF looks for the nearest row: with fewer rows, another one would be the nearest. */
  private readonly searched: ReadonlySet<string>;
  private readonly tables = new Map<string, NestedTable>();
  private readonly unnested = new Map<string, BoundUnnest>();
  private readonly known = new Map<string, ColumnSources>();

  constructor(query: BoundQuery) {
    const selects = selectsOf(query);
    const tables = selects.flatMap(({ from }) => tablesOf(from));
    this.searched = new Set(selects.flatMap(({ from }) => searchedIn(from)));
    const common = commonTablesOf(query);
    const uses = new Map<string, number>();
    for (const table of tables)
      if (table.kind === 'common_table') uses.set(table.table, (uses.get(table.table) ?? 0) + 1);
    for (const table of tables) {
      if (table.kind === 'scan') this.scans.add(table.id);
      if (table.kind === 'unnest') this.unnested.set(table.id, table);
      if (table.kind !== 'derived' && table.kind !== 'common_table') continue;
      const inner = table.kind === 'derived' ? table.query : common.get(table.table);
      if (inner === undefined) continue;
      const usedOnce = table.kind === 'derived' || uses.get(table.table) === 1;
      const names = table.columns.map(({ name }) => name);
      this.tables.set(table.id, { query: inner, names, usedOnce });
    }
  }

  /** Whether it is a table of a service. */
  isScan(relation: string): boolean {
    return this.scans.has(relation);
  }

  of(column: BoundColumn): ColumnSources {
    if (this.scans.has(column.relation))
      return {
        columns: [{ column, narrows: !this.searched.has(column.relation) }],
        complete: true,
        sameRow: true,
      };
    const key = JSON.stringify([column.relation, column.name]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A recursive CTE reads itself.
    this.known.set(key, NONE);
    const found = this.ofTable(column);
    this.known.set(key, found);
    return found;
  }

  /** Those of a column of a query, by its position. */
  ofOutput(query: BoundQuery, position: number): ColumnSources {
    const found = this.ofBody(query.body, position);
    return query.limit === undefined && query.offset === undefined ? found : fixed(found);
  }

  /** The list that a column has the elements of, if it is one of a table of a service. */
  private listOf(element: BoundColumn): UnnestedList | undefined {
    const { relation, name } = element;
    const unnest = this.unnested.get(relation);
    const at = unnest?.columns.findIndex((column) => column.name === name) ?? -1;
    const [list, column] = [unnest?.lists[at], unnest?.columns[at]];
    if (unnest === undefined || list === undefined || column === undefined) return undefined;
    // What is computed could fail on a row that the join leaves out.
    if (![...expressionsIn(list)].every(({ kind }) => OF_LISTS.has(kind))) return undefined;
    const scans = new Set<string>();
    let isRead = true;
    const read = mapExpression(list, (part) => {
      if (part.kind !== 'column') return part;
      const [only, ...more] = this.of(part).columns;
      isRead &&= only !== undefined && more.length === 0 && this.of(part).complete;
      if (only !== undefined) scans.add(only.column.relation);
      return only?.column ?? part;
    });
    const [scan, ...more] = scans;
    if (scan === undefined || more.length > 0 || !isRead) return undefined;
    return {
      scan,
      unnest: { ...unnest, lists: [read], columns: [column], ordinality: false },
      element,
    };
  }

  private ofTable(column: BoundColumn): ColumnSources {
    const { relation, name } = column;
    if (this.unnested.has(relation)) {
      const list = this.listOf(column);
      return list === undefined ? NONE : { ...NONE, list };
    }
    const table = this.tables.get(relation);
    const position = table?.names.indexOf(name) ?? -1;
    if (table === undefined || position < 0 || table.names.lastIndexOf(name) !== position) {
      return NONE;
    }
    const found = { ...this.ofOutput(table.query, position), sameRow: false };
    return table.usedOnce && !this.searched.has(relation) ? found : fixed(found);
  }

  private ofBody(body: BoundBody, position: number): ColumnSources {
    switch (body.kind) {
      case 'query':
        return this.ofOutput(body, position);
      case 'set_operation': {
        const sides = [this.ofBody(body.left, position), this.ofBody(body.right, position)];
        return {
          columns: sides.flatMap(({ columns }) => columns),
          complete: sides.every(({ complete }) => complete),
          sameRow: false,
        };
      }
      case 'values':
        return NONE;
      case 'select': {
        const expression = body.items[position]?.expression;
        if (expression?.kind !== 'column') return NONE;
        const found = this.of(expression);
        return dependsOnOthers(body, expression) ? fixed(found) : found;
      }
    }
  }
}

function searchedIn(relation: BoundRelation | undefined): readonly string[] {
  if (relation?.kind !== 'join') return [];
  const { type, left, right } = relation;
  const inRight =
    type === 'asof' || type === 'asof_left'
      ? tablesOf(right).map(({ id }) => id)
      : searchedIn(right);
  return [...searchedIn(left), ...inRight];
}

/** Sources whose scans must be read completely. */
const fixed = (sources: ColumnSources): ColumnSources => ({
  ...sources,
  columns: sources.columns.map((one) => ({ ...one, narrows: false })),
});

/**
 * Whether the rows that a SELECT returns with one value of the column depend on rows with other values: in windows, and
 * in groups of anything else.
 */
export function dependsOnOthers(select: BoundSelect, column: BoundColumn): boolean {
  const { items, distinctOn, groupBy, groupingSets, having, qualify } = select;
  const computed = [...items.map(({ expression }) => expression), having, qualify].filter(
    (one) => one !== undefined,
  );
  // A row of a smaller set counts rows of all values.
  if (groupingSets !== undefined) return true;
  if (distinctOn !== undefined && !distinctOn.some((one) => isSameColumn(one, column))) return true;
  if (qualify !== undefined || computed.some((one) => someExpression(one, isWindow))) return true;
  const groups = groupBy.length > 0 || having !== undefined || computed.some(aggregates);
  return groups && !groupBy.some((one) => isSameColumn(one, column));
}

const isWindow = (part: BoundExpression): boolean =>
  part.kind === 'function' && part.window !== undefined;
const aggregates = (expression: BoundExpression): boolean =>
  someExpression(expression, (part) => part.kind === 'function' && part.aggregate);
const isSameColumn = (one: BoundExpression, { relation, name }: BoundColumn): boolean =>
  one.kind === 'column' && one.relation === relation && one.name === name;
