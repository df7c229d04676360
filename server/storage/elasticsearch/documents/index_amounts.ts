import type { Elasticsearch } from '../client/connection';
import { at, listAt, membersAt, numberAt, textAt } from '../client/response_parts';

/** Indices whose documents are counted. */
const MOST_INDICES = 10_000;

export interface IndexAmount {
  readonly documents: number;
  readonly bytes?: number;
}

/** How many documents the indices have whose names begin so, and how large they are, by their names there. */
export async function indexAmounts(
  elasticsearch: Elasticsearch,
  prefix: string,
): Promise<ReadonlyMap<string, IndexAmount>> {
  const path = `/${encodeURIComponent(`${prefix}*`)}`;
  const query = { ignore_unavailable: true, expand_wildcards: 'open' } as const;
  // Statistics would also count the hidden documents of nested fields.
  const counted = await elasticsearch.send({
    method: 'POST',
    path: `${path}/_search`,
    query,
    body: {
      size: 0,
      aggs: { indices: { terms: { field: '_index', size: MOST_INDICES } } },
    },
    allow: [404],
    repeatable: true,
  });
  // Reading them takes a privilege of its own.
  const { body, status } = await elasticsearch.send({
    method: 'GET',
    path: `${path}/_stats/store`,
    query,
    allow: [403, 404],
  });
  const sizes = status === 200 ? membersAt(body, 'indices') : {};
  const amounts = new Map<string, IndexAmount>();
  const bytesOf = (name: string) => {
    const size = at(sizes[name], 'total', 'store', 'size_in_bytes');
    return size === undefined ? {} : { bytes: Number(size) };
  };
  for (const name of Object.keys(sizes)) amounts.set(name, { documents: 0, ...bytesOf(name) });
  for (const bucket of listAt(counted.body, 'aggregations', 'indices', 'buckets')) {
    const name = textAt(bucket, 'key');
    amounts.set(name, { documents: numberAt(bucket, 'doc_count'), ...bytesOf(name) });
  }
  return amounts;
}
