import type { Building } from '../building';
import { present, rangeOf } from '../building';
import type { ComparisonTailContext, MatchingTailContext } from '../generated/MoltlerParser';
import type { BinaryOperator, Expression, Range } from '../nodes';

const COMPARISONS: ReadonlyMap<string, BinaryOperator> = new Map([
  ['=', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
]);

/** `left` with its comparison: `= b`, `IS NULL`, `IS NOT DISTINCT FROM b`. */
export function buildComparisonTail(
  left: Expression,
  right: Expression | undefined,
  tail: ComparisonTailContext,
): Expression {
  const range: Range = { start: left.range.start, end: rangeOf(tail).end };
  const negated = tail.NOT() !== undefined;
  if (right !== undefined) {
    const compared = COMPARISONS.get(tail.start.text ?? '');
    const operator = compared ?? (negated ? 'is_not_distinct_from' : 'is_distinct_from');
    return { kind: 'binary', range, operator, left, right };
  }
  const what = tail.NULL() !== undefined ? 'null' : tail.TRUE() !== undefined ? 'true' : 'false';
  return { kind: 'is', range, operand: left, what, negated };
}

/** `operand` with its predicate: LIKE, CONTAINS, BETWEEN, IN. */
export function buildMatchingTail(
  operand: Expression,
  tail: MatchingTailContext,
  building: Building,
): Expression {
  const shared = {
    range: { start: operand.range.start, end: rangeOf(tail).end },
    operand,
    negated: tail.NOT() !== undefined,
  };
  const values = tail.valueChain();
  const first = values[0];
  const second = values[1];
  if (tail.CONTAINS() !== undefined) {
    return { kind: 'contains', ...shared, element: building.value(present(first)) };
  }
  if (tail.BETWEEN() !== undefined) {
    return {
      kind: 'between',
      ...shared,
      low: building.value(present(first)),
      high: building.value(present(second)),
    };
  }
  if (tail.IN() !== undefined) {
    const query = tail.query();
    if (query !== undefined) return { kind: 'in_query', ...shared, query: building.query(query) };
    const items = building.items(tail.expression());
    return { kind: 'in_list', ...shared, items };
  }
  return {
    kind: 'like',
    ...shared,
    pattern: building.value(present(first)),
    ...(second === undefined ? {} : { escape: building.value(second) }),
    ignoreCase: tail.ILIKE() !== undefined,
  };
}
