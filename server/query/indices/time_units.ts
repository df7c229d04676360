import type { BoundExpression } from '../../../common/binding';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Parts of a time that contain each other, the finest first; those beyond a day begin with a day. */
const UNITS = ['second', 'minute', 'hour', 'day'] as const;
export type TimeUnit = (typeof UNITS)[number];

const OF_PARTS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  dow: 'day',
  isodow: 'day',
  doy: 'day',
  week: 'day',
  month: 'day',
  quarter: 'day',
  year: 'day',
};

/** Functions of a time that return the same within a unit. */
const OF_FUNCTIONS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  ...Object.fromEntries(
    [
      'day',
      'dayofmonth',
      'dayofweek',
      'isodow',
      'dayofyear',
      'dayname',
      'week',
      'weekofyear',
      'yearweek',
      'month',
      'monthname',
      'quarter',
      'year',
      'last_day',
    ].map((name) => [name, 'day' as const]),
  ),
};

/** An expression that returns the same for all times within a unit, and the expression of that time. */
export interface CutTime {
  readonly time: BoundExpression;
  readonly unit: TimeUnit;
}

/** Recognizes `date_trunc('month', t)`, `year(t)`, `t::date` and the like. */
export function cutTimeOf(expression: BoundExpression): CutTime | undefined {
  if (expression.kind === 'cast')
    return expression.target === 'DATE' && expression.operand.type === 'timestamp'
      ? { time: expression.operand, unit: 'day' }
      : undefined;
  if (expression.kind !== 'function' || expression.aggregate || expression.window !== undefined)
    return undefined;
  const { name, arguments: operands } = expression;
  const [first, second] = operands;
  if (name === 'date_trunc' || name === 'date_part') {
    const part = first?.kind === 'constant' ? first.value.value : undefined;
    const unit = typeof part === 'string' ? ownMember(OF_PARTS, part.toLowerCase()) : undefined;
    return unit === undefined || second === undefined ? undefined : { time: second, unit };
  }
  const unit = ownMember(OF_FUNCTIONS, name);
  return unit === undefined || first === undefined || operands.length > 1
    ? undefined
    : { time: first, unit };
}

const ownMember = <V>(record: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

export const finerUnit = (one: TimeUnit, other: TimeUnit): TimeUnit =>
  UNITS.indexOf(one) < UNITS.indexOf(other) ? one : other;

/** From here on, zones differ from UTC by quarters of an hour. */
const SINCE = Date.UTC(1973, 0, 1);

/**
 * Milliseconds since 1970 whose multiples include the beginning of each unit in a time zone, so that a time can be cut
 * to them first. `notBefore`: does not hold for earlier times.
 */
export function stepOf(
  unit: TimeUnit,
  timeZone: string,
  now: number,
): { readonly every: number; readonly notBefore?: number } {
  if (unit === 'second') return { every: 1000 };
  if (isUtc(timeZone)) return { every: { minute: MINUTE, hour: HOUR, day: DAY }[unit] };
  if (unit === 'minute') return { every: MINUTE, notBefore: SINCE };
  return { every: hasWholeHours(timeZone, now) ? HOUR : 15 * MINUTE, notBefore: SINCE };
}

export const isUtc = (timeZone: string): boolean => /^(utc|etc\/utc|gmt|etc\/gmt)$/i.test(timeZone);

/** Whether a zone has always differed from UTC by whole hours. */
function hasWholeHours(timeZone: string, now: number): boolean {
  const format = new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' });
  // No zone changes twice in a month, apart from pauses of its summer time, which are whole hours.
  for (let at = SINCE; at < now + 366 * DAY; at += 28 * DAY)
    if (Number(format.format(at)) !== 0) return false;
  return true;
}
