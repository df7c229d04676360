import type { ResultValue } from '../../../common/contract';
import type { DataType } from '../../../common/declaration';
import type { ScanValue } from '../../scan';

/** Converts a value of a result, never null, to a value of a scan; undefined if the type cannot hold it. */
export type ToScan = (value: Exclude<ResultValue, null>) => ScanValue;

const MICROSECONDS = 1000n;
const SECOND = 1_000_000;
const DAY = 86_400_000;
const LARGEST = 9_223_372_036_854_775_807n;

/** The conversion for a column. */
export function toScan(type: DataType): ToScan {
  if (typeof type === 'object') {
    const element = toScan(type.list);
    return (value) => elements(value, element);
  }
  switch (type) {
    case 'text':
    case 'interval':
      return String;
    case 'integer':
      return wholeNumber;
    case 'number':
      return Number;
    case 'boolean':
      return (value) => value === true;
    case 'timestamp':
      return (value) => microseconds(String(value));
    case 'date':
      return (value) => daysOf(String(value));
    case 'document':
      return (value) => JSON.stringify(value);
  }
}

function elements(value: ResultValue, element: ToScan): ScanValue {
  if (!Array.isArray(value)) return undefined;
  const converted: ScanValue[] = [];
  for (const one of value as readonly ResultValue[]) {
    const made = one === null ? null : element(one);
    if (made === undefined) return undefined;
    converted.push(made);
  }
  return converted;
}

function wholeNumber(value: ResultValue): ScanValue {
  if (typeof value === 'number') return value;
  const whole = BigInt(String(value));
  return whole <= LARGEST && whole >= -LARGEST - 1n ? whole : undefined;
}

/** As `isoTimestamp` writes it. */
function microseconds(text: string): ScanValue {
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

/** As DuckDB writes dates: `2026-01-31`, `0044-03-15 (BC)`. */
function daysOf(text: string): ScanValue {
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
