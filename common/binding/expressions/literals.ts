import type {
  BooleanLiteral,
  Expression,
  InListOperation,
  IntervalLiteral,
  ListLiteral,
  NullLiteral,
  NumberLiteral,
  ParameterReference,
  StringLiteral,
  TypedLiteral,
} from '../../language';
import {
  constant,
  readDate,
  readInterval,
  readNumber,
  readTimestamp,
  typeOfJson,
  unknown,
} from '../values/constants';
import { warnOfQuotedColumn } from '../values/quoted_text';
import type { BoundConstant, BoundExpression } from '../bound/bound_query';
import type { ExpressionBinder, ExpressionContext } from './context';
import { timeFacts } from './time_facts';

const stringOf = (node: StringLiteral): BoundConstant =>
  constant({ type: 'text', value: node.value }, node.range);

const numberOf = (node: NumberLiteral): BoundConstant =>
  constant(readNumber(node.text) ?? { type: 'number', value: Number(node.text) }, node.range);

const booleanOf = (node: BooleanLiteral): BoundConstant =>
  constant({ type: 'boolean', value: node.value }, node.range);

export const bindString: ExpressionBinder<StringLiteral> = (node, context) => {
  warnOfQuotedColumn(node, context);
  return stringOf(node);
};

export const bindNumber: ExpressionBinder<NumberLiteral> = (node) => numberOf(node);

/**
 * A value that is the same in any context; undefined for others. With `columns`, a text in double quotes is excluded,
 * since a column may be meant.
 */
export function constantOf(
  node: Expression,
  text: string,
  columns: boolean,
): BoundConstant | undefined {
  switch (node.kind) {
    case 'number':
      return numberOf(node);
    case 'boolean':
      return booleanOf(node);
    case 'string':
      return columns && text[node.range.start] !== "'" ? undefined : stringOf(node);
    case 'unary': {
      if (node.operator !== '-' || node.operand.kind !== 'number') return undefined;
      const value = readNumber(`-${node.operand.text}`);
      return value === undefined ? undefined : constant(value, node.range);
    }
    default:
      return undefined;
  }
}

/** Binds the values of a list; those of a long one may be bound already. */
export function bindItems(
  node: InListOperation | ListLiteral,
  context: ExpressionContext,
): readonly BoundExpression[] {
  const known = context.statement.prepared.values.get(node);
  return node.items.map((item, index) => known?.[index] ?? context.bind(item, context));
}

export const bindBoolean: ExpressionBinder<BooleanLiteral> = (node) => booleanOf(node);

export const bindNull: ExpressionBinder<NullLiteral> = (node) => unknown(node.range);

export const bindInterval: ExpressionBinder<IntervalLiteral> = (node, { statement }) => {
  const value = readInterval(node.text);
  if (value !== undefined) return constant(value, node.range);
  statement.reporter.error('invalid_time', timeFacts(node.text, 'interval'), node.range);
  return unknown(node.range);
};

export const bindTypedLiteral: ExpressionBinder<TypedLiteral> = (node, { statement }) => {
  const value =
    node.type === 'date'
      ? readDate(node.text)
      : readTimestamp(node.text, statement.settings.timeZone);
  if (value !== undefined) return constant(value, node.range);
  const facts = timeFacts(node.text, node.type === 'date' ? 'date' : 'timestamp');
  statement.reporter.error('invalid_time', facts, node.range);
  return unknown(node.range);
};

/** `$name`: a constant; without a value it matches every type, and is an error only if values are final. */
export const bindParameter: ExpressionBinder<ParameterReference> = (node, { statement }) => {
  const { parameters, parametersKnown } = statement.settings;
  const value = Object.hasOwn(parameters, node.name) ? parameters[node.name] : undefined;
  if (value !== undefined) return constant({ type: typeOfJson(value), value }, node.range);
  if (parametersKnown) {
    statement.reporter.error('unknown_parameter', { name: node.name }, node.range);
  }
  return unknown(node.range);
};
