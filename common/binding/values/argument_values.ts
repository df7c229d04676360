import { typeName, type DataType, type JsonValue } from '../../declaration';
import type { AcceptedValues } from '../bound/bound_statement';
import { isArray, readDate, readTimestamp } from './constants';
import type { ExpressionType } from './types';

/** The value that a parameter of an action accepts, in words, if it does not accept `value`. */
export function valueWantedBy(
  { type, values }: Pick<AcceptedValues, 'type' | 'values'>,
  value: JsonValue,
): string | undefined {
  if (!isOf(type, value)) return wantedOf(type);
  if (values === undefined) return undefined;
  const given = isArray(value) ? value : [value];
  const known = given.every((each) => typeof each !== 'string' || values.includes(each));
  return known ? undefined : `one of ${values.map((each) => `"${each}"`).join(', ')}`;
}

function isOf(type: DataType, value: JsonValue): boolean {
  if (typeof type === 'object')
    return isArray(value) && value.every((item) => isOf(type.list, item));
  switch (type) {
    case 'text':
    case 'interval':
      return typeof value === 'string';
    case 'integer':
      return (typeof value === 'number' && Number.isInteger(value)) || isLongInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'timestamp':
      return typeof value === 'string' && readTimestamp(value) !== undefined;
    case 'date':
      return typeof value === 'string' && readDate(value) !== undefined;
    case 'document':
      return value !== null;
  }
}

/** 64-bit integers do not fit a JSON number: beyond 2^53 they are passed as text. */
function isLongInteger(value: JsonValue): boolean {
  return typeof value === 'string' && /^-?\d{16,19}$/.test(value);
}

/** What to write for a type. */
function wantedOf(type: DataType): string {
  if (typeof type === 'object') return `a list of ${typeName(type.list)} values`;
  return WANTED[type];
}

const WANTED: Readonly<Record<Exclude<DataType, object>, string>> = {
  text: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  timestamp: "a time such as '2026-01-31T12:00:00Z'",
  date: "a date such as '2026-01-31'",
  interval: "an interval such as '7 days'",
  document: 'a value other than null',
};

/** Whether a parameter may accept values of an expression; which ones, only the values show. */
export function mayAccept(type: DataType, found: ExpressionType): boolean {
  if (found === 'null' || found === 'document' || type === 'document') return true;
  if (typeof type === 'object')
    return typeof found === 'object' && mayAccept(type.list, found.list);
  if (typeof found === 'object') return false;
  return found === type || ALSO[type]?.includes(found) === true;
}

/** Types whose values may be accepted besides those of the type itself. */
const ALSO: Readonly<Partial<Record<Exclude<DataType, object>, readonly DataType[]>>> = {
  integer: ['number'],
  number: ['integer'],
  timestamp: ['date', 'text'],
  date: ['text'],
  interval: ['text'],
};
