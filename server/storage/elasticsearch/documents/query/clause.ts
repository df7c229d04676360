import type { JsonValue } from '../../../../../common/declaration';

/** A query of Elasticsearch. */
export type Query = Readonly<Record<string, JsonValue>>;

/** The documents for which a condition is true, and others unless it is `exact`. */
export interface Clause {
  /** True: all documents; false: none. */
  readonly query: Query | boolean;
  readonly exact: boolean;
  /** It would be exact if all values were indexed. */
  readonly exactIfIndexed?: boolean;
}

/** What can be sent of a condition that cannot. */
export const ALL: Clause = { query: true, exact: false };
export const NONE: Clause = { query: false, exact: true };

/** What satisfies all of the clauses. */
export function allOf(clauses: readonly Clause[]): Clause {
  if (clauses.some(({ query }) => query === false)) return NONE;
  const exactness = exactnessOf(clauses);
  const queries = distinct(clauses);
  const [first, ...more] = queries;
  if (first === undefined) return { query: true, ...exactness };
  return { query: more.length === 0 ? first : { bool: { filter: queries } }, ...exactness };
}

/** What satisfies one of the clauses. */
export function anyOf(clauses: readonly Clause[]): Clause {
  const whole = clauses.filter(({ query }) => query === true);
  if (whole.length > 0) return { query: true, exact: whole.some((one) => one.exact) };
  const exactness = exactnessOf(clauses);
  const queries = distinct(clauses);
  const [first, ...more] = queries;
  if (first === undefined) return { query: false, ...exactness };
  return { query: more.length === 0 ? first : { bool: { should: queries } }, ...exactness };
}

/** Whether it is exact if no document has a value that was not indexed. */
export const isExactIfIndexed = ({ query, exact, exactIfIndexed = exact }: Clause): boolean =>
  exactIfIndexed || (typeof query !== 'boolean' && '_ignored' in membersOf(query['term']));

const membersOf = (value: JsonValue | undefined): object =>
  typeof value === 'object' && value !== null ? value : {};

function exactnessOf(clauses: readonly Clause[]): Omit<Clause, 'query'> {
  const exact = clauses.every((one) => one.exact);
  return {
    exact,
    ...(!exact && clauses.every(isExactIfIndexed) && { exactIfIndexed: true }),
  };
}

const distinct = (clauses: readonly Clause[]): readonly Query[] => {
  const found = new Map<string, Query>();
  for (const { query } of clauses)
    if (typeof query !== 'boolean') found.set(JSON.stringify(query), query);
  return [...found.values()];
};

export const exists = (field: string): Query => ({ exists: { field } });
/** Documents with a value of the field that was not indexed: too long, or of another type. */
export const ignored = (field: string): Query => ({ term: { _ignored: field } });
export const not = (...queries: readonly Query[]): Query => ({ bool: { must_not: [...queries] } });
