import type { BoundConstant, BoundExpression } from '../../../../common/binding';
import type { TypedValue } from '../../../../common/declaration';

/** A constant that replaces `of`. */
export const constantLike = (of: BoundExpression, value: TypedValue): BoundConstant => ({
  kind: 'constant',
  type: value.type,
  value,
  range: of.range,
});

/** TRUE, FALSE or NULL, replacing `of`. */
export const truthLike = (of: BoundExpression, value: boolean | null): BoundConstant =>
  constantLike(of, value === null ? { type: 'null', value: null } : { type: 'boolean', value });

/** The truth value of a constant; undefined if the expression is not one. */
export function truthOf(expression: BoundExpression): boolean | null | undefined {
  if (expression.kind !== 'constant') return undefined;
  const { value } = expression.value;
  return value === null || typeof value === 'boolean' ? value : undefined;
}

/** The value of a constant integer or number that is exact in JavaScript; otherwise undefined. */
export function numberOf(value: TypedValue): number | undefined {
  if (value.type !== 'integer' && value.type !== 'number') return undefined;
  const { value: raw } = value;
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return undefined;
  return value.type === 'integer' && !Number.isSafeInteger(raw) ? undefined : raw;
}
