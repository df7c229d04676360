import type {
  BetweenOperation,
  ContainsOperation,
  InListOperation,
  IsOperation,
  LikeOperation,
} from '../../language';
import { boundOperation } from '../bound/builders';
import type { BoundExpression } from '../bound/bound_query';
import { shown, unknown } from '../values/constants';
import { describeType, ignoresCase } from '../values/types';
import { warnOfUnknownValues } from '../values/known_values';
import { warnOfConstants } from '../values/quoted_text';
import {
  alignElement,
  alignPair,
  alignRows,
  alignTo,
  asText,
  castDocument,
  isPlainParameter,
} from './alignment';
import { conditionOf } from './conditions';
import type { ExpressionBinder, ExpressionContext } from './context';
import { containsAdvice } from './conversion_advice';
import { bindItems } from './literals';
import { isRow, nullness } from './row_comparison';

/** The operand as text; reports an error if it cannot be text. */
function textOf(
  expression: BoundExpression,
  what: string,
  context: ExpressionContext,
): BoundExpression {
  if (expression.type === 'document') return castDocument(expression, 'text');
  if (expression.type === 'text' || expression.type === 'null') return expression;
  if (isPlainParameter(expression, context)) return asText(expression);
  const advice = containsAdvice(expression, undefined, context);
  const facts = {
    operation: what,
    left: describeType(expression.type),
    ...(advice !== undefined && { advice }),
  };
  context.statement.reporter.error('type_mismatch', facts, expression.range);
  return unknown(expression.range);
}

export const bindLike: ExpressionBinder<LikeOperation> = (node, context) => {
  const what = node.ignoreCase ? 'ILIKE' : 'LIKE';
  const operand = textOf(context.bind(node.operand, context), what, context);
  const pattern = textOf(context.bind(node.pattern, context), what, context);
  warnOfConstants([node.operand, node.pattern], node.range, context);
  const escape = node.escape === undefined ? [] : [context.bind(node.escape, context)];
  const [escaped] = escape;
  if (escaped?.kind === 'constant' && shown(escaped.value.value).length !== 1) {
    const facts = {
      name: 'ESCAPE',
      expected: 'one character',
      found: `'${shown(escaped.value.value)}'`,
    };
    context.statement.reporter.error('invalid_value', facts, escaped.range);
  }
  const operator = `${node.negated ? 'not_' : ''}${node.ignoreCase ? 'ilike' : 'like'}` as const;
  const ignoring = node.ignoreCase || ignoresCase(operand) || ignoresCase(pattern);
  return boundOperation(operator, 'boolean', [operand, pattern, ...escape], node.range, ignoring);
};

/** For a list: one element is equal. For text (or a document): a substring. Always ignores case. */
export const bindContains: ExpressionBinder<ContainsOperation> = (node, context) => {
  const operand = context.bind(node.operand, context);
  const element = context.bind(node.element, context);
  warnOfConstants([node.operand, node.element], node.range, context);
  const isList = typeof operand.type === 'object';
  if (isList) warnOfUnknownValues(operand, [element], context);
  const operands = isList
    ? [operand, alignElement(element, operand, 'CONTAINS', context)]
    : [textOf(operand, 'CONTAINS', context), textOf(element, 'CONTAINS', context)];
  return boundOperation(
    node.negated ? 'not_contains' : 'contains',
    'boolean',
    operands,
    node.range,
    true,
  );
};

export const bindInList: ExpressionBinder<InListOperation> = (node, context) => {
  const operand = context.bind(node.operand, context);
  const items = bindItems(node, context);
  if (node.operand.kind === 'string') {
    warnOfConstants([node.operand, ...node.items], node.range, context);
  }
  warnOfUnknownValues(operand, items, context);
  const nullItem = node.items.find(({ kind }) => kind === 'null');
  if (nullItem !== undefined) {
    const facts = { operator: node.negated ? 'NOT IN' : 'IN' };
    context.statement.reporter.warn('compared_with_null', facts, nullItem.range);
  }
  const operator = node.negated ? 'not_in' : 'in';
  if ([operand, ...items].some(isRow)) {
    return boundOperation(operator, 'boolean', alignedRows(operand, items, context), node.range);
  }
  // A constant on the left takes the type of the other side.
  const typed = items.find((item) => item.kind !== 'constant' && item.type !== 'null');
  const left =
    operand.kind === 'constant' && typed !== undefined
      ? alignTo(operand, typed.type, 'IN', context)
      : operand.type === 'document'
        ? alignTo(
            operand,
            items.find((item) => item.type !== 'null')?.type ?? 'null',
            'IN',
            context,
          )
        : operand;
  const aligned = items.map((item) => alignTo(item, left.type, 'IN', context, left));
  return boundOperation(operator, 'boolean', [left, ...aligned], node.range);
};

/** A row, and those that it is compared with, value by value. */
function alignedRows(
  operand: BoundExpression,
  items: readonly BoundExpression[],
  context: ExpressionContext,
): readonly BoundExpression[] {
  let left = operand;
  const aligned = items.map((item) => {
    const [adapted, right] = alignRows(left, item, 'IN', 'Each row of IN', context);
    left = adapted;
    return right;
  });
  return [left, ...aligned];
}

export const bindBetween: ExpressionBinder<BetweenOperation> = (node, context) => {
  const bounds = [node.low, node.high].map((bound) => context.bind(bound, context));
  const bound = context.bind(node.operand, context);
  warnOfConstants([node.operand, node.low, node.high], node.range, context);
  const operator = node.negated ? 'not_between' : 'between';
  if ([bound, ...bounds].some(isRow)) {
    const [low, high] = bounds;
    if (low === undefined || high === undefined) return bound;
    const [first, from] = alignPair(bound, low, 'BETWEEN', context);
    const [operand, to] = alignRows(first, high, 'BETWEEN', 'The row after AND', context);
    return boundOperation(operator, 'boolean', [operand, from, to], node.range);
  }
  const typed = bounds.find((each) => each.type !== 'null');
  const operand =
    typed !== undefined && (bound.type === 'document' || bound.kind === 'constant')
      ? alignTo(bound, typed.type, 'BETWEEN', context)
      : bound;
  const aligned = bounds.map((each) => alignTo(each, operand.type, 'BETWEEN', context));
  return boundOperation(operator, 'boolean', [operand, ...aligned], node.range);
};

export const bindIs: ExpressionBinder<IsOperation> = (node, context) => {
  const bound = context.bind(node.operand, context);
  if (node.what === 'null') {
    return nullness(node.negated ? 'is_not_null' : 'is_null', bound, node.range);
  }
  const operand = conditionOf(bound, `IS ${node.what.toUpperCase()}`, context);
  const operator = `is_${node.negated ? 'not_' : ''}${node.what}` as const;
  return boundOperation(operator, 'boolean', [operand], node.range, false);
};
