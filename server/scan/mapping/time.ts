import { WrongShape } from './wrong_shape';

const ISO =
  /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** NaN if there is no digit. */
const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? code - 48 : NaN;
};
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/**
 * Parses the most common formats, `2026-01-02T03:04:05Z` and with milliseconds, without the general expression. Undefined
 * for others.
 */
function plainMilliseconds(text: string): number | undefined {
  if (text[10] !== 'T' || text[4] !== '-') return undefined;
  if (text.length === 20) return text[19] === 'Z' ? plainSeconds(text) : undefined;
  if (text.length !== 24 || text[23] !== 'Z' || text[19] !== '.') return undefined;
  const milliseconds = two(text, 20) * 10 + digit(text, 22);
  const seconds = plainSeconds(text);
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
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    hour >= 0 &&
    hour <= 23 &&
    minute >= 0 &&
    minute <= 59 &&
    second >= 0 &&
    second <= 59;
  return sure ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined;
}

/**
 * An ISO 8601 time as microseconds since the epoch; without a zone it is UTC. Beyond 2^53 a bigint.
 * Throws WrongShape if it is not a time.
 */
export function isoMicroseconds(text: string, path: string): number | bigint {
  const plain = plainMilliseconds(text);
  if (plain !== undefined) return plain * 1000;
  const parts = ISO.exec(text);
  if (parts === null) throw new WrongShape(path, 'an ISO 8601 time', text);
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), 0);
  const exists = Number(month) <= 12 && date.getUTCMonth() === Number(month) - 1;
  if (!isTime(date.getTime()) || (!exists && Number(hour ?? 0) < 24))
    throw new WrongShape(path, 'an ISO 8601 time', text);
  const micro = Number((fraction ?? '').slice(0, 6).padEnd(6, '0'));
  return safeMicroseconds(date.getTime() - zoneMilliseconds(zone), micro);
}

function zoneMilliseconds(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
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
  const microseconds = isoMicroseconds(text.slice(0, 10), path);
  return Number(microseconds) / 86_400_000_000;
}
