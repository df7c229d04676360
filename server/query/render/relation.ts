import type { BoundOutputColumn, BoundRelation, BoundJoin } from '../../../common/binding';
import type { JoinType } from '../../../common/language';
import { MoltlerError } from '../../../common/errors';
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

const JOINS: Readonly<Record<JoinType, string>> = {
  inner: 'JOIN',
  left: 'LEFT JOIN',
  right: 'RIGHT JOIN',
  full: 'FULL JOIN',
  cross: 'CROSS JOIN',
  semi: 'SEMI JOIN',
  anti: 'ANTI JOIN',
};

function renderJoin(join: BoundJoin, context: RenderContext): string {
  const left = renderRelation(join.left, context);
  const right = renderRelation(join.right, context);
  const side = join.right.kind === 'join' ? `(${right})` : right;
  if (join.type === 'cross') return `${left} CROSS JOIN ${side}`;
  return `${left} ${JOINS[join.type]} ${side} ON ${join.on ? context.expression(join.on) : 'true'}`;
}
