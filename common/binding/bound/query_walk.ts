import type {
  BoundBody,
  BoundColumn,
  BoundExpression,
  BoundJoin,
  BoundQuery,
  BoundRelation,
  BoundScan,
  BoundSelect,
  BoundSubquery,
  BoundTable,
  BoundUnnest,
  BoundValues,
} from './bound_query';
import { childrenOf } from './expression_walk';

/** Parts of a query that contain expressions. */
type Clauses = BoundSelect | BoundValues | BoundJoin | BoundUnnest | BoundQuery;

/** A query's clauses from the outside in, common tables, set operands and derived tables opened; not subqueries. */
function* clausesOf(query: BoundQuery): Generator<Clauses> {
  for (const table of query.with) yield* clausesOf(table.query);
  yield* clausesOfBody(query.body);
  yield query;
}

function* clausesOfBody(body: BoundBody): Generator<Clauses> {
  switch (body.kind) {
    case 'query':
      yield* clausesOf(body);
      return;
    case 'set_operation':
      yield* clausesOfBody(body.left);
      yield* clausesOfBody(body.right);
      return;
    case 'values':
      yield body;
      return;
    case 'select':
      yield body;
      if (body.from !== undefined) yield* clausesOfRelation(body.from);
  }
}

function* clausesOfRelation(relation: BoundRelation): Generator<Clauses> {
  switch (relation.kind) {
    case 'scan':
    case 'index':
    case 'common_table':
      return;
    case 'derived':
      yield* clausesOf(relation.query);
      return;
    case 'unnest':
      yield relation;
      return;
    case 'join':
      yield relation;
      yield* clausesOfRelation(relation.left);
      yield* clausesOfRelation(relation.right);
  }
}

/** The expressions directly in one of them. */
function expressionsOf(clauses: Clauses): readonly BoundExpression[] {
  switch (clauses.kind) {
    case 'query':
      return [
        ...clauses.orderBy.map(({ expression }) => expression),
        ...[clauses.limit, clauses.offset].filter((each) => each !== undefined),
      ];
    case 'join':
      return clauses.on === undefined ? [] : [clauses.on];
    case 'unnest':
      return clauses.lists;
    case 'values':
      return clauses.rows.flat();
    case 'select': {
      const { items, distinctOn = [], where, groupBy, having, qualify } = clauses;
      return [
        ...items.map(({ expression }) => expression),
        ...distinctOn,
        ...[where, ...groupBy, having, qualify].filter((each) => each !== undefined),
      ];
    }
  }
}

function topExpressionsOf(query: BoundQuery): readonly BoundExpression[] {
  const found: BoundExpression[] = [];
  for (const clauses of clausesOf(query)) {
    for (const expression of expressionsOf(clauses)) found.push(expression);
  }
  return found;
}

/** These expressions and all beneath them, parents first, including subqueries. Not recursive, so deep trees are safe. */
function* within(top: readonly BoundExpression[]): Generator<BoundExpression> {
  const pending: BoundExpression[] = [];
  const add = (expressions: readonly BoundExpression[]): void => {
    for (let at = expressions.length - 1; at >= 0; at -= 1) {
      const expression = expressions[at];
      if (expression !== undefined) pending.push(expression);
    }
  };
  add(top);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    if (next.kind === 'subquery') add(topExpressionsOf(next.query));
    add(childrenOf(next));
  }
}

/** Levels of the deepest expression of the query, including subqueries. Not recursive, as above. */
export function depthOf(query: BoundQuery): number {
  let deepest = 0;
  const pending: (readonly [of: readonly BoundExpression[], level: number])[] = [
    [topExpressionsOf(query), 1],
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [expressions, level] = next;
    for (const expression of expressions) {
      deepest = Math.max(deepest, level);
      if (expression.kind === 'subquery')
        pending.push([topExpressionsOf(expression.query), level + 1]);
      const children = childrenOf(expression);
      if (children.length > 0) pending.push([children, level + 1]);
    }
  }
  return deepest;
}

/** The expression and all beneath it, parents first, including subqueries. */
export const expressionsIn = (expression: BoundExpression): Generator<BoundExpression> =>
  within([expression]);

/** Whether `test` holds for some part of the expression including itself and subqueries. */
export function someExpression(
  expression: BoundExpression,
  is: (part: BoundExpression) => boolean,
): boolean {
  for (const part of expressionsIn(expression)) if (is(part)) return true;
  return false;
}

const isColumn = (expression: BoundExpression): expression is BoundColumn =>
  expression.kind === 'column';
const isSubquery = (expression: BoundExpression): expression is BoundSubquery =>
  expression.kind === 'subquery';

/** Every column named anywhere in the expression, subqueries included. */
export const columnsIn = (expression: BoundExpression): readonly BoundColumn[] =>
  [...expressionsIn(expression)].filter(isColumn);

/** The subqueries of an expression, including nested ones. */
export const subqueriesIn = (expression: BoundExpression): readonly BoundSubquery[] =>
  [...expressionsIn(expression)].filter(isSubquery);

/** Every column named anywhere in the query, subqueries included. */
export const columnsInQuery = (query: BoundQuery): readonly BoundColumn[] =>
  [...within(topExpressionsOf(query))].filter(isColumn);

/** Every SELECT of a query, outermost first; those in subqueries last. */
export function selectsOf(query: BoundQuery): readonly BoundSelect[] {
  const subqueries = [...within(topExpressionsOf(query))].filter(isSubquery);
  return [query, ...subqueries.map((subquery) => subquery.query)].flatMap((one) =>
    [...clausesOf(one)].filter((clauses): clauses is BoundSelect => clauses.kind === 'select'),
  );
}

/** Every CTE of a query, by its id; including those of subqueries. */
export function commonTablesOf(query: BoundQuery): ReadonlyMap<string, BoundQuery> {
  const subqueries = [...within(topExpressionsOf(query))].filter(isSubquery);
  const queries = [query, ...subqueries.map((subquery) => subquery.query)]
    .flatMap((one) => [...clausesOf(one)])
    .filter((clauses): clauses is BoundQuery => clauses.kind === 'query');
  return new Map(queries.flatMap((one) => one.with.map((table) => [table.id, table.query])));
}

/** Every column that the tables of a FROM clause themselves use: in lists to unnest, in lateral queries, in ON. */
export const columnsInRelation = (relation: BoundRelation): readonly BoundColumn[] => {
  const top = [...clausesOfRelation(relation)].flatMap(expressionsOf);
  return [...within(top)].filter(isColumn);
};

/** Tables of one FROM, joins opened, queries not. */
export function tablesOf(relation: BoundRelation | undefined): readonly BoundTable[] {
  const tables: BoundTable[] = [];
  const add = (one: BoundRelation): void => {
    if (one.kind !== 'join') {
      tables.push(one);
      return;
    }
    add(one.left);
    add(one.right);
  };
  if (relation !== undefined) add(relation);
  return tables;
}

/** Whether rows are grouped, by keys or all together. */
export const isGrouped = ({
  groupBy,
  groupingSets,
}: Pick<BoundSelect, 'groupBy' | 'groupingSets'>): boolean =>
  groupBy.length > 0 || groupingSets !== undefined;

/** Every scan of a query. */
export function scansOf(query: BoundQuery): readonly BoundScan[] {
  return selectsOf(query)
    .flatMap((select) => tablesOf(select.from))
    .filter((table): table is BoundScan => table.kind === 'scan');
}
