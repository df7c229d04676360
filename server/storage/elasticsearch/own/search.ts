import type { JsonValue } from '../../../../common/declaration';
import type { Elasticsearch } from '../client/connection';
import { listAt } from '../client/response_parts';

export interface Search {
  readonly index: string;
  /** Terms that all match: field and value. */
  readonly where?: Readonly<Record<string, string | boolean>>;
  readonly newestFirst?: boolean;
  /** Only those behind it in this order. */
  readonly after?: string;
  readonly limit?: number;
  /** Documents of one response. */
  readonly page?: number;
}
/** A document with what it holds. */
export interface Hit {
  readonly id: string;
  readonly order: string;
  readonly source: JsonValue;
}

const PAGE = 500;

/** Makes what was written visible to searches. */
export async function refresh(elasticsearch: Elasticsearch, index: string): Promise<void> {
  await elasticsearch.send({
    method: 'POST',
    path: `/${index}/_refresh`,
    allow: [404],
    repeatable: true,
  });
}

/** Documents in the order of their field `order`, as they are when each page is read. */
export async function* searchPages(
  elasticsearch: Elasticsearch,
  { index, where = {}, newestFirst = false, after, limit = Infinity, page = PAGE }: Search,
): AsyncIterable<readonly Hit[]> {
  let last = after;
  for (let left = limit; left > 0;) {
    const size = Math.min(page, left);
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: `/${index}/_search`,
      query: { ignore_unavailable: true, allow_partial_search_results: false },
      body: {
        size,
        track_total_hits: false,
        query: {
          bool: {
            filter: Object.entries(where).map(([name, value]) => ({ term: { [name]: value } })),
          },
        },
        sort: [{ order: newestFirst ? 'desc' : 'asc' }],
        ...(last === undefined ? {} : { search_after: [last] }),
      },
      repeatable: true,
    });
    const hits = listAt(body, 'hits', 'hits').map(hitOf);
    if (hits.length > 0) yield hits;
    if (hits.length < size) return;
    left -= hits.length;
    last = hits.at(-1)?.order;
  }
}

export async function searchAll(
  elasticsearch: Elasticsearch,
  search: Search,
): Promise<readonly Hit[]> {
  const found: Hit[] = [];
  for await (const page of searchPages(elasticsearch, search)) found.push(...page);
  return found;
}

function hitOf(hit: JsonValue): Hit {
  const { _id, _source, sort } = hit as { _id: string; _source: JsonValue; sort: [string] };
  return { id: _id, source: _source, order: sort[0] };
}
