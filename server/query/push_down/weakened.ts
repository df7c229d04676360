import { boundOperation, type BoundExpression } from '../../../common/binding';

/**
 * The strongest predicate that follows syntactically from this one being TRUE and only uses what `readable` allows;
 * undefined if there is none. `(repo LIKE 'a%' AND number = 1) OR repo = 'b'` implies `repo LIKE 'a%' OR repo = 'b'`.
 * NOT swaps AND and OR, which is also valid in three-valued logic.
 */
export function weakened(
  predicate: BoundExpression,
  readable: (expression: BoundExpression) => boolean,
  negated = false,
): BoundExpression | undefined {
  if (readable(predicate)) return negated ? logical('not', [predicate]) : predicate;
  if (predicate.kind !== 'operation') return undefined;
  const { operator, operands } = predicate;
  if (operator === 'not') {
    const [operand] = operands;
    return operand === undefined ? undefined : weakened(operand, readable, !negated);
  }
  if (operator !== 'and' && operator !== 'or') return undefined;
  const parts = operands.map((operand) => weakened(operand, readable, negated));
  const known = parts.filter((part) => part !== undefined);
  const both = (operator === 'and') !== negated;
  // Every branch of an OR must imply something: one that does not would match everything.
  if (known.length === 0 || (!both && known.length < parts.length)) return undefined;
  return known.length === 1 ? known[0] : logical(both ? 'and' : 'or', known);
}

function logical(
  operator: 'and' | 'or' | 'not',
  operands: readonly BoundExpression[],
): BoundExpression {
  const range = operands[0]?.range ?? { start: 0, end: 0 };
  return boundOperation(operator, 'boolean', operands, range, false);
}
