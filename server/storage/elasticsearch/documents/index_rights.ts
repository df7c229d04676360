import type { Elasticsearch } from '../client/connection';
import { at, listAt } from '../client/response_parts';

/** What reading an index takes. */
export const READING = ['read', 'view_index_metadata'] as const;
export type ReadingPrivilege = (typeof READING)[number];

/** What whoever the requests are sent for may do. */
export interface IndexRights {
  /** The names of those indices of a pattern of which the documents or the fields may be seen. */
  visible(pattern: string): Promise<readonly string[]>;
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
      path: `/${encodeURIComponent(pattern)}/_field_caps`,
      query: {
        fields: '_id',
        ignore_unavailable: true,
        expand_wildcards: 'open',
        filter_path: 'indices',
      },
      // Somebody who may see nothing at all is rejected.
      allow: [403, 404],
    });
    return status === 200 ? listAt(body, 'indices').map(String) : [];
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
