import type { Condition, JsonValue } from '../../../../../common/declaration';
import { anyOf, exists, ignored, not, type Clause, type Query } from './clause';
import type { KnownField } from './known_fields';
import { containing, ignoringCase, ofPattern, type Expression } from './regular_expression';

/** Values of an IN that are compared without case: each is a query of its own. */
const MOST_EXPRESSIONS = 512;
/** Values that are looked for in all ways in which JSON can write them. */
const MOST_NUMBERS = 16;
const LONGEST_TERM = 8000;

/** JSON numbers that JavaScript may write in another way: `1.0`, `1e3`, `-0`. */
const ODD_NUMBER = '-?[0-9]+(\\.[0-9]+([eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)|-0';

/** A condition on a column of text; undefined if it cannot be sent. */
export function textClause(
  { operator, values }: Condition,
  field: KnownField,
  foldsCase: boolean,
): Clause | undefined {
  const texts = values.map(({ value }) => value);
  if (!texts.every(isSendable)) return undefined;
  const [text = ''] = texts;
  const elsewhere = field.own ? [] : [numbersOf(field)];
  switch (operator) {
    case 'eq':
    case 'in':
      return equalTo(texts, field, foldsCase);
    case 'ne':
    case 'not_in':
      return excluding(sameAs(texts, field, foldsCase), field, elsewhere);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte': {
      if (foldsCase || field.normalized === true) return present(field);
      const range: Query = { range: { [field.path]: { [operator]: text } } };
      return including({ query: range, exact: field.own }, field, elsewhere);
    }
    case 'like':
    case 'not_like':
      return foldsCase
        ? matching(ofPattern(text), operator === 'not_like', field, elsewhere)
        : matching(likeQuery(text, field.path), operator === 'not_like', field, elsewhere);
    case 'ilike':
    case 'not_ilike':
      return matching(ofPattern(text), operator === 'not_ilike', field, elsewhere);
    case 'contains':
    case 'not_contains':
      return matching(containing(text), operator === 'not_contains', field, elsewhere);
    case 'is_null':
      return field.own ? { query: not(exists(field.path)), exact: false } : undefined;
    case 'is_not_null':
      return present(field);
  }
}

/** A condition on a column of lists of texts. */
export function textListClause(
  { operator, values }: Condition,
  field: KnownField,
): Clause | undefined {
  const [text] = values.map(({ value }) => value);
  // Other writers do not keep to lists.
  if (!field.own || text === undefined || !isSendable(text)) return undefined;
  const has = equalTo([text], field, true);
  if (operator === 'contains') return has;
  if (operator !== 'not_contains' || has?.exact !== true || typeof has.query === 'boolean')
    return undefined;
  return { query: not(has.query), exact: false };
}

/** Texts that JSON can transport, and that are not longer than an index accepts. */
const isSendable = (value: JsonValue): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TERM && isWellFormed(value);

/** Whether it has no half of a surrogate pair. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

function equalTo(
  texts: readonly string[],
  field: KnownField,
  foldsCase: boolean,
): Clause | undefined {
  const { path, own } = field;
  const indexed = indexedOf(texts, field);
  // The limit may also be a setting of the index.
  const mayBeIgnored = indexed.length < texts.length || field.ignoreAbove === undefined;
  const others: Query[] = mayBeIgnored ? [ignored(path)] : [];
  if (!own) others.push(...unindexed(field), ...asNumbers(indexed, path));
  const exact = own && indexed.length === texts.length && field.normalized !== true;
  if (!foldsCase) {
    const same = indexed.length === 0 ? [] : [{ query: termsOf(path, indexed), exact }];
    return anyOf([...same, ...others.map(inexact)]);
  }
  if (field.normalized === true || indexed.length > MOST_EXPRESSIONS) return undefined;
  const expressions = indexed.map(ignoringCase);
  if (expressions.includes(undefined)) return undefined;
  const same = expressions.flatMap((one) =>
    one === undefined ? [] : [{ query: regexp(path, one.text), exact: exact && one.exact }],
  );
  return anyOf([...same, ...others.map(inexact)]);
}

const indexedOf = (
  texts: readonly string[],
  { ignoreAbove = Infinity }: KnownField,
): readonly string[] => texts.filter(({ length }) => length <= ignoreAbove);

/** Documents whose value is one of the texts, and no others; undefined if no query finds only these. */
function sameAs(
  texts: readonly string[],
  field: KnownField,
  foldsCase: boolean,
): Query | undefined {
  const { path, own } = field;
  const sure = indexedOf(texts, field).filter((one) => own || !isOddNumber(one));
  if (!foldsCase) return sure.length === 0 ? undefined : termsOf(path, sure);
  const expressions = sure.slice(0, MOST_EXPRESSIONS).flatMap((one) => {
    const expression = ignoringCase(one);
    return expression?.exact === true ? [regexp(path, expression.text)] : [];
  });
  const { query } = anyOf(expressions.map(inexact));
  return typeof query === 'boolean' ? undefined : query;
}

