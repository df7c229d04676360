import {
  jsonText,
  type Alternatives,
  type Condition,
  type JsonValue,
} from '../../../../../common/declaration';
import type { IndexColumn, Narrowing, WantedDocuments } from '../../../../ports';
import { allOf, type Clause, type Query } from './clause';
import {
  alternativesClause,
  conditionClause,
  type ConditionClause,
  type QueriedIndex,
} from './condition_clause';
import type { DocumentFilter } from './document_filter';
import type { KnownFields } from './known_fields';
import { QueryBudget } from './query_size';
import { sortOf } from './sort';
import { sourceOf } from './source';

/** The limit of Elasticsearch (`index.max_terms_count`) is 65,536. */
const MOST_VALUES = 50_000;
const LONGEST_SHOWN = 300;
/** Reasons that a note gives. */
const MOST_REASONS = 2;

/** A condition or alternatives, and what becomes of it in each index. */
interface Tried<T> {
  readonly of: T;
  readonly made: readonly ConditionClause[];
}

/** What Elasticsearch does of what a statement wants. `prefix`: what the names of indices begin with, unseen. */
export function narrow(wanted: WantedDocuments, prefix: string): Narrowing {
  const { conditions, alternatives, columns } = wanted;
  const indices = wanted.indices.map(({ name, columns: own, known }): QueriedIndex => {
    return {
      name,
      columns: new Map(own.map((column) => [column.name, column])),
      fields: (known ?? {}) as KnownFields,
    };
  });
  const byName = new Map(columns.map((column) => [column.name, column]));
  const columnOf = (name: string): IndexColumn | undefined => byName.get(name);
  const budget = new QueryBudget();
  const within = (made: readonly ConditionClause[]): readonly ConditionClause[] =>
    budget.takes(clausesOf({ made }))
      ? made
      : made.map(() => ({ kind: 'none', why: 'the query would be too large' }));
  const triedConditions = conditions.map((of): Tried<Condition> => {
    const column = columnOf(of.column);
    const made = indices.map((index): ConditionClause => {
      if (column === undefined) return { kind: 'none', why: 'it is not a column' };
      if (of.values.length > MOST_VALUES) return { kind: 'none', why: 'it has too many values' };
      return conditionClause(of, column, index);
    });
    return { of, made: within(made) };
  });
  const triedAlternatives = alternatives
    .map((of): Tried<Alternatives> => {
      const made = indices.map((index) => alternativesClause(of, columnOf, index));
      return { of, made: within(made) };
    })
    .filter(isTaken);
  const query = combined(
    indices.map(({ name }, at) => ({
      name: prefix + name,
      clause: allOf(
        [...triedConditions, ...triedAlternatives].flatMap(({ made }) => {
          const one = made[at];
          return one?.kind === 'clause' ? [one.clause] : [];
        }),
      ),
    })),
  );
  const sort = sortOf(wanted, indices);
  const source = sourceOf(wanted, indices);
  const filter: DocumentFilter = {
    ...(query !== undefined && { query }),
    ...(sort !== undefined && { sort }),
    ...(source !== undefined && { source }),
  };
  const taken = triedConditions.filter(isTaken);
  return {
    filter: filter as JsonValue,
    pushed: taken.map((one) => ({
      condition: one.of,
      exact: one.of.exact && isExact(one),
      as: shown(one),
    })),
    pushedAlternatives: triedAlternatives.map((one) => ({
      alternatives: one.of,
      exact: one.of.exact && isExact(one),
      as: shown(one),
    })),
    impossible: taken.filter(matchesNothing).map(({ of }) => of),
    sorted: sort !== undefined,
    notes: [...new Set(triedConditions.flatMap(noteOf))],
    request: {
      method: 'POST',
      path: `/${wanted.pattern}/_search`,
      body: bodyOf(filter, wanted.limit),
    },
  };
}

const isTaken = ({ made }: Tried<unknown>): boolean =>
  made.length > 0 && made.every(({ kind }) => kind === 'clause');

const clausesOf = ({ made }: Pick<Tried<unknown>, 'made'>): readonly Clause[] =>
  made.flatMap((one) => (one.kind === 'clause' ? [one.clause] : []));
const isExact = (tried: Tried<unknown>): boolean => clausesOf(tried).every(({ exact }) => exact);
const matchesNothing = (tried: Tried<unknown>): boolean =>
  clausesOf(tried).every(({ query }) => query === false);

/** The query for each index, as one. */
export function combined(
  each: readonly { readonly name: string; readonly clause: Clause }[],
): Query | undefined {
  const groups = new Map<string, { readonly query: Clause['query']; readonly names: string[] }>();
  for (const { name, clause } of each) {
    const key = jsonText(clause.query);
    const group = groups.get(key) ?? { query: clause.query, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  const [first, ...more] = groups.values();
  if (first === undefined) return undefined;
  if (more.length === 0) {
    if (first.query === true) return undefined;
    return first.query === false ? { match_none: {} } : first.query;
  }
  const should = [...groups.values()].flatMap(({ query, names }): readonly Query[] => {
    const here = { terms: { _index: names } };
    if (query === false) return [];
    return [query === true ? here : { bool: { filter: [here, query] } }];
  });
  const [only, ...others] = should;
  return only !== undefined && others.length === 0 ? only : { bool: { should } };
}

/** The query of a condition, for people. */
function shown(tried: Tried<unknown>): string {
  const texts = new Set(clausesOf(tried).map(({ query }) => jsonText(query as JsonValue)));
  const [text = '', ...more] = texts;
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return more.length > 0 ? `${cut} and others` : cut;
}

/** Why a condition is not applied, or not everywhere. */
function noteOf({ of: { column }, made }: Tried<Condition>): readonly string[] {
  const reasons = new Set(made.flatMap((one) => (one.kind === 'none' ? [one.why] : [])));
  if (reasons.size === 0) return [];
  const where = made.some(({ kind }) => kind === 'clause') ? ' in some of the indices' : '';
  const why = [...reasons].slice(0, MOST_REASONS).join('; ');
  return [`Conditions on "${column}" are checked locally${where}: ${why}.`];
}

/** The body of a search, as EXPLAIN shows it. */
function bodyOf({ query, sort, source }: DocumentFilter, limit: number | undefined): JsonValue {
  return {
    ...(limit !== undefined && { size: limit }),
    ...(query !== undefined && { query }),
    ...(sort !== undefined && { sort: [sort.by] }),
    ...(source !== undefined && { _source: source }),
  };
}
