import type { JsonValue } from '../../../common/declaration';

/** The rows of a list: the elements of an array, none for null; undefined for anything else. */
export function rowsIn(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
}

/** An action's response as rows: the elements of an array; none for null or no body; otherwise the value is one row. */
export function asRows(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}
