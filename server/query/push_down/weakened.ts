import type { BoundExpression } from '../../../common/binding';
import { conjunctsOf } from '../rewrite/conjuncts';

/**
 * The strongest predicate, read off the form of this one, that follows from its being TRUE and speaks only of what
 * `readable` allows; undefined where nothing does. `(repo LIKE 'a%' AND number = 1) OR repo = 'b'` says of the
 * repository `repo LIKE 'a%' OR repo = 'b'`. Under NOT the two change places, which three-valued logic allows too.
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
  // Of an OR every branch must say something: one that says nothing lets everything through.
  if (known.length === 0 || (!both && known.length < parts.length)) return undefined;
  return known.length === 1 ? known[0] : logical(both ? 'and' : 'or', known);
}

/** All of them at once; undefined where there is none. */
export const allOf = (predicates: readonly BoundExpression[]): BoundExpression | undefined => {
  const parts = predicates.flatMap(conjunctsOf);
  return parts.length > 1 ? logical('and', parts) : parts[0];
};

function logical(
  operator: 'and' | 'or' | 'not',
  operands: readonly BoundExpression[],
): BoundExpression {
  const [first] = operands;
  const range = first?.range ?? { start: 0, end: 0 };
  return { kind: 'operation', operator, operands, type: 'boolean', ignoringCase: false, range };
}
