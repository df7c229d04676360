import type { JsonValue } from '../../../../common/declaration';
import type { Elasticsearch } from '../client/connection';
import { at, listAt, textAt } from '../client/response_parts';

/** What reading an index takes. */
export const READING = ['read', 'view_index_metadata'] as const;
export type ReadingPrivilege = (typeof READING)[number];

export interface VisibleIndices {
  /** Of indices, data streams and aliases. */
  readonly names: readonly string[];
  /** The names of all indices, also of those behind data streams and aliases. */
  readonly indices: readonly string[];
}

/** What whoever the requests are sent for may do. */
export interface IndexRights {
  /** What a pattern stands for, as far as the documents or the fields may be seen. Reads no index. */
  visible(pattern: string): Promise<VisibleIndices>;
  /** What is missing of `READING` on names and patterns, which need not exist; a pattern as a whole. */
  missing(names: readonly string[]): Promise<ReadonlyMap<string, readonly ReadingPrivilege[]>>;
}

/** Names in one request. */
const MOST_NAMES = 1000;

/** Asks Elasticsearch each time, because rights may change. */
export const indexRights = (elasticsearch: Elasticsearch): IndexRights => ({
  async visible(pattern) {
    const { status, body } = await elasticsearch.send({
      method: 'GET',
      path: `/_resolve/index/${encodeURIComponent(pattern)}`,
      query: { expand_wildcards: 'open' },
      // Somebody who may see nothing at all is rejected.
      allow: [403, 404],
    });
    if (status !== 200) return { names: [], indices: [] };
    const indices = listAt(body, 'indices').map((one) => textAt(one, 'name'));
    const streams = listAt(body, 'data_streams');
    const aliases = listAt(body, 'aliases');
    return {
      names: [...indices, ...[...streams, ...aliases].map((one) => textAt(one, 'name'))],
      indices: [
        ...indices,
        ...streams.flatMap((one) => textsAt(one, 'backing_indices')),
        ...aliases.flatMap((one) => textsAt(one, 'indices')),
      ],
    };
  },
  async missing(names) {
    const found = new Map<string, readonly ReadingPrivilege[]>();
    for (let from = 0; from < names.length; from += MOST_NAMES) {
      const some = names.slice(from, from + MOST_NAMES);
      const { body } = await elasticsearch.send({
        method: 'POST',
        path: '/_security/user/_has_privileges',
        body: { index: [{ names: some, privileges: READING }] },
        repeatable: true,
      });
      for (const name of some)
        found.set(
          name,
          READING.filter((one) => at(body, 'index', name, one) !== true),
        );
    }
    return found;
  },
});

/** Elasticsearch writes a list of one text as that text. */
function textsAt(value: JsonValue, name: string): readonly string[] {
  const found = at(value, name);
  return Array.isArray(found) ? found.map(String) : typeof found === 'string' ? [found] : [];
}
