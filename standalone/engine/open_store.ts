import { join } from 'node:path';
import { boundsOf, type Bounds } from '../../server/bounds';
import { givenKey, keyFile } from '../../server/secrets';
import {
  makeDataDirectory,
  openElasticsearchPorts,
  openEmbeddedPorts,
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

/** Opens only the store, for secrets and keys. Throws MoltlerError if it is unusable. */
export async function openStore({
  data,
  elasticsearch,
  bounds,
}: StoreOptions): Promise<StoredPorts> {
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
    const key =
      encryptionKey === undefined ? keyFile(join(directory, KEY_FILE)) : givenKey(encryptionKey);
    return openElasticsearchPorts({ server, key, prefix, cache });
  }
  return openEmbeddedPorts({
    directory,
    cache,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
}
