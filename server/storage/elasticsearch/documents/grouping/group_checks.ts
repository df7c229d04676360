import { ExactNumber, type JsonValue } from '../../../../../common/declaration';
import type { GroupKey } from '../../../../ports';
import { grouped } from '../../../../../common/quantities';
import { at, listAt, numberAt } from '../../client/response_parts';
import {
  columnsOf,
  countName,
  distinctName,
  GROUPS_AT_ONCE,
  keyColumns,
  lackName,
  searchOf,
  spanName,
  valuesIn,
  type GroupRequest,
} from './group_request';

type Body = Readonly<Record<string, JsonValue>>;
/** Runs a search on the same documents. */
export type Search = (body: Body) => Promise<JsonValue>;

/** The numbers beyond which a double rounds integers. */
const SAFE = 2 ** 53;
/** With more groups than these pages have, reading the documents is faster. */
const MOST_PAGES = 60;

export const totalOf = (body: JsonValue): number => numberAt(body, 'hits', 'total', 'value');

/** A number of a response as a double, whatever digits it has; undefined if there is none. */
export function doubleAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): number | undefined {
  const found = at(value, ...path);
  if (found instanceof ExactNumber) return Number(found.digits);
  return typeof found === 'number' ? found : undefined;
}

/** Why the documents cannot be grouped by Elasticsearch, whatever their groups are; undefined if they can. */
export async function whyRefused(
  request: GroupRequest,
  search: Search,
): Promise<string | undefined> {
  const { wider, conditions, keys, measures } = request;
  const columns = [...new Set([...keyColumns(keys), ...columnsOf(measures), ...conditions])];
  if (columns.length === 0) return undefined;
  const rounded = columnsOf(
    measures.filter(({ type, function: name }) => type === 'integer' && name !== 'count'),
  );
  const [ignored, ...whys] = await Promise.all([
    search(searchOf(wider, { terms: { _ignored: columns } })),
    ...rounded.map((column) => whyRounded(column, request, search)),
    ...keys.map((key) => whyTooEarly(key, request, search)),
  ]);
  const count = totalOf(ignored);
  if (count > 0)
    return `${grouped(count)} ${count === 1 ? 'document has' : 'documents have'} values that Elasticsearch does not index`;
  return whys.find((why) => why !== undefined);
}

async function whyTooEarly(
  { column, notBefore }: GroupKey,
  { query, wider }: GroupRequest,
  search: Search,
): Promise<string | undefined> {
  if (notBefore === undefined) return undefined;
  const body = await search({
    ...searchOf(wider, query),
    aggs: { least: { min: { field: column } } },
  });
  const least = doubleAt(body, 'aggregations', 'least', 'value');
  return least !== undefined && least < notBefore
    ? `${column} has times before ${new Date(notBefore).getUTCFullYear()}, in which time zones changed by parts of an hour`
    : undefined;
}

/** Elasticsearch computes with doubles. */
async function whyRounded(
  column: string,
  { query, wider, measures }: GroupRequest,
  search: Search,
): Promise<string | undefined> {
  const body = await search({
    ...searchOf(wider, query),
    aggs: { least: { min: { field: column } }, most: { max: { field: column } } },
  });
  const [least, most] = ['least', 'most'].map((name) =>
    Math.abs(doubleAt(body, 'aggregations', name, 'value') ?? 0),
  ) as [number, number];
  const largest = Math.max(least, most);
  const sums = measures.some((one) => one.column === column && one.function === 'sum');
  // A sum is exact if none of its parts, in whatever order, is beyond.
  return largest >= SAFE || (sums && largest * totalOf(body) > SAFE)
    ? `${sums ? 'sums' : 'values'} of ${column} may be beyond 2^53, where Elasticsearch rounds`
    : undefined;
}

/** How many of the grouped documents have a value of each column that is measured. */
export const documentsWithValues = (
  { query, wider, measures }: GroupRequest,
  search: Search,
): Promise<readonly number[]> =>
  Promise.all(
    columnsOf(measures).map(async (column) =>
      totalOf(await search(searchOf(wider, query, { exists: { field: column } }))),
    ),
  );

/**
 * Why the groups of the first page are not exact: a document with several values of a column is in several groups, or
 * counted several times; and one with `_doc_count` stands for many. `page`: the first response, with the number of
 * documents. `withValues`: those of `documentsWithValues`.
 */
export async function whyInexact(
  request: GroupRequest,
  page: JsonValue,
  withValues: readonly number[],
  search: Search,
): Promise<string | undefined> {
  const { keys, measures } = request;
  const buckets = listAt(page, 'aggregations', 'groups', 'buckets');
  const total = totalOf(page);
  if (keys.length > 0 && buckets.length >= GROUPS_AT_ONCE)
    return whyInexactPages(request, total, search);
  const counted = buckets.reduce<number>((sum, one) => sum + numberAt(one, 'doc_count'), 0);
  if (keys.length > 0 && counted !== total) return SEVERAL_VALUES;
  const groups = keys.length > 0 ? buckets : [at(page, 'aggregations') ?? null];
  const isSingle = columnsOf(measures).every((column, position) => {
    const values = groups.reduce<number>((sum, one) => sum + valuesIn(one, column), 0);
    return values === withValues[position];
  });
  return isSingle ? undefined : SEVERAL_VALUES;
}

/** As above, for more groups than one page has: with one more search over all documents. */
async function whyInexactPages(
  { query, wider, keys, measures }: GroupRequest,
  total: number,
  search: Search,
): Promise<string | undefined> {
  const columns = [...new Set([...keyColumns(keys), ...columnsOf(measures)])];
  const whole = keyColumns(keys.filter(({ every }) => every === undefined));
  const cut = keys.filter(({ every }) => every !== undefined);
  const aggs = Object.fromEntries([
    ['all', { filter: { match_all: {} } }],
    ...columns.flatMap((column) => [
      [countName(column), { value_count: { field: column } }],
      [lackName(column), { missing: { field: column } }],
    ]),
    ...whole.map((column) => [distinctName(column), { cardinality: { field: column } }]),
    ...cut.map(({ column }) => [spanName(column), { stats: { field: column } }]),
  ]) as Body;
  const body = await search({ ...searchOf(wider, query), aggs });
  const found = at(body, 'aggregations');
  const isSingle = columns.every(
    (column) =>
      numberAt(found, countName(column), 'value') +
        numberAt(found, lackName(column), 'doc_count') ===
      total,
  );
  if (!isSingle || numberAt(found, 'all', 'doc_count') !== total) return SEVERAL_VALUES;
  const most = [
    ...whole.map((column) => numberAt(found, distinctName(column), 'value') + 1),
    ...cut.map(({ column, every = 1 }) => {
      const [from, to] = ['min', 'max'].map((end) => doubleAt(found, spanName(column), end) ?? 0);
      return ((to ?? 0) - (from ?? 0)) / every + 2;
    }),
  ].reduce((product, values) => product * values, 1);
  const expected = Math.round(Math.min(most, total));
  return expected > MOST_PAGES * GROUPS_AT_ONCE
    ? `there are about ${grouped(expected)} groups, and reading the documents is faster`
    : undefined;
}

const SEVERAL_VALUES = 'some documents have several values of a column';
