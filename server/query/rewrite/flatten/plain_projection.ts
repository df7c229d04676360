import {
  isGrouped,
  someExpression,
  type BoundExpression,
  type BoundQuery,
  type BoundScan,
  type BoundSelect,
} from '../../../../common/binding';

/** The query as a filter and plain columns over one scan, so that the enclosing query can read the scan itself. */
export function plainProjection(
  query: BoundQuery,
): (BoundSelect & { readonly from: BoundScan }) | undefined {
  const { body } = query;
  if (query.with.length > 0 || query.limit !== undefined || query.offset !== undefined) {
    return undefined;
  }
  if (body.kind === 'query') return plainProjection(body);
  if (body.kind !== 'select' || body.from?.kind !== 'scan') return undefined;
  const { distinct, having, qualify, where, items, from } = body;
  if (distinct || isGrouped(body) || having !== undefined || qualify !== undefined) {
    return undefined;
  }
  // Only columns: an expression would be computed wherever it is used.
  const columns = items.every(
    ({ expression }) => expression.kind === 'column' && expression.relation === from.id,
  );
  if (!columns || (where !== undefined && someExpression(where, isSubquery))) return undefined;
  return { ...body, from };
}

const isSubquery = (part: BoundExpression): boolean => part.kind === 'subquery';
