import type { JsonValue } from './data_type';
import { ExactNumber, losesDigits, writingNumbers } from './exact_number';

/**
 * Prefix of the digits of a number while it passes through JSON.parse or JSON.stringify as a text. It cannot be
 * guessed.
 */
const MARK = `number:${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}:`;
const MARKED = new RegExp(`"${MARK}([^"]*)"`, 'g');

/**
 * As JSON.parse, with two differences: a number that a double cannot hold becomes an ExactNumber, and half of a surrogate
 * pair becomes U+FFFD. Throws what JSON.parse throws. Texts without either are parsed as fast as by JSON.parse. `bytes`: the text in
 * UTF-8 if available, which is faster to scan.
 */
export function parseJson(text: string, bytes?: Uint8Array): JsonValue {
  const lone = hasLoneSurrogate(text);
  const marked = mayLoseDigits(text, bytes) ? markNumbers(text) : text;
  if (!lone && marked === text) return JSON.parse(text) as JsonValue;
  let value: JsonValue;
  try {
    value = JSON.parse(marked) as JsonValue;
  } catch {
    // So that the position refers to the original text.
    return JSON.parse(text) as JsonValue;
  }
  const unmarked = (one: JsonValue): JsonValue =>
    typeof one === 'string' && one.startsWith(MARK) ? new ExactNumber(one.slice(MARK.length)) : one;
  if (!lone) return replaceWithin(value, unmarked);
  return replaceWithin(
    value,
    (one) => (typeof one === 'string' ? unmarked(wellFormed(one)) : one),
    wellFormed,
  );
}

/** As `parseJson`, for parts of a text that is examined only once. */
export const parserOfParts = (text: string): ((part: string) => JsonValue) =>
  hasLoneSurrogate(text) || mayLoseDigits(text)
    ? (part) => parseJson(part)
    : (part) => JSON.parse(part) as JsonValue;

/**
 * As JSON.stringify, but writes exact numbers with their original digits; as texts if `quoted` returns true. Throws
 * RangeError if the value is nested too deeply.
 */
export function jsonText(value: JsonValue, quoted?: (digits: string) => boolean): string {
  let any = false;
  const write = (digits: string): string => {
    if (quoted?.(digits) === true) return digits;
    any = true;
    return MARK + digits;
  };
  const text = writingNumbers(write, () => JSON.stringify(value));
  return any ? text.replace(MARKED, '$1') : text;
}

/** Changes the value in place: exact numbers become texts of their digits, as in results. */
export function withTextsForExact(value: JsonValue): JsonValue {
  return value instanceof ExactNumber ? value.digits : replaceWithin(value, textOfExact);
}

const textOfExact = (value: JsonValue): JsonValue =>
  value instanceof ExactNumber ? value.digits : value;

/**
 * Maximum nesting of a document value; a deeper one becomes NULL. Fixed, because later stages (DuckDB, JSON.stringify) have
 * limits that cannot be configured.
 */
export const DOCUMENT_LEVELS = 1_000;

/** Whether lists and objects are nested more than `levels` deep. */
export function nestsDeeperThan(value: JsonValue, levels: number): boolean {
  let here: JsonValue[] = [value];
  for (let depth = 0; here.length > 0; depth++) {
    const inner: JsonValue[] = [];
    for (const one of here) {
      if (typeof one !== 'object' || one === null || one instanceof ExactNumber) continue;
      if (depth >= levels) return true;
      for (const member of Object.values<JsonValue>(one))
        if (typeof member === 'object' && member !== null) inner.push(member);
    }
    here = inner;
  }
  return false;
}

const QUOTE = 34;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isDigitOrPoint = (code: number): boolean => isDigit(code) || code === POINT;

/** Digits that a double always holds; a longer run of digits is examined. */
const RUN = 16;
/** The start, `:`, `,`, `[` or a space. */
const BEFORE_VALUE: ReadonlySet<number> = new Set([0, 58, 44, 91, 32, 10, 13, 9]);
const EXPONENT = /\d[eE][-+\d]\d\d/g;

/**
 * Whether there may be such a number: a long run of digits, or an exponent of several digits, where a value may begin. Checking
 * every sixteenth character finds each long run; checking all would take as long as parsing.
 */
function mayLoseDigits(text: string, bytes?: Uint8Array): boolean {
  if (bytes === undefined ? hasLongNumber(text) : hasLongRun(bytes)) return true;
  EXPONENT.lastIndex = 0;
  for (let match = EXPONENT.exec(text); match !== null; match = EXPONENT.exec(text)) {
    let from = match.index;
    while (from > 0 && isDigitOrPoint(text.charCodeAt(from - 1))) from--;
    if (beginsValue(text, from)) return true;
  }
  return false;
}

