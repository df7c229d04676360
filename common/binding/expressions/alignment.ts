import { boundCast, boundOperation } from '../bound/builders';
import type { DataType } from '../../declaration';
import type {
  BoundCast,
  BoundConstant,
  BoundExpression,
  BoundOperation,
} from '../bound/bound_query';
import { constant, readAs, shown, unknown } from '../values/constants';
import { writtenAt } from '../values/quoted_text';
import {
  comparable,
  describeType,
  elementType,
  isNumeric,
  type ExpressionType,
} from '../values/types';
import type { ExpressionContext } from './context';
import { conversionAdvice } from './conversion_advice';
import { isRow } from './row_comparison';
import { timeFacts } from './time_facts';

/** The document's value as `type`: text without JSON quotes, NULL if it is not such a value. */
export function castDocument(operand: BoundExpression, type: DataType): BoundCast {
  // The user did not write this cast: a single document with another value must not fail the query.
  return boundCast(operand, type, { lenient: true });
}

/** Whether the value is a list of documents, such as `raw.labels[*].name`. */
export const isDocumentList = ({ type }: BoundExpression): boolean =>
  elementType(type) === 'document';

/** A list of documents as a list of this type; NULL for an element that is not such a value. */
export function castDocumentList(operand: BoundExpression, element: DataType): BoundCast {
  // An integer would round 17.5 up.
  return castDocument(operand, { list: element === 'integer' ? 'number' : element });
}

/**
 * The document's value for a comparison with values of `type`. For integers as a decimal: a double would
 * lose digits beyond 2^53, an integer would round 17.5 up.
 */
function comparedDocument(operand: BoundExpression, type: DataType): BoundCast {
  if (type !== 'integer') return castDocument(operand, type);
  return { ...castDocument(operand, 'number'), target: 'DECIMAL' };
}

function isText(expression: BoundExpression): expression is BoundConstant {
  return expression.kind === 'constant' && expression.type === 'text';
}

/**
 * A parameter that is a number or a boolean. `--param t=2024` does not show whether a number is meant, so the parameter
 * takes the type of the value that it is compared with.
 */
export function isPlainParameter(
  expression: BoundExpression,
  { statement }: ExpressionContext,
): expression is BoundConstant {
  return (
    expression.kind === 'constant' &&
    (isNumeric(expression.type) || expression.type === 'boolean') &&
    writtenAt(expression.range, statement.text).startsWith('$')
  );
}

/** The parameter as the original text. */
export const asText = ({ value, range }: BoundConstant): BoundConstant =>
  constant({ type: 'text', value: shown(value.value) }, range);

/** A text constant as `type`; undefined if the text is not valid for it. */
function reread(
  text: BoundConstant,
  type: DataType,
  timeZone: string | undefined,
): BoundConstant | undefined {
  const value = readAs(shown(text.value.value), type, timeZone);
  return value === undefined ? undefined : constant(value, text.range);
}

/**
 * Makes `expression` comparable with values of `type`: a text constant is read as that type, a document is
 * cast to it. Reports an error if that is impossible in any case.
 */
export function alignTo(
  expression: BoundExpression,
  type: ExpressionType,
  operation: string,
  context: ExpressionContext,
  /** The other operand, if messages name it. */
  partner?: BoundExpression,
): BoundExpression {
  if (expression.type === 'null' || type === 'null') return expression;
  if (expression.type === 'document' && type !== 'document')
    return comparedDocument(expression, type);
  const element = elementType(type);
  if (element !== undefined && element !== 'document' && isDocumentList(expression)) {
    return castDocumentList(expression, element);
  }
  if (isText(expression) && type !== 'text' && type !== 'document') {
    return readText(expression, type, operation, context, partner);
  }
  // While the script runs, it is a text constant, which is read as above.
  if (expression.kind === 'variable' && expression.type === 'text' && TIMES.has(type))
    return { ...castDocument(expression, type), lenient: false };
  if (type === 'text' && isPlainParameter(expression, context)) return asText(expression);
  if (comparable(expression.type, type)) return expression;
  const facts = {
    operation,
    left: describeType(type),
    right: describeType(expression.type),
    ...conversionAdvice(expression, type, partner, context),
  };
  const { reporter } = context.statement;
  reporter.error('type_mismatch', facts, expression.range, quoted(expression, type));
  return unknown(expression.range);
}

