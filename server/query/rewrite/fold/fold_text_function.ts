import type { BoundFunction } from '../../../../common/binding';
import type { TypedValue } from '../../../../common/declaration';
import { numberOf } from './constant';

type Argument = string | number;
/** Undefined: that is left to DuckDB. */
type Compute = (...given: readonly Argument[]) => Argument | boolean | undefined;

const ofText =
  (compute: (text: string) => Argument): Compute =>
  (text, ...more) =>
    typeof text === 'string' && more.length === 0 ? compute(text) : undefined;
const ofTexts =
  (compute: (text: string, other: string) => Argument | boolean): Compute =>
  (text, other) =>
    typeof text === 'string' && typeof other === 'string' ? compute(text, other) : undefined;
const ofCount =
  (compute: (text: string, count: number) => string): Compute =>
  (text, count) =>
    typeof text === 'string' && typeof count === 'number' && count >= 0
      ? compute(text, count)
      : undefined;

const substring: Compute = (text, start, length = Infinity) =>
  typeof text === 'string' &&
  typeof start === 'number' &&
  typeof length === 'number' &&
  start >= 1 &&
  length >= 0
    ? text.slice(start - 1, start - 1 + length)
    : undefined;

const replace: Compute = (text, what, by) =>
  typeof text === 'string' && typeof what === 'string' && typeof by === 'string'
    ? what === ''
      ? text
      : text.replaceAll(what, () => by)
    : undefined;

const withoutLastSpaces = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
};

const FUNCTIONS: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ['lower', ofText((text) => text.toLowerCase())],
  ['upper', ofText((text) => text.toUpperCase())],
  ['length', ofText((text) => text.length)],
  ['char_length', ofText((text) => text.length)],
  ['trim', ofText((text) => withoutLastSpaces(text.replace(/^ +/, '')))],
  ['ltrim', ofText((text) => text.replace(/^ +/, ''))],
  ['rtrim', ofText(withoutLastSpaces)],
  ['starts_with', ofTexts((text, prefix) => text.startsWith(prefix))],
  ['ends_with', ofTexts((text, suffix) => text.endsWith(suffix))],
  ['strpos', ofTexts((text, what) => text.indexOf(what) + 1)],
  ['instr', ofTexts((text, what) => text.indexOf(what) + 1)],
  ['left', ofCount((text, count) => text.slice(0, count))],
  ['right', ofCount((text, count) => (count === 0 ? '' : text.slice(-count)))],
  ['substring', substring],
  ['substr', substring],
  ['replace', replace],
]);

/** Other characters may have several forms, widths or parts, which DuckDB knows. */
const PLAIN = /^[ -~\t\n\r]*$/;
/** Longer texts would keep the event loop busy. */
const MOST_CHARACTERS = 10_000;
/** Some functions of DuckDB take integers of 32 bits. */
const MOST_COUNT = 1_000_000_000;

/** Folds functions of short ASCII texts, so that a loop of a script need not ask DuckDB for each of its values. */
export function foldTextFunction(call: BoundFunction): TypedValue | undefined {
  if (call.aggregate || call.window !== undefined || call.ignoringCase) return undefined;
  const compute = FUNCTIONS.get(call.name.toLowerCase());
  if (compute === undefined) return undefined;
  const given: Argument[] = [];
  for (const part of call.arguments) {
    const value = part.kind === 'constant' ? argumentOf(part.value) : undefined;
    if (value === undefined) return undefined;
    given.push(value);
  }
  const value = compute(...given);
  if (value === undefined || call.type === 'null') return undefined;
  return { type: call.type, value };
}

function argumentOf(value: TypedValue): Argument | undefined {
  if (value.type === 'integer') {
    const number = numberOf(value);
    return number !== undefined && Math.abs(number) <= MOST_COUNT ? number : undefined;
  }
  if (value.type !== 'text' || typeof value.value !== 'string') return undefined;
  const { length } = value.value;
  return length <= MOST_CHARACTERS && PLAIN.test(value.value) ? value.value : undefined;
}

/** `coalesce(NULL, 'a')`: the first value, if nothing that is evaluated later can change it or its type. */
export function foldCoalesce(call: BoundFunction): TypedValue | undefined {
  const name = call.name.toLowerCase();
  if ((name !== 'coalesce' && name !== 'ifnull') || call.window !== undefined) return undefined;
  for (const part of call.arguments) {
    if (part.kind !== 'constant') return undefined;
    const { type, value } = part.value;
    if (value === null) continue;
    return typeof type === 'string' && type === call.type ? { type, value } : undefined;
  }
  return undefined;
}
