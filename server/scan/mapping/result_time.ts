import type { ScanValue } from '../scan';
import { DAY, microsecondsIn, midnightOf } from './time';

const LARGEST = 9_223_372_036_854_775_807n;

/** A time as results write it, `infinity` and times beyond the calendar included; undefined if it is none. */
export function microsecondsOf(text: string): ScanValue {
  if (text === 'infinity') return LARGEST;
  if (text === '-infinity') return -LARGEST;
  const [, beyond] = /^(-?\d{1,19}) µs$/.exec(text) ?? [];
  if (beyond === undefined) return text.endsWith('Z') ? microsecondsIn(text) : undefined;
  const microseconds = BigInt(beyond);
  return BigInt.asIntN(64, microseconds) === microseconds ? microseconds : undefined;
}

/** A date as results write it, as days since the epoch: `2026-01-31`, `0044-03-15 (BC)`; undefined if it is none. */
export function daysOf(text: string): ScanValue {
  const [, year, month, day, before] = /^(\d{1,6})-(\d\d)-(\d\d)( \(BC\))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const astronomical = before === undefined ? Number(year) : 1 - Number(year);
  const midnight = midnightOf(astronomical, Number(month), Number(day));
  return midnight === undefined ? undefined : midnight / DAY;
}
