import type { BoundExpression, BoundQuery } from '../../../common/binding';
import { quoteName } from '../duckdb/sql_name';
import { renderBody } from './body';
import { positionName, type RenderContext } from './context';
import { renderOrder } from './order';
import { columnNames } from './relation';

/** SQL of a query with its CTEs, order and limits. */
export function renderQuery(query: BoundQuery, context: RenderContext): string {
  const common = query.with.map(
    ({ id, columns, query: inner, recursive }) =>
      // Evaluated once, however often it is used; a recursive one always is.
      `${quoteName(id)}${columnNames(columns)} AS ${recursive ? '' : 'MATERIALIZED '}(${context.query(inner)})`,
  );
  const recursive = query.with.some((table) => table.recursive) ? 'RECURSIVE ' : '';
  const body = renderBody(query.body, context);
  const parts = [
    common.length > 0 ? `WITH ${recursive}${common.join(', ')}` : '',
    renderOrdered(query, body, context),
    query.limit ? `LIMIT ${renderCount(query.limit, context)}` : '',
    query.offset ? `OFFSET ${renderCount(query.offset, context)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** In a query that uses columns of an enclosing one, DuckDB only accepts a literal. */
function renderCount(count: BoundExpression, context: RenderContext): string {
  const value = count.kind === 'constant' ? count.value.value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? String(value)
    : context.expression(count);
}

/** The body with its ORDER BY. Output columns are referenced by position, or replaced by their expression. */
function renderOrdered(query: BoundQuery, body: string, context: RenderContext): string {
  if (query.orderBy.length === 0) return body;
  const select = query.body.kind === 'select' ? query.body : undefined;
  // Which rows DISTINCT ON keeps depends on the order.
  const inside =
    select?.distinctOn !== undefined ||
    (select?.distinct === false && !query.orderBy.every(({ expression }) => isOutput(expression)));
  if (select && inside) {
    return context.withOutput(
      (position) => {
        const item = select.items[position];
        return item ? context.expression(item.expression) : 'NULL';
      },
      () => `${body}${renderOrder(query.orderBy, context)}`,
    );
  }
  // DISTINCT, set operations and VALUES can only be ordered by their output.
  const items = select?.items.map(({ expression }) => shapeOf(expression)) ?? [];
  const order = query.orderBy.map((each) => {
    const position = items.indexOf(shapeOf(each.expression));
    return position < 0 || isOutput(each.expression)
      ? each
      : { ...each, expression: outputColumn(position, each.expression) };
  });
  return context.withOutput(
    positionName,
    () => `SELECT * FROM (${body})${renderOrder(order, context)}`,
  );
}

function isOutput(expression: BoundExpression): boolean {
  return expression.kind === 'column' && expression.position !== undefined;
}

/** The same for equal expressions at different positions of the text. */
function shapeOf(expression: BoundExpression): string {
  return JSON.stringify(expression, (name, value: unknown) =>
    name === 'range' ? undefined : value,
  );
}

function outputColumn(position: number, { range, type }: BoundExpression): BoundExpression {
  return {
    kind: 'column',
    relation: '',
    name: '',
    position,
    range,
    type,
    ignoringCase: false,
    requestOnly: false,
  };
}
