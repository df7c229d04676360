import { typeName, type DataType, type JsonValue } from '../../declaration';
import { isArray, readDate, readTimestamp } from './constants';
import type { ActionSchema } from '../schema/schema';

type Parameter = ActionSchema['parameters'][number];

/** What a parameter of an action expects instead of `value`; undefined if the value is valid. */
export function whatArgumentWants(
  { type, values }: Parameter,
  value: JsonValue,
): string | undefined {
  if (!isOf(type, value)) return article(type);
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

function article(type: DataType): string {
  const name = typeName(type);
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}
