import type { BinaryOperation, BinaryOperator, Expression, UnaryOperation } from '../../language';
import { boundOperation } from '../bound/builders';
import type { BoundConstant, BoundExpression } from '../bound/bound_query';
import { constant, readInterval, readNumber, shown, unknown } from '../values/constants';
import { warnOfUnknownValues } from '../values/known_values';
import { commonType, describeType, isNumeric, isTime, type ExpressionType } from '../values/types';
import { warnOfConstants } from '../values/quoted_text';
import { alignPair, alignTo, castDocument } from './alignment';
import { conditionOf } from './conditions';
import type { ExpressionBinder, ExpressionContext } from './context';
import { compared } from './row_comparison';

export const bindUnary: ExpressionBinder<UnaryOperation> = (node, context) => {
  const operand = context.bind(node.operand, context);
  if (node.operator === 'not') {
    return boundOperation(
      'not',
      'boolean',
      [conditionOf(operand, 'NOT', context)],
      node.range,
      false,
    );
  }
  if (node.operator === '+') return operand;
  // From the source text: the smallest 64-bit integer has no positive counterpart.
  const literal = node.operand.kind === 'number' ? readNumber(`-${node.operand.text}`) : undefined;
  if (literal !== undefined) return constant(literal, node.range);
  const number = operand.type === 'document' ? castDocument(operand, 'number') : operand;
  if (isNumeric(number.type) || number.type === 'interval' || number.type === 'null') {
    return boundOperation('negate', number.type, [number], node.range, false);
  }
  const facts = { operation: '-', left: describeType(number.type) };
  context.statement.reporter.error('type_mismatch', facts, node.range);
  return unknown(node.range);
};

type Group = 'logical' | 'comparison' | 'arithmetic' | 'concatenation';
const GROUPS: Readonly<Record<BinaryOperator, Group>> = {
  or: 'logical',
  and: 'logical',
  '=': 'comparison',
  '!=': 'comparison',
  '<': 'comparison',
  '<=': 'comparison',
  '>': 'comparison',
  '>=': 'comparison',
  is_distinct_from: 'comparison',
  is_not_distinct_from: 'comparison',
  '+': 'arithmetic',
  '-': 'arithmetic',
  '*': 'arithmetic',
  '/': 'arithmetic',
  '%': 'arithmetic',
  '||': 'concatenation',
};

/** Comparisons whose result is never NULL. */
const NULL_SAFE: ReadonlySet<BinaryOperator> = new Set([
  'is_distinct_from',
  'is_not_distinct_from',
]);
const isNull = ({ kind }: Expression): boolean => kind === 'null';

export const bindBinary: ExpressionBinder<BinaryOperation> = (node, context) => {
  const { operator, range } = node;
  const left = context.bind(node.left, context);
  const right = context.bind(node.right, context);
  const written = operator.replace(/_/g, ' ').toUpperCase();
  switch (GROUPS[operator]) {
    case 'logical': {
      const operands = [left, right].map((each) => conditionOf(each, written, context));
      return boundOperation(operator, 'boolean', operands, range, false);
    }
    case 'comparison':
      if (!NULL_SAFE.has(operator) && [node.left, node.right].some(isNull)) {
        context.statement.reporter.warn('compared_with_null', { operator }, range);
      }
      warnOfConstants([node.left, node.right], range, context);
      if (operator === '=' || operator === '!=') warnOfUnknownValues(left, [right], context);
      return compared(operator, ...alignPair(left, right, written, context), range);
    case 'concatenation':
      return concatenation(left, right, range, context);
    case 'arithmetic':
      return arithmetic(operator, left, right, range, context);
  }
};

function concatenation(
  left: BoundExpression,
  right: BoundExpression,
  range: BoundExpression['range'],
  context: ExpressionContext,
): BoundExpression {
  const lists = [left, right].filter((each) => typeof each.type === 'object').length;
  if (lists > 0) {
    const type = commonType(left.type, right.type);
    if (type !== undefined) return boundOperation('||', type, [left, right], range);
    const facts = {
      operation: '||',
      left: describeType(left.type),
      right: describeType(right.type),
    };
    context.statement.reporter.error('type_mismatch', facts, range);
    return unknown(range);
  }
  const operands = [left, right].map((each) =>
    each.type === 'document' ? castDocument(each, 'text') : each,
  );
  return boundOperation('||', 'text', operands, range, false);
}

