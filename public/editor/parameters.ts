import type { JsonValue } from '../../common/declaration';
import { tokenize } from '../../common/language';

/** Names of the `$name` parameters in a text, in order and without duplicates. */
export function parametersIn(text: string): readonly string[] {
  if (!text.includes('$')) return [];
  const names = tokenize(text)
    .filter((token) => token.class === 'parameter')
    .map(({ start, end }) => text.slice(start + 1, end));
  return [...new Set(names)];
}

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
