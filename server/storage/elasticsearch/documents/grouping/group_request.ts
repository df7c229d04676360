import type { JsonValue } from '../../../../../common/declaration';
import type { GroupKey, GroupMeasure, WantedGroups } from '../../../../ports';

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

/** The names in requests and responses: `k0`, `k1` … for keys, `m0`, `m1` … for measures. */
export const keyName = (at: number): string => `k${at}`;
export const measureName = (at: number): string => `m${at}`;
/** How many values a column has. */
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
  const all = queries.filter((query) => query !== undefined);
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

/** What is computed in each group. A sum of nothing is 0 there, so values are always counted. */
function measuresOf(measures: readonly GroupMeasure[]): Body {
  const counts = columnsOf(measures).map((column) => [
    countName(column),
    { value_count: { field: column } },
  ]);
  const others = measures.flatMap(({ function: name, column }, at) =>
    name === 'count' ? [] : [[measureName(at), { [name]: { field: column } }]],
  );
  return Object.fromEntries([...counts, ...others]) as Body;
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
