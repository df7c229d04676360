import type { TypedValue } from './data_type';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads ISO 8601 (`2026-01-31`, `2026-01-31T10:00:00.5Z`, `… +02:00`) as microseconds since the epoch. Undefined if the
 * text is not such a time, is more precise than a microsecond, or has no zone, unless that means UTC.
 */
export function parseInstant(text: string, isUtc = true): number | undefined {
  const parts = ISO.exec(text.trim());
  if (parts === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] = parts;
  if (offset === undefined && !isUtc) return undefined;
  if (offset !== undefined && parts[4] === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(midnight);
  // Date.UTC accepts 31 February as a day in March, and reads years below 100 as 19xx; DuckDB does neither.
  if (back.getUTCDate() !== Number(day) || back.getUTCFullYear() !== Number(year)) return undefined;
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const micros = midnight * 1000 + seconds * 1_000_000 + Number(fraction.padEnd(6, '0'));
  return exactInteger(micros - offsetMicroseconds(offset));
}

function offsetMicroseconds(offset: string | undefined): number {
  if (offset === undefined || offset.toUpperCase() === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.startsWith('-') ? -1 : 1) * minutes * 60_000_000;
}

/** The number if it is exact, otherwise undefined. */
export const exactInteger = (value: number): number | undefined =>
  Number.isSafeInteger(value) ? value : undefined;

/** Microseconds since the epoch of a timestamp or a date (its midnight in UTC); undefined for anything else. */
export function instantOf({ type, value }: TypedValue): number | undefined {
  if (type !== 'timestamp' && type !== 'date') return undefined;
  return typeof value === 'string' ? parseInstant(value) : undefined;
}
