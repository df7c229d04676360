import { instantOf, parseInstant, type TypedValue } from '../../../../common/declaration';
import { numberOf } from './constant';
import { isUtc } from './fold_context';
import { dateOf, timestampValue } from './instant';

/** Casts a constant to DuckDB's type `target`; undefined if that is left to DuckDB, including any error. */
export function foldCast(value: TypedValue, target: string, zone: string): TypedValue | undefined {
  if (value.value === null) return undefined;
  switch (target.toUpperCase()) {
    case 'TIMESTAMP':
    case 'TIMESTAMPTZ':
    case 'TIMESTAMP WITH TIME ZONE':
      return toTimestamp(value, zone);
    case 'DATE':
      return toDate(value, zone);
    case 'VARCHAR':
    case 'TEXT':
      if (value.type === 'text') return value;
      return value.type === 'integer' ? { type: 'text', value: String(value.value) } : undefined;
    case 'BIGINT':
    case 'INTEGER':
      return toInteger(value);
    case 'DOUBLE': {
      const number = numberOf(value);
      return number === undefined ? undefined : { type: 'number', value: number };
    }
    case 'BOOLEAN':
      return value.type === 'boolean' ? value : undefined;
    case 'INTERVAL':
      return value.type === 'interval' ? value : undefined;
    default:
      return undefined;
  }
}

function toInteger(value: TypedValue): TypedValue | undefined {
  if (value.type === 'integer') return numberOf(value) === undefined ? undefined : value;
  if (value.type !== 'text' || typeof value.value !== 'string') return undefined;
  const number = /^-?\d{1,9}$/.test(value.value) ? Number(value.value) : undefined;
  return number === undefined ? undefined : { type: 'integer', value: number + 0 };
}

/** A text (ISO 8601), a date or a timestamp as a timestamp. */
export function toTimestamp(value: TypedValue, zone: string): TypedValue | undefined {
  if (value.type === 'timestamp') return value;
  if (value.type === 'date' && !isUtc(zone)) return undefined;
  const instant =
    value.type === 'text' && typeof value.value === 'string'
      ? parseInstant(value.value, isUtc(zone))
      : instantOf(value);
  return instant === undefined ? undefined : timestampValue(instant);
}

/** The text of a day as a date, or a timestamp if the session's zone is UTC. */
export function toDate(value: TypedValue, zone: string): TypedValue | undefined {
  if (value.type === 'date') return value;
  if (value.type === 'text' && typeof value.value === 'string') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value.value)) return undefined;
    return parseInstant(value.value) === undefined
      ? undefined
      : { type: 'date', value: value.value };
  }
  const instant = isUtc(zone) ? instantOf(value) : undefined;
  return instant === undefined ? undefined : { type: 'date', value: dateOf(instant) };
}
