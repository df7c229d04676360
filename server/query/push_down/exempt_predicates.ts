import type { BoundQuery } from '../../../common/binding';
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
  return mapQuery(query, (expression) => {
    if (expression.kind !== 'operation') return expression;
    const exempt = requesting.some(({ id, requested }) => {
      const { conditions, whole } = conditionsOf(expression, columnOf(id));
      return whole && conditions.length > 0 && conditions.every((one) => isAmong(one, requested));
    });
    return exempt ? truthLike(expression, true) : expression;
  });
}

const isAmong = (condition: Condition, requested: readonly Condition[]): boolean =>
  requested.some(
    (one) =>
      one.column === condition.column &&
      one.operator === condition.operator &&
      JSON.stringify(one.values) === JSON.stringify(condition.values),
  );
