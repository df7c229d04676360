import type { JsonValue } from '../../../../common/declaration';
import { at, listAt, numberAt, textAt } from '../client/response_parts';
import type { OwnStore } from '../own/store';
import {
  HEAD_FIELDS,
  headOf,
  partId,
  partIds,
  partIn,
  type EntryHead,
  type EntryKind,
} from './cache_document';

const MOST_SCANS = 500;
const HEAD = { term: { role: 'head' } };

/** A document in the state in which it was found. */
export interface FoundDocument {
  readonly id: string;
  readonly sequence: number;
  readonly term: number;
}

const documentIn = (hit: JsonValue): FoundDocument => ({
  id: textAt(hit, '_id'),
  sequence: numberAt(hit, '_seq_no'),
  term: numberAt(hit, '_primary_term'),
});

/** What is read of the index of the cache. Rejects after a short time: nobody waits long for a cache. */
export function cacheReads({ elasticsearch, indices }: OwnStore, signal: () => AbortSignal) {
  const index = indices.nameOf('cache');
  const search = async (body: JsonValue): Promise<JsonValue> => {
    const response = await elasticsearch.send({
      method: 'POST',
      path: `/${index}/_search`,
      query: { ignore_unavailable: true, allow_partial_search_results: false },
      body,
      signal: signal(),
    });
    return response.body;
  };
  const get = async (ids: readonly string[]): Promise<readonly (JsonValue | undefined)[]> => {
    if (ids.length === 0) return [];
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: `/${index}/_mget`,
      query: { filter_path: 'docs._id,docs.found,docs._source' },
      body: { ids },
      signal: signal(),
    });
    return listAt(body, 'docs').map((doc) =>
      at(doc, 'found') === true ? at(doc, '_source') : undefined,
    );
  };
  const headIn = (id: string, source: JsonValue | undefined): EntryHead | undefined =>
    source === undefined ? undefined : headOf(id, (name) => at(source, name));
  const hitHead = (hit: JsonValue): EntryHead & FoundDocument => ({
    ...documentIn(hit),
    ...headOf(textAt(hit, '_id'), (name) => {
      const [value] = listAt(hit, 'fields', name);
      return value;
    }),
  });

  /** Heads of entries, in the order of their last use. */
  const matching = async (
    query: JsonValue,
    size: number,
    order: 'asc' | 'desc' = 'asc',
  ): Promise<readonly (EntryHead & FoundDocument)[]> => {
    const body = await search({
      size,
      track_total_hits: false,
      _source: false,
      seq_no_primary_term: true,
      fields: [...HEAD_FIELDS],
      query,
      sort: [{ used: order }],
    });
    return listAt(body, 'hits', 'hits').map(hitHead);
  };

  return {
    index,
    search,
    /** The heads of these entries; with `first`, also the first part of the first one. */
    async heads(
      ids: readonly string[],
      first: boolean,
    ): Promise<{
      readonly heads: readonly (EntryHead | undefined)[];
      readonly part: JsonValue | undefined;
    }> {
      const [wanted] = ids;
      const parts = first && wanted !== undefined ? [partId(wanted, 0)] : [];
      const found = await get([...ids, ...parts]);
      return {
        heads: ids.map((id, position) => headIn(id, found[position])),
        part: found[ids.length],
      };
    },
    /** What is sealed of each entry; undefined for one that was replaced or removed in the meantime. `part`: its first one. */
    async sealed(
      heads: readonly EntryHead[],
      part?: JsonValue,
    ): Promise<readonly (Buffer | undefined)[]> {
      const skipped = part === undefined ? 0 : 1;
      const ids = heads.flatMap(partIds).slice(skipped);
      const found = [...(part === undefined ? [] : [part]), ...(await get(ids))];
      let from = 0;
      return heads.map(({ parts, stamp }) => {
        const own = found.slice(from, from + parts).map((source) => partIn(source, stamp));
        from += parts;
        const whole = own.flatMap((bytes) => bytes ?? []);
        return whole.length === parts ? Buffer.concat(whole) : undefined;
      });
    },
    matching,
    /** The heads of the scans of a group, as of the last refresh. */
    group: (group: string) =>
      matching({ bool: { filter: [HEAD, { term: { group } }] } }, MOST_SCANS, 'desc'),
    /** The least recently used entries of a kind. */
    oldest: (kind: EntryKind, mark: string, size: number) =>
      matching({ bool: { filter: [HEAD, { term: { kind } }, { term: { mark } }] } }, size),
    /** Some of the documents that match. */
    async some(query: JsonValue, size: number): Promise<readonly FoundDocument[]> {
      const body = await search({
        size,
        track_total_hits: false,
        _source: false,
        seq_no_primary_term: true,
        query,
        sort: [{ _doc: 'asc' }],
      });
      return listAt(body, 'hits', 'hits').map(documentIn);
    },
  };
}
export type CacheReads = ReturnType<typeof cacheReads>;
