import {
  ExactNumber,
  type ColumnDeclaration,
  type DataType,
  type JsonValue,
} from '../../../common/declaration';
import type { ScanValue } from '../scan';
import { writtenDocument } from './documents';
import { tolerant } from './path_reader';
import { isTime, isoDays, isoMicroseconds, safeMicroseconds } from './time';
import { WrongShape, type OnMisfit } from './wrong_shape';

/** Converts a value of a response, never null or undefined, for evaluation. */
export type Converter = (value: JsonValue) => ScanValue;

const INTEGER = /^[+-]?\d+$/;

/**
 * The converter to the type of a column. Throws WrongShape, with `path`, for values of another shape, and TooDeep. With
 * `onMisfit`, such an element of a list becomes null instead.
 */
export function converterTo(
  type: DataType,
  path: string,
  format: ColumnDeclaration['format'] = 'iso',
  onMisfit?: OnMisfit,
): Converter {
  if (typeof type === 'object')
    return listConverter(converterTo(type.list, path, format, onMisfit), path, onMisfit);
  switch (type) {
    case 'text':
    case 'interval':
      return (value) => {
        if (typeof value === 'string') return value;
        if (value instanceof ExactNumber) return value.digits;
        if (typeof value === 'object') throw new WrongShape(path, 'text', value);
        return String(value);
      };
    case 'integer':
      return (value) => toInteger(value, path);
    case 'number':
      return (value) => toNumber(value, path);
    case 'boolean':
      return (value) => {
        if (typeof value === 'boolean') return value;
        if (value === 'true') return true;
        if (value === 'false') return false;
        throw new WrongShape(path, 'true or false', value);
      };
    case 'timestamp':
      return (value) => toTimestamp(value, path, format);
    case 'date':
      return (value) => {
        if (typeof value !== 'string') throw new WrongShape(path, 'a date', value);
        return value === '' ? null : isoDays(value, path);
      };
    case 'document':
      return writtenDocument;
  }
}

function listConverter(
  element: Converter,
  path: string,
  onMisfit: OnMisfit | undefined,
): Converter {
  return (value) => {
    if (!Array.isArray(value)) throw new WrongShape(path, 'a list', value);
    const given = value as readonly JsonValue[];
    const found = new Array<ScanValue>(given.length);
    for (let at = 0; at < given.length; at++) {
      const one = given[at] ?? null;
      if (one === null) found[at] = null;
      else found[at] = onMisfit === undefined ? element(one) : tolerant(element, one, onMisfit);
    }
    return found;
  };
}

/** Longer numbers do not fit in 64 bits, and parsing their digits is slow. */
const MOST_DIGITS = 20;

function toInteger(value: JsonValue, path: string): ScanValue {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value;
    if (Number.isInteger(value)) return within64Bits(BigInt(value), path);
  }
  if (value instanceof ExactNumber) {
    const integer = value.integer();
    if (integer !== undefined) return within64Bits(integer, path);
    if (/^-?\d+$/.test(value.digits)) throw beyond64Bits(path);
  }
  if (typeof value === 'string' && INTEGER.test(value)) {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    const digits = value.replace(/^([+-]?)0+/, '$1');
    if (digits.length > MOST_DIGITS) throw beyond64Bits(path);
    return within64Bits(BigInt(digits), path);
  }
  throw new WrongShape(path, 'a whole number', value);
}

/** An integer column has 64 bits; a number that does not fit is an error, never a different number. */
function within64Bits(value: bigint, path: string): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  throw beyond64Bits(path);
}

const beyond64Bits = (path: string): WrongShape => new WrongShape(path, 'a 64-bit integer', 0n);

/** Prometheus and others send values that JSON numbers cannot represent as text. */
const SPECIAL: Readonly<Record<string, number>> = {
  NaN: NaN,
  '+Inf': Infinity,
  Inf: Infinity,
  Infinity: Infinity,
  '+Infinity': Infinity,
  '-Inf': -Infinity,
  '-Infinity': -Infinity,
};

/** `0x10`, `0b11` and `0o17`, which JavaScript reads as numbers. */
const OTHER_BASE = /^\s*0[xbo]/i;

function toNumber(value: JsonValue, path: string): ScanValue {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && Object.hasOwn(SPECIAL, value)) return SPECIAL[value];
  const text = value instanceof ExactNumber ? value.digits : value;
  if (typeof text === 'string' && text.trim() !== '' && !OTHER_BASE.test(text)) {
    const number = Number(text);
    // A number too large for a double is not infinite.
    if (Number.isFinite(number)) return number;
  }
  throw new WrongShape(path, 'a number', value);
}

const sinceEpoch = (format: ColumnDeclaration['format']): string =>
  `a number of ${format === 'epoch_milliseconds' ? 'milliseconds' : 'seconds'} since 1970`;

function toTimestamp(
  value: JsonValue,
  path: string,
  format: NonNullable<ColumnDeclaration['format']>,
): ScanValue {
  if (format === 'iso') {
    if (typeof value !== 'string') throw new WrongShape(path, 'an ISO 8601 time', value);
    return value === '' ? null : isoMicroseconds(value, path);
  }
  const number = toNumber(value, path);
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new WrongShape(path, sinceEpoch(format), value);
  const perUnit = format === 'epoch_seconds' ? 1000 : 1;
  const milliseconds = Math.floor(number * perUnit);
  if (!isTime(milliseconds))
    throw new WrongShape(path, `${sinceEpoch(format)} that is a time`, value);
  return safeMicroseconds(milliseconds, Math.round((number * perUnit - milliseconds) * 1000));
}
