import {
  isGrouped,
  selectsOf,
  someExpression,
  subqueriesIn,
  tablesOf,
  type BoundBody,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundSelect,
  type BoundTable,
} from '../../../common/binding';
import { mapExpression, mapQuery } from '../rewrite/map_query';
import { countOf, seesMoreThanARow, singleTableOf, type SingleTable } from './page_mode';

/** How many rows of a table are enough if the SELECT that reads it is only a part of the statement. */
export interface Demand {
  readonly single: SingleTable;
  /** LIMIT and OFFSET of the SELECT itself. */
  readonly limit?: number;
  readonly offset: number;
  /** Rows that the enclosing query needs. */
  readonly wanted?: number;
  /** Scans of earlier branches of the same UNION ALL: their rows are subtracted from `wanted`. */
  readonly after: readonly string[];
  /** Scans of subqueries that determine which of its rows count, and must be read first. */
  readonly first: readonly string[];
}

/** Rows of the SELECT, before its OFFSET, that are always enough. */
export const mostRows = ({ limit = Infinity, wanted = Infinity, offset }: Demand): number =>
  Math.min(limit, wanted) + offset;

/** A scalar subquery fails on a second row: that one must be read, a third need not be. */
const SCALAR_ROWS = 2;
const NONE: readonly string[] = [];

/**
 * The tables inside `query` of which a bounded number of rows is enough, by scan: those under a LIMIT of their own (in a
 * CTE, a derived table, a subquery), under EXISTS or a scalar subquery, or as branches of a UNION ALL with a LIMIT
 * around it. LIMIT only passes through operations that return one row per row.
 */
export function demandsOf(query: BoundQuery): ReadonlyMap<string, Demand> {
  const walk = new Walk(query);
  walk.query(query, undefined, NONE);
  return walk.found;
}

/** Each step returns the scans whose rows correspond one to one to the rows of what it visited. */
class Walk {
  readonly found = new Map<string, Demand>();
  private readonly uses = new Map<string, number>();
  /** CTEs that are used only once, so only the rows needed there are needed at all. */
  private readonly once = new Map<string, BoundQuery>();

  constructor(query: BoundQuery) {
    for (const table of selectsOf(query).flatMap(({ from }) => tablesOf(from))) {
      if (table.kind !== 'common_table') continue;
      this.uses.set(table.table, (this.uses.get(table.table) ?? 0) + 1);
    }
  }

  query(
    query: BoundQuery,
    wanted: number | undefined,
    after: readonly string[],
  ): readonly string[] {
    for (const { id, query: inner, recursive } of query.with) {
      if (recursive !== true && this.uses.get(id) === 1) this.once.set(id, inner);
      else this.query(inner, undefined, NONE);
    }
    const [limit, offset] = [countOf(query.limit), countOf(query.offset)];
    const bounded = limit !== null && offset !== null;
    if (bounded && (limit ?? wanted) !== undefined) {
      const table = closedTable(query);
      if (table !== undefined) return this.demand(table, limit, offset ?? 0, wanted, after);
      const preserved = preservedTable(query);
      if (preserved !== undefined) {
        this.demand(preserved, limit, offset ?? 0, wanted, NONE);
        this.joined(query.body);
        return NONE;
      }
    }
    const own = limit !== undefined || offset !== undefined;
    const most = Math.min(limit ?? Infinity, wanted ?? Infinity) + (offset ?? 0);
    // Sorting needs all rows.
    const passed = bounded && query.orderBy.length === 0 && most < Infinity ? most : undefined;
    const scans = this.body(query.body, passed, own ? NONE : after);
    return own ? NONE : scans;
  }

  private demand(
    { single, first, expressions }: ClosedTable,
    limit: number | undefined,
    offset: number,
    wanted: number | undefined,
    after: readonly string[],
  ): readonly string[] {
    expressions.forEach((expression) => this.subqueries(expression));
    this.found.set(single.scan.id, {
      single,
      ...(limit !== undefined && { limit }),
      offset,
      ...(wanted !== undefined && { wanted }),
      after: wanted === undefined ? NONE : after,
      first,
    });
    return [single.scan.id];
  }

  private body(
    body: BoundBody,
    wanted: number | undefined,
    after: readonly string[],
  ): readonly string[] {
    switch (body.kind) {
      case 'query':
        return this.query(body, wanted, after);
      case 'set_operation': {
        const all = body.operator === 'union' && body.all;
        const passed = all ? wanted : undefined;
        const left = this.body(body.left, passed, after);
        // Each branch is read only for rows that those before it did not return.
        const right = this.body(body.right, passed, [...after, ...left]);
        return all ? [...left, ...right] : NONE;
      }
      case 'values':
        return NONE;
      case 'select': {
        const query: BoundQuery = { kind: 'query', with: [], body, orderBy: [], output: [] };
        const table = wanted === undefined ? undefined : closedTable(query);
        if (table !== undefined) return this.demand(table, undefined, 0, wanted, after);
        const preserved = wanted === undefined ? undefined : preservedTable(query);
        if (preserved !== undefined) this.demand(preserved, undefined, 0, wanted, NONE);
        return this.select(body, preserved === undefined ? wanted : undefined, after);
      }
    }
  }

  /** The other tables of a join of which only one side is needed in part. */
  private joined(body: BoundBody): void {
    if (body.kind === 'select') this.select(body, undefined, NONE);
  }

