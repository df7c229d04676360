import type { Expression } from '../../language';
import { boundCast } from '../bound/builders';
import type { BoundExpression } from '../bound/bound_query';
import { castDocument } from '../expressions/alignment';
import type { ExpressionContext } from '../expressions/context';
import { describeType, isTime, type ExpressionType } from '../values/types';
import { readAs, constant, unknown } from '../values/constants';

/**
 * The value as one of the variable's type: integers become numbers, dates become timestamps, texts that were written as
 * such are read, and a value from a document is converted. Any other type is an error.
 */
export function assignedTo(
  variable: { readonly name: string; readonly type: ExpressionType },
  value: BoundExpression,
  node: Expression,
  context: ExpressionContext,
): BoundExpression {
  const { type } = variable;
  if (type === 'null' || value.type === 'null' || sameType(type, value.type)) return value;
  if (type === 'document') return value;
  if (value.type === 'document') return { ...castDocument(value, type), lenient: false };
  if (widens(value.type, type)) return boundCast(value, type);
  if (node.kind === 'string' && value.kind === 'constant') {
    const read = readAs(node.value, type, context.statement.settings.timeZone);
    if (read !== undefined) return constant(read, value.range);
  }
  const facts = {
    name: variable.name,
    type: describeType(type),
    found: describeType(value.type),
  };
  context.statement.reporter.error('variable_type', facts, node.range);
  return unknown(value.range);
}

const sameType = (one: ExpressionType, other: ExpressionType): boolean =>
  describeType(one) === describeType(other);

/** Whether every value of the first type is one of the second. */
const widens = (from: ExpressionType, to: ExpressionType): boolean =>
  (from === 'integer' && to === 'number') || (isTime(from) && to === 'timestamp');