const TIMES: ReadonlySet<ExpressionType> = new Set<ExpressionType>([
  'timestamp',
  'date',
  'interval',
]);

function readText(
  text: BoundConstant,
  type: DataType,
  operation: string,
  context: ExpressionContext,
  partner: BoundExpression | undefined,
): BoundExpression {
  const { statement } = context;
  const time = type === 'timestamp' ? statement.prepared.times.get(text) : undefined;
  if (time !== undefined) return constant(time, text.range);
  const read = reread(text, type, statement.settings.timeZone);
  if (read !== undefined) return read;
  if (type === 'timestamp' || type === 'date' || type === 'interval') {
    statement.reporter.error('invalid_time', timeFacts(shown(text.value.value), type), text.range);
  } else {
    const facts = {
      operation,
      left: describeType(type),
      right: `the text '${shown(text.value.value)}'`,
      ...conversionAdvice(text, type, partner, context),
    };
    statement.reporter.error('type_mismatch', facts, text.range);
  }
  return unknown(text.range);
}

/** The number as text, if that would fix the comparison. */
function quoted(expression: BoundExpression, type: ExpressionType): string | undefined {
  if (type !== 'text' || expression.kind !== 'constant' || !isNumeric(expression.type))
    return undefined;
  return `'${shown(expression.value.value)}'`;
}

/** Makes both sides of a comparison comparable. */
export function alignPair(
  left: BoundExpression,
  right: BoundExpression,
  operation: string,
  context: ExpressionContext,
): readonly [BoundExpression, BoundExpression] {
  if (isRow(left) || isRow(right)) {
    return alignRows(left, right, operation, `The row after ${operation}`, context);
  }
  // The constant adapts to the column, the document to the typed side.
  const adapts =
    (left.type === 'document' && right.type !== 'document') ||
    (isDocumentList(left) && typeof right.type === 'object' && !isDocumentList(right));
  if (adapts) {
    return [alignTo(left, right.type, operation, context), right];
  }
  if (left.kind === 'constant' && right.kind !== 'constant') {
    return [alignTo(left, right.type, operation, context, right), right];
  }
  return [left, alignTo(right, left.type, operation, context, left)];
}

/** Makes two rows comparable, value by value. Reports an error if one of them has more values; `which` names the second. */
export function alignRows(
  left: BoundExpression,
  right: BoundExpression,
  operation: string,
  which: string,
  context: ExpressionContext,
): readonly [BoundExpression, BoundExpression] {
  if (left.type === 'null' && !isRow(left)) return [nullsLike(left, right), right];
  if (right.type === 'null' && !isRow(right)) return [left, nullsLike(right, left)];
  const [width, found] = [left, right].map((side) => (isRow(side) ? side.operands.length : 1));
  if (!isRow(left) || !isRow(right) || width !== found) {
    const facts = {
      operation: which,
      left: width ?? 1,
      right: found ?? 1,
      required: true as const,
    };
    context.statement.reporter.error('column_counts_differ', facts, right.range);
    return [left, unknown(right.range)];
  }
  const pairs = left.operands.map((operand, index) =>
    alignPair(operand, right.operands[index] ?? unknown(right.range), operation, context),
  );
  return [
    withValues(
      left,
      pairs.map(([first]) => first),
    ),
    withValues(
      right,
      pairs.map(([, second]) => second),
    ),
  ];
}

/** NULL instead of a row is a row of NULLs. */
function nullsLike(expression: BoundExpression, row: BoundExpression): BoundExpression {
  if (expression.kind !== 'constant' || !isRow(row)) return expression;
  const nulls = row.operands.map((each) =>
    isRow(each) ? nullsLike(expression, each) : expression,
  );
  return boundOperation('row', 'null', nulls, expression.range);
}

const withValues = (row: BoundOperation, operands: readonly BoundExpression[]): BoundOperation =>
  boundOperation('row', 'null', operands, row.range);

/** Makes an element comparable with the elements of a list. */
export function alignElement(
  element: BoundExpression,
  list: BoundExpression,
  operation: string,
  context: ExpressionContext,
): BoundExpression {
  const type = elementType(list.type);
  return type === undefined ? element : alignTo(element, type, operation, context);
}
