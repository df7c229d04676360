import type { ResultValue } from '../../../common/contract';
import { parseJson, withTextsForExact, type DataType } from '../../../common/declaration';
import { isoTimestamp } from '../iso_timestamp';
import type { ScanValue } from '../../scan';
import { NotPlain } from './not_plain';

/** Converts a value of a row, never null or undefined, to a value of the result, exactly as DuckDB would return it. */
export type ToResult = (value: Exclude<ScanValue, null | undefined>) => ResultValue;

/** Texts that DuckDB stores differently, such as half of a surrogate pair, or does not store. */
const ODD = /[\0\p{Cs}]/u;
/** Also whole pairs, which are found faster. */
const MAY_BE_ODD = /[\0\ud800-\udfff]/;
/** Longer values are left to DuckDB, which limits what a reader has to take. */
export const MOST_CHARACTERS = 256 * 1024;
const MILLISECONDS_A_DAY = 86_400_000;
/** Years of four digits; others are written in several ways. */
const FIRST_DAY = Date.parse('1000-01-01') / MILLISECONDS_A_DAY;
const LAST_DAY = Date.parse('9999-12-31') / MILLISECONDS_A_DAY;

/** The conversion for a column; undefined if only DuckDB knows how its values are written. */
export function toResult(type: DataType): ToResult | undefined {
  if (typeof type === 'object') {
    const element = toResult(type.list);
    return (
      element && ((value) => elements(value).map((one) => (isValue(one) ? element(one) : null)))
    );
  }
  switch (type) {
    case 'text':
      return plainText;
    case 'integer':
      return wholeNumber;
    case 'number':
      return (value) => (Number.isFinite(value) ? (value as number) : String(value));
    case 'boolean':
      return (value) => value === true;
    case 'timestamp':
      return (value) => isoTimestamp(value as number | bigint);
    case 'date':
      return isoDate;
    case 'document':
      return (value) => withTextsForExact(parseJson(plainText(value))) as ResultValue;
    case 'interval':
      return undefined;
  }
}

/** A text that DuckDB stores as it is; throws NotPlain for others. */
export function plainText(value: ScanValue): string {
  const text = value as string;
  if (text.length > MOST_CHARACTERS || (MAY_BE_ODD.test(text) && ODD.test(text)))
    throw new NotPlain();
  return text;
}

export const isValue = (value: ScanValue): value is Exclude<ScanValue, null | undefined> =>
  value !== null && value !== undefined;

const elements = (value: ScanValue): readonly ScanValue[] => value as readonly ScanValue[];

function wholeNumber(value: ScanValue): ResultValue {
  const number = Number(value);
  // An integer has no -0.
  return Number.isSafeInteger(number) ? number + 0 : String(value);
}

function isoDate(value: ScanValue): ResultValue {
  const days = Number(value);
  if (!(days >= FIRST_DAY && days <= LAST_DAY)) throw new NotPlain();
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
