import type { JsonValue } from '../../../common/declaration';

/**
 * The value at a dotted path of members and array positions (`data.result`, `items.0.id`); `.` or the empty path is
 * the value itself. Undefined where any step is missing.
 */
export function valueAt(value: JsonValue, path: string): JsonValue | undefined {
  if (path === '.' || path === '') return value;
  let here: JsonValue | undefined = value;
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    if (Array.isArray(here)) {
      here = (here as readonly JsonValue[])[Number(step)];
    } else if (Object.prototype.hasOwnProperty.call(here, step)) {
      here = (here as Readonly<Record<string, JsonValue>>)[step];
    } else {
      return undefined;
    }
  }
  return here;
}

/** The rows of a list: an array is its elements, null is none; undefined for anything else. */
export function rowsIn(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
}

/** The rows of an action's response: the elements of an array, none for null and undefined, one row for any other value. */
export function asRows(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}
