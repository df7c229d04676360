import type {
  BooleanLiteral,
  IntervalLiteral,
  NullLiteral,
  NumberLiteral,
  ParameterReference,
  StringLiteral,
  TypedLiteral,
} from '../../language/nodes';
import {
  constant,
  readDate,
  readInterval,
  readNumber,
  readTimestamp,
  typeOfJson,
  unknown,
} from '../constants';
import { warnOfQuotedColumn } from '../quoted_text';
import type { ExpressionBinder } from './context';

export const bindString: ExpressionBinder<StringLiteral> = (node, context) => {
  warnOfQuotedColumn(node, context);
  return constant({ type: 'text', value: node.value }, node.range);
};

export const bindNumber: ExpressionBinder<NumberLiteral> = (node) =>
  constant(readNumber(node.text) ?? { type: 'number', value: Number(node.text) }, node.range);

export const bindBoolean: ExpressionBinder<BooleanLiteral> = (node) =>
  constant({ type: 'boolean', value: node.value }, node.range);

export const bindNull: ExpressionBinder<NullLiteral> = (node) => unknown(node.range);

export const bindInterval: ExpressionBinder<IntervalLiteral> = (node, { statement }) => {
  const value = readInterval(node.text);
  if (value !== undefined) return constant(value, node.range);
  const facts = {
    name: 'INTERVAL',
    expected: "an interval like '7 days'",
    found: `'${node.text}'`,
  };
  statement.reporter.error('invalid_value', facts, node.range);
  return unknown(node.range);
};

export const bindTypedLiteral: ExpressionBinder<TypedLiteral> = (node, { statement }) => {
  const value =
    node.type === 'date'
      ? readDate(node.text)
      : readTimestamp(node.text, statement.settings.timeZone);
  if (value !== undefined) return constant(value, node.range);
  const facts = {
    name: node.type.toUpperCase(),
    expected: node.type === 'date' ? 'a day like 2026-01-31' : 'a time like 2026-01-31T12:00:00Z',
    found: `'${node.text}'`,
  };
  statement.reporter.error('invalid_value', facts, node.range);
  return unknown(node.range);
};

/** `$name`: a constant; without a value it is of every type, and an error only where values are final. */
export const bindParameter: ExpressionBinder<ParameterReference> = (node, { statement }) => {
  const { parameters, parametersKnown } = statement.settings;
  const value = Object.hasOwn(parameters, node.name) ? parameters[node.name] : undefined;
  if (value !== undefined) return constant({ type: typeOfJson(value), value }, node.range);
  if (parametersKnown) {
    statement.reporter.error('unknown_parameter', { name: node.name }, node.range);
  }
  return unknown(node.range);
};
