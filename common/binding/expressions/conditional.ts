import type { CaseExpression } from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import { unknown } from '../values/constants';
import { commonType, describeType, ignoresCase, type ExpressionType } from '../values/types';
import { alignRows, alignTo } from './alignment';
import { conditionOf } from './conditions';
import type { ExpressionBinder, ExpressionContext } from './context';
import { isRow } from './row_comparison';

export const bindCase: ExpressionBinder<CaseExpression> = (node, context) => {
  const operand = node.operand === undefined ? undefined : context.bind(node.operand, context);
  const branches = node.branches.map((branch) => {
    const when = context.bind(branch.when, context);
    return {
      when:
        operand === undefined
          ? conditionOf(when, 'WHEN', context)
          : isRow(operand) || isRow(when)
            ? alignRows(operand, when, 'CASE', 'Each row after WHEN', context)[1]
            : alignTo(when, operand.type, 'CASE', context),
      then: context.bind(branch.then, context),
    };
  });
  const otherwise =
    node.otherwise === undefined ? undefined : context.bind(node.otherwise, context);
  const results = [
    ...branches.map(({ then }) => then),
    ...(otherwise === undefined ? [] : [otherwise]),
  ];
  const compared = operand === undefined ? [] : [operand, ...branches.map(({ when }) => when)];
  return {
    kind: 'case',
    range: node.range,
    type: typeOfAll(results, 'CASE', context),
    ...(operand === undefined ? {} : { operand }),
    branches,
    ...(otherwise === undefined ? {} : { otherwise }),
    ignoringCase: [...compared, ...results].some(ignoresCase),
  };
};

/** The common type of all of them; reports an error if there is none in any case. */
export function typeOfAll(
  expressions: readonly BoundExpression[],
  operation: string,
  context: ExpressionContext,
): ExpressionType {
  let type: ExpressionType = 'null';
  for (const expression of expressions) {
    const common = commonType(type, expression.type);
    if (common === undefined) {
      const facts = { operation, left: describeType(type), right: describeType(expression.type) };
      context.statement.reporter.error('type_mismatch', facts, expression.range);
      return unknown(expression.range).type;
    }
    type = common;
  }
  return type;
}
