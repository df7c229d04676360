import type { JsonValue } from '../../../../../common/declaration';
import { MoltlerError } from '../../../../../common/errors';
import type {
  DocumentGroup,
  DocumentGrouping,
  GroupMeasure,
  WantedGroups,
} from '../../../../ports';
import type { Elasticsearch } from '../../client/connection';
import { at, listAt, numberAt, textAt } from '../../client/response_parts';
import {
  documentsWithValues,
  doubleAt,
  totalOf,
  whyInexact,
  whyRefused,
  type Search,
} from './group_checks';
import { conditionColumns, exactQuery, queryIn } from './exact_query';
import {
  countName,
  groupsOf,
  GROUPS_AT_ONCE,
  INDEX,
  keyColumns,
  keyName,
  columnsOf,
  searchOf,
  valuesIn,
  type GroupRequest,
} from './group_request';
import { checkWhole, KEEP_ALIVE } from '../reading';

/** Of what is known of an index: by column, why documents are not grouped by it. */
export const UNGROUPABLE = '(ungroupable)';
/** The names of indices in the path of a request, which may have 4,096 bytes. */
const LONGEST_NAMES = 3000;

/** Groups of documents as composite aggregations. `prefix`: of the names of indices, unseen. */
export function elasticsearchGrouping(
  elasticsearch: Elasticsearch,
  prefix: string,
): DocumentGrouping {
  const requestOf = (wanted: WantedGroups): GroupRequest | string => {
    const why = whyImpossible(wanted, prefix);
    if (why !== undefined) return why;
    const exact = exactQuery(wanted, prefix);
    if (exact.type === 'inexact') return `a condition on ${exact.column} is evaluated here`;
    const { keys, measures } = wanted;
    const conditions = conditionColumns(wanted);
    return { keys, measures, conditions, query: exact.query, wider: queryIn(wanted.filter) };
  };
  return {
    offer(wanted) {
      const request = requestOf(wanted);
      if (typeof request === 'string') return { possible: false, why: request };
      const path = `/${namesOf(wanted, '')}/_search`;
      return { possible: true, request: { method: 'POST', path, body: bodyOf(request) } };
    },
    async groups(wanted, signal) {
      signal.throwIfAborted();
      const request = requestOf(wanted);
      if (typeof request === 'string') return { type: 'refused', why: request };
      const view = await openView(elasticsearch, namesOf(wanted, prefix), signal);
      if (view === undefined) return { type: 'refused', why: 'an index was deleted' };
      const search: Search = (body) => view.search(body, signal);
      const page = (after?: JsonValue): Promise<JsonValue> => search(bodyOf(request, after));
      try {
        const [first, refused, withValues] = await Promise.all([
          page(),
          whyRefused(request, search),
          documentsWithValues(request, search),
        ]);
        const inexact = refused ?? (await whyInexact(request, first, withValues, search));
        if (inexact === undefined)
          return { type: 'groups', batches: pagesOf(first, wanted, prefix, page, view.close) };
        await view.close();
        return { type: 'refused', why: inexact };
      } catch (error) {
        await view.close();
        // It may allow fewer groups, or less memory for them.
        if (error instanceof MoltlerError && error.code === 'store_request_failed')
          return { type: 'refused', why: 'Elasticsearch rejected the aggregation' };
        throw error;
      }
    },
  };
}

const bodyOf = (request: GroupRequest, after?: JsonValue): Readonly<Record<string, JsonValue>> => ({
  ...searchOf(request.wider, request.query),
  aggs: groupsOf(request, after),
});

/** What is known without reading a document. */
function whyImpossible(
  { indices, keys, measures }: WantedGroups,
  prefix: string,
): string | undefined {
  const columns = [...keyColumns(keys), ...columnsOf(measures)];
  for (const { known } of indices) {
    const ungroupable = at(known, UNGROUPABLE);
    for (const column of columns) {
      const why = textAt(ungroupable, column);
      if (why !== '') return why;
    }
  }
  for (const key of keys)
    if (key.type === 'timestamp' && (key.every ?? 0) < 1) return finerThanMilliseconds(key.column);
  for (const { column, type, function: name } of measures) {
    if (name === 'sum' && type === 'number')
      return `the sum of ${column} depends on the order of its numbers`;
    if (name !== 'count' && type === 'timestamp') return finerThanMilliseconds(column);
  }
  const names = indices.map(({ name }) => encodeURIComponent(prefix + name)).join(',');
  return names.length > LONGEST_NAMES ? 'it reads too many indices' : undefined;
}

