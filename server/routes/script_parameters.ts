import type { JsonValue } from '../../common/declaration';

/** Maximum size of all parameters, as JSON. */
export const MAX_PARAMETER_BYTES = 256 * 1024;
const MAX_DEPTH = 32;

/** The message about parameters that exceed it. */
export const PARAMETERS_TOO_LARGE = `Parameters must not exceed ${MAX_PARAMETER_BYTES / 1024} KB of JSON.`;

/**
 * Why these values from JSON are too large or too deep for parameters of statements; undefined if they are not. Not
 * recursive, and stops at the first value beyond the limit.
 */
export function problemOfParameters(
  parameters: Readonly<Record<string, JsonValue>>,
): string | undefined {
  const open: (readonly [value: JsonValue, depth: number])[] = [[parameters, 0]];
  let bytes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    bytes += typeof value === 'string' ? value.length + 2 : 1;
    if (typeof value === 'object' && value !== null) {
      if (depth > MAX_DEPTH)
        return `Parameters must not be nested more than ${MAX_DEPTH} levels deep.`;
      for (const [key, member] of Object.entries(value)) {
        if (key === '__proto__') return 'Parameters must not be named __proto__.';
        if (!Array.isArray(value)) bytes += key.length + 3;
        open.push([member, depth + 1]);
        if (bytes + open.length > MAX_PARAMETER_BYTES) return PARAMETERS_TOO_LARGE;
      }
    }
    if (bytes > MAX_PARAMETER_BYTES) return PARAMETERS_TOO_LARGE;
  }
  return Buffer.byteLength(JSON.stringify(parameters)) > MAX_PARAMETER_BYTES
    ? PARAMETERS_TOO_LARGE
    : undefined;
}
