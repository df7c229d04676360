import type { BoundExpression } from '../../../common/binding';

/** The parts of an AND, flattened; one expression is its own only part. */
export function conjunctsOf(expression: BoundExpression | undefined): readonly BoundExpression[] {
  return expression === undefined ? [] : partsOf(expression, 'and');
}

/** The parts of an OR, flattened; one expression is its own only part. */
export function disjunctsOf(expression: BoundExpression): readonly BoundExpression[] {
  return partsOf(expression, 'or');
}

/** In a loop: a chain of a thousand is as many levels deep, and copying at each level would cost their square. */
function partsOf(expression: BoundExpression, operator: 'and' | 'or'): readonly BoundExpression[] {
  const parts: BoundExpression[] = [];
  const pending: BoundExpression[] = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind !== 'operation' || next.operator !== operator) {
      parts.push(next);
      continue;
    }
    for (let i = next.operands.length - 1; i >= 0; i--) {
      const operand = next.operands[i];
      if (operand !== undefined) pending.push(operand);
    }
  }
  return parts;
}
