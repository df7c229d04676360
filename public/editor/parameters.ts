import type { JsonValue } from '../../common/declaration';

export { parametersIn } from '../../common/language';

/**
 * The value typed for a parameter, read as the terminal's `--param` does: as JSON if it is a number, true, false,
 * null, a list or an object, otherwise as text.
 */
export function parameterValue(typed: string): JsonValue {
  try {
    const value = JSON.parse(typed) as JsonValue;
    // A number that JSON would round stays text.
    return typeof value === 'number' && String(value) !== typed ? typed : value;
  } catch {
    return typed;
  }
}
