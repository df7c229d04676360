import type { Range } from '../nodes';

/** The character after the `\` of an escape, and the character that it means. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([^]?))/g;
const SURROGATE = /^d[89a-f]/i;

/** An invalid escape, or half of a surrogate pair; `range` is relative to the string. */
export interface InvalidEscape extends Range {
  readonly escape: string;
  readonly half: boolean;
}

/**
 * The value of a string in double quotes inside `{…}`: JSON, and `""` for a quote as elsewhere in the
 * language. A `\uD800`–`\uDFFF` without its other half is not a character and is rejected like an unknown escape.
 */
export function readJsonText(written: string): {
  readonly value: string;
  readonly invalid: InvalidEscape | undefined;
} {
  const inner = written.slice(1, -1);
  if (!inner.includes('\\')) return { value: inner.replaceAll('""', '"'), invalid: undefined };
  let value = '';
  let end = 0;
  let invalid: InvalidEscape | undefined;
  for (let found = ESCAPE.exec(inner); found !== null; found = ESCAPE.exec(inner)) {
    const [escape, unit, character = ''] = found;
    value += inner.slice(end, found.index).replaceAll('""', '"');
    end = found.index + escape.length;
    if (unit !== undefined && SURROGATE.test(unit)) {
      const low = /^\\u(d[c-f][0-9a-f]{2})/i.exec(inner.slice(end, end + 6))?.[1];
      if (/^d[89ab]/i.test(unit) && low !== undefined) {
        value += String.fromCharCode(parseInt(unit, 16), parseInt(low, 16));
        end += 6;
        ESCAPE.lastIndex = end;
        continue;
      }
      invalid ??= { escape, half: true, start: found.index + 1, end: end + 1 };
    } else if (unit !== undefined) {
      value += String.fromCharCode(parseInt(unit, 16));
    } else {
      const meant = ESCAPES.get(character);
      if (meant === undefined) {
        invalid ??= { escape, half: false, start: found.index + 1, end: end + 1 };
      }
      value += meant ?? escape;
    }
  }
  ESCAPE.lastIndex = 0;
  return { value: value + inner.slice(end).replaceAll('""', '"'), invalid };
}

/** The text as a string of JSON. */
export function writeJsonText(value: string): string {
  // Half of a surrogate pair cannot be escaped in a way that is read again, so it is written unchanged.
  return JSON.stringify(value).replace(
    /\\u(d[89a-f][0-9a-f]{2})/g,
    (escape, unit: string, at: number, all: string) =>
      precedingBackslashes(all, at) % 2 === 0 ? String.fromCharCode(parseInt(unit, 16)) : escape,
  );
}

function precedingBackslashes(text: string, at: number): number {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count;
}

/** The end of the JSON string that begins at `start`, including its quote; undefined if it is not closed. */
export function endOfJsonText(
  text: string,
  start: number,
  limit = text.length,
): number | undefined {
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) {
      if (text.charCodeAt(at + 1) !== 34) return at + 1;
      at++;
    }
  }
  return undefined;
}
