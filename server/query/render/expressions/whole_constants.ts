import type { BoundExpression } from '../../../../common/binding';
import { constantLike } from '../../rewrite/fold/constant';

/** Numbers beyond it may be no BIGINT. */
const MOST_WHOLE = 2 ** 63;

/**
 * The constants without a fraction as integers, if anything that they are compared with is one: DuckDB would round the
 * integers to 53 bits otherwise.
 */
export function wholeConstants(operands: readonly BoundExpression[]): readonly BoundExpression[] {
  return operands.some(({ type }) => type === 'integer') ? operands.map(whole) : operands;
}

/** A constant without a fraction as an integer; anything else as it is. */
export function whole(expression: BoundExpression): BoundExpression {
  if (expression.kind !== 'constant' || expression.type !== 'number') return expression;
  const { value } = expression.value;
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) >= MOST_WHOLE)
    return expression;
  return constantLike(expression, { type: 'integer', value: BigInt(value).toString() });
}
