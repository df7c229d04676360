import type { JsonValue } from './data_type';

/**
 * Whether a member of a service's row says nothing: it is missing, null, or an object all of whose members are. Older
 * services write `pull_request: {"html_url": null}` for an issue that is none.
 */
export function isAbsent(value: JsonValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value as Readonly<Record<string, JsonValue>>).every(
    (member) => member === null,
  );
}
