import { ExactNumber, type Condition, type JsonValue } from '../../../../../common/declaration';
import { anyOf, exists, ignored, not, type Clause, type Query } from './clause';
import type { KnownField } from './known_fields';

const BITS: Readonly<Record<string, bigint>> = { byte: 8n, short: 16n, integer: 32n, long: 64n };

type Bound = 'gt' | 'gte' | 'lt' | 'lte';
const isBound = (operator: string): operator is Bound => /^[gl]te?$/.test(operator);

/** A condition on a column of whole numbers; undefined if it cannot be sent. */
export function integerClause(
  { operator, values }: Condition,
  field: KnownField,
): Clause | undefined {
  const { path, own, type } = field;
  const bits = BITS[type];
  if (bits === undefined) return undefined;
  const numbers = values.map(({ value }) => integerOf(value));
  const [first = 0n] = numbers;
  if (first === undefined) return undefined;
  const known = numbers.filter((one): one is bigint => one !== undefined);
  if (known.length < numbers.length) return undefined;
  // Numbers that the type cannot hold are not indexed.
  const held = known.filter((one) => BigInt.asIntN(Number(bits), one) === one);
  const rest = own ? [] : [{ query: ignored(path), exact: false }];
  if (isBound(operator)) {
    const range = held.length === 0 ? exists(path) : rangeOf(path, { [operator]: json(first) });
    return anyOf([{ query: range, exact: own && held.length > 0 }, ...rest]);
  }
  const terms = termsOf(path, held.map(json));
  switch (operator) {
    case 'eq':
    case 'in':
      return anyOf([
        ...(terms === undefined ? [] : [{ query: terms, exact: own }]),
        ...(held.length < known.length ? rest : []),
      ]);
    case 'ne':
    case 'not_in':
      return anyOf([{ query: otherThan(terms, field), exact: own }, ...rest]);
    default:
      return presence(operator, field, own);
  }
}

/** An integer of a condition; undefined if it is none. */
function integerOf(value: JsonValue): bigint | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined;
  if (typeof value === 'string' && /^-?\d{1,40}$/.test(value)) return BigInt(value);
  return undefined;
}

const json = (value: bigint): JsonValue => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new ExactNumber(String(value));
};

/** Bits of the fraction, and the largest number that is neither too large nor rounded to one that is. */
const FLOATS: Readonly<
  Record<string, { readonly step: number; readonly least: number; readonly most: number }>
> = {
  float: { step: 2 ** -23, least: 2 ** -149, most: 3.4e38 },
  half_float: { step: 2 ** -10, least: 2 ** -24, most: 65_000 },
};

/** A condition on a column of numbers; undefined if it cannot be sent. */
export function decimalClause(
  { operator, values }: Condition,
  field: KnownField,
): Clause | undefined {
  const { path, own, type } = field;
  const numbers = values.map(({ value }) => value);
  if (!numbers.every(isFinite)) return undefined;
  const [first = 0] = numbers;
  const rest = { query: ignored(path), exact: false };
  if (type !== 'double') return roundedClause(operator, numbers, field);
  if (isBound(operator))
    return anyOf([{ query: boundOf(path, operator, first), exact: own }, rest]);
  // Zero is indexed with its sign, which does not count.
  const zero = numbers.includes(0) ? [between(path, 0, 0)] : [];
  const terms = termsOf(
    path,
    numbers.filter((one) => one !== 0),
  );
  const same = [...(terms === undefined ? [] : [terms]), ...zero];
  switch (operator) {
    case 'eq':
    case 'in':
      return anyOf([...same.map((query) => ({ query, exact: own })), ...(own ? [] : [rest])]);
    case 'ne':
    case 'not_in':
      return anyOf([{ query: otherThan(anyQuery(same), field), exact: own }, rest]);
    default:
      return presence(operator, field, false);
  }
}

const isFinite = (value: JsonValue): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Fields that round their values: what rounds to the number, and its neighbors. */
function roundedClause(
  operator: Condition['operator'],
  numbers: readonly number[],
  field: KnownField,
): Clause | undefined {
  const { path, type } = field;
  const float = FLOATS[type];
  if (float === undefined || numbers.some((one) => Math.abs(one) > float.most)) return undefined;
  const [first = 0] = numbers;
  const off = (value: number): number => Math.abs(value) * float.step * 2 + float.least * 2;
  const rest = ignored(path);
  const queries = ((): readonly Query[] | undefined => {
    switch (operator) {
      case 'eq':
      case 'in':
        return numbers.map((one) => between(path, one - off(one), one + off(one)));
      case 'lt':
      case 'lte':
        return [rangeOf(path, { lte: first + off(first) })];
      case 'gt':
      case 'gte':
        return [rangeOf(path, { gte: first - off(first) })];
      default:
        return undefined;
    }
  })();
  if (queries === undefined) return presence(operator, field, false);
  return anyOf([...queries, rest].map((query) => ({ query, exact: false })));
}

/** IS NULL, IS NOT NULL, and what follows from other conditions: that there is a value. */
export function presence(
  operator: Condition['operator'],
  { path, own }: KnownField,
  isExact: boolean,
): Clause | undefined {
  if (operator === 'is_null') return own ? { query: not(exists(path)), exact: isExact } : undefined;
  if (isExact && own) return { query: exists(path), exact: operator === 'is_not_null' };
  return anyOf([exists(path), ignored(path)].map((query) => ({ query, exact: false })));
}

/** Documents with a value, except those of the query. */
export function otherThan(query: Query | undefined, { path, copied }: KnownField): Query {
  if (query === undefined || copied === true) return exists(path);
  return { bool: { filter: [exists(path)], must_not: [query] } };
}

export const termsOf = (path: string, values: readonly JsonValue[]): Query | undefined => {
  const [only, ...more] = values;
  if (only === undefined) return undefined;
  return more.length === 0 ? { term: { [path]: only } } : { terms: { [path]: [...values] } };
};

export const rangeOf = (path: string, bounds: Readonly<Record<string, JsonValue>>): Query => ({
  range: { [path]: bounds },
});

const MINUS_ZERO = new ExactNumber('-0.0');

/** Both included. */
const between = (path: string, from: number, to: number): Query =>
  rangeOf(path, { gte: from === 0 ? MINUS_ZERO : from, lte: to });

const boundOf = (path: string, operator: Bound, value: number): Query =>
  rangeOf(path, {
    [operator]: value === 0 && (operator === 'gte' || operator === 'lt') ? MINUS_ZERO : value,
  });

export const anyQuery = (queries: readonly Query[]): Query | undefined => {
  const { query } = anyOf(queries.map((one) => ({ query: one, exact: true })));
  return typeof query === 'boolean' ? undefined : query;
};
