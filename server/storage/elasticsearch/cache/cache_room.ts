import type { JsonValue } from '../../../../common/declaration';
import type { CacheContents } from '../../../ports';
import { at, listAt, membersAt, numberAt, textAt } from '../client/response_parts';
import { removeDocuments } from '../own/removal';
import { refresh } from '../own/search';
import type { OwnStore } from '../own/store';
import { partIds, type EntryKind } from './cache_document';
import type { CacheReads, FoundDocument } from './cache_reads';
import { isValid, type CacheState } from './cache_state';

/** Documents that are removed at once. */
const AT_ONCE = 500;
/** Some more than is beyond the limit is removed, so that the next entries have room. */
const LEFT = 0.95;
const GROUPS_AT_ONCE = 1000;

export interface Totals {
  readonly pages: number;
  readonly scans: number;
  readonly bytes: Readonly<Record<EntryKind, number>>;
}

/** What takes room in the cache, and its removal: there is no delete-by-query, so ids are searched for. */
export function cacheRoom(
  { elasticsearch }: Pick<OwnStore, 'elasticsearch'>,
  reads: CacheReads,
  limits: Readonly<Record<EntryKind, number>>,
) {
  /** Removes documents that are still as they were found: others may have stored them again. Returns their ids. */
  const remove = async (found: readonly FoundDocument[]): Promise<ReadonlySet<string>> => {
    const gone = new Set<string>();
    if (found.length === 0) return gone;
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: `/${reads.index}/_bulk`,
      lines: found
        .map(({ id, sequence, term }) => {
          const target = { _id: id, if_seq_no: sequence, if_primary_term: term };
          return `${JSON.stringify({ delete: target })}\n`;
        })
        .join(''),
    });
    for (const item of listAt(body, 'items'))
      if (numberAt(item, 'delete', 'status') < 300) gone.add(textAt(item, 'delete', '_id'));
    return gone;
  };
  const seen = (): Promise<void> => refresh(elasticsearch, reads.index);

  /** Removes all documents that match. */
  const removeAll = async (query: JsonValue): Promise<void> => {
    for (;;) {
      await seen();
      const found = await reads.some(query, AT_ONCE);
      const gone = await remove(found);
      if (found.length < AT_ONCE || gone.size === 0) return;
    }
  };
  const totals = async (mark: string): Promise<Totals> => {
    await seen();
    const body = await reads.search({
      size: 0,
      query: { bool: { filter: [{ term: { mark } }] } },
      aggs: {
        kinds: {
          terms: { field: 'kind' },
          aggs: {
            bytes: { sum: { field: 'size' } },
            heads: { filter: { term: { role: 'head' } } },
          },
        },
      },
    });
    const kinds = listAt(body, 'aggregations', 'kinds', 'buckets');
    const of = (kind: EntryKind): JsonValue | undefined =>
      kinds.find((bucket) => textAt(bucket, 'key') === kind);
    return {
      pages: numberAt(of('page'), 'heads', 'doc_count'),
      scans: numberAt(of('scan'), 'heads', 'doc_count'),
      bytes: {
        page: numberAt(of('page'), 'bytes', 'value'),
        scan: numberAt(of('scan'), 'bytes', 'value'),
      },
    };
  };
  const evict = async (kind: EntryKind, mark: string, bytes: number): Promise<void> => {
    for (let left = bytes - limits[kind] * LEFT; left > 0;) {
      const oldest = await reads.oldest(kind, mark, AT_ONCE);
      // Parts without a head are left by a node that was killed.
      if (oldest.length === 0) return removeAll({ bool: { filter: [{ term: { kind } }] } });
      const chosen: (typeof oldest)[number][] = [];
      for (const head of oldest) {
        if (left <= 0) break;
        chosen.push(head);
        left -= head.total;
      }
      const gone = await remove(chosen);
      const parts = chosen.filter(({ id }) => gone.has(id)).flatMap(partIds);
      await removeDocuments(elasticsearch, reads.index, parts);
      await seen();
      if (gone.size === 0) return;
    }
  };

  return {
    totals,
    /** Removes the least recently used beyond the limits. */
    async fit(mark: string): Promise<Totals> {
      const before = await totals(mark);
      const kinds = (['page', 'scan'] as const).filter((kind) => before.bytes[kind] > limits[kind]);
      for (const kind of kinds) await evict(kind, mark, before.bytes[kind]);
      return kinds.length === 0 ? before : totals(mark);
    },
    /** Removes what was last fresh before this time, is sealed with another key, or belongs to a state that is lost. */
    tidy: (mark: string, epoch: string, before: number) =>
      removeAll({
        bool: {
          filter: [{ exists: { field: 'kind' } }],
          minimum_should_match: 1,
          should: [
            { bool: { must_not: [{ term: { mark } }] } },
            { bool: { must_not: [{ term: { epoch } }] } },
            { range: { fresh_at: { lt: Math.floor(before) } } },
          ],
        },
      }),
    /** Removes what an invalidation has hidden. An entity '' stands for all of the connector. */
    sweep: (connector: string, entities: readonly string[], generation: number) =>
      removeAll({
        bool: {
          filter: [
            { term: { connector } },
            { range: { generation: { lt: generation } } },
            ...(entities.includes('') ? [] : [{ terms: { entity: [...entities] } }]),
          ],
        },
      }),
    /** What the cache has of each entity. */
    async contents(mark: string, state: CacheState): Promise<readonly CacheContents[]> {
      await seen();
      const all = new Map<string, CacheContents>();
      for (let after: JsonValue | undefined; ;) {
        const body = await reads.search(contentsOf(mark, after));
        const groups = listAt(body, 'aggregations', 'groups', 'buckets');
        for (const group of groups) add(all, group, state);
        after = at(body, 'aggregations', 'groups', 'after_key');
        if (groups.length < GROUPS_AT_ONCE || after === undefined) return [...all.values()];
      }
    },
  };
}
export type CacheRoom = ReturnType<typeof cacheRoom>;

const contentsOf = (mark: string, after: JsonValue | undefined): JsonValue => ({
  size: 0,
  query: {
    bool: { filter: [{ term: { role: 'head' } }, { term: { kind: 'page' } }, { term: { mark } }] },
  },
  aggs: {
    groups: {
      composite: {
        size: GROUPS_AT_ONCE,
        sources: ['connector', 'entity', 'spelled', 'epoch', 'generation'].map((field) => ({
          [field]: { terms: { field } },
        })),
        ...(after === undefined ? {} : { after }),
      },
      aggs: {
        bytes: { sum: { field: 'total' } },
        oldest: { min: { field: 'fresh_at' } },
        newest: { max: { field: 'fresh_at' } },
      },
    },
  },
});

function add(all: Map<string, CacheContents>, group: JsonValue, state: CacheState): void {
  const { connector, entity, spelled, epoch, generation } = membersAt(group, 'key');
  const moment = {
    connector: String(connector),
    entity: String(entity),
    epoch: String(epoch),
    generation: Number(generation),
  };
  if (!isValid(state, moment)) return;
  const name = JSON.stringify([connector, spelled]);
  const known = all.get(name);
  const oldest = numberAt(group, 'oldest', 'value');
  const newest = numberAt(group, 'newest', 'value');
  all.set(name, {
    connectorId: moment.connector,
    entity: String(spelled),
    pages: (known?.pages ?? 0) + numberAt(group, 'doc_count'),
    bytes: (known?.bytes ?? 0) + numberAt(group, 'bytes', 'value'),
    oldestAt: Math.min(known?.oldestAt ?? oldest, oldest),
    newestAt: Math.max(known?.newestAt ?? newest, newest),
  });
}
