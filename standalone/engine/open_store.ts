import { boundsOf, type Bounds } from '../../server/bounds';
import { openEmbeddedPorts, type EmbeddedPorts } from '../../server/storage';
import { dataDirectory } from './data_directory';

/** Opens only the store, for secrets and keys. Throws MoltlerError if it is unusable. */
export async function openStore(
  data: string | undefined,
  bounds?: Partial<Bounds>,
): Promise<EmbeddedPorts> {
  const directory = dataDirectory(data);
  const { cache_megabytes, cache_memory_megabytes, cache_days } = boundsOf(bounds);
  const encryptionKey = process.env['MOLTLER_ENCRYPTION_KEY'];
  return openEmbeddedPorts({
    directory,
    cache: {
      megabytes: cache_megabytes,
      memoryMegabytes: cache_memory_megabytes,
      days: cache_days,
    },
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
}
