import type { BinaryOperator } from '../../language';
import type { BoundExpression, BoundOperation, BoundOperator } from '../bound/bound_query';
import { boundOperation } from '../bound/builders';

/** Whether it is a row value, `(a, b)`. */
export const isRow = (expression: BoundExpression): expression is BoundOperation =>
  expression.kind === 'operation' && expression.operator === 'row';

/** How the comparisons of the values of two rows are combined. */
const JOINED_BY: Partial<Record<BinaryOperator, 'and' | 'or'>> = {
  '=': 'and',
  is_not_distinct_from: 'and',
  '!=': 'or',
  is_distinct_from: 'or',
};

/**
 * A comparison of two values; of two rows for equality as comparisons of their values, because those are unknown if one is
 * NULL, and can be pushed down or join tables.
 */
export function compared(
  operator: BinaryOperator & BoundOperator,
  left: BoundExpression,
  right: BoundExpression,
  range: BoundExpression['range'],
): BoundExpression {
  const word = JOINED_BY[operator];
  if (word === undefined || !isRow(left) || !isRow(right))
    return boundOperation(operator, 'boolean', [left, right], range);
  const values = left.operands.flatMap((one, at) => {
    const other = right.operands[at];
    return other === undefined ? [] : [compared(operator, one, other, range)];
  });
  return together(word, values, range);
}

/** `(a, b) IS NULL` is true if all of its values are NULL, `IS NOT NULL` if none is. */
export function nullness(
  operator: 'is_null' | 'is_not_null',
  operand: BoundExpression,
  range: BoundExpression['range'],
): BoundExpression {
  if (!isRow(operand)) return boundOperation(operator, 'boolean', [operand], range, false);
  const values = operand.operands.map((one) => nullness(operator, one, range));
  return together('and', values, range);
}

/** AND and OR have two operands, however many values a row has. */
const together = (
  word: 'and' | 'or',
  [first, ...more]: readonly BoundExpression[],
  range: BoundExpression['range'],
): BoundExpression =>
  more.reduce<BoundExpression>(
    (all, one) => boundOperation(word, 'boolean', [all, one], range, false),
    first ?? boundOperation('row', 'null', [], range),
  );
