import type { BoundExpression, BoundFunction, BoundQuery } from '../../../../common/binding';
import type { TypedValue } from '../../../../common/declaration';
import { mapExpression, mapQuery } from '../map_query';
import { constantLike } from './constant';
import { foldArithmetic, foldNegation, LONGEST_TEXT } from './fold_arithmetic';
import { foldCase } from './fold_case';
import { foldCast } from './fold_cast';
import { foldComparison } from './fold_comparison';
import type { FoldContext } from './fold_context';
import { foldLogic } from './fold_logic';
import { foldCoalesce, foldTextFunction } from './fold_text_function';
import { foldTimeFunction } from './fold_time_function';

/**
 * Replaces expressions whose value is known before any row is read with constants, following DuckDB's semantics. What
 * cannot be computed exactly here is left unchanged for DuckDB.
 */
export function foldQuery(query: BoundQuery, context: FoldContext): BoundQuery {
  return mapQuery(query, (expression) => foldStep(expression, context));
}

/** Like `foldQuery`, for one expression. */
export function foldExpression(expression: BoundExpression, context: FoldContext): BoundExpression {
  return mapExpression(expression, (part) => foldStep(part, context));
}

/** One expression whose parts are folded already. */
export function foldStep(expression: BoundExpression, context: FoldContext): BoundExpression {
  switch (expression.kind) {
    case 'function': {
      const value =
        foldTimeFunction(expression, context) ??
        foldConcat(expression) ??
        foldTextFunction(expression) ??
        foldCoalesce(expression);
      return value === undefined ? expression : constantLike(expression, value);
    }
    case 'cast': {
      if (expression.operand.kind !== 'constant') return expression;
      const value = foldCast(expression.operand.value, expression.target, context.timeZone);
      return value === undefined ? expression : constantLike(expression, value);
    }
    case 'operation': {
      const folded = foldLogic(expression);
      if (folded.kind !== 'operation') return folded;
      const compared = foldComparison(folded, context.timeZone);
      if (compared.kind !== 'operation') return compared;
      const [left, right] = compared.operands;
      if (left?.kind !== 'constant') return compared;
      if (compared.operator === 'negate') {
        const negative = foldNegation(left.value);
        return negative === undefined ? compared : constantLike(compared, negative);
      }
      if (right?.kind !== 'constant' || compared.operands.length !== 2) return compared;
      const value = foldArithmetic(compared.operator, left.value, right.value, context.timeZone);
      return value === undefined ? compared : constantLike(compared, value);
    }
    case 'case':
      return foldCase(expression);
    case 'constant':
    case 'variable':
    case 'column':
    case 'path':
    case 'subquery':
    case 'lambda':
      return expression;
  }
}

/** `concat('a', 'b')` of texts, where NULL counts as an empty text. */
function foldConcat(call: BoundFunction): TypedValue | undefined {
  if (call.name.toLowerCase() !== 'concat' || call.window !== undefined) return undefined;
  let text = '';
  for (const part of call.arguments) {
    if (part.kind !== 'constant') return undefined;
    const { type, value } = part.value;
    if (value === null) continue;
    if (type !== 'text' || typeof value !== 'string') return undefined;
    if (text.length + value.length > LONGEST_TEXT) return undefined;
    text += value;
  }
  return { type: 'text', value: text };
}
