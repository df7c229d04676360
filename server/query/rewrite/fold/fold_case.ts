import type { BoundCase, BoundExpression } from '../../../../common/binding';
import { constantLike, truthOf } from './constant';

/** CASE with conditions whose truth is known: its first branch that applies, if that has the type of the whole. */
export function foldCase(expression: BoundCase): BoundExpression {
  if (expression.operand !== undefined) return expression;
  for (const { when, then } of expression.branches) {
    const truth = truthOf(when);
    if (truth === undefined) return expression;
    if (truth === true) return branchOf(expression, then);
  }
  const { otherwise } = expression;
  return otherwise === undefined
    ? constantLike(expression, { type: expression.type, value: null })
    : branchOf(expression, otherwise);
}

/** DuckDB converts each branch to the type of the whole. */
function branchOf(expression: BoundCase, branch: BoundExpression): BoundExpression {
  if (branch.kind !== 'constant') return expression;
  const { value } = branch.value;
  if (value === null) return constantLike(expression, { type: expression.type, value });
  return branch.type === expression.type ? branch : expression;
}
