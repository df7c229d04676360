import type { Expression } from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import { unknown } from '../values/constants';
import type { ExpressionContext } from '../expressions/context';

/** LIMIT or OFFSET: a non-negative integer, or a parameter that has one. */
export function bindCount(
  node: Expression,
  name: 'LIMIT' | 'OFFSET',
  context: ExpressionContext,
): BoundExpression {
  const { reporter } = context.statement;
  const written = node.kind === 'unary' ? node.operand.kind : node.kind;
  if (
    written !== 'number' &&
    written !== 'parameter' &&
    written !== 'string' &&
    written !== 'null'
  ) {
    reporter.error('not_constant', { name }, node.range);
    return unknown(node.range);
  }
  const bound = context.bind(node, context);
  if (bound.type === 'null') return bound;
  const { value } = bound.kind === 'constant' ? bound.value : { value: undefined };
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return bound;
  const facts = { name, expected: 'a whole number of at least 0', found: JSON.stringify(value) };
  reporter.error('invalid_value', facts, node.range);
  return unknown(node.range);
}
