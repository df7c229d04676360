import type { Expression } from '../../../language';
import type { BoundExpression } from '../../bound/bound_query';
import { conditionOf } from '../../expressions/conditions';
import type { ExpressionContext } from '../../expressions/context';
import { bindQuery } from '../../queries/query';
import { inClause } from '../../queries/query_context';
import { scopeWithin } from '../../scope';
import { fillScanColumns, type StatementContext } from '../../statement_context';

/** The place of an expression that belongs to no query: only variables and subqueries can be named. */
export const placeOf = (clause: string, statement: StatementContext): ExpressionContext =>
  inClause({ statement, bindQuery }, scopeWithin(undefined), clause);

/** Binds the value of a statement such as SET or PRINT. */
export function bindValue(
  node: Expression,
  clause: string,
  context: StatementContext,
): BoundExpression {
  const place = placeOf(clause, context);
  const bound = place.bind(node, place);
  fillScanColumns(context);
  return bound;
}

/** Binds the condition of a statement such as IF or ASSERT. */
export function bindCondition(
  node: Expression,
  clause: string,
  context: StatementContext,
): BoundExpression {
  return conditionOf(bindValue(node, clause, context), clause, placeOf(clause, context));
}
