import type { BoundExpression, BoundOperation, BoundOperator } from '../bound/bound_query';
import { ignoresCase, type ExpressionType } from '../values/types';

/** An operation over bound operands. */
export function operation(
  operator: BoundOperator,
  type: ExpressionType,
  operands: readonly BoundExpression[],
  range: BoundExpression['range'],
  ignoringCase = operands.some(ignoresCase),
): BoundOperation {
  return { kind: 'operation', range, type, operator, operands, ignoringCase };
}
