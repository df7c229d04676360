import type { JsonValue } from './data_type';

/**
 * Whether a member of a row is absent: it is missing, null, or an object whose members are all absent. Older
 * services write `pull_request: {"html_url": null}` for an issue that is not a pull request.
 */
export function isAbsent(value: JsonValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value as Readonly<Record<string, JsonValue>>).every(
    (member) => member === null,
  );
}
