import type { BoundExpression } from '../bound/bound_query';
import { describeType, isNumeric } from '../values/types';
import { castDocument } from './alignment';
import type { ExpressionContext } from './context';

/** `expression` as a condition; reports an error if it cannot be one. */
export function conditionOf(
  expression: BoundExpression,
  clause: string,
  context: ExpressionContext,
): BoundExpression {
  const { type } = expression;
  if (type === 'document') return castDocument(expression, 'boolean');
  // DuckDB accepts a number as a condition: true unless 0.
  if (type === 'boolean' || type === 'null' || isNumeric(type)) return expression;
  const facts = { clause, found: describeType(type) };
  context.statement.reporter.error('not_a_condition', facts, expression.range);
  return expression;
}
