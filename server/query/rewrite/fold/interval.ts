import { exactInteger } from '../../../../common/declaration';

/** An interval as in DuckDB: three parts that are not converted into each other. */
export interface Interval {
  readonly months: number;
  readonly days: number;
  readonly microseconds: number;
}

const SECOND = 1_000_000;
const UNITS: Readonly<Record<string, readonly [keyof Interval, number]>> = {
  microsecond: ['microseconds', 1],
  millisecond: ['microseconds', 1000],
  second: ['microseconds', SECOND],
  minute: ['microseconds', 60 * SECOND],
  hour: ['microseconds', 3600 * SECOND],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  quarter: ['months', 3],
  year: ['months', 12],
  decade: ['months', 120],
  century: ['months', 1200],
};
const PART = /^([+-]?\d+)\s*([a-z]+)\s*/i;

/**
 * Reads `7 days`, `1 year 2 months`, `-3 hours`. Undefined for anything that DuckDB may read differently (fractions,
 * clock times, `ago`), which is left to DuckDB.
 */
export function parseInterval(text: string): Interval | undefined {
  const sum = { months: 0, days: 0, microseconds: 0 };
  let rest = text.trim();
  if (rest === '') return undefined;
  while (rest !== '') {
    const part = PART.exec(rest);
    if (part === null) return undefined;
    const name = part[2]?.toLowerCase() ?? '';
    const unit = UNITS[name] ?? UNITS[name.replace(/s$/, '')] ?? UNITS[name.replace(/ies$/, 'y')];
    if (unit === undefined) return undefined;
    sum[unit[0]] += Number(part[1]) * unit[1];
    rest = rest.slice(part[0].length);
  }
  return exact(sum);
}

/** Formats the interval so that `parseInterval` and DuckDB can read it. */
export function formatInterval(interval: Interval): string {
  const parts = [
    [interval.months, 'months'],
    [interval.days, 'days'],
    [interval.microseconds, 'microseconds'],
  ] as const;
  const texts = parts.filter(([count]) => count !== 0).map(([count, unit]) => `${count} ${unit}`);
  return texts.length === 0 ? '0 days' : texts.join(' ');
}

/** `interval` times a whole number. */
export const scaleInterval = (interval: Interval, by: number): Interval | undefined =>
  exact({
    months: interval.months * by,
    days: interval.days * by,
    microseconds: interval.microseconds * by,
  });

/** The sum of two intervals, part by part. */
export const addIntervals = (one: Interval, other: Interval): Interval | undefined =>
  exact({
    months: one.months + other.months,
    days: one.days + other.days,
    microseconds: one.microseconds + other.microseconds,
  });

// Equality checks and printing would distinguish -0 from 0.
const exact = (of: Interval): Interval | undefined =>
  [of.months, of.days, of.microseconds].every(Number.isSafeInteger)
    ? { months: of.months + 0, days: of.days + 0, microseconds: of.microseconds + 0 }
    : undefined;

/**
 * Adds an interval to an instant (microseconds since the epoch, UTC) as DuckDB does: first months, where a day beyond
 * the end of the month becomes its last day, then days, then the rest.
 */
export function addInterval(micros: number, interval: Interval): number | undefined {
  const milliseconds = Math.floor(micros / 1000);
  const belowMillisecond = micros - milliseconds * 1000;
  const date = new Date(milliseconds);
  if (interval.months !== 0) {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + interval.months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  const year = date.getUTCFullYear();
  // Date.UTC reads years below 100 differently, and no service is queried for them.
  if (!(year >= 100 && year <= 9999)) return undefined;
  return exactInteger(
    date.getTime() * 1000 +
      belowMillisecond +
      interval.days * 86_400_000_000 +
      interval.microseconds,
  );
}
