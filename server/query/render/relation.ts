import type {
  BoundDerived,
  BoundExpression,
  BoundJoin,
  BoundOutputColumn,
  BoundRelation,
  BoundUnnest,
} from '../../../common/binding';
import type { JoinType } from '../../../common/language';
import { MoltlerError } from '../../../common/errors';
import { collation } from '../duckdb/sql_case';
import { quoteColumn, quoteName } from '../duckdb/sql_name';
import type { RenderContext } from './context';

type Render<K extends BoundRelation['kind']> = (
  relation: Extract<BoundRelation, { readonly kind: K }>,
  context: RenderContext,
) => string;

/** The table of a scan is named by the id of the scan; the alias of every table is its id, which is unique. */
const RELATIONS: { readonly [K in BoundRelation['kind']]: Render<K> } = {
  scan: ({ id, rowsOf }) =>
    rowsOf === undefined ? quoteName(id) : `${quoteName(rowsOf)} AS ${quoteName(id)}`,
  index: ({ pattern }) => {
    throw new MoltlerError('statement_not_available', {
      statement: `Reading the index ${pattern}`,
    });
  },
  derived: ({ id, query, columns }, context) =>
    `(${context.query(query)}) AS ${quoteName(id)}${columnNames(columns)}`,
  unnest: renderUnnest,
  common_table: ({ id, table }) => `${quoteName(table)} AS ${quoteName(id)}`,
  join: renderJoin,
};

/** SQL after FROM. */
export function renderRelation(relation: BoundRelation, context: RenderContext): string {
  return (RELATIONS[relation.kind] as Render<BoundRelation['kind']>)(relation, context);
}

/** `("a", "b")`. A repeated name cannot be referred to, so it is made unique. */
export function columnNames(columns: readonly BoundOutputColumn[]): string {
  const taken = new Set<string>();
  const names = columns.map(({ name }) => {
    let free = name;
    for (let i = 1; taken.has(free); i++) free = `${name}:${i}`;
    taken.add(free);
    return quoteColumn(free);
  });
  return `(${names.join(', ')})`;
}

/** A query, because only there DuckDB reads lists of several columns side by side. */
function renderUnnest(
  { id, lists, ordinality, columns }: BoundUnnest,
  context: RenderContext,
): string {
  const sources = lists.map((list) => listOf(list, context));
  const elements = sources.map((list, i) => {
    const { type = 'null', ignoringCase = false } = columns[i] ?? {};
    return `unnest(${list})${collation(type, ignoringCase)}`;
  });
  const longest = `greatest(${sources.map((list) => `len(${list})`).join(', ')})`;
  const items = ordinality ? [...elements, `unnest(range(${longest}))`] : elements;
  return `(SELECT ${items.join(', ')}) AS ${quoteName(id)}${columnNames(columns)}`;
}

/** A document that is not an array has no elements. */
function listOf(list: BoundExpression, context: RenderContext): string {
  const sql = context.expression(list);
  if (list.type === 'document') return `json_extract(${sql}, '$[*]')`;
  return list.type === 'null' ? `CAST(${sql} AS VARCHAR[])` : sql;
}

const JOINS: Readonly<Record<JoinType, string>> = {
  inner: 'JOIN',
  left: 'LEFT JOIN',
  right: 'RIGHT JOIN',
  full: 'FULL JOIN',
  cross: 'CROSS JOIN',
  semi: 'SEMI JOIN',
  anti: 'ANTI JOIN',
  asof: 'ASOF JOIN',
  asof_left: 'ASOF LEFT JOIN',
};

const isLateral = (relation: BoundRelation): relation is BoundUnnest | BoundDerived =>
  relation.kind === 'unnest' || (relation.kind === 'derived' && relation.lateral === true);

function renderJoin(join: BoundJoin, context: RenderContext): string {
  const left = renderRelation(join.left, context);
  const right = renderRelation(join.right, context);
  const side = join.right.kind === 'join' ? `(${right})` : right;
  if (join.type === 'cross') return `${left} CROSS JOIN ${side}`;
  if (join.on !== undefined && isLateral(join.right)) {
    // In ON of such a join, DuckDB accepts neither subqueries nor, in a LEFT JOIN, more than a single comparison.
    const { id, columns } = join.right;
    const matching = `SELECT * FROM ${right} WHERE ${context.expression(join.on)}`;
    return `${left} ${JOINS[join.type]} (${matching}) AS ${quoteName(id)}${columnNames(columns)} ON true`;
  }
  return `${left} ${JOINS[join.type]} ${side} ON ${join.on ? context.expression(join.on) : 'true'}`;
}
