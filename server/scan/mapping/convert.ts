import type { ColumnDeclaration, DataType, JsonValue } from '../../../common/declaration';
import type { ScanValue } from '../scan';
import { isTime, isoDays, isoMicroseconds, safeMicroseconds } from './time';
import { WrongShape } from './wrong_shape';

/** Takes what stands in an answer, never null or undefined, to what evaluation gets. */
export type Converter = (value: JsonValue) => ScanValue;

const INTEGER = /^[+-]?\d+$/;

/** The converter to a column's type. It throws WrongShape, with `path`, for values of another shape. */
export function converterTo(
  type: DataType,
  path: string,
  format: ColumnDeclaration['format'] = 'iso',
): Converter {
  if (typeof type === 'object') return listConverter(converterTo(type.list, path, format), path);
  switch (type) {
    case 'text':
    case 'interval':
      return (value) => {
        if (typeof value === 'string') return value;
        if (typeof value === 'object') throw new WrongShape(path, 'a text', value);
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
      return (value) => JSON.stringify(value);
  }
}

function listConverter(element: Converter, path: string): Converter {
  return (value) => {
    if (!Array.isArray(value)) throw new WrongShape(path, 'a list', value);
    const found: ScanValue[] = [];
    for (const one of value as readonly JsonValue[]) found.push(one === null ? null : element(one));
    return found;
  };
}

function toInteger(value: JsonValue, path: string): ScanValue {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value;
    if (Number.isInteger(value)) return within64Bits(BigInt(value), path);
  }
  if (typeof value === 'string' && INTEGER.test(value)) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : within64Bits(BigInt(value), path);
  }
  throw new WrongShape(path, 'a whole number', value);
}

/** An integer column holds 64 bits; what does not fit is no answer, and never another number. */
function within64Bits(value: bigint, path: string): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  throw new WrongShape(path, 'a whole number of 64 bits', value);
}

/** Prometheus and others write what JSON has no number for as text. */
const SPECIAL: Readonly<Record<string, number>> = {
  NaN: NaN,
  '+Inf': Infinity,
  Inf: Infinity,
  Infinity: Infinity,
  '+Infinity': Infinity,
  '-Inf': -Infinity,
  '-Infinity': -Infinity,
};

function toNumber(value: JsonValue, path: string): ScanValue {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value.trim() !== '') {
    const number = Object.hasOwn(SPECIAL, value) ? SPECIAL[value] : Number(value);
    if (number !== undefined && (!Number.isNaN(number) || value === 'NaN')) return number;
  }
  throw new WrongShape(path, 'a number', value);
}

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
    throw new WrongShape(path, 'a time since the epoch', value);
  const perUnit = format === 'epoch_seconds' ? 1000 : 1;
  const milliseconds = Math.floor(number * perUnit);
  if (!isTime(milliseconds)) throw new WrongShape(path, 'a time since the epoch', value);
  return safeMicroseconds(milliseconds, Math.round((number * perUnit - milliseconds) * 1000));
}
