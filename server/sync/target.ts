import { createHash } from 'node:crypto';
import { inIndexName } from '../../common/binding';
import { caseMark, canonicalJson, type JsonValue } from '../../common/declaration';

/** The name of the index of `part` (`<connector>-<entity>`, or the name of a sync) for a pattern of TO. */
export const indexOf = (target: string, part: string): string =>
  target.includes('*') ? target.replaceAll('*', inIndexName(part)) : target;

/** Whether two patterns of TO may stand for the same index. They may differ in what the name of their part is. */
export function mayMeet(one: string, other: string): boolean {
  if (one === other) return true;
  const [start = '', ...rest] = one.split('*');
  const [otherStart = '', ...otherRest] = other.split('*');
  const [end, otherEnd] = [rest.at(-1) ?? one, otherRest.at(-1) ?? other];
  const starts = start.startsWith(otherStart) || otherStart.startsWith(start);
  const ends = end.endsWith(otherEnd) || otherEnd.endsWith(end);
  return starts && ends && (rest.length > 0 || otherRest.length > 0);
}

/** What an index can be named after a connector and one of its entities. */
export const partOf = (connector: string, entity: string): string => `${connector}-${entity}`;

/** What the id of a row without a key begins with, after its prefix: an escaped key never does. */
export const WITHOUT_KEY = ':%?';

/** A column of a key. */
export interface KeyPart {
  readonly ignoringCase: boolean;
}

const MOST_BYTES = 512;

/**
 * The id of the document of a row: `prefix:` and the values of its key, joined by `#`. A key that would be too long is
 * replaced by a hash. Undefined if a value is NULL.
 */
export function documentId(
  prefix: string,
  key: readonly KeyPart[],
  values: readonly (JsonValue | undefined)[],
): string | undefined {
  const parts: string[] = [];
  for (const [at, { ignoringCase }] of key.entries()) {
    const value = values[at];
    if (value === null || value === undefined) return undefined;
    const text = typeof value === 'object' ? canonicalJson(value) : String(value);
    parts.push(escaped(caseMark(text, ignoringCase)));
  }
  const id = `${prefix}:${parts.join('#')}`;
  if (id.length * 3 <= MOST_BYTES || Buffer.byteLength(id) <= MOST_BYTES) return id;
  return `${prefix}:${createHash('sha256').update(parts.join('#')).digest('hex')}`;
}

const escaped = (text: string): string =>
  text.replace(/[%#:]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
