import type { ResultColumn, ResultValue } from '../../../../common/contract';
import { isNumeric } from '../values';

/** Compares two non-NULL values of a column. */
export type Compare = (left: ResultValue, right: ResultValue) => number;

// One collator for all: creating one costs more than ten thousand comparisons.
const text = new Intl.Collator('en', { numeric: true });

/** How values of a column are sorted in the page: numbers by size, times by instant, all else as text. */
export function compareFor(column: ResultColumn | undefined): Compare {
  if (isNumeric(column)) return compareNumbers;
  const { type } = column ?? {};
  if (type === 'timestamp' || type === 'date') {
    // ISO 8601 in UTC: except for the length of the fraction, text order is time order.
    return (left, right) => plain(instantKey(left), instantKey(right));
  }
  if (type === 'boolean') return (left, right) => Number(left) - Number(right);
  return (left, right) => text.compare(textOf(left), textOf(right));
}

/** `…05Z` comes before `…05.1Z`, though `.` comes before `Z`. */
const instantKey = (value: ResultValue): string => String(value).replace(/Z$/, '');

const plain = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function compareNumbers(left: ResultValue, right: ResultValue): number {
  // Whole numbers beyond 2^53 come as text; as doubles, neighbours would be equal.
  if (isWhole(left) && isWhole(right) && (typeof left === 'string' || typeof right === 'string')) {
    const difference = BigInt(left) - BigInt(right);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  const [one, other] = [Number(left), Number(right)];
  // NaN is the largest, as in DuckDB.
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one < other ? -1 : one > other ? 1 : 0;
}

const isWhole = (value: ResultValue): value is string | number =>
  typeof value === 'number'
    ? Number.isSafeInteger(value)
    : typeof value === 'string' && /^-?\d+$/.test(value);

const textOf = (value: ResultValue): string =>
  typeof value === 'string' ? value.slice(0, 1_000) : JSON.stringify(value).slice(0, 1_000);
