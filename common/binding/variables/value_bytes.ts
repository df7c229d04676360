import type { JsonValue } from '../../declaration';
import type { ScopeVariable } from './scope_variable';

/** What a value takes besides its characters. */
const EACH = 16;
/** Values never change, so large ones need not be counted again each time they are assigned. */
const known = new WeakMap<object, number>();

/** About what a value takes in memory, in bytes. */
export function bytesOfValue(value: JsonValue): number {
  if (typeof value === 'string') return EACH + value.length;
  if (typeof value !== 'object' || value === null) return EACH;
  const before = known.get(value);
  if (before !== undefined) return before;
  let bytes = EACH;
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    bytes += EACH;
    if (typeof next === 'string') bytes += next.length;
    else if (Array.isArray(next)) for (const item of next as readonly JsonValue[]) open.push(item);
    else if (typeof next === 'object' && next !== null)
      for (const [name, member] of Object.entries(next)) {
        bytes += name.length;
        open.push(member);
      }
  }
  known.set(value, bytes);
  return bytes;
}

/** About what the value of a variable takes in memory, in bytes. */
export function bytesOfVariable({ value, fields = [] }: ScopeVariable): number {
  let bytes = value === undefined ? 0 : bytesOfValue(value);
  for (const field of fields) if (field.value !== undefined) bytes += bytesOfValue(field.value);
  return bytes;
}
