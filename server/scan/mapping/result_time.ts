import type { ScanValue } from '../scan';

const MICROSECONDS = 1000n;
const SECOND = 1_000_000;
const DAY = 86_400_000;
const LARGEST = 9_223_372_036_854_775_807n;

/** A time as results write it, `infinity` and times beyond the calendar included; undefined if it is none. */
export function microsecondsOf(text: string): ScanValue {
  if (text === 'infinity') return LARGEST;
  if (text === '-infinity') return -LARGEST;
  const [, beyond] = /^(-?\d+) µs$/.exec(text) ?? [];
  if (beyond !== undefined) return BigInt(beyond);
  const [, whole, fraction = ''] = /^(.+?)(?:\.(\d{1,6}))?Z$/.exec(text) ?? [];
  const milliseconds = Date.parse(`${whole ?? text}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const below = Number(fraction.padEnd(6, '0')) % SECOND;
  const exact = BigInt(milliseconds) * MICROSECONDS + BigInt(below);
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}

/** A date as results write it, as days since the epoch: `2026-01-31`, `0044-03-15 (BC)`; undefined if it is none. */
export function daysOf(text: string): ScanValue {
  const [, year, month, day, before] = /^(\d+)-(\d\d)-(\d\d)( \(BC\))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(
    before === undefined ? Number(year) : 1 - Number(year),
    Number(month) - 1,
    Number(day),
  );
  const days = date.getTime() / DAY;
  return Number.isInteger(days) ? days : undefined;
}
