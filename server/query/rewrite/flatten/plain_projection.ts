import {
  someExpression,
  type BoundExpression,
  type BoundQuery,
  type BoundScan,
  type BoundSelect,
} from '../../../../common/binding';

/** The query as filter and plain columns over one scan: what stands around it may read the scan itself. */
export function plainProjection(
  query: BoundQuery,
): (BoundSelect & { readonly from: BoundScan }) | undefined {
  const { body } = query;
  if (query.with.length > 0 || query.limit !== undefined || query.offset !== undefined) {
    return undefined;
  }
  if (body.kind === 'query') return plainProjection(body);
  if (body.kind !== 'select' || body.from?.kind !== 'scan') return undefined;
  const { distinct, groupBy, having, qualify, where, items, from } = body;
  if (distinct || groupBy.length > 0 || having !== undefined || qualify !== undefined) {
    return undefined;
  }
  // Columns only: an expression would be computed at each place that names it.
  const columns = items.every(
    ({ expression }) => expression.kind === 'column' && expression.relation === from.id,
  );
  if (!columns || (where !== undefined && someExpression(where, isSubquery))) return undefined;
  return { ...body, from };
}

const isSubquery = (part: BoundExpression): boolean => part.kind === 'subquery';
