import type { JsonValue } from '../../../../../common/declaration';
import type { GroupKey, GroupMeasure, WantedGroups } from '../../../../ports';
import { at } from '../../client/response_parts';

/** Groups of one response. */
export const GROUPS_AT_ONCE = 10_000;

type Body = Readonly<Record<string, JsonValue>>;

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

/** A search that returns no documents. `query`: besides the filter. */
export function searchOf(filter: JsonValue | undefined, query?: JsonValue): Body {
  const filters = [at(filter, 'query'), query].filter((each) => each !== undefined);
  return {
    size: 0,
    track_total_hits: true,
    ...(filters.length > 0 && { query: { bool: { filter: filters as JsonValue } } }),
  };
}

/** The aggregations that return groups: a page of them, after the key of the last one before. */
export function groupsOf({ keys, measures }: WantedGroups, after?: JsonValue): Body {
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
