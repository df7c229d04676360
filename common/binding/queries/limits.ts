import type { Expression } from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import type { Reporter } from '../reporter';
import { describeType, type ExpressionType } from '../values/types';
import { bindVariable } from '../variables/bind_variable';
import { unknown } from '../values/constants';
import type { ExpressionContext } from '../expressions/context';

/** LIMIT or OFFSET: a non-negative integer, or a parameter or variable that has one. */
export function bindCount(
  node: Expression,
  name: 'LIMIT' | 'OFFSET',
  context: ExpressionContext,
): BoundExpression {
  const { reporter } = context.statement;
  const written = node.kind === 'unary' ? node.operand.kind : node.kind;
  const variable = node.kind === 'column' ? bindVariable(node.path, context.statement) : undefined;
  if (node.kind === 'column' && variable === undefined) {
    const text = node.path.map((part) => part.name).join('.');
    reporter.error('placeholder', { text }, node.range);
    return unknown(node.range);
  }
  if (variable?.expression.kind === 'variable') return countOf(variable.expression, name, reporter);
  if (
    variable === undefined &&
    written !== 'number' &&
    written !== 'parameter' &&
    written !== 'string' &&
    written !== 'null'
  ) {
    reporter.error('not_constant', { name, variables: true }, node.range);
    return unknown(node.range);
  }
  const bound = context.bind(node, context);
  if (bound.type === 'null' && variable === undefined) return bound;
  const { value } = bound.kind === 'constant' ? bound.value : { value: undefined };
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return bound;
  const facts = { name, expected: 'a whole number of at least 0', found: JSON.stringify(value) };
  reporter.error('invalid_value', facts, node.range);
  return unknown(node.range);
}

/** A variable whose value is not known yet: only its type can be checked. */
function countOf(
  variable: BoundExpression,
  name: 'LIMIT' | 'OFFSET',
  reporter: Reporter,
): BoundExpression {
  const { type } = variable;
  if (COUNTS.has(type)) return variable;
  const facts = { name, expected: 'a whole number of at least 0', found: describeType(type) };
  reporter.error('invalid_value', facts, variable.range);
  return unknown(variable.range);
}

const COUNTS: ReadonlySet<ExpressionType> = new Set<ExpressionType>([
  'integer',
  'document',
  'null',
]);
