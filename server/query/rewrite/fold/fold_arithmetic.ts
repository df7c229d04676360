import type { BoundOperation } from '../../../../common/binding';
import { exactInteger, instantOf, type TypedValue } from '../../../../common/declaration';
import { numberOf } from './constant';
import { isUtc } from './fold_context';
import { dateValue, timestampValue } from './instant';
import {
  addInterval,
  addIntervals,
  formatInterval,
  parseInterval,
  scaleInterval,
  type Interval,
} from './interval';

type Operator = BoundOperation['operator'];

/** Longer texts are left to DuckDB, which has a limit for them; JavaScript fails at half a gigabyte. */
export const LONGEST_TEXT = 16 * 1024 * 1024;

/** The result of an operation on two constants as DuckDB computes it; undefined if that is left to DuckDB. */
export function foldArithmetic(
  operator: Operator,
  left: TypedValue,
  right: TypedValue,
  zone: string,
): TypedValue | undefined {
  return (
    foldNumbers(operator, left, right) ??
    foldTimes(operator, left, right, zone) ??
    foldIntervals(operator, left, right) ??
    foldText(operator, left, right)
  );
}

function foldNumbers(
  operator: Operator,
  left: TypedValue,
  right: TypedValue,
): TypedValue | undefined {
  const a = numberOf(left);
  const b = numberOf(right);
  if (a === undefined || b === undefined) return undefined;
  const whole = left.type === 'integer' && right.type === 'integer';
  const result = (value: number): TypedValue | undefined => {
    if (!whole) return Number.isFinite(value) ? { type: 'number', value } : undefined;
    return exactInteger(value) === undefined ? undefined : { type: 'integer', value: value + 0 };
  };
  if (operator === '+') return result(a + b);
  if (operator === '-') return result(a - b);
  if (operator === '*') return result(a * b);
  // DuckDB returns a double when it divides integers, and NULL when it divides by zero.
  if (operator === '/' && b !== 0) return { type: 'number', value: a / b };
  if (operator === '%' && b !== 0 && whole) return result(a % b);
  return undefined;
}

function foldTimes(
  operator: Operator,
  left: TypedValue,
  right: TypedValue,
  zone: string,
): TypedValue | undefined {
  const interval = intervalOf(right);
  if (operator === '+' && interval === undefined && intervalOf(left) !== undefined) {
    return instantOf(right) === undefined ? undefined : foldTimes(operator, right, left, zone);
  }
  const instant = instantOf(left);
  if (instant === undefined || (operator !== '+' && operator !== '-')) return undefined;
  if (interval !== undefined) {
    // With daylight saving time, days differ in length.
    const plain = left.type === 'timestamp' && interval.months === 0 && interval.days === 0;
    if (!plain && !isUtc(zone)) return undefined;
    const signed = operator === '+' ? interval : scaleInterval(interval, -1);
    const sum = signed === undefined ? undefined : addInterval(instant, signed);
    return sum === undefined ? undefined : timestampValue(sum);
  }
  const days = right.type === 'integer' ? numberOf(right) : undefined;
  if (left.type !== 'date' || days === undefined) return undefined;
  const sum = addInterval(instant, {
    months: 0,
    days: operator === '+' ? days : -days,
    microseconds: 0,
  });
  return sum === undefined ? undefined : dateValue(sum);
}

function foldIntervals(
  operator: Operator,
  left: TypedValue,
  right: TypedValue,
): TypedValue | undefined {
  const a = intervalOf(left);
  const b = intervalOf(right);
  const intervalValue = (of: Interval | undefined): TypedValue | undefined =>
    of === undefined ? undefined : { type: 'interval', value: formatInterval(of) };
  if (a !== undefined && b !== undefined) {
    if (operator === '+') return intervalValue(addIntervals(a, b));
    const negative = operator === '-' ? scaleInterval(b, -1) : undefined;
    return negative && intervalValue(addIntervals(a, negative));
  }
  if (operator !== '*') return undefined;
  if (a !== undefined && right.type === 'integer') {
    const times = numberOf(right);
    return times === undefined ? undefined : intervalValue(scaleInterval(a, times));
  }
  return b !== undefined && left.type === 'integer' ? foldIntervals('*', right, left) : undefined;
}

function foldText(operator: Operator, left: TypedValue, right: TypedValue): TypedValue | undefined {
  if (operator !== '||') return undefined;
  const a = writtenOut(left);
  const b = writtenOut(right);
  if (a === undefined || b === undefined || a.length + b.length > LONGEST_TEXT) return undefined;
  return { type: 'text', value: `${a}${b}` };
}

/** A value as text; undefined where DuckDB decides how it is written. */
function writtenOut({ type, value }: TypedValue): string | undefined {
  if (type === 'text' && typeof value === 'string') return value;
  if (type === 'boolean' && typeof value === 'boolean') return String(value);
  return type === 'integer' && Number.isSafeInteger(value) ? String(value) : undefined;
}

/** `-value`; undefined if that is left to DuckDB. */
export function foldNegation(value: TypedValue): TypedValue | undefined {
  const number = numberOf(value);
  if (number !== undefined) return { type: value.type, value: 0 - number };
  const interval = intervalOf(value);
  const negative = interval && scaleInterval(interval, -1);
  return negative && { type: 'interval', value: formatInterval(negative) };
}

const intervalOf = (value: TypedValue): Interval | undefined =>
  value.type === 'interval' && typeof value.value === 'string'
    ? parseInterval(value.value)
    : undefined;
