import { WrongShape } from './wrong_shape';

export const DAY = 86_400_000;

const ISO =
  /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** A digit of the text; NaN, which is within no bounds, if it is something else. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}

const two = (text: string, at: number) => digit(text, at) * 10 + digit(text, at + 1);

/**
 * Parses the most common formats, `2026-01-02T03:04:05Z` and with milliseconds, without the general expression. Undefined
 * for others.
 */
function plainMilliseconds(text: string): number | undefined {
  if (text[10] !== 'T' || text[4] !== '-') return undefined;
  if (text.length === 20) return text[19] === 'Z' ? plainSeconds(text) : undefined;
  if (text.length !== 24 || text[23] !== 'Z' || text[19] !== '.') return undefined;
  const seconds = plainSeconds(text);
  const milliseconds = two(text, 20) * 10 + digit(text, 22);
  return seconds === undefined || Number.isNaN(milliseconds) ? undefined : seconds + milliseconds;
}

/** Of the part before the fraction. */
function plainSeconds(text: string): number | undefined {
  if (text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return undefined;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  // The last days of a month are left to the general parser, which checks the length of the month.
  const sure =
    year >= 1900 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  return sure ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined;
}

/** A time of the calendar. */
interface CalendarTime {
  /** The beginning of its day where it was written, as if that was in UTC; in milliseconds since the epoch. */
  readonly midnight: number;
  /** Milliseconds since then, in UTC. */
  readonly since: number;
  /** Microseconds beyond the whole second. */
  readonly micro: number;
}

/** Undefined if it is not written in ISO 8601, or if the calendar or the clock has no such time. */
function calendarTime(text: string): CalendarTime | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = parts;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  const clock = clockOf(Number(hour), Number(minute), Number(second));
  const offset = zoneMilliseconds(zone);
  const micro = Number(fraction.slice(0, 6).padEnd(6, '0'));
  if (midnight === undefined || clock === undefined || offset === undefined) return undefined;
  // The end of the day is 24:00:00, and nothing is later.
  if (Number(hour) === 24 && micro > 0) return undefined;
  return { midnight, since: clock - offset, micro };
}

/** The beginning of a day in UTC, in milliseconds since the epoch; undefined if the calendar has no such day. */
export function midnightOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

/** Milliseconds since midnight, with leap seconds and the end of the day; undefined if no clock shows it. */
function clockOf(hour: number, minute: number, second: number): number | undefined {
  const shown =
    hour <= 23 ? minute <= 59 && second <= 60 : hour === 24 && minute === 0 && second === 0;
  return shown ? ((hour * 60 + minute) * 60 + second) * 1000 : undefined;
}

function zoneMilliseconds(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const hour = Number(digits.slice(0, 2));
  const offset = hour === 24 ? undefined : clockOf(hour, Number(digits.slice(2) || 0), 0);
  return offset === undefined ? undefined : zone.startsWith('-') ? -offset : offset;
}

/**
 * An ISO 8601 time as microseconds since the epoch; without a zone it is UTC. Beyond 2^53 a bigint.
 * Throws WrongShape if it is not a time.
 */
export function isoMicroseconds(text: string, path: string): number | bigint {
  const microseconds = microsecondsIn(text);
  if (microseconds === undefined) throw new WrongShape(path, 'an ISO 8601 time', text);
  return microseconds;
}

/** The same, but undefined if it is not a time. */
export function microsecondsIn(text: string): number | bigint | undefined {
  const plain = plainMilliseconds(text);
  if (plain !== undefined) return safeMicroseconds(plain, 0);
  const time = calendarTime(text);
  if (time === undefined) return undefined;
  const milliseconds = time.midnight + time.since;
  return isTime(milliseconds) ? safeMicroseconds(milliseconds, time.micro) : undefined;
}

/** Whether a Date can represent it: about 270,000 years around the epoch, less than 64 bits of microseconds. */
export const isTime = (milliseconds: number): boolean => Math.abs(milliseconds) <= 8.64e15;

/** Milliseconds and microseconds as one number; a bigint if a number would lose digits. */
export function safeMicroseconds(milliseconds: number, micro: number): number | bigint {
  const whole = milliseconds * 1000 + micro;
  return Number.isSafeInteger(whole) ? whole : BigInt(milliseconds) * 1000n + BigInt(micro);
}

/** Days since the epoch of `YYYY-MM-DD` (a time after it is left out). Throws WrongShape if it is not a date. */
export function isoDays(text: string, path: string): number {
  const time = calendarTime(text);
  if (time === undefined) throw new WrongShape(path, 'a date', text);
  return time.midnight / DAY;
}
