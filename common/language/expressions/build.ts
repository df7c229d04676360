import type { Building } from '../building';
import { present, rangeOf, spanning } from '../building';
import type {
  ComparisonContext,
  ConjunctionContext,
  ExpressionContext,
  MatchingContext,
  NegationContext,
  SignedContext,
  ValueChainContext,
} from '../generated/MoltlerParser';
import type { BinaryOperation, BinaryOperator, Expression } from '../nodes';
import { buildComparisonTail, buildMatchingTail } from './build_predicate';
import { buildPostfixed } from './build_postfixed';
import { VALUE_OPERATORS } from './precedence';

/** Builds an expression. Chains become left-deep trees in a loop, however long they are. */
export function buildExpression(context: ExpressionContext, building: Building): Expression {
  return chain(context.conjunction(), 'or', (part) => conjunction(part, building));
}

function conjunction(context: ConjunctionContext, building: Building): Expression {
  return chain(context.negation(), 'and', (part) => negation(part, building));
}

function chain<C>(
  parts: readonly C[],
  operator: BinaryOperator,
  build: (part: C) => Expression,
): Expression {
  let left = build(present(parts[0]));
  for (let i = 1; i < parts.length; i++) left = binary(operator, left, build(present(parts[i])));
  return left;
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): BinaryOperation {
  return { kind: 'binary', range: spanning(left, right), operator, left, right };
}

function negation(context: NegationContext, building: Building): Expression {
  let result = comparison(context.comparison(), building);
  const nots = context.NOT();
  for (let i = nots.length - 1; i >= 0; i--) {
    const start = present(nots[i]).symbol.startIndex;
    result = {
      kind: 'unary',
      range: { start, end: result.range.end },
      operator: 'not',
      operand: result,
    };
  }
  return result;
}

function comparison(context: ComparisonContext, building: Building): Expression {
  let left = matching(context.matching(), building);
  if (context.childCount === 1) return left;
  for (const tail of context.comparisonTail()) {
    const inner = tail.matching();
    const right = inner === undefined ? undefined : matching(inner, building);
    left = buildComparisonTail(left, right, tail);
  }
  return left;
}

function matching(context: MatchingContext, building: Building): Expression {
  let left = buildValueChain(context.valueChain(), building);
  if (context.childCount === 1) return left;
  for (const tail of context.matchingTail()) {
    left = buildMatchingTail(left, tail, building);
  }
  return left;
}

/** Builds a flat chain of values and operators by the table of precedence. */
export function buildValueChain(context: ValueChainContext, building: Building): Expression {
  if (context.childCount === 1) return signed(context.signed(0), building);
  const values = context.signed();
  const operators = context.valueOperator();
  const operands: Expression[] = [signed(present(values[0]), building)];
  const pending: { operator: BinaryOperator; binding: number }[] = [];
  const reduce = (): void => {
    const right = present(operands.pop());
    const left = present(operands.pop());
    operands.push(binary(present(pending.pop()).operator, left, right));
  };
  for (let i = 0; i < operators.length; i++) {
    const entry = present(VALUE_OPERATORS.get(present(operators[i]).start.text ?? ''));
    while ((pending[pending.length - 1]?.binding ?? 0) >= entry.binding) reduce();
    pending.push(entry);
    operands.push(signed(present(values[i + 1]), building));
  }
  while (pending.length > 0) reduce();
  return present(operands[0]);
}

function signed(context: SignedContext, building: Building): Expression {
  let result = buildPostfixed(context.postfixed(), building);
  if (context.childCount === 1) return result;
  for (let i = context.childCount - 2; i >= 0; i--) {
    const sign = context.getChild(i).text;
    const start = rangeOf(context).start + i;
    result = {
      kind: 'unary',
      range: { start: Math.min(start, result.range.start), end: result.range.end },
      operator: sign === '-' ? '-' : '+',
      operand: result,
    };
  }
  return result;
}
