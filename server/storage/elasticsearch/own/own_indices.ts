import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import { failureOf, isErrorOfType } from '../client/failures';
import type { Elasticsearch } from '../client/connection';
import { at, membersAt, numberAt } from '../client/response_parts';
import { writeAgain } from './write_again';

const KEYWORD = { type: 'keyword', ignore_above: 8191 };
const DATE = { type: 'date', format: 'strict_date_optional_time' };
const TEXT = { ...KEYWORD, fields: { text: { type: 'text' } } };
/** Kept as it is, and never searched. */
const KEPT = { type: 'object', enabled: false };

/**
 * The indices that hold what Moltler itself keeps, and the fields that are searched; all others are only kept. A newer
 * version adds fields; it never changes one.
 */
const OWN_INDICES = {
  /** Small tables that are read and replaced as a whole: connectors, views, access tokens, syncs. */
  store: { table: KEPT },
  secrets: { table: KEPT },
  leases: { table: KEPT },
  limits: { order: KEYWORD, used_at: { type: 'date', format: 'epoch_millis' }, table: KEPT },
  history: {
    order: KEYWORD,
    at: DATE,
    user: KEYWORD,
    kind: KEYWORD,
    changes: { type: 'boolean' },
    outcome: KEYWORD,
    text: TEXT,
    entry: KEPT,
  },
  audit: {
    order: KEYWORD,
    at: DATE,
    user: KEYWORD,
    connector: KEYWORD,
    entity: KEYWORD,
    action: KEYWORD,
    run: KEYWORD,
    record: KEPT,
    outcome: KEPT,
  },
  'sync-state': { order: KEYWORD, sync: KEYWORD, slice: KEYWORD, kind: KEYWORD, table: KEPT },
  'sync-runs': { order: KEYWORD, sync: KEYWORD, at: DATE, run: KEPT },
  'sync-errors': { order: KEYWORD, sync: KEYWORD, at: DATE, index: KEYWORD, reason: TEXT },
  /** Cached pages and scans: a document about each, those with its parts, and one that says what was invalidated. */
  cache: {
    kind: KEYWORD,
    role: KEYWORD,
    connector: KEYWORD,
    entity: KEYWORD,
    spelled: KEYWORD,
    group: KEYWORD,
    mark: KEYWORD,
    epoch: KEYWORD,
    generation: { type: 'long' },
    stamp: KEYWORD,
    parts: { type: 'integer' },
    size: { type: 'long' },
    total: { type: 'long' },
    used: KEYWORD,
    fresh_at: { type: 'date', format: 'epoch_millis' },
    sealed: { type: 'binary' },
    table: KEPT,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;

export type OwnIndex = keyof typeof OWN_INDICES;

const ALL = Object.keys(OWN_INDICES) as readonly OwnIndex[];

/** Of all of them. Increases with every change of their fields. */
export const FORMAT = 1;

/** What may be lost with the machine, so that nothing waits for its disk. */
const LOSABLE: ReadonlySet<OwnIndex> = new Set(['limits', 'history', 'cache']);

/**
 * What is written all the time, and made visible before it is searched. To do so every second would make Elasticsearch
 * write and merge many small segments.
 */
const VISIBLE_ON_REQUEST: ReadonlySet<OwnIndex> = new Set(['sync-state']);

export interface OwnIndices {
  nameOf(this: void, index: OwnIndex): string;
  /** Creates it if it is missing, and adds fields that it lacks. Rejects with `store_newer`. */
  ensure(index: OwnIndex): Promise<void>;
  /** Migrates those that an earlier version has made. Rejects with `store_newer` if a later one has made any of them. */
  migrate(): Promise<void>;
}

/** `prefix`: such as `.moltler-`. */
export function ownIndices(elasticsearch: Elasticsearch, prefix: string): OwnIndices {
  const ensured = new Map<OwnIndex, Promise<void>>();
  const nameOf = (index: OwnIndex): string => `${prefix}${index}`;

  const mappingsOf = (index: OwnIndex): Readonly<Record<string, JsonValue>> => ({
    dynamic: false,
    _meta: { moltler: { format: FORMAT } },
    properties: OWN_INDICES[index],
  });
  const create = async (index: OwnIndex): Promise<void> => {
    const response = await elasticsearch.send({
      method: 'PUT',
      path: `/${nameOf(index)}`,
      body: {
        settings: {
          hidden: true,
          number_of_shards: 1,
          auto_expand_replicas: '0-1',
          ...(LOSABLE.has(index) ? { 'translog.durability': 'async' } : {}),
          ...(VISIBLE_ON_REQUEST.has(index) ? { refresh_interval: '-1' } : {}),
          // Base64 of sealed bytes: a quarter less on disk.
          ...(index === 'cache' ? { codec: 'best_compression' } : {}),
        },
        mappings: mappingsOf(index),
      },
      allow: [400],
    });
    if (response.status < 400) return;
    if (isErrorOfType(response, 'resource_already_exists_exception')) return migrate(index);
    throw failureOf(response, elasticsearch.url);
  };
  /** Checks and migrates an index that exists. */
  const migrateTo = async (index: OwnIndex, mappings: JsonValue | undefined): Promise<void> => {
    const format = numberAt(mappings, '_meta', 'moltler', 'format');
    if (format > FORMAT) {
      throw new MoltlerError('store_newer', {
        path: `${nameOf(index)} on ${elasticsearch.url}`,
        found: format,
        known: FORMAT,
      });
    }
    if (format === FORMAT) return;
    const put = (body: JsonValue): Promise<unknown> =>
      elasticsearch.send({
        method: 'PUT',
        path: `/${nameOf(index)}/_mapping`,
        body,
        repeatable: true,
      });
    const { properties } = mappingsOf(index);
    const known = membersAt(mappings, 'properties');
    if (Object.keys(OWN_INDICES[index]).some((field) => !Object.hasOwn(known, field))) {
      await put({ properties: properties ?? {} });
      // Fields count from now on, and for what is written again.
      await writeAgain(elasticsearch, nameOf(index));
    }
    // Last, so that a migration that was killed is done again.
    await put(mappingsOf(index));
  };
  const migrate = async (index: OwnIndex): Promise<void> => {
    const path = `/${nameOf(index)}/_mapping`;
    const { status, body } = await elasticsearch.send({ method: 'GET', path, allow: [404] });
    if (status === 404) return create(index);
    const [found] = Object.values(membersAt(body));
    return migrateTo(index, at(found, 'mappings'));
  };
  return {
    nameOf,
    ensure(index) {
      const known = ensured.get(index);
      if (known !== undefined) return known;
      const pending = migrate(index);
      ensured.set(index, pending);
      pending.catch(() => ensured.delete(index));
      return pending;
    },
    async migrate() {
      const names = new Map(ALL.map((index) => [nameOf(index), index]));
      const { status, body } = await elasticsearch.send({
        method: 'GET',
        path: `/${[...names.keys()].join()}/_mapping`,
        query: { ignore_unavailable: true },
        // Without the privilege, whatever is used first reports it.
        allow: [403, 404],
      });
      if (status >= 400) return;
      for (const [name, found] of Object.entries(membersAt(body))) {
        const index = names.get(name);
        if (index !== undefined) await migrateTo(index, at(found, 'mappings'));
      }
    },
  };
}
