import { childrenOf, type BoundExpression, type BoundQuery } from '../../../common/binding';
import type { Condition } from '../../../common/declaration';
import { conditionsOf } from './conditions_of';
import { truthLike } from '../rewrite/fold/constant';
import { columnOf } from './scan_predicates';
import { mapQuery } from '../rewrite/map_query';

/** The request-only columns that a scan's request contains. */
export interface ExemptScan {
  readonly id: string;
  readonly requested: readonly Condition[];
}

/**
 * Removes predicates on request-only columns (native queries, `from`, `to`, `step`) from what DuckDB checks, if
 * they were part of the request: their column only repeats it.
 */
export function exemptPredicates(query: BoundQuery, scans: readonly ExemptScan[]): BoundQuery {
  const requesting = scans.filter(({ requested }) => requested.length > 0);
  if (requesting.length === 0) return query;
  const onlyRequested = readsOnlyRequested(requesting);
  return mapQuery(query, (expression) => {
    // An AND is exempt if each of its operands is, and they were seen before.
    if (expression.kind !== 'operation' || expression.operator === 'and') return expression;
    if (!onlyRequested(expression)) return expression;
    const exempt = requesting.some(({ id, requested }) => {
      const { conditions, whole } = conditionsOf(expression, columnOf(id));
      return whole && conditions.length > 0 && conditions.every((one) => isAmong(one, requested));
    });
    return exempt ? truthLike(expression, true) : expression;
  });
}

/**
 * Whether an expression reads no other columns than those that a request contains. What does not cannot be exempt, and
 * looking for the conditions of each part of a long chain would take a time that grows with the square of its length.
 */
function readsOnlyRequested(
  scans: readonly ExemptScan[],
): (expression: BoundExpression) => boolean {
  const columns = new Map(
    scans.map(({ id, requested }) => [id, new Set(requested.map(({ column }) => column))]),
  );
  const known = new WeakMap<BoundExpression, boolean>();
  const reads = (expression: BoundExpression): boolean => {
    if (expression.kind === 'column')
      return columns.get(expression.relation)?.has(expression.name) === true;
    const before = known.get(expression);
    if (before !== undefined) return before;
    const only = expression.kind !== 'subquery' && childrenOf(expression).every(reads);
    known.set(expression, only);
    return only;
  };
  return reads;
}

const isAmong = (condition: Condition, requested: readonly Condition[]): boolean =>
  requested.some(
    (one) =>
      one.column === condition.column &&
      one.operator === condition.operator &&
      JSON.stringify(one.values) === JSON.stringify(condition.values),
  );