const inexact = (query: Query): Clause => ({ query, exact: false });

const termsOf = (path: string, texts: readonly string[]): Query => {
  const [only = '', ...more] = texts;
  return more.length === 0 ? { term: { [path]: only } } : { terms: { [path]: [...texts] } };
};

const regexp = (path: string, value: string): Query => ({
  regexp: { [path]: { value, flags: 'NONE' } },
});

/** Whether the column may be this text because of a number in a document. */
const isNumber = (text: string): boolean =>
  text !== '' && String(Number(text)) === text && Number.isFinite(Number(text));

const isOddNumber = (text: string): boolean =>
  /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) && !isNumber(text);

/** Keywords have numbers as they were written: `1.0` for 1. */
function asNumbers(texts: readonly string[], path: string): readonly Query[] {
  const numbers = texts.filter(isNumber);
  if (numbers.length === 0) return [];
  if (numbers.length > MOST_NUMBERS) return [regexp(path, ODD_NUMBER)];
  return numbers.map((text) => regexp(path, writtenNumber(text)));
}

/** Any way to write a number: its digits, with a point and zeros anywhere. */
function writtenNumber(text: string): string {
  const digits = text
    .replace(/e.*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  const each = [...digits].map((digit) => `${digit}\\.?`).join('');
  return `-?(0\\.?0*)?${each}0*\\.?0*([eE][-+]?[0-9]+)?`;
}

const numbersOf = ({ path }: KnownField): Query => regexp(path, ODD_NUMBER);

/** Of a keyword that was added to a text: documents that were written before, or whose text is too long for it. */
const unindexed = ({ text, path }: KnownField): readonly Query[] =>
  text === undefined ? [] : [{ bool: { filter: [exists(text)], must_not: [exists(path)] } }];

/** Documents with a value. */
export const present = (field: KnownField): Clause =>
  anyOf([exists(field.path), ignored(field.path), ...unindexed(field)].map(inexact));

/** With documents whose values are not indexed. */
const including = (clause: Clause, field: KnownField, elsewhere: readonly Query[]): Clause =>
  anyOf([clause, ...[ignored(field.path), ...unindexed(field), ...elsewhere].map(inexact)]);

/** Documents with a value, except those of the query. */
function excluding(
  same: Query | undefined,
  field: KnownField,
  elsewhere: readonly Query[],
): Clause {
  // What another text or a copied value becomes says nothing about this value.
  if (same === undefined || field.copied === true || field.normalized === true)
    return present(field);
  const others = { bool: { filter: [exists(field.path)], must_not: [same] } };
  return including({ query: others, exact: false }, field, elsewhere);
}

function matching(
  expression: Expression | Clause | undefined,
  negated: boolean,
  field: KnownField,
  elsewhere: readonly Query[],
): Clause {
  if (expression === undefined || field.normalized === true) return present(field);
  const { exact } = expression;
  const query = 'query' in expression ? expression.query : regexp(field.path, expression.text);
  if (typeof query === 'boolean') return present(field);
  if (!negated) return including({ query, exact: field.own && exact }, field, elsewhere);
  return exact ? excluding(query, field, elsewhere) : present(field);
}

/** LIKE with case. */
function likeQuery(pattern: string, path: string): Clause {
  const [, start] = /^([^%_]+)%$/s.exec(pattern) ?? [];
  if (start !== undefined) return { query: { prefix: { [path]: start } }, exact: true };
  const value = pattern
    .replace(/[\\*?]/g, '\\$&')
    .replaceAll('%', '*')
    .replaceAll('_', '?');
  return { query: { wildcard: { [path]: { value } } }, exact: true };
}
