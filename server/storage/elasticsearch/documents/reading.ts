import { jsonText, type JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import type { Document, DocumentReading, FoundDocument } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import { at, listAt, numberAt, textAt } from '../client/response_parts';
import { ignored, not, type Query } from './query/clause';
import type { DocumentFilter } from './query/document_filter';
import { putTogether } from './unindexed';

/** How long a reader may take for one batch; each batch begins it again. */
export const KEEP_ALIVE = '5m';
/** The most that one search returns, unless an index is configured otherwise. */
const LARGEST_BATCH = 10_000;

/**
 * The documents of a filter as they are now, in its order, else in that in which Elasticsearch has them. `prefix`: of the
 * names, unseen.
 */
export async function* readDocuments(
  elasticsearch: Elasticsearch,
  reading: DocumentReading,
  prefix: string,
): AsyncGenerator<readonly FoundDocument[]> {
  const { pattern, signal, filter } = reading;
  signal.throwIfAborted();
  const view = await openView(elasticsearch, pattern, signal);
  if (view === undefined) return;
  const asked = (filter ?? {}) as DocumentFilter;
  try {
    for (const part of partsOf(asked)) yield* readPart(elasticsearch, view, part, reading, prefix);
  } finally {
    // It ends by itself, too.
    await elasticsearch
      .send({ method: 'DELETE', path: '/_pit', body: { id: view.id }, allow: [404] })
      .catch(() => undefined);
  }
}

/** A point in time; each search may return a new id of it. */
interface View {
  id: string;
}

/** What is read one after the other: documents without a place in the order come first. */
function partsOf({ sort, ...filter }: DocumentFilter): readonly DocumentFilter[] {
  if (sort === undefined) return [filter];
  const outside = ignored(sort.path);
  const { query } = filter;
  const within = (more: Query): DocumentFilter => ({
    ...filter,
    query: { bool: { filter: [...(query === undefined ? [] : [query]), more] } },
  });
  return [within(outside), { ...within(not(outside)), sort }];
}

async function* readPart(
  elasticsearch: Elasticsearch,
  view: View,
  { query, sort, source }: DocumentFilter,
  { batch, signal }: DocumentReading,
  prefix: string,
): AsyncGenerator<readonly FoundDocument[]> {
  const size = Math.min(batch, LARGEST_BATCH);
  for (let after: JsonValue | undefined; ;) {
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: '/_search',
      query: { allow_partial_search_results: false },
      body: {
        size,
        pit: { id: view.id, keep_alive: KEEP_ALIVE },
        sort: [sort?.by ?? { _shard_doc: 'asc' }],
        track_total_hits: false,
        ...(query !== undefined && { query }),
        ...(source !== undefined && { _source: source }),
        ...(after !== undefined && { search_after: after }),
      },
      signal,
      repeatable: true,
    });
    checkWhole(body, elasticsearch.url);
    view.id = textAt(body, 'pit_id');
    const hits = listAt(body, 'hits', 'hits');
    const isSorted = sort !== undefined;
    if (hits.length > 0) yield hits.map((hit) => documentOf(hit, prefix, isSorted));
    signal.throwIfAborted();
    if (hits.length < size) return;
    after = at(hits.at(-1), 'sort');
  }
}

/** A point in time of all indices of the pattern; undefined if there is none. */
async function openView(
  elasticsearch: Elasticsearch,
  pattern: string,
  signal: AbortSignal,
): Promise<View | undefined> {
  const { status, body } = await elasticsearch.send({
    method: 'POST',
    path: `/${encodeURIComponent(pattern)}/_pit`,
    query: { keep_alive: KEEP_ALIVE, ignore_unavailable: true, expand_wildcards: 'open' },
    signal,
    allow: [404],
    repeatable: true,
  });
  if (status === 404 || numberAt(body, '_shards', 'total') === 0) return undefined;
  return { id: textAt(body, 'id') };
}

/** A search may succeed although some shards did not respond; then rows would be missing. */
export function checkWhole(body: JsonValue, url: string): void {
  const failed = numberAt(body, '_shards', 'failed');
  if (failed === 0 && at(body, 'timed_out') !== true) return;
  throw new MoltlerError('store_request_failed', {
    url,
    reason: `${failed} shards of the index did not respond`,
  });
}

function documentOf(hit: JsonValue, prefix: string, isSorted: boolean): FoundDocument {
  const [place] = isSorted ? listAt(hit, 'sort') : [];
  return {
    index: textAt(hit, '_index').slice(prefix.length),
    id: textAt(hit, '_id'),
    content: putTogether((at(hit, '_source') ?? {}) as Document['content']),
    ...(place !== undefined && { place: jsonText(place) }),
  };
}
