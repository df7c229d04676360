import type { JsonValue } from '../../../../common/declaration';

/** The value below these members; undefined if there is none. */
export function at(
  value: JsonValue | undefined,
  ...path: readonly string[]
): JsonValue | undefined {
  let here = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Readonly<Record<string, JsonValue>>)[name];
  }
  return here;
}
export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}
/** 0 if there is none. */
export const numberAt = (value: JsonValue | undefined, ...path: readonly string[]): number =>
  Number(at(value, ...path) ?? 0);
export function listAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): readonly JsonValue[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as readonly JsonValue[]) : [];
}
export function membersAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): Readonly<Record<string, JsonValue>> {
  const found = at(value, ...path);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Readonly<Record<string, JsonValue>>)
    : {};
}
