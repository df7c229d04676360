import type { JsonValue } from '../../../common/declaration';

/** Characters of a value that PRINT, THROW and ASSERT show. */
const LONGEST = 32 * 1024;

/** A value as text for people: text unchanged, NULL by name, lists and documents as JSON. */
export function shownValue(value: JsonValue): string {
  const text = value === null ? 'NULL' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