const finerThanMilliseconds = (column: string): string =>
  `Elasticsearch has the times of ${column} in milliseconds, without their microseconds`;

const namesOf = ({ indices }: WantedGroups, prefix: string): string =>
  indices.map(({ name }) => encodeURIComponent(prefix + name)).join(',');

interface View {
  readonly search: (
    body: Readonly<Record<string, JsonValue>>,
    signal: AbortSignal,
  ) => Promise<JsonValue>;
  readonly close: () => Promise<void>;
}

/** The documents of these indices as they are now; undefined if an index does not exist. */
async function openView(
  elasticsearch: Elasticsearch,
  names: string,
  signal: AbortSignal,
): Promise<View | undefined> {
  const { status, body } = await elasticsearch.send({
    method: 'POST',
    path: `/${names}/_pit`,
    query: { keep_alive: KEEP_ALIVE },
    signal,
    allow: [404],
    repeatable: true,
  });
  if (status === 404) return undefined;
  const id = textAt(body, 'id');
  return {
    async search(asked, until) {
      const { body: found } = await elasticsearch.send({
        method: 'POST',
        path: '/_search',
        query: { allow_partial_search_results: false },
        body: { ...asked, pit: { id, keep_alive: KEEP_ALIVE } },
        signal: until,
        repeatable: true,
      });
      checkWhole(found, elasticsearch.url);
      return found;
    },
    // It ends by itself, too.
    close: async () => {
      await elasticsearch
        .send({ method: 'DELETE', path: '/_pit', body: { id }, allow: [404] })
        .catch(() => undefined);
    },
  };
}

/** The groups of all pages. Each page is requested while the one before is used. */
async function* pagesOf(
  first: JsonValue,
  wanted: WantedGroups,
  prefix: string,
  next: (after: JsonValue) => Promise<JsonValue>,
  close: () => Promise<void>,
): AsyncGenerator<readonly DocumentGroup[]> {
  try {
    if (wanted.keys.length === 0) {
      const documents = totalOf(first);
      const found = at(first, 'aggregations') ?? {};
      if (documents > 0) yield [{ documents, keys: [], measures: measuresIn(found, wanted) }];
      return;
    }
    for (let page = first; ;) {
      const buckets = listAt(page, 'aggregations', 'groups', 'buckets');
      const after = at(page, 'aggregations', 'groups', 'after_key');
      const isLast = buckets.length < GROUPS_AT_ONCE || after === undefined;
      const coming = isLast ? undefined : next(after);
      // It is awaited below, unless the reader leaves.
      coming?.catch(() => undefined);
      if (buckets.length > 0) yield buckets.map((bucket) => groupIn(bucket, wanted, prefix));
      if (coming === undefined) return;
      page = await coming;
    }
  } finally {
    // Nobody waits for it.
    void close();
  }
}

const groupIn = (bucket: JsonValue, wanted: WantedGroups, prefix: string): DocumentGroup => ({
  documents: numberAt(bucket, 'doc_count'),
  keys: wanted.keys.map(({ column }, index) =>
    column === INDEX
      ? textAt(bucket, 'key', keyName(index)).slice(prefix.length)
      : (at(bucket, 'key', keyName(index)) ?? null),
  ),
  measures: measuresIn(bucket, wanted),
});

const measuresIn = (found: JsonValue, { measures }: WantedGroups): readonly JsonValue[] =>
  measures.map((measure) => measureIn(found, measure));

function measureIn(found: JsonValue, { function: name, column }: GroupMeasure): JsonValue {
  const values = valuesIn(found, column);
  if (name === 'count') return values;
  return values === 0 ? null : (doubleAt(found, countName(column), name) ?? null);
}
