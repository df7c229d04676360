import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import {
  misfitOf,
  type Clock,
  type DocumentOperation,
  type DocumentOutcome,
  type DocumentStore,
  type IndexColumn,
} from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import { at, membersAt, numberAt } from '../client/response_parts';
import { bulkItem, sendBulk, type BulkItem } from './bulk';
import { bulkQueue } from './bulk_queue';
import { indexAmounts } from './index_amounts';
import { columnsIn, type MappedColumns } from './mapping';
import { ungroupableIn } from './grouping/groupable';
import { elasticsearchGrouping, UNGROUPABLE } from './grouping/groups';
import { isIndexPattern } from './names';
import { prepareIndex, templateOf } from './prepare';
import { knownFields } from './query/known_fields';
import type { DocumentFilter } from './query/document_filter';
import { narrow } from './query/narrow';
import { readDocuments } from './reading';
import { documentColumns, setApart } from './unindexed';

/** How long an index that was seen is taken to be there still. */
const SEEN_MILLISECONDS = 1000;

interface SeenIndex {
  readonly at: number;
  readonly own: readonly IndexColumn[];
  readonly documents: readonly string[];
}

interface MatchedIndex extends MappedColumns {
  readonly mapping: JsonValue | undefined;
}

export interface DocumentStoreOptions {
  readonly clock: Clock;
  /** What the names of all indices begin with there, and no caller sees. */
  readonly prefix: string;
  /** What names begin with that are of others; they are never read or written. */
  readonly others?: string;
}

/**
 * Indices of Elasticsearch. Documents have the token of the lease as their version, so Elasticsearch itself rejects a
 * writer that comes too late.
 */