function arithmetic(
  operator: BinaryOperator,
  first: BoundExpression,
  second: BoundExpression,
  range: BoundExpression['range'],
  context: ExpressionContext,
): BoundExpression {
  const left = asOperand(first, second.type, operator, context);
  const right = asOperand(second, left.type, operator, context);
  const type = arithmeticType(operator, left.type, right.type);
  if (type !== undefined) return boundOperation(operator, type, [left, right], range, false);
  const facts = {
    operation: operator,
    left: describeType(left.type),
    right: describeType(right.type),
    ...arithmeticAdvice(operator, left, right),
  };
  context.statement.reporter.error('type_mismatch', facts, range);
  return unknown(range);
}

function arithmeticAdvice(
  operator: BinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
): { readonly advice?: string } {
  if (operator === '+' && addsText(left.type, right.type)) return { advice: TEXT_PLUS };
  const [time, number] = isNumeric(left.type) ? [right, left] : [left, right];
  if (!['+', '-'].includes(operator) || !isTime(time.type) || !isNumeric(number.type)) return {};
  const days = number.kind === 'constant' ? shown(number.value.value) : '7';
  return {
    advice: `Write an interval, such as INTERVAL '${days} ${days === '1' ? 'day' : 'days'}'.`,
  };
}

const addsText = (...types: readonly ExpressionType[]): boolean =>
  types.includes('text') && types.every((type) => type === 'text' || isNumeric(type));
const TEXT_PLUS =
  'To add numbers, convert the text with TRY_CAST(… AS number). To join texts, use ||.';

/** Converts a document or a text constant to the number or time that arithmetic with `other` needs. */
function asOperand(
  operand: BoundExpression,
  other: ExpressionType,
  operator: string,
  context: ExpressionContext,
): BoundExpression {
  if (operand.type === 'document') return castDocument(operand, 'number');
  if (operand.kind !== 'constant' || operand.type !== 'text') return operand;
  if (isTime(other) && isSpan(operand)) return bareSpan(operand, other, operator, context);
  if (isNumeric(other)) return alignTo(operand, 'number', operator, context);
  if (other === 'interval' || isTime(other))
    return alignTo(operand, 'timestamp', operator, context);
  return operand;
}

/** `'7 days'`, which is not a point in time. */
const isSpan = ({ value }: BoundConstant): boolean => readInterval(textOf(value)) !== undefined;
const textOf = ({ value }: BoundConstant['value']): string => shown(value);

/** Advice for an interval that was written as a text. */
function bareSpan(
  operand: BoundConstant,
  other: ExpressionType,
  operator: string,
  { statement }: ExpressionContext,
): BoundExpression {
  const text = textOf(operand.value);
  const written = `INTERVAL '${text}'`;
  const facts = {
    operation: operator,
    left: describeType(other),
    right: `the text '${text}'`,
    advice: `Write ${written}.`,
  };
  statement.reporter.error('type_mismatch', facts, operand.range, written);
  return unknown(operand.range);
}

/** The type of the result in DuckDB; undefined if the operation is not defined. */
function arithmeticType(
  operator: BinaryOperator,
  left: ExpressionType,
  right: ExpressionType,
): ExpressionType | undefined {
  if (left === 'null' || right === 'null') {
    const other = left === 'null' ? right : left;
    return typeof other === 'object' || other === 'text' ? undefined : 'null';
  }
  if (isNumeric(left) && isNumeric(right)) {
    if (operator === '/') return 'number';
    return left === 'integer' && right === 'integer' ? 'integer' : 'number';
  }
  if (operator === '+' || operator === '-') {
    if (isTime(left) && right === 'interval') return 'timestamp';
    if (left === 'interval' && right === 'interval') return 'interval';
    if (operator === '+' && left === 'interval' && isTime(right)) return 'timestamp';
    if (left === 'date' && right === 'integer') return 'date';
    if (operator === '-' && left === 'date' && right === 'date') return 'integer';
    if (operator === '-' && isTime(left) && isTime(right)) return 'interval';
  }
  if (operator === '*' && left === 'interval' && isNumeric(right)) return 'interval';
  if (operator === '*' && right === 'interval' && isNumeric(left)) return 'interval';
  if (operator === '/' && left === 'interval' && isNumeric(right)) return 'interval';
  return undefined;
}
