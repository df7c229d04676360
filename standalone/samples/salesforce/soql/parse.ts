/** An error that Salesforce reports for a query. */
export class SoqlError extends Error {
  constructor(
    readonly code: 'MALFORMED_QUERY' | 'INVALID_FIELD' | 'INVALID_TYPE',
    message: string,
  ) {
    super(message);
  }
}

/** A literal: a text in quotes, or a word such as a number, a date or THIS_QUARTER. */
export interface Literal {
  readonly quoted: boolean;
  readonly text: string;
}
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly operator: string;
      readonly values: readonly Literal[];
    };
/** What is selected: a field, or an aggregate of one. */
export interface Selected {
  readonly aggregate?: string;
  readonly field: string;
  readonly alias?: string;
}
export interface SoqlQuery {
  readonly select: readonly Selected[];
  readonly from: string;
  readonly where?: Condition;
  readonly groupBy: readonly string[];
  readonly orderBy: readonly {
    readonly field: string;
    readonly descending: boolean;
    readonly nullsLast: boolean;
  }[];
  readonly limit?: number;
  readonly offset: number;
}

const TOKEN = /\s*('(?:\\.|[^'\\])*'|!=|<>|>=|<=|[=<>(),]|[^\s'!=<>(),]+)/gy;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads the part of SOQL that the samples need. Throws SoqlError. */
export function parseSoql(soql: string): SoqlQuery {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < soql.trimEnd().length) {
    const token = TOKEN.exec(soql)?.[1];
    if (token === undefined) throw new SoqlError('MALFORMED_QUERY', `unexpected token in: ${soql}`);
    tokens.push(token);
  }
  let at = 0;
  const word = (): string => (tokens[at] ?? '').toUpperCase();
  const next = (): string => {
    const token = tokens[at++];
    if (token === undefined) throw new SoqlError('MALFORMED_QUERY', 'unexpected end of query');
    return token;
  };
  const skip = (wanted: string): boolean => {
    if (word() !== wanted) return false;
    at += 1;
    return true;
  };
  const expect = (wanted: string): void => {
    if (!skip(wanted))
      throw new SoqlError('MALFORMED_QUERY', `unexpected token: '${tokens[at] ?? '<EOF>'}'`);
  };
  const listed = <T>(one: () => T): T[] => {
    const all = [one()];
    while (skip(',')) all.push(one());
    return all;
  };
  const literal = (): Literal => {
    const token = next();
    if (!token.startsWith("'")) return { quoted: false, text: token };
    const text = token.slice(1, -1).replace(/\\(.)/gs, (_, one: string) => ESCAPED[one] ?? one);
    return { quoted: true, text };
  };
  const literals = (): Literal[] => {
    expect('(');
    const all = listed(literal);
    expect(')');
    return all;
  };
  const term = (): Condition => {
    if (skip('NOT')) return { kind: 'not', of: term() };
    if (skip('(')) {
      const inner = condition();
      expect(')');
      return inner;
    }
    const field = next();
    const operator = next().toUpperCase();
    if (operator === 'IN') return { kind: 'compare', field, operator, values: literals() };
    if (operator === 'NOT') {
      expect('IN');
      return { kind: 'compare', field, operator: 'NOT IN', values: literals() };
    }
    return { kind: 'compare', field, operator, values: [literal()] };
  };
  const condition = (): Condition => {
    const first = term();
    const joined = word();
    if (joined !== 'AND' && joined !== 'OR') return first;
    const of = [first];
    while (skip(joined)) of.push(term());
    if (word() === 'AND' || word() === 'OR')
      throw new SoqlError('MALFORMED_QUERY', `unexpected token: ${word()}`);
    return { kind: joined === 'AND' ? 'and' : 'or', of };
  };
  const selected = (): Selected => {
    const name = next();
    if (!skip('(')) return { field: name };
    const field = word() === ')' ? 'Id' : next();
    expect(')');
    const alias = [',', 'FROM', ''].includes(word()) ? undefined : next();
    return { aggregate: name.toUpperCase(), field, ...(alias !== undefined && { alias }) };
  };
  const ordered = () => {
    const field = next();
    const descending = skip('DESC') || (skip('ASC') && false);
    const nullsLast = skip('NULLS') ? next().toUpperCase() === 'LAST' : false;
    return { field, descending, nullsLast };
  };

  expect('SELECT');
  const select = listed(selected);
  expect('FROM');
  const from = next();
  const where = skip('WHERE') ? condition() : undefined;
  const groupBy = skip('GROUP') ? (expect('BY'), listed(next)) : [];
  const orderBy = skip('ORDER') ? (expect('BY'), listed(ordered)) : [];
  const limit = skip('LIMIT') ? Number(next()) : undefined;
  const offset = skip('OFFSET') ? Number(next()) : 0;
  if (at < tokens.length)
    throw new SoqlError('MALFORMED_QUERY', `unexpected token: '${tokens[at] ?? ''}'`);
  return {
    select,
    from,
    ...(where !== undefined && { where }),
    groupBy,
    orderBy,
    ...(limit !== undefined && { limit }),
    offset,
  };
}
