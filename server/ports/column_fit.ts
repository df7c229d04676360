import { ExactNumber, typeName, type DataType, type JsonValue } from '../../common/declaration';
import type { IndexColumn } from './documents';

const DAY = /^[+-]?\d{4,6}-\d\d-\d\d/;
const TIME = /^[+-]?\d{4,6}-\d\d-\d\d(?:[T ]|$)/;
const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|infinity)$|^nan$/i;

const isNumber = (value: JsonValue): value is number | ExactNumber =>
  typeof value === 'number' || value instanceof ExactNumber;

/** Elasticsearch would cut off a fraction. */
const isInteger = (value: JsonValue): boolean =>
  value instanceof ExactNumber
    ? /^-?\d+$/.test(value.digits) || value.integer() !== undefined
    : Number.isInteger(value);

function fits(type: DataType, value: JsonValue): boolean {
  if (value === null) return true;
  if (typeof type !== 'string')
    return Array.isArray(value) && value.every((one: JsonValue) => fits(type.list, one));
  switch (type) {
    case 'document':
      return true;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return typeof value === 'string' ? INTEGER.test(value) : isInteger(value);
    case 'number':
      return typeof value === 'string' ? NUMBER.test(value) : isNumber(value);
    case 'timestamp':
      return typeof value === 'string' && TIME.test(value);
    case 'date':
      return typeof value === 'string' && DAY.test(value);
    case 'text':
    case 'interval':
      return typeof value !== 'object' || value instanceof ExactNumber;
  }
}

/** Why a document does not fit the columns of its index; undefined if it does. Members without a column fit. */
export function misfitOf(
  columns: readonly IndexColumn[],
  content: Readonly<Record<string, JsonValue>>,
): string | undefined {
  for (const { name, type } of columns) {
    const value = Object.hasOwn(content, name) ? content[name] : undefined;
    if (value !== undefined && !fits(type, value))
      return `The value of column "${name}" is not of its type (${typeName(type)}).`;
  }
  return undefined;
}

/** The columns that an index has once `more` were added: those of earlier calls stay, with their types. */
export function columnsWith(
  columns: readonly IndexColumn[],
  more: readonly IndexColumn[],
): readonly IndexColumn[] {
  const known = new Set(columns.map(({ name }) => name));
  return [...columns, ...more.filter(({ name }) => !known.has(name))];
}
