import type { ResultValue } from '../../../common/contract';
import type { DataType } from '../../../common/declaration';
import { daysOf, microsecondsOf, type ScanValue } from '../../scan';

/** Converts a value of a result, never null, to a value of a scan; undefined if the type cannot hold it. */
export type ToScan = (value: Exclude<ResultValue, null>) => ScanValue;

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
      return (value) => microsecondsOf(String(value));
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
