import type { DataType, JsonValue, TypedValue } from '../../declaration';
import type { Range } from '../../language';
import { zoneOffset } from '../../zone_offset';
import type { BoundConstant } from '../bound/bound_query';
import type { ExpressionType } from './types';

/** A constant at `range`. */
export function constant(value: TypedValue, range: Range): BoundConstant {
  return { kind: 'constant', range, type: value.type, value };
}

/** Stands for something wrong or not known yet. It matches every type, so that nothing further is reported. */
export function unknown(range: Range): BoundConstant {
  return constant({ type: 'null', value: null }, range);
}

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** Of 64 bits, with a sign; converting more of them takes a time that grows with their square. */
const MOST_DIGITS = 20;
const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/** A number as written: an integer if it fits 64 bits, else a double. Undefined if it is not a number. */
export function readNumber(text: string): TypedValue | undefined {
  // The fast path, because a list may have very many: an integer that is always exact.
  if (/^\d{1,15}$/.test(text)) return { type: 'integer', value: Number(text) };
  const trimmed = text.trim().replace(/(?<=\d)_(?=\d)/g, '');
  if (INTEGER.test(trimmed)) {
    const digits = trimmed.replace(/^([+-]?)0+(?=\d)/, '$1').replace(/^\+/, '');
    const integer = digits.length > MOST_DIGITS ? undefined : BigInt(digits);
    if (integer !== undefined && integer >= LEAST && integer <= MOST) {
      const small = Number(integer);
      return {
        type: 'integer',
        value: Number.isSafeInteger(small) ? small : integer.toString(),
      };
    }
  }
  return NUMBER.test(trimmed) ? { type: 'number', value: Number(trimmed) } : undefined;
}

/** Longer texts are no times or intervals, and would take long to read. */
const LONGEST_TIME = 1_000;

const TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Text as ISO 8601: a date alone is midnight, no zone means `timeZone` (IANA), microseconds at most.
 * Undefined if there is no such time (February 30).
 */
export function readTimestamp(text: string, timeZone = 'UTC'): TypedValue | undefined {
  const found = text.length > LONGEST_TIME ? null : TIME.exec(text.trim());
  if (found === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = ''] =
    found;
  if (!exists(Number(year), Number(month), Number(day))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  const local = midnight(Number(year), Number(month), Number(day)).getTime() + clock;
  const offset = zone === '' ? minutesAhead(local, timeZone) : zoneMinutes(zone);
  if (offset === undefined) return undefined;
  const instant = new Date(local - offset * 60_000);
  // In UTC, its year may not have four digits.
  if (instant.getUTCFullYear() < 0 || instant.getUTCFullYear() > 9999) return undefined;
  const whole = instant.toISOString().slice(0, 19);
  const digits = fraction.slice(0, 6).replace(/0+$/, '');
  return { type: 'timestamp', value: `${whole}${digits === '' ? '' : `.${digits}`}Z` };
}

/** Date.UTC reads years under 100 as 19xx. */
function midnight(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function exists(year: number, month: number, day: number): boolean {
  const date = midnight(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The zone's offset from UTC in minutes when its clocks show `local`. */
function minutesAhead(local: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const ahead = zoneOffset(timeZone);
  // Near a clock change, the first guess may be on the wrong side.
  return ahead(local - ahead(local) * 60_000);
}

function zoneMinutes(zone: string): number | undefined {
  if (/^z$/i.test(zone)) return 0;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === undefined || Number(hours) > 15 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `YYYY-MM-DD` as a date; undefined if there is no such day. */
export function readDate(text: string): TypedValue | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (day === undefined || !exists(Number(year), Number(month), Number(day))) return undefined;
  return { type: 'date', value: text.trim() };
}

const UNITS =
  'microseconds?|milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|quarters?|years?|us|ms|s|m|h|d|w|y';
const INTERVAL = new RegExp(`^([+-]?\\d+(\\.\\d+)?\\s*(${UNITS})[\\s,]*)+$`, 'i');

/** `7 days`, `1 hour 30 minutes`; undefined if it is not an interval. */
export function readInterval(text: string): TypedValue | undefined {
  if (text.length > LONGEST_TIME) return undefined;
  const trimmed = text.trim().toLowerCase();
  return INTERVAL.test(trimmed) ? { type: 'interval', value: trimmed } : undefined;
}

function readBoolean(text: string): TypedValue | undefined {
  const word = text.trim().toLowerCase();
  return word === 'true' || word === 'false'
    ? { type: 'boolean', value: word === 'true' }
    : undefined;
}

/** The text as a value of the type; undefined if it is not one. */
export function readAs(text: string, type: DataType, timeZone?: string): TypedValue | undefined {
  switch (type) {
    case 'integer':
    case 'number':
      return readNumber(text);
    case 'timestamp':
      return readTimestamp(text, timeZone);
    case 'date':
      return readDate(text) ?? readTimestamp(text, timeZone);
    case 'interval':
      return readInterval(text);
    case 'boolean':
      return readBoolean(text);
    case 'text':
    case 'document':
      return { type: 'text', value: text };
    default:
      return undefined;
  }
}

/** The type of a JSON value without context: a parameter, an argument. */
export function typeOfJson(value: JsonValue): ExpressionType {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number';
  if (!isArray(value)) return 'document';
  const types = [...new Set(value.map(typeOfJson))].flatMap((type) =>
    type === 'null' ? [] : [type],
  );
  const [only] = types;
  if (types.length === 1 && only !== undefined) return { list: only };
  if (types.every((type) => type === 'integer' || type === 'number')) return { list: 'number' };
  return { list: 'document' };
}

/** A value for a message: text unchanged, else JSON. */
export function shown(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Array.isArray that also narrows to read-only arrays. */
export function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
