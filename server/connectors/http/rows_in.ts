import type { JsonValue } from '../../../common/declaration';

/** The rows of a list: an array is its elements, null is none; undefined for anything else. */
export function rowsIn(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
}

/** What an action's answer reads as rows: an array is its elements, null and nothing are none, any other value is one row. */
export function asRows(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}
