import {
  someExpression,
  type BoundExpression,
  type BoundSubquery,
} from '../../../../common/binding';
import { folded } from '../../duckdb/sql_case';
import { positionName, type RenderContext } from '../context';
import { documentAs, ignoresCase } from './comparable';
import { isCheap } from './rows';

/** A query as a value, as EXISTS, or as the right side of IN. */
export function renderSubquery(node: BoundSubquery, context: RenderContext): string {
  const query = context.query(node.query);
  switch (node.form) {
    case 'scalar':
      return `(${query})`;
    case 'exists':
      return `EXISTS (${query})`;
    case 'in':
    case 'not_in':
      return `(${renderIn(node, query, context)})`;
  }
}

function renderIn(node: BoundSubquery, query: string, context: RenderContext): string {
  const word = node.form === 'in' ? 'IN' : 'NOT IN';
  const { operand } = node;
  if (!operand) return 'NULL';
  const items: readonly BoundExpression[] =
    operand.kind === 'operation' && operand.operator === 'row' ? operand.operands : [operand];
  // Of a row, each value by the rule of its own column.
  const ignoring = items.map((item, i) =>
    items.length > 1
      ? ignoresCase(item) || node.query.output[i]?.ignoringCase === true
      : node.ignoringCase,
  );
  const left = items.map((item, i) => {
    const type = node.query.output[i]?.type ?? 'null';
    const sql = context.expression(item);
    if (item.type === 'document' && type !== 'null') {
      return folded(type, documentAs(type, sql), ignoring[i]);
    }
    return folded(item.type, sql, ignoring[i]);
  });
  const right = node.query.output.map((column, i) => {
    const type = items[i]?.type ?? 'null';
    const name = positionName(i);
    if (column.type === 'document' && type !== 'null') {
      return folded(type, documentAs(type, name), ignoring[i]);
    }
    return folded(column.type, name, ignoring[i]);
  });
  if (left.length > 1) {
    const isIn = node.form === 'in';
    if (items.some(isOverRows)) return renderComputedRowIn(left, right, query, isIn);
    return items.every(isCheap)
      ? renderRowIn(left, right, query, isIn)
      : renderOnce(left, (values) => renderRowIn(values, right, query, isIn));
  }
  return `${left[0] ?? 'NULL'} ${word} (SELECT ${right.join(', ')} FROM (${query}))`;
}

/** Whether it is computed over several rows, which is only possible outside of the query that it is compared with. */
const isOverRows = (item: BoundExpression): boolean =>
  someExpression(
    item,
    (part) => part.kind === 'function' && (part.aggregate || part.window !== undefined),
  );

/** A comparison that repeats values, each of which is evaluated once. */
function renderOnce(
  values: readonly string[],
  compare: (values: readonly string[]) => string,
): string {
  const named = values.map((sql, at) => `${sql} AS v${at}`).join(', ');
  return `(SELECT ${compare(values.map((_, at) => `"row".v${at}`))} FROM (SELECT ${named}) AS "row")`;
}

/**
 * `(a, b) IN (SELECT x, y …)`, value by value: DuckDB returns NULL for every row without a match once the query has a NULL
 * anywhere, and a row of SQL only if the values beside the NULL are equal.
 */
function renderRowIn(
  left: readonly string[],
  right: readonly string[],
  query: string,
  isIn: boolean,
): string {
  const equal = left.map((value, at) => `${value} = ${right[at] ?? 'NULL'}`).join(' AND ');
  const matches = (condition: string): string =>
    `EXISTS (SELECT 1 FROM (${query}) WHERE ${condition})`;
  // Either side can have the NULL; asked separately, because few rows have one.
  const unknown = [someNull(right), someNull(left)].map((some) =>
    matches(`${some} AND (${equal}) IS NULL`),
  );
  return `CASE WHEN ${matches(equal)} THEN ${isIn} WHEN ${unknown.join(' OR ')} THEN NULL ELSE ${!isIn} END`;
}

const someNull = (values: readonly string[]): string =>
  `(${values.map((value) => `${value} IS NULL`).join(' OR ')})`;

/**
 * The same for a row with aggregates or windows, which no condition of the query can read. Rows without NULL are compared
 * as a whole; those that leave it unknown are a list: all of them beside a NULL on the left, else only those with a NULL.
 */
function renderComputedRowIn(
  left: readonly string[],
  right: readonly string[],
  query: string,
  isIn: boolean,
): string {
  const rows = `(SELECT ROW(${right.join(', ')}) FROM (${query}) WHERE NOT ${someNull(right)})`;
  const others = (condition: string): string =>
    `(SELECT list(DISTINCT ${struct('c', right)}) FROM (${query})${condition})`;
  const compared = `struct_pack(left := ${struct('v', left)}, others := CASE WHEN ${someNull(left)} THEN ${others('')} ELSE ${others(` WHERE ${someNull(right)}`)} END)`;
  const member = (of: string, name: string): string => `struct_extract(${of}, '${name}')`;
  const equal = left
    .map((_, at) => `${member(member('"row"', 'left'), `v${at}`)} = ${member('"other"', `c${at}`)}`)
    .join(' AND ');
  const some = `len(list_filter(${member('"row"', 'others')}, lambda "other": (${equal}) IS NULL)) > 0`;
  const unknown = `list_transform([${compared}], lambda "row": ${some})[1]`;
  return `CASE WHEN ROW(${left.join(', ')}) IN ${rows} THEN ${isIn} WHEN ${unknown} THEN NULL ELSE ${!isIn} END`;
}

const struct = (prefix: string, values: readonly string[]): string =>
  `struct_pack(${values.map((value, at) => `${prefix}${at} := ${value}`).join(', ')})`;
