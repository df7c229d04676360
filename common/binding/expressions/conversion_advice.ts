import type { BoundExpression } from '../bound/bound_query';
import { shown } from '../values/constants';
import { writtenAt } from '../values/quoted_text';
import { describeType, isNumeric, isTime, type ExpressionType } from '../values/types';
import type { ExpressionContext } from './context';

/** Longer expressions are not repeated in a hint. */
const LONGEST_REPEATED = 60;

/** Advice for a list that is compared as a whole: with `value`, or with whatever was written. */
export function containsAdvice(
  list: BoundExpression,
  value: BoundExpression | undefined,
  { statement }: ExpressionContext,
): string | undefined {
  if (typeof list.type !== 'object') return undefined;
  const written = writtenAt(list.range, statement.text);
  const element = value === undefined ? '…' : writtenAt(value.range, statement.text);
  return `Search the list with CONTAINS: ${written} CONTAINS ${element}`;
}

/** How to make `value` comparable with values of type `wanted`, such as those of `partner`. */
export function conversionAdvice(
  value: BoundExpression,
  wanted: ExpressionType,
  partner: BoundExpression | undefined,
  context: ExpressionContext,
): { readonly advice?: string } {
  const advice =
    (partner && containsAdvice(partner, value, context)) ??
    conversionOf(value, wanted, partner, context);
  return advice === undefined ? {} : { advice };
}

function conversionOf(
  value: BoundExpression,
  wanted: ExpressionType,
  partner: BoundExpression | undefined,
  context: ExpressionContext,
): string | undefined {
  const { type } = value;
  if (typeof type === 'object' || typeof wanted === 'object') return undefined;
  const isConstant = value.kind === 'constant';
  if (isConstant && wanted === 'text' && isNumeric(type)) {
    return `Write the value as text: '${shown(value.value.value)}'`;
  }
  const written = repeatable(value, context);
  if (isConstant && isNumeric(type) && isTime(wanted)) {
    const day = dayIn(shown(value.value.value));
    if (day !== undefined) return `Write a time as text, such as '${day}'.`;
  }
  if (isNumeric(type) && isTime(wanted)) {
    return written && `Convert seconds since 1970 to a time: to_timestamp(${written})`;
  }
  if (wanted === 'text') return written && `Convert ${written} to text: CAST(${written} AS text)`;
  if (type !== 'text') return undefined;
  if (isConstant && wanted === 'boolean') return 'Compare it with TRUE or FALSE.';
  const other = partner && partner.kind !== 'constant' ? repeatable(partner, context) : undefined;
  if (other !== undefined) {
    return isConstant && isNumeric(wanted)
      ? `Compare it with a number, or convert it to text: CAST(${other} AS text)`
      : `Convert ${other} to text: CAST(${other} AS text)`;
  }
  return isConstant || written === undefined
    ? undefined
    : `Convert ${written} to ${describeType(wanted)}: TRY_CAST(${written} AS ${describeType(wanted)})`;
}

/** The day that a number such as 2026 or 20260131 was probably meant as. */
function dayIn(digits: string): string | undefined {
  const parts = /^((?:19|20|21)\d\d)(?:(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))?$/.exec(digits);
  return parts === null ? undefined : `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
}

function repeatable({ range }: BoundExpression, { statement }: ExpressionContext) {
  const written = writtenAt(range, statement.text);
  return written === '' || written.length > LONGEST_REPEATED ? undefined : written;
}
