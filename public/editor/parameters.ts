import type { JsonValue } from '../../common/declaration';
import { tokenize } from '../../common/language';

/** Names of the `$name` parameters of a text, each once, in order. */
export function parametersIn(text: string): readonly string[] {
  if (!text.includes('$')) return [];
  const names = tokenize(text)
    .filter((token) => token.class === 'parameter')
    .map(({ start, end }) => text.slice(start + 1, end));
  return [...new Set(names)];
}

/**
 * What was typed for a parameter, as `--param` of the terminal reads it: JSON where it reads as a
 * number, true, false, null, a list or an object, and text else.
 */
export function parameterValue(typed: string): JsonValue {
  try {
    const value = JSON.parse(typed) as JsonValue;
    // A number that JSON would round stays as it was typed.
    return typeof value === 'number' && String(value) !== typed ? typed : value;
  } catch {
    return typed;
  }
}
