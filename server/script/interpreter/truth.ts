import type { JsonValue } from '../../../common/declaration';

/** Whether a value is true as a condition: as in DuckDB, a number is, unless it is 0. */
export function isTrue(value: JsonValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return typeof value === 'string' && Number(value) !== 0;
}
