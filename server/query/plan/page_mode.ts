import {
  isGrouped,
  someExpression,
  type BoundExpression,
  type BoundQuery,
  type BoundScan,
  type BoundSelect,
} from '../../../common/binding';
import type { WantedSort } from '../../../common/declaration';
import { numberOf } from '../rewrite/fold/constant';

/** A query over one table in which nothing depends on more than one row. */
export interface SingleTable {
  readonly select: BoundSelect;
  readonly scan: BoundScan;
  /** The requested order; `unsupported`: an order that cannot be pushed down. */
  readonly sort: WantedSort | 'none' | 'unsupported';
  /** Undefined if there is none; null if it is not a plain number. */
  readonly limit: number | undefined | null;
  readonly offset: number | undefined | null;
}

/** The query as filter and projection over one table; undefined if it is anything more. */
export function singleTableOf(query: BoundQuery): SingleTable | undefined {
  const { body } = query;
  if (query.with.length > 0 || body.kind !== 'select' || body.from?.kind !== 'scan') {
    return undefined;
  }
  const { items, where, having, qualify, distinct, from } = body;
  if (distinct || isGrouped(body) || having !== undefined || qualify !== undefined) {
    return undefined;
  }
  const parts = [...items.map((item) => item.expression), ...(where === undefined ? [] : [where])];
  if (parts.some((part) => someExpression(part, seesMoreThanARow))) return undefined;
  return {
    select: body,
    scan: from,
    sort: sortOf(query, body, from),
    limit: countOf(query.limit),
    offset: countOf(query.offset),
  };
}

/** Whether a subquery, an aggregate or a window makes it depend on more than one row. */
export const seesMoreThanARow = (part: BoundExpression): boolean =>
  part.kind === 'subquery' ||
  (part.kind === 'function' && (part.aggregate || part.window !== undefined));

/** A LIMIT as a number; null if it is anything else. */
export function countOf(expression: BoundExpression | undefined): number | undefined | null {
  if (expression === undefined) return undefined;
  if (expression.kind !== 'constant') return null;
  const count = numberOf(expression.value);
  return count !== undefined && Number.isInteger(count) && count >= 0 ? count : null;
}

/** ORDER BY as an order of one scan. */
export function sortOf(
  query: BoundQuery,
  select: BoundSelect,
  scan: Pick<BoundScan, 'id'>,
): SingleTable['sort'] {
  const [order, ...more] = query.orderBy;
  if (order === undefined) return 'none';
  // With two keys, the service could break ties differently.
  if (more.length > 0) return 'unsupported';
  const { expression } = order;
  const column =
    expression.kind === 'column' && expression.position !== undefined
      ? select.items[expression.position]?.expression
      : expression;
  if (column?.kind !== 'column' || column.relation !== scan.id) return 'unsupported';
  return { column: column.name, direction: order.direction, nulls: order.nulls };
}