  private select(
    select: BoundSelect,
    wanted: number | undefined,
    after: readonly string[],
  ): readonly string[] {
    const { items, where, distinctOn = [], groupBy, having, qualify, distinct, from } = select;
    const filters = [where, having, qualify].filter((part) => part !== undefined);
    const values = items.map(({ expression }) => expression);
    [...values, ...filters, ...distinctOn, ...groupBy].forEach((expression) =>
      this.subqueries(expression),
    );
    if (from === undefined) return NONE;
    const rowForRow =
      !distinct &&
      filters.length === 0 &&
      !isGrouped(select) &&
      !values.some((expression) =>
        someExpression(mapExpression(expression, withoutSubquery), seesMoreThanARow),
      );
    if (rowForRow) return this.relation(from, wanted, after);
    this.relation(from, undefined, NONE);
    return NONE;
  }

  private relation(
    relation: BoundRelation,
    wanted: number | undefined,
    after: readonly string[],
  ): readonly string[] {
    switch (relation.kind) {
      case 'derived':
        return this.query(relation.query, wanted, after);
      case 'common_table': {
        const query = this.once.get(relation.table);
        return query === undefined ? NONE : this.query(query, wanted, after);
      }
      case 'join':
        if (relation.on !== undefined) this.subqueries(relation.on);
        this.relation(relation.left, undefined, NONE);
        this.relation(relation.right, undefined, NONE);
        return NONE;
      case 'unnest':
        relation.lists.forEach((list) => this.subqueries(list));
        return NONE;
      case 'scan':
      case 'index':
        return NONE;
    }
  }

  private subqueries(expression: BoundExpression): void {
    for (const { query, form } of subqueriesIn(expression)) this.query(query, WANTED[form], NONE);
  }
}

const WANTED = { exists: 1, scalar: SCALAR_ROWS, in: undefined, not_in: undefined } as const;

/** An expression without its subqueries, which read rows of their own. */
const withoutSubquery = (part: BoundExpression): BoundExpression =>
  part.kind === 'subquery'
    ? {
        kind: 'constant',
        value: { type: 'boolean', value: true },
        type: 'boolean',
        range: part.range,
      }
    : part;

/**
 * The table that outer joins preserve: each of its rows returns at least one row, so no more of them are needed than rows
 * of the result. Conditions and the order only read this table.
 */
function preservedTable(query: BoundQuery): ClosedTable | undefined {
  const { body } = query;
  if (body.kind !== 'select' || body.from?.kind !== 'join') return undefined;
  const scan = preservedBy(body.from);
  if (scan?.kind !== 'scan') return undefined;
  const { distinct, distinctOn, having, qualify, items, where } = body;
  if (distinct || distinctOn !== undefined || isGrouped(body)) return undefined;
  if (having !== undefined || qualify !== undefined) return undefined;
  if (
    items.some(({ expression }) =>
      someExpression(mapExpression(expression, withoutSubquery), seesMoreThanARow),
    )
  )
    return undefined;
  // ORDER BY may name the result of an expression over the others.
  const own = items.map((item) =>
    readsOnly(item.expression, scan.id) ? item : { ...item, expression: NOTHING },
  );
  const alone: BoundQuery = { ...query, with: [], body: { ...body, from: scan, items: own } };
  const single = singleTableOf(alone);
  if (single === undefined || single.sort === 'unsupported') return undefined;
  if (where !== undefined && !readsOnly(where, scan.id)) return undefined;
  return { single, first: NONE, expressions: [] };
}

/** The outermost table on the side that a join preserves. */
function preservedBy(relation: BoundRelation): BoundRelation | undefined {
  if (relation.kind !== 'join') return relation;
  if (relation.type === 'left') return preservedBy(relation.left);
  return relation.type === 'right' ? preservedBy(relation.right) : undefined;
}

const NOTHING: BoundExpression = {
  kind: 'constant',
  value: { type: 'null', value: null },
  type: 'null',
  range: { start: 0, end: 0 },
};

const readsOnly = (expression: BoundExpression, scan: string): boolean =>
  !someExpression(
    expression,
    (part) => part.kind === 'subquery' || (part.kind === 'column' && part.relation !== scan),
  );

interface ClosedTable {
  readonly single: SingleTable;
  readonly first: readonly string[];
  readonly expressions: readonly BoundExpression[];
}

/**
 * The query as one table in an order that can be pushed down, if nothing in it depends on an enclosing query. Its
 * subqueries may be correlated with it; they read other tables.
 */
function closedTable(query: BoundQuery): ClosedTable | undefined {
  if (query.body.kind !== 'select' || query.with.length > 0) return undefined;
  const { body } = query;
  const single = singleTableOf(mapQuery(query, withoutSubquery));
  if (single === undefined || single.sort === 'unsupported') return undefined;
  const expressions = [
    ...body.items.map(({ expression }) => expression),
    ...(body.where === undefined ? [] : [body.where]),
  ];
  const tables = expressions.flatMap(tablesInside);
  // Its rows come from another query.
  if (tables.some(({ kind }) => kind === 'common_table')) return undefined;
  const known = new Set(['', single.scan.id, ...tables.map(({ id }) => id)]);
  const depends = [...expressions, ...query.orderBy.map(({ expression }) => expression)].some(
    (expression) =>
      someExpression(expression, (part) => part.kind === 'column' && !known.has(part.relation)),
  );
  if (depends) return undefined;
  const deciding = body.where === undefined ? [] : tablesInside(body.where);
  const first = deciding.filter(({ kind }) => kind === 'scan').map(({ id }) => id);
  return { single, first, expressions };
}

/** The tables in the subqueries of an expression. */
const tablesInside = (expression: BoundExpression): readonly BoundTable[] =>
  subqueriesIn(expression)
    .flatMap(({ query }) => selectsOf(query))
    .flatMap(({ from }) => tablesOf(from));
