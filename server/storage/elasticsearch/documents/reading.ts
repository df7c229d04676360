import { jsonText, type JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import type { DocumentReading, FoundDocument } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import { at, numberAt, textAt } from '../client/response_parts';
import { HitTexts, type Hit } from './hit_texts';
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
  { batch, signal, atLeast = Infinity }: DocumentReading,
  prefix: string,
): AsyncGenerator<readonly FoundDocument[]> {
  const most = Math.min(batch, LARGEST_BATCH);
  const isSorted = sort !== undefined;
  const search = async (size: number, after: JsonValue | undefined): Promise<Page> => {
    const { body, length } = await elasticsearch.send({
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
      asText: true,
      repeatable: true,
    });
    const hits = new HitTexts(String(body), size, elasticsearch.url);
    checkWhole(hits.envelope, elasticsearch.url);
    view.id = textAt(hits.envelope, 'pit_id');
    const { last } = hits;
    return {
      hits,
      ...(hits.length === size && {
        next: { after: at(last, 'sort'), size: nextSize(size, length, most) },
      }),
    };
  };
  let coming = search(Math.min(most, FIRST_PAGE), undefined);
  for (let read = 0; ;) {
    const { hits, next } = await coming;
    read += hits.length;
    const isAhead = next !== undefined && read < atLeast;
    if (isAhead) {
      coming = search(next.size, next.after);
      coming.catch(() => undefined);
    }
    for (const some of hits.portions(isSorted)) {
      yield documentsOf(some, prefix, isSorted);
      signal.throwIfAborted();
    }
    if (next === undefined) return;
    if (!isAhead) coming = search(next.size, next.after);
  }
}

interface Page {
  readonly hits: HitTexts;
  /** How the next page is read; undefined after the last one. */
  readonly next?: { readonly after: JsonValue | undefined; readonly size: number };
}

const FIRST_PAGE = 1_000;
/** The text of a page, of which two are in memory. */
const PAGE_LENGTH = 2_000_000;
const MOST_GROWTH = 5;

/** How many documents the next page may have. */
const nextSize = (size: number, length: number, most: number): number =>
  Math.max(1, Math.min(most, MOST_GROWTH * size, Math.floor((size * PAGE_LENGTH) / length)));

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

function documentsOf(
  hits: readonly Hit[],
  prefix: string,
  isSorted: boolean,
): readonly FoundDocument[] {
  // Documents of one index follow each other.
  let named: string | undefined;
  let index = '';
  return hits.map(({ _index, _id, _source = {}, sort = [] }) => {
    if (_index !== named) {
      named = _index;
      index = _index.slice(prefix.length);
    }
    const document = { index, id: _id, content: putTogether(_source) };
    return isSorted ? { ...document, place: jsonText(sort[0] ?? null) } : document;
  });
}
