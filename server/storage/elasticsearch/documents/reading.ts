import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import type { Document, DocumentReading, FoundDocument } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import { at, listAt, numberAt, textAt } from '../client/response_parts';
import { putTogether } from './unindexed';

/** How long a reader may take for one batch; each batch begins it again. */
export const KEEP_ALIVE = '5m';
/** The most that one search returns, unless an index is configured otherwise. */
const LARGEST_BATCH = 10_000;

/** All documents as they are now, in the order in which Elasticsearch has them. `prefix`: of the names, unseen. */
export async function* readDocuments(
  elasticsearch: Elasticsearch,
  { pattern, batch, signal }: DocumentReading,
  prefix: string,
): AsyncGenerator<readonly FoundDocument[]> {
  signal.throwIfAborted();
  const size = Math.min(batch, LARGEST_BATCH);
  let id = await openView(elasticsearch, pattern, signal);
  if (id === undefined) return;
  try {
    for (let after: JsonValue | undefined; ;) {
      const { body } = await elasticsearch.send({
        method: 'POST',
        path: '/_search',
        query: { allow_partial_search_results: false },
        body: {
          size,
          pit: { id, keep_alive: KEEP_ALIVE },
          sort: [{ _shard_doc: 'asc' }],
          track_total_hits: false,
          ...(after === undefined ? {} : { search_after: after }),
        },
        signal,
        repeatable: true,
      });
      checkWhole(body, elasticsearch.url);
      id = textAt(body, 'pit_id');
      const hits = listAt(body, 'hits', 'hits');
      if (hits.length > 0) yield hits.map((hit) => documentOf(hit, prefix));
      signal.throwIfAborted();
      if (hits.length < size) return;
      after = at(hits.at(-1), 'sort');
    }
  } finally {
    // It ends by itself, too.
    await elasticsearch
      .send({ method: 'DELETE', path: '/_pit', body: { id }, allow: [404] })
      .catch(() => undefined);
  }
}

/** A point in time of all indices of the pattern; undefined if there is none. */
async function openView(
  elasticsearch: Elasticsearch,
  pattern: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { status, body } = await elasticsearch.send({
    method: 'POST',
    path: `/${encodeURIComponent(pattern)}/_pit`,
    query: { keep_alive: KEEP_ALIVE, ignore_unavailable: true, expand_wildcards: 'open' },
    signal,
    allow: [404],
    repeatable: true,
  });
  if (status === 404 || numberAt(body, '_shards', 'total') === 0) return undefined;
  return textAt(body, 'id');
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

const documentOf = (hit: JsonValue, prefix: string): FoundDocument => ({
  index: textAt(hit, '_index').slice(prefix.length),
  id: textAt(hit, '_id'),
  content: putTogether((at(hit, '_source') ?? {}) as Document['content']),
});
