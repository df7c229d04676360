import { join } from 'node:path';
import { boundsOf, type Bounds } from '../../server/bounds';
import { DEFAULT_SPACE, type Storage } from '../../server/ports';
import { givenKey, keyFile, type KeySource } from '../../server/secrets';
import {
  makeDataDirectory,
  openElasticsearchStorage,
  openEmbeddedStorage,
  type ElasticsearchPorts,
  type EmbeddedPorts,
} from '../../server/storage';
import { dataDirectory } from './data_directory';
import { elasticsearchPrefix, elasticsearchServer } from './elasticsearch_server';

/** Where everything is stored. */
export interface StoreOptions {
  readonly data?: string | undefined;
  /**
   * Address of an Elasticsearch; by default MOLTLER_ELASTICSEARCH; empty for none. The data directory then only has the
   * key of the secrets, and files of this machine.
   */
  readonly elasticsearch?: string | undefined;
  /** Those that the operator changed. */
  readonly bounds?: Partial<Bounds> | undefined;
}
export type StoredPorts = EmbeddedPorts | ElasticsearchPorts;

/** Where the embedded store has its key as well. */
const KEY_FILE = 'moltler.key';

/** `--elasticsearch`, else a non-empty MOLTLER_ELASTICSEARCH; undefined if the data is in the data directory. */
export const elasticsearchAddress = (given: string | undefined): string | undefined =>
  (given ?? process.env['MOLTLER_ELASTICSEARCH']) || undefined;

/** Opens only the store, for secrets and keys. This host has no spaces. Throws MoltlerError if it is unusable. */
export async function openStore(options: StoreOptions): Promise<StoredPorts> {
  const storage = await openStorage(options);
  const ports = await storage.ports({ space: DEFAULT_SPACE });
  return { ...ports, close: storage.close };
}

async function openStorage({
  data,
  elasticsearch,
  bounds,
}: StoreOptions): Promise<Storage<StoredPorts>> {
  const directory = dataDirectory(data);
  const { cache_megabytes, cache_memory_megabytes, cache_days } = boundsOf(bounds);
  const encryptionKey = process.env['MOLTLER_ENCRYPTION_KEY'];
  const cache = {
    megabytes: cache_megabytes,
    memoryMegabytes: cache_memory_megabytes,
    days: cache_days,
  };
  const address = elasticsearchAddress(elasticsearch);
  if (address !== undefined) {
    const server = elasticsearchServer(address, process.env);
    const prefix = elasticsearchPrefix(process.env);
    makeDataDirectory(directory);
    const keyOf = (space: string): KeySource =>
      encryptionKey === undefined
        ? keyFile(join(directory, space === DEFAULT_SPACE ? KEY_FILE : `${space}.${KEY_FILE}`))
        : givenKey(encryptionKey);
    return openElasticsearchStorage({ server, keyOf, prefix, cache });
  }
  return openEmbeddedStorage({
    directory,
    cache,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
}
