import { someExpression, type BoundExpression, type BoundVariable } from '../../../common/binding';
import type { TypedValue } from '../../../common/declaration';
import { constantLike } from '../rewrite/fold/constant';
import type { FoldContext } from '../rewrite/fold/fold_context';
import { foldStep } from '../rewrite/fold/fold_expression';
import { mapExpression } from '../rewrite/map_query';

/** The value of a variable. */
export type VariableValue = (variable: BoundVariable) => TypedValue;

/** Whether an expression might be computed without DuckDB: it has no subquery, and few parts. */
export function mayBeComputed(expression: BoundExpression): boolean {
  let parts = 0;
  return !someExpression(expression, ({ kind }) => kind === 'subquery' || ++parts > MOST_PARTS);
}

/** More would keep the event loop busy. */
const MOST_PARTS = 500;

/**
 * The value of an expression with variables, exactly as DuckDB computes it; undefined if that is left to DuckDB. What
 * folding knows about constants applies.
 */
export function valueInProcess(
  expression: BoundExpression,
  valueOf: VariableValue,
  context: FoldContext,
): TypedValue | undefined {
  const folded = mapExpression(expression, (part) =>
    part.kind === 'variable' ? constantLike(part, valueOf(part)) : foldWithNull(part, context),
  );
  return folded.kind === 'constant' ? folded.value : undefined;
}

const STRICT: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '||', 'negate']);

/** Arithmetic with NULL is NULL. */
function foldWithNull(part: BoundExpression, context: FoldContext): BoundExpression {
  if (part.kind !== 'operation' || !STRICT.has(part.operator)) return foldStep(part, context);
  const { operands } = part;
  const plain = operands.every(({ kind, type }) => kind === 'constant' && typeof type === 'string');
  const isNull = operands.some((each) => each.kind === 'constant' && each.value.value === null);
  return plain && isNull
    ? constantLike(part, { type: part.type, value: null })
    : foldStep(part, context);
}