export function elasticsearchDocuments(
  elasticsearch: Elasticsearch,
  { clock, prefix, others }: DocumentStoreOptions,
): DocumentStore {
  const seen = new Map<string, SeenIndex>();
  const queue = bulkQueue(elasticsearch);
  const isOthers = (name: string): boolean => others !== undefined && name.startsWith(others);
  /** The names there that a pattern stands for; undefined if there cannot be any. */
  const expressionOf = (pattern: string): string | undefined => {
    const wanted = pattern.toLowerCase();
    if (!isIndexPattern(wanted) || isOthers(wanted)) return undefined;
    // Names can only be excluded from a pattern.
    const isPattern = wanted.includes('*') && others !== undefined;
    return isPattern ? `${prefix}${wanted},-${prefix}${others}*` : `${prefix}${wanted}`;
  };
  const matching = async (pattern: string): Promise<ReadonlyMap<string, MatchedIndex>> => {
    const expression = expressionOf(pattern);
    if (expression === undefined) return new Map();
    const { body, status } = await elasticsearch.send({
      method: 'GET',
      path: `/${encodeURIComponent(expression)}/_mapping`,
      query: { ignore_unavailable: true, expand_wildcards: 'open' },
      allow: [404],
    });
    if (status === 404) return new Map();
    const found = Object.entries(membersAt(body)).map(([name, index]) => {
      const mapping = at(index, 'mappings');
      return [name.slice(prefix.length), { mapping, ...columnsIn(mapping) }] as const;
    });
    return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  /** Undefined if there is no such index: writing to it would create one without our mapping. */
  const indexNamed = async (name: string): Promise<SeenIndex | undefined> => {
    const known = seen.get(name);
    const now = clock.monotonic();
    if (known !== undefined && now - known.at < SEEN_MILLISECONDS) return known;
    seen.delete(name);
    const found = (await matching(name)).get(name);
    if (found === undefined) return undefined;
    const { own, foreign } = found;
    const index = { at: now, own, documents: documentColumns([...own, ...foreign]) };
    seen.set(name, index);
    return index;
  };
  const itemsOf = async (
    operations: readonly DocumentOperation[],
    fence: number,
  ): Promise<readonly (BulkItem | DocumentOutcome)[]> => {
    const indices = new Map<string, SeenIndex | undefined>();
    for (const { index } of operations)
      if (!indices.has(index)) indices.set(index, await indexNamed(index));
    return operations.map((operation) => {
      const index = indices.get(operation.index);
      const name = `${prefix}${operation.index}`;
      if (operation.type === 'remove')
        return index === undefined ? { type: 'done' } : bulkItem(operation, name, null, fence);
      if (index === undefined)
        return { type: 'rejected', reason: `There is no index "${operation.index}".` };
      const { content } = operation.document;
      const reason = misfitOf(index.own, content);
      if (reason !== undefined) return { type: 'rejected', reason };
      return bulkItem(operation, name, setApart(content, index.documents), fence);
    });
  };

  return {
    async prepare(index) {
      if (isOthers(index.name))
        throw new MoltlerError('index_unusable', {
          index: index.name,
          reason: `names that begin with "${others ?? ''}" are those of spaces`,
        });
      await prepareIndex(elasticsearch, index, prefix);
      seen.delete(index.name);
    },
    async write(operations, { fence, signal }) {
      signal.throwIfAborted();
      const items = await itemsOf(operations, fence);
      const outcomes = new Map<BulkItem, DocumentOutcome>();
      for (const wave of wavesOf(items)) {
        const results = await sendBulk(wave, { queue, url: elasticsearch.url, clock, signal });
        if (wave.length === items.length) return results;
        for (const [position, item] of wave.entries()) {
          const result = results[position];
          if (result !== undefined) outcomes.set(item, result);
        }
      }
      return items.map((item) =>
        'type' in item ? item : (outcomes.get(item) ?? { type: 'done' as const }),
      );
    },
    async refresh(names) {
      for (const name of names)
        await elasticsearch.send({
          method: 'POST',
          path: `/${encodeURIComponent(prefix + name)}/_refresh`,
          allow: [404],
          repeatable: true,
        });
    },
    describe: async (pattern) =>
      [...(await matching(pattern))].map(([name, { own, foreign, mapping }]) => ({
        name,
        columns: [...own, ...foreign],
        known: {
          ...knownFields(mapping, own, foreign),
          [UNGROUPABLE]: ungroupableIn(mapping),
        },
      })),
    names: async () => [...(await matching('*')).keys()],
    async summaries() {
      const described = await matching('*');
      const amounts = await indexAmounts(elasticsearch, prefix);
      return [...described].map(([name, { own, foreign }]) => {
        const { documents = 0, bytes } = amounts.get(`${prefix}${name}`) ?? {};
        const columns = own.length + foreign.length;
        return { name, documents, columns, ...(bytes !== undefined && { bytes }) };
      });
    },
    narrow: (wanted) => narrow(wanted, prefix),
    grouping: elasticsearchGrouping(elasticsearch, prefix),
    async count(pattern, filter) {
      const expression = expressionOf(pattern);
      if (expression === undefined) return 0;
      const { query } = (filter ?? {}) as DocumentFilter;
      const { body, status } = await elasticsearch.send({
        method: 'POST',
        repeatable: true,
        ...(query !== undefined && { body: { query } }),
        path: `/${encodeURIComponent(expression)}/_count`,
        query: { ignore_unavailable: true, expand_wildcards: 'open' },
        allow: [404],
      });
      return status === 404 ? 0 : numberAt(body, 'count');
    },
    async *read(reading) {
      reading.signal.throwIfAborted();
      const expression = expressionOf(reading.pattern);
      if (expression === undefined) return;
      yield* readDocuments(elasticsearch, { ...reading, pattern: expression }, prefix);
    },
    async drop(name) {
      if (isOthers(name)) return false;
      const path = `/${encodeURIComponent(prefix + name)}`;
      seen.delete(name);
      const { status } = await elasticsearch.send({ method: 'DELETE', path, allow: [404] });
      seen.delete(name);
      await elasticsearch.send({
        method: 'DELETE',
        path: templateOf(prefix + name),
        allow: [403, 404],
      });
      return status !== 404;
    },
  };
}

/**
 * Operations that can be sent in any order, and again: each has at most one for a document. The next are sent when
 * these are applied.
 */
function wavesOf(items: readonly (BulkItem | DocumentOutcome)[]): readonly BulkItem[][] {
  const sent = items.filter((item): item is BulkItem => !('type' in item));
  // Usually, all documents are different, and so are their ids.
  if (new Set(sent.map(({ operation }) => idOf(operation))).size === sent.length) return [sent];
  const waves: BulkItem[][] = [];
  const waveOf = new Map<string, number>();
  for (const item of sent) {
    const { operation } = item;
    const key = `${operation.index} ${idOf(operation)}`;
    const wave = (waveOf.get(key) ?? -1) + 1;
    waveOf.set(key, wave);
    (waves[wave] ??= []).push(item);
  }
  return waves;
}

const idOf = (operation: DocumentOperation): string =>
  operation.type === 'put' ? operation.document.id : operation.id;
