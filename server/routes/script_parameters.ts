import type { JsonValue } from '../../common/declaration';

type List = readonly JsonValue[];
type Members = Readonly<Record<string, JsonValue>>;
const isList = (value: List | Members): value is List => Array.isArray(value);

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
  const open: (readonly [of: List | Members, depth: number])[] = [[parameters, 0]];
  let bytes = 0;
  /** Whether there is still room after this member. */
  const fits = (member: JsonValue, depth: number): boolean => {
    bytes += typeof member === 'string' ? member.length + 2 : 1;
    // From JSON, so there are no other objects.
    if (typeof member === 'object' && member !== null) open.push([member as List | Members, depth]);
    return bytes <= MAX_PARAMETER_BYTES;
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (depth > MAX_DEPTH)
      return `Parameters must not be nested more than ${MAX_DEPTH} levels deep.`;
    if (isList(value)) {
      for (const member of value) if (!fits(member, depth + 1)) return PARAMETERS_TOO_LARGE;
      continue;
    }
    for (const key of Object.keys(value)) {
      if (key === '__proto__') return 'Parameters must not be named __proto__.';
      bytes += key.length + 3;
      if (!fits(value[key] ?? null, depth + 1)) return PARAMETERS_TOO_LARGE;
    }
  }
  return Buffer.byteLength(JSON.stringify(parameters)) > MAX_PARAMETER_BYTES
    ? PARAMETERS_TOO_LARGE
    : undefined;
}
