import { SoqlError, type Condition, type Literal } from './parse';

export type Value = string | number | boolean | null;
export type Read = (field: string) => Value;

const DAY = 86_400_000;
const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Whether a record satisfies a condition, as Salesforce decides it: without a value, `!=` and NOT hold. */
export function satisfies(condition: Condition, read: Read, now: number): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.of.every((one) => satisfies(one, read, now));
    case 'or':
      return condition.of.some((one) => satisfies(one, read, now));
    case 'not':
      return !satisfies(condition.of, read, now);
    case 'compare': {
      const value = read(condition.field);
      return compares(value, condition.operator, condition.values, now);
    }
  }
}

function compares(
  value: Value,
  operator: string,
  values: readonly Literal[],
  now: number,
): boolean {
  const [first = { quoted: false, text: 'null' }] = values;
  switch (operator) {
    case 'IN':
      return values.some((one) => order(value, one, now) === 0);
    case 'NOT IN':
      return !values.some((one) => order(value, one, now) === 0);
    case '=':
      return order(value, first, now) === 0;
    case '!=':
    case '<>':
      return order(value, first, now) !== 0;
    case 'LIKE':
      return typeof value === 'string' && like(first.text).test(value);
    default: {
      const found = order(value, first, now);
      if (found === undefined) return false;
      if (operator === '<') return found < 0;
      if (operator === '<=') return found <= 0;
      if (operator === '>') return found > 0;
      if (operator === '>=') return found >= 0;
      throw new SoqlError('MALFORMED_QUERY', `unexpected token: '${operator}'`);
    }
  }
}

/** Undefined if they cannot be compared, as a value that is missing. */
function order(value: Value, { quoted, text }: Literal, now: number): number | undefined {
  if (!quoted && text.toLowerCase() === 'null') return value === null ? 0 : 1;
  if (value === null) return undefined;
  if (typeof value === 'number') return value - Number(text);
  if (typeof value === 'boolean') return Number(value) - Number(text.toLowerCase() === 'true');
  if (quoted) return compared(value.toLowerCase(), text.toLowerCase());
  const range = rangeOf(text, now);
  if (range !== undefined) {
    const on = value.slice(0, 10);
    return on < range.from ? -1 : on > range.to ? 1 : 0;
  }
  return text.length === 10
    ? compared(value.slice(0, 10), text)
    : compared(Date.parse(value), Date.parse(text));
}

const compared = <T extends string | number>(one: T, other: T): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_dateformats.htm */
function rangeOf(word: string, now: number): { from: string; to: string } | undefined {
  const [name = '', count = '0'] = word.toUpperCase().split(':');
  const days = Number(count) * DAY;
  const today = new Date(now);
  const start = (year: number, month: number): string => day(Date.UTC(year, month, 1));
  const end = (year: number, month: number): string => day(Date.UTC(year, month + 1, 0));
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  const quarter = month - (month % 3);
  switch (name) {
    case 'TODAY':
      return { from: day(now), to: day(now) };
    case 'LAST_N_DAYS':
      return { from: day(now - days), to: day(now) };
    case 'NEXT_N_DAYS':
      return { from: day(now + DAY), to: day(now + days) };
    case 'THIS_MONTH':
      return { from: start(year, month), to: end(year, month) };
    case 'THIS_QUARTER':
      return { from: start(year, quarter), to: end(year, quarter + 2) };
    case 'THIS_YEAR':
      return { from: start(year, 0), to: end(year, 11) };
    default:
      return undefined;
  }
}

const like = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.*+?^${}()|[\]]/g, '\\$&')
      .replace(/%/g, '.*')
      .replace(/_/g, '.')}$`,
    'is',
  );
