import { join } from 'node:path';
import { DEFAULT_SPACE, storageOf, systemClock, type Ports, type Storage } from '../../ports';
import { BOUNDS } from '../../bounds';
import { encryptedSecrets, givenKey, keyFile } from '../../secrets';
import { untilChanged } from '../../until_changed';
import { embeddedAccessTokens } from './access_tokens';
import { embeddedAuditLog } from './audit_log';
import { embeddedConnectorConfigs } from './connector_configs';
import { openDatabase } from './database';
import { embeddedDocuments } from './documents';
import { embeddedHistory } from './history';
import { embeddedLeases } from './leases';
import { MOLTLER_DB } from './migrations';
import { embeddedPageCache } from './page_cache';
import { embeddedSealedSecrets } from './sealed_secrets';
import { embeddedSharedLimits } from './shared_limits';
import { embeddedSyncs } from './syncs';
import { embeddedViews } from './views';
import type { CacheBounds, StoredPorts } from '../stored_ports';

/** The ports on one data directory. */
export type EmbeddedPorts = StoredPorts;

export interface EmbeddedOptions {
  /** Created if missing, accessible only to its owner. */
  readonly directory: string;
  /** MOLTLER_ENCRYPTION_KEY; if it is not set, a key file in the directory is used. */
  readonly encryptionKey?: string | undefined;
  readonly clock?: Ports['clock'];
  readonly historyBound?: number;
  readonly cache?: Partial<CacheBounds>;
}

const MEGABYTE = 1024 * 1024;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Opens the store in a directory. Rejects with `store_unusable`, `store_corrupt`, `store_full`, `store_newer`,
 * `key_invalid`. The key itself is read when a secret is first used.
 */
export async function openEmbeddedPorts(options: EmbeddedOptions): Promise<EmbeddedPorts> {
  const clock = options.clock ?? systemClock;
  const source =
    options.encryptionKey === undefined
      ? keyFile(join(options.directory, 'moltler.key'))
      : givenKey(options.encryptionKey);
  const database = await openDatabase(options.directory, MOLTLER_DB);
  const secrets = encryptedSecrets(embeddedSealedSecrets(database), source, clock);
  await secrets.sweep();
  const sharedLimits = embeddedSharedLimits(options.directory, () => clock.now());
  const documents = embeddedDocuments(options.directory, clock);
  const pageCache = embeddedPageCache({
    directory: options.directory,
    now: () => clock.now(),
    key: untilChanged(database.version, () => secrets.derivedKey('moltler cached pages')),
    limitBytes: (options.cache?.megabytes ?? BOUNDS.cache_megabytes.default) * MEGABYTE,
    memoryBytes:
      (options.cache?.memoryMegabytes ?? BOUNDS.cache_memory_megabytes.default) * MEGABYTE,
    keptMilliseconds: (options.cache?.days ?? BOUNDS.cache_days.default) * DAY_MILLISECONDS,
  });
  return {
    clock,
    connectorConfigs: embeddedConnectorConfigs(database, clock),
    secrets,
    views: embeddedViews(database, clock),
    history: embeddedHistory(database, options.historyBound),
    auditLog: embeddedAuditLog(database),
    sharedLimits,
    documents,
    leases: embeddedLeases(database, clock),
    syncs: embeddedSyncs(database, clock, options.historyBound),
    accessTokens: embeddedAccessTokens(database),
    pageCache,
    rotateKey: (newKey) => secrets.rotateKey(newKey),
    close: async () => {
      await pageCache.close();
      await documents.close();
      sharedLimits.close();
      database.close();
    },
  };
}

/** Where the directories of all but the default space are. */
const SPACES = 'spaces';

/**
 * The spaces in a data directory. The default one is in the directory itself; the others have directories of their own
 * in it, with their own key file. Rejects like `openEmbeddedPorts`.
 */
export async function openEmbeddedStorage(
  options: EmbeddedOptions,
): Promise<Storage<EmbeddedPorts>> {
  const first = await openEmbeddedPorts(options);
  return storageOf(
    async (space) => {
      if (space === DEFAULT_SPACE) return first;
      const directory = join(options.directory, SPACES, space);
      const { sharedLimits, secrets } = first;
      // Services count by credential, in whichever space it is used: so credentials have the same names in all, which
      // nobody can guess.
      await secrets.begin();
      const own = await openEmbeddedPorts({ ...options, directory });
      const identityKey = () => secrets.identityKey();
      return { ...own, sharedLimits, secrets: { ...own.secrets, identityKey } };
    },
    async (opened) => {
      for (const ports of opened) if (ports !== first) await ports.close();
      await first.close();
    },
  );
}
