import type { BoundColumn, BoundExpression } from '../../../common/binding';
import type { Condition } from '../../../common/declaration';
import { comparisonConditions } from './comparison_condition';
import { equalitySetConditions, rangeConditions } from './set_conditions';
import { containsConditions, likeConditions } from './text_conditions';
import { branchesCondition } from './or_conditions';
import { isWholeTree, NOTHING, type Implied } from './implied';
import { conjunctsOf, disjunctsOf } from '../rewrite/conjuncts';

/** Decides for which columns conditions are collected. */
export type OwnColumn = (expression: BoundExpression | undefined) => BoundColumn | undefined;

/**
 * The conditions that hold for every row for which the predicate is TRUE (NULL is not TRUE).
 * `whole`: the predicate is TRUE for exactly the rows for which all of them hold; a condition's own `exact`
 * says that of the part of an AND it came from.
 */
export function conditionsOf(predicate: BoundExpression, own: OwnColumn): Implied {
  return impliedBy(predicate, own, false);
}

function impliedBy(expression: BoundExpression, own: OwnColumn, negated: boolean): Implied {
  const column = own(expression);
  if (column !== undefined) {
    return column.type === 'boolean' ? truthOfColumn(column, !negated) : NOTHING;
  }
  if (expression.kind === 'constant') {
    const certain = expression.value.value === !negated;
    return certain ? { conditions: [], whole: true } : NOTHING;
  }
  if (expression.kind !== 'operation') return NOTHING;
  const [operand] = expression.operands;
  switch (expression.operator) {
    case 'and':
      return negated ? anyOf(expression, own, true) : allOf(conjunctsOf(expression), own, false);
    case 'or':
      return negated ? allOf(disjunctsOf(expression), own, true) : anyOf(expression, own, false);
    case 'not':
      return operand === undefined ? NOTHING : impliedBy(operand, own, !negated);
    case 'is_true':
    case 'is_false':
    case 'is_not_true':
    case 'is_not_false': {
      // IS NOT TRUE also matches NULL, so nothing follows from it unless it is negated.
      const positive = !expression.operator.startsWith('is_not');
      if (operand === undefined || positive === negated) return NOTHING;
      return impliedBy(operand, own, expression.operator.endsWith('false'));
    }
    case 'is_null':
    case 'is_not_null': {
      const of = own(operand);
      if (of === undefined) return NOTHING;
      const isNull = (expression.operator === 'is_null') !== negated;
      return one({
        column: of.name,
        operator: isNull ? 'is_null' : 'is_not_null',
        values: [],
        exact: true,
      });
    }
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'is_distinct_from':
    case 'is_not_distinct_from':
      return comparisonConditions(expression, own, negated);
    case 'in':
    case 'not_in':
      return equalitySetConditions(expression, own, negated);
    case 'between':
    case 'not_between':
      return rangeConditions(expression, own, negated);
    case 'like':
    case 'not_like':
    case 'ilike':
    case 'not_ilike':
      return likeConditions(expression, own, negated);
    case 'contains':
    case 'not_contains':
      return containsConditions(expression, own, negated);
    default:
      return NOTHING;
  }
}

const one = (condition: Condition): Implied => ({ conditions: [condition], whole: true });

const truthOfColumn = (column: BoundColumn, is: boolean): Implied =>
  one({
    column: column.name,
    operator: 'eq',
    values: [{ type: 'boolean', value: is }],
    exact: true,
  });

function allOf(parts: readonly BoundExpression[], own: OwnColumn, negated: boolean): Implied {
  const implied = parts.map((part) => impliedBy(part, own, negated));
  const conditions = implied.flatMap((part) => part.conditions);
  const alternatives = implied.flatMap((part) => part.alternatives ?? []);
  const whole = implied.every((part) => part.whole);
  return alternatives.length === 0
    ? { conditions, whole }
    : { conditions, whole, alternatives, wholeWithAlternatives: implied.every(isWholeTree) };
}

function anyOf(
  expression: Extract<BoundExpression, { kind: 'operation' }>,
  own: OwnColumn,
  negated: boolean,
): Implied {
  const branches = expression.operands.flatMap((operand) =>
    // a OR b OR c is nested; it is flattened so that three values become one IN.
    negated ? conjunctsOf(operand) : disjunctsOf(operand),
  );
  const ignoring = (name: string): boolean => ignoresCase(branches, own, name);
  return branchesCondition(
    branches.map((branch) => impliedBy(branch, own, negated)),
    ignoring,
  );
}

function ignoresCase(branches: readonly BoundExpression[], own: OwnColumn, name: string): boolean {
  return branches.some(
    (branch) =>
      branch.kind === 'operation' &&
      branch.operands.some((operand) => {
        const column = own(operand);
        return column?.name === name && column.ignoringCase;
      }),
  );
}
