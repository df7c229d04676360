import { jsonText, type JsonValue } from '../../../../../common/declaration';
import type { GroupKey, GroupMeasure, WantedGroups } from '../../../../ports';
import { at, numberAt } from '../../client/response_parts';

/** Groups of one response. */
export const GROUPS_AT_ONCE = 10_000;

type Body = Readonly<Record<string, JsonValue>>;

/** Which documents are grouped, and how. */
export interface GroupRequest extends Pick<WantedGroups, 'keys' | 'measures'> {
  /** Only these documents are grouped, besides those of `wider`. */
  readonly query: JsonValue | undefined;
  /** Holds for them, and may hold for others. */
  readonly wider: JsonValue | undefined;
  /** The columns that `query` reads. */
  readonly conditions: readonly string[];
}

/** The names of keys in requests and responses: `k0`, `k1` … */
export const keyName = (at: number): string => `k${at}`;
/** What is computed of the values of a column: how many they are, at least. */
export const countName = (column: string): string => `values of ${named(column)}`;
/** How many documents have none. */
export const lackName = (column: string): string => `without ${named(column)}`;
/** How many different values it has. */
export const distinctName = (column: string): string => `different ${named(column)}`;
/** Its least and greatest value. */
export const spanName = (column: string): string => `span of ${named(column)}`;

/** Elasticsearch does not accept some characters in the names of aggregations. */
const named = (column: string): string =>
  column.replace(/[[\]>%]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

/** A search that returns no documents, of those that satisfy all of the queries. */
export function searchOf(...queries: readonly (JsonValue | undefined)[]): Body {
  const different = new Map(
    queries.flatMap((query) => (query === undefined ? [] : [[jsonText(query), query] as const])),
  );
  const all = [...different.values()];
  const [first, ...more] = all;
  return {
    size: 0,
    track_total_hits: true,
    ...(first !== undefined && { query: more.length === 0 ? first : { bool: { filter: all } } }),
  };
}

/** The aggregations that return groups: a page of them, after the key of the last one before. */
export function groupsOf(
  { keys, measures }: Pick<WantedGroups, 'keys' | 'measures'>,
  after?: JsonValue,
): Body {
  const computed = measuresOf(measures);
  if (keys.length === 0) return computed;
  return {
    groups: {
      composite: {
        size: GROUPS_AT_ONCE,
        sources: keys.map((key, at) => ({ [keyName(at)]: sourceOf(key) })),
        ...(after !== undefined && { after }),
      },
      ...(measures.length > 0 && { aggs: computed }),
    },
  };
}

/**
 * What is computed in each group. A sum of nothing is 0 there, so values are always counted. All that is computed of a
 * column is one aggregation, because each reads all values again.
 */
const measuresOf = (measures: readonly GroupMeasure[]): Body =>
  Object.fromEntries(
    columnsOf(measures).map((column) => {
      const isCounted = measures.every((one) => one.column !== column || one.function === 'count');
      return [countName(column), { [isCounted ? 'value_count' : 'stats']: { field: column } }];
    }),
  );

/** How many values of a column a group has. */
export function valuesIn(group: JsonValue, column: string): number {
  const found = at(group, countName(column));
  return numberAt(found, at(found, 'count') === undefined ? 'value' : 'count');
}

function sourceOf({ column, every }: GroupKey): Body {
  const field = { field: column, missing_bucket: true };
  return every === undefined
    ? { terms: field }
    : { date_histogram: { ...field, fixed_interval: `${every}ms` } };
}

/** The index of a document, which Elasticsearch always knows. */
export const INDEX = '_index';

/** The columns of documents among the keys. */
export const keyColumns = (keys: readonly GroupKey[]): readonly string[] => [
  ...new Set(keys.map(({ column }) => column).filter((column) => column !== INDEX)),
];
export const columnsOf = (measures: readonly GroupMeasure[]): readonly string[] => [
  ...new Set(measures.map(({ column }) => column)),
];
