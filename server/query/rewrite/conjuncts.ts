import { boundOperation, type BoundExpression } from '../../../common/binding';

/** The operands of nested ANDs; any other expression is its own only operand. */
export function conjunctsOf(expression: BoundExpression | undefined): readonly BoundExpression[] {
  return expression === undefined ? [] : partsOf(expression, 'and');
}

/** The operands of nested ORs; any other expression is its own only operand. */
export function disjunctsOf(expression: BoundExpression): readonly BoundExpression[] {
  return partsOf(expression, 'or');
}

/** The conjunction; undefined if there are none. */
export function allOf(predicates: readonly BoundExpression[]): BoundExpression | undefined {
  const parts = predicates.flatMap(conjunctsOf);
  const [first, ...more] = parts;
  if (first === undefined || more.length === 0) return first;
  return boundOperation('and', 'boolean', parts, first.range, false);
}

/**
 * A loop, because a chain of a thousand operands is as many levels deep, and copying at each level would take quadratic
 * time.
 */
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
