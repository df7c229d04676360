import { BOUNDS } from '../../bounds';
import { DEFAULT_SPACE, storageOf, systemClock, type Ports, type Storage } from '../../ports';
import { encryptedSecrets, type KeySource } from '../../secrets';
import { untilChanged } from '../../until_changed';
import { elasticsearchAccessTokens, type AccessTokenTable } from './access_tokens';
import { elasticsearchAuditLog } from './audit_log';
import { elasticsearchPageCache, type ElasticsearchPageCache } from './cache/page_cache';
import { connect, type Elasticsearch } from './client/connection';
import type { ElasticsearchOptions } from './client/options';
import { checkServer } from './client/version';
import { elasticsearchConnectorConfigs, type ConnectorTable } from './connector_configs';
import { elasticsearchDocuments } from './documents/document_store';
import { elasticsearchHistory } from './history';
import { elasticsearchLeases, type LeaseTable } from './leases';
import { ownIndices } from './own/own_indices';
import { ownStore } from './own/store';
import { openTable } from './own/table';
import { documentNames, ownPrefix } from './space_names';
import { elasticsearchSealedSecrets, type SecretTable } from './sealed_secrets';
import { elasticsearchSharedLimits } from './shared_limits';
import type { SyncTable } from './syncs/definitions';
import { elasticsearchSyncs } from './syncs/sync_store';
import { elasticsearchViews, type ViewTable } from './views';
import type { CacheBounds, StoredPorts } from '../stored_ports';

export type { ElasticsearchOptions } from './client/options';

/** The ports on an Elasticsearch. */
export interface ElasticsearchPorts extends StoredPorts {
  readonly pageCache: ElasticsearchPageCache;
}

export interface ElasticsearchPortsOptions {
  readonly server: ElasticsearchOptions;
  /** Secrets are encrypted with it before they leave this process. */
  readonly key: KeySource;
  readonly clock?: Ports['clock'];
  readonly historyBound?: number;
  readonly cache?: Partial<SharedCacheBounds>;
  /** What the names of all indices begin with, if several installations share one Elasticsearch. Default: nothing. */
  readonly prefix?: string;
}

interface SharedCacheBounds extends CacheBounds {
  /** How long a query waits for cached pages; tests on a busy machine wait longer. */
  readonly waitMilliseconds: number;
}

/**
 * Opens the store on an Elasticsearch. Rejects with `store_unavailable`, `store_credentials_rejected`,
 * `store_certificate_rejected`, `store_permission_missing`, `store_too_old`, `store_newer`,
 * `store_not_elasticsearch`.
 */
export async function openElasticsearchPorts(
  options: ElasticsearchPortsOptions,
): Promise<ElasticsearchPorts> {
  const { key } = options;
  const storage = await openElasticsearchStorage({ ...options, keyOf: () => key });
  const ports = await storage.ports({ space: DEFAULT_SPACE });
  return { ...ports, close: () => storage.close() };
}

export interface ElasticsearchStorageOptions extends Omit<ElasticsearchPortsOptions, 'key'> {
  /** The key of a space: each has its own, unless it is given. */
  readonly keyOf: (space: string) => KeySource;
}

/**
 * The spaces on an Elasticsearch, each in indices of its own. Rejects like `openElasticsearchPorts`.
 */
export async function openElasticsearchStorage(
  options: ElasticsearchStorageOptions,
): Promise<Storage<ElasticsearchPorts>> {
  const elasticsearch = await connect(options.server);
  try {
    await checkServer(elasticsearch);
  } catch (error) {
    await elasticsearch.close();
    throw error;
  }
  // What is known about limits is shared, as are the names of credentials, which it is found by.
  const first = await openSpace(elasticsearch, DEFAULT_SPACE, options).catch(
    async (error: unknown) => {
      await elasticsearch.close();
      throw error;
    },
  );
  const { sharedLimits, secrets } = first;
  const identityKey = () => secrets.identityKey();
  return storageOf(
    async (space) => {
      if (space === DEFAULT_SPACE) return first;
      // So that nobody can guess the names of credentials.
      await secrets.begin();
      const own = await openSpace(elasticsearch, space, options);
      return { ...own, sharedLimits, secrets: { ...own.secrets, identityKey } };
    },
    async (opened) => {
      for (const ports of new Set([first, ...opened])) await ports.close();
      await elasticsearch.close();
    },
  );
}

async function openSpace(
  elasticsearch: Elasticsearch,
  space: string,
  {
    keyOf,
    clock = systemClock,
    historyBound,
    cache = {},
    prefix = '',
  }: ElasticsearchStorageOptions,
): Promise<ElasticsearchPorts> {
  const indices = ownIndices(elasticsearch, ownPrefix(prefix, space));
  await indices.migrate();
  const store = ownStore(elasticsearch, indices, clock);
  const leases = openTable<LeaseTable>(store, 'leases', 'leases');
  const secrets = encryptedSecrets(
    elasticsearchSealedSecrets(openTable<SecretTable>(store, 'secrets', 'secrets')),
    keyOf(space),
    clock,
  );
  await secrets.sweep();
  const pageCache = elasticsearchPageCache(store, {
    key: untilChanged(
      () => String(Math.floor(clock.monotonic() / KEY_MILLISECONDS)),
      () => secrets.derivedKey('moltler cached pages'),
    ),
    limitBytes: (cache.megabytes ?? BOUNDS.cache_megabytes.default) * MEGABYTE,
    memoryBytes: (cache.memoryMegabytes ?? BOUNDS.cache_memory_megabytes.default) * MEGABYTE,
    keptMilliseconds: (cache.days ?? BOUNDS.cache_days.default) * DAY_MILLISECONDS,
    ...(cache.waitMilliseconds && { waitMilliseconds: cache.waitMilliseconds }),
  });
  return {
    clock,
    connectorConfigs: elasticsearchConnectorConfigs(
      openTable<ConnectorTable>(store, 'store', 'connectors'),
      clock,
    ),
    secrets,
    views: elasticsearchViews(openTable<ViewTable>(store, 'store', 'views'), clock),
    history: elasticsearchHistory(store, historyBound),
    auditLog: elasticsearchAuditLog(store),
    sharedLimits: elasticsearchSharedLimits(store),
    documents: elasticsearchDocuments(elasticsearch, {
      clock: systemClock,
      ...documentNames(prefix, space),
    }),
    leases: elasticsearchLeases(leases, clock),
    syncs: elasticsearchSyncs(store, {
      definitions: openTable<SyncTable>(store, 'store', 'syncs'),
      leases,
      leaseDocument: { index: indices.nameOf('leases'), id: 'leases' },
    }),
    accessTokens: elasticsearchAccessTokens(
      openTable<AccessTokenTable>(store, 'store', 'access_tokens'),
    ),
    pageCache,
    rotateKey: (newKey) => secrets.rotateKey(newKey),
    close: () => pageCache.close(),
  };
}

/** As often as this, it is checked whether another process has changed the key. */
const KEY_MILLISECONDS = 1000;
const MEGABYTE = 1024 * 1024;
const DAY_MILLISECONDS = 86_400_000;
