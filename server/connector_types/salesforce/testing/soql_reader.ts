/** A value of a record as Salesforce compares it: null if it has none. */
export type SoqlValue =
  | null
  | { readonly number: number }
  | { readonly boolean: boolean }
  | { readonly id: string }
  | { readonly text: string; readonly withCase?: boolean }
  /** A calendar date, or milliseconds since the epoch. */
  | { readonly date: string }
  | { readonly instant: number };

/** The values of a record, by field. */
export type ReadField = (field: string) => SoqlValue;

interface Literal {
  readonly kind: 'text' | 'word';
  readonly value: string;
}

const TOKEN = /\s*('(?:\\.|[^'\\])*'|!=|>=|<=|[=<>(),]|[^\s'!=<>(),]+)/gy;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** What follows WHERE, up to ORDER BY, GROUP BY or LIMIT; undefined without it. */
export const whereOf = (soql: string): string | undefined =>
  / WHERE (.*?)(?: ORDER BY | GROUP BY | LIMIT |$)(?=(?:[^']|'(?:\\.|[^'\\])*')*$)/s.exec(
    soql,
  )?.[1];

/**
 * A small reading of SOQL's conditions, for tests. AND and OR do not mix without parentheses, `!=` and NOT also find
 * records without a value, and texts are compared ignoring case. Written from the documentation, without the translator:
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_conditionexpression.htm
 * Throws for anything else.
 */
export function matchesSoql(where: string, read: ReadField): boolean {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < where.length) {
    const token = TOKEN.exec(where)?.[1];
    if (token === undefined) throw new Error(`not SOQL: ${where}`);
    tokens.push(token);
  }
  let at = 0;
  const word = (): string => (tokens[at] ?? '').toLowerCase();
  const next = (): string => tokens[at++] ?? '';
  const expect = (wanted: string): void => {
    if (next().toLowerCase() !== wanted) throw new Error(`expected ${wanted}: ${where}`);
  };
  const literal = (): Literal => {
    const token = next();
    if (!token.startsWith("'")) return { kind: 'word', value: token };
    const value = token.slice(1, -1).replace(/\\(.)/gs, (_, one: string) => ESCAPED[one] ?? one);
    return { kind: 'text', value };
  };
  const literals = (): Literal[] => {
    expect('(');
    const all = [literal()];
    while (word() === ',') {
      next();
      all.push(literal());
    }
    expect(')');
    return all;
  };
  const term = (): boolean => {
    if (word() === 'not') {
      next();
      return !term();
    }
    if (word() === '(') {
      next();
      const found = expression();
      expect(')');
      return found;
    }
    const value = read(next());
    const operator = next().toLowerCase();
    if (operator === 'in') return literals().some((one) => equal(value, one));
    if (operator === 'not') {
      expect('in');
      return !literals().some((one) => equal(value, one));
    }
    const other = literal();
    if (operator === '=') return equal(value, other);
    if (operator === '!=') return !equal(value, other);
    if (operator === 'like') return isLike(value, other);
    if (value === null) return false;
    const order = orderOf(value, other);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    if (operator === '>') return order > 0;
    if (operator === '>=') return order >= 0;
    throw new Error(`${operator}: ${where}`);
  };
  const expression = (): boolean => {
    let found = term();
    const joined = word();
    while (word() === 'and' || word() === 'or') {
      if (next().toLowerCase() !== joined) throw new Error(`AND and OR without (): ${where}`);
      const other = term();
      found = joined === 'and' ? found && other : found || other;
    }
    return found;
  };
  const found = expression();
  if (at < tokens.length) throw new Error(`unexpected ${word()}: ${where}`);
  return found;
}

function equal(value: SoqlValue, other: Literal): boolean {
  if (other.kind === 'word' && other.value.toLowerCase() === 'null') return value === null;
  if (value === null) return false;
  if ('boolean' in value) return String(value.boolean) === other.value.toLowerCase();
  if ('id' in value) {
    if (!/^[A-Za-z0-9]{15}(...)?$/.test(other.value)) throw new Error(`invalid id: ${other.value}`);
    return value.id.slice(0, 15) === other.value.slice(0, 15);
  }
  if ('text' in value) {
    if (other.kind !== 'text') throw new Error(`not a text: ${other.value}`);
    return value.withCase === true
      ? value.text === other.value
      : value.text.toLowerCase() === other.value.toLowerCase();
  }
  return orderOf(value, other) === 0;
}

function orderOf(value: NonNullable<SoqlValue>, { kind, value: other }: Literal): number {
  if (kind !== 'word') throw new Error(`in quotes: ${other}`);
  if ('number' in value) {
    if (!/^-?\d+(\.\d+)?$/.test(other)) throw new Error(`not a number: ${other}`);
    return value.number - Number(other);
  }
  if ('date' in value) {
    if (!/^\d{4}-\d\d-\d\d$/.test(other)) throw new Error(`not a date: ${other}`);
    return value.date < other ? -1 : value.date > other ? 1 : 0;
  }
  if ('instant' in value) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(other)) throw new Error(`not a time: ${other}`);
    return value.instant - Date.parse(other);
  }
  throw new Error(`no order: ${other}`);
}

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_comparisonoperators.htm */
function isLike(value: SoqlValue, { value: pattern }: Literal): boolean {
  if (value === null) return false;
  if (!('text' in value)) throw new Error('LIKE is only for texts');
  const source = [...pattern.matchAll(/\\(.)|[^\\]/gs)]
    .map(([one, escaped]) =>
      escaped === undefined && one === '%'
        ? '.*'
        : escaped === undefined && one === '_'
          ? '.'
          : (escaped ?? one).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`, 'is').test(value.text);
}