function hasLongNumber(text: string): boolean {
  for (let at = RUN - 1; at < text.length; at += RUN) {
    if (!isDigitOrPoint(text.charCodeAt(at))) continue;
    let from = at;
    while (from > 0 && isDigitOrPoint(text.charCodeAt(from - 1))) from--;
    let to = at + 1;
    while (to < text.length && isDigitOrPoint(text.charCodeAt(to))) to++;
    if (to - from >= RUN && beginsValue(text, from)) return true;
    if (to - at > RUN) at += Math.floor((to - at - 1) / RUN) * RUN;
  }
  return false;
}

/** As `hasLongNumber`. */
function hasLongRun(bytes: Uint8Array): boolean {
  const end = bytes.length;
  for (let at = RUN - 1; at < end; at += RUN) {
    const code = bytes[at] ?? 0;
    if (code < POINT || code > 57 || code === 47) continue;
    let from = at;
    while (from > 0 && isDigitOrPoint(bytes[from - 1] ?? 0)) from--;
    let to = at + 1;
    while (to < end && isDigitOrPoint(bytes[to] ?? 0)) to++;
    if (to - from >= RUN) {
      const before = bytes[from - 1] ?? 0;
      if (BEFORE_VALUE.has(before === MINUS ? (bytes[from - 2] ?? 0) : before)) return true;
      at += Math.floor((to - at - 1) / RUN) * RUN;
    }
  }
  return false;
}

/** What may precede a number in JSON, apart from its sign. */
function beginsValue(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  const at = before === MINUS ? from - 2 : from - 1;
  return at < 0 || ':,[ \n\r\t'.includes(text.charAt(at));
}

/** Replaces the numbers that would lose digits with marked texts; returns the same text if there are none. */
function markNumbers(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
    } else if (code === MINUS || isDigit(code)) {
      let end = at + 1;
      while (end < text.length && isOfNumber(text.charCodeAt(end))) end++;
      const token = end - at > 4 ? text.slice(at, end) : '';
      if (losesDigits(token)) {
        parts.push(text.slice(kept, at), `"${MARK}${token}"`);
        kept = end;
      }
      at = end;
    } else at++;
  }
  return kept === 0 && parts.length === 0 ? text : parts.join('') + text.slice(kept);
}

const isOfNumber = (code: number): boolean =>
  isDigitOrPoint(code) || code === MINUS || code === PLUS || code === 69 || code === 101;

/** The position after the string that begins at `from`. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

type Container = JsonValue[] | Record<string, JsonValue>;

const isContainer = (one: JsonValue): boolean =>
  typeof one === 'object' && one !== null && !(one instanceof ExactNumber);

/**
 * Replaces each scalar and each name in place, with a list of pending work instead of recursion, because the value may nest deeper than
 * the call stack.
 */
function replaceWithin(
  value: JsonValue,
  replace: (scalar: JsonValue) => JsonValue,
  rename?: (name: string) => string,
): JsonValue {
  if (!isContainer(value)) return replace(value);
  const todo: Container[] = [value as Container];
  for (let container = todo.pop(); container !== undefined; container = todo.pop()) {
    if (rename !== undefined && !Array.isArray(container)) renameWithin(container, rename);
    const members = container as Record<string, JsonValue>;
    for (const name of Object.keys(members)) {
      const member = members[name] ?? null;
      if (isContainer(member)) {
        todo.push(member as Container);
        continue;
      }
      const replaced = replace(member);
      // Defines an own member even if its name is __proto__, because it already exists.
      if (replaced !== member) members[name] = replaced;
    }
  }
  return value;
}

function renameWithin(members: Record<string, JsonValue>, rename: (name: string) => string): void {
  const entries = Object.entries(members);
  if (entries.every(([name]) => rename(name) === name)) return;
  for (const [name] of entries) delete members[name];
  for (const [name, value] of entries)
    Object.defineProperty(members, rename(name), {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/**
 * An escaped half of a surrogate pair without the other half, or what may be one: whether its backslash is escaped itself is left
 * to a closer check.
 */
const LONE_SURROGATE =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!(?<!\\)\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]/;

const hasLoneSurrogate = (text: string): boolean =>
  (text.includes('\\ud') || text.includes('\\uD')) && LONE_SURROGATE.test(text);

const HALF = /\p{Surrogate}/gu;
const wellFormed = (text: string): string => text.replace(HALF, '\ufffd');
