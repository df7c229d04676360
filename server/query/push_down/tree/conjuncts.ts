import type { BoundExpression } from '../../../../common/binding/bound_query';

/** The parts of an AND, flattened; one expression is its own only part. */
export function conjunctsOf(expression: BoundExpression | undefined): readonly BoundExpression[] {
  if (expression === undefined) return [];
  if (expression.kind === 'operation' && expression.operator === 'and') {
    return expression.operands.flatMap(conjunctsOf);
  }
  return [expression];
}
