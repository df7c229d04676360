import type { JsonValue } from '../../common/declaration';

/** A `--param` that is not `name=value`. */
export class ParameterSyntaxError extends Error {}

/**
 * Collects `--param name=value`. The value is JSON if it is a number, true, false, null, a list or an object,
 * otherwise text; `name='"5"'` is the text 5.
 */
export function collectParameter(
  given: string,
  previous: Readonly<Record<string, JsonValue>>,
): Record<string, JsonValue> {
  const at = given.indexOf('=');
  const name = given.slice(0, at);
  if (at < 1 || !/^[A-Za-z_]\w*$/.test(name)) {
    throw new ParameterSyntaxError(`"${given}" is not a parameter. Use name=value.`);
  }
  if (Object.hasOwn(previous, name)) {
    throw new ParameterSyntaxError(
      `"${name}" is set twice. Set each parameter once; for several values, use a list: '${name}=["a","b"]'.`,
    );
  }
  return { ...previous, [name]: valueOf(given.slice(at + 1)) };
}

function valueOf(text: string): JsonValue {
  try {
    const value = JSON.parse(text) as JsonValue;
    // A number that JSON would round stays text.
    return typeof value === 'number' && String(value) !== text ? text : value;
  } catch {
    return text;
  }
}
