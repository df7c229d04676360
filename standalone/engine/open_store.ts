import { boundsOf, type Bounds } from '../../server/bounds';
import { openEmbeddedPorts, type EmbeddedPorts } from '../../server/storage';
import { dataDirectory } from './data_directory';

/** Opens only the store, for secrets and keys. Throws MoltlerError if it is unusable. */
export async function openStore(
  data: string | undefined,
  bounds?: Partial<Bounds>,
): Promise<EmbeddedPorts> {
  const directory = dataDirectory(data);
  const encryptionKey = process.env['MOLTLER_ENCRYPTION_KEY'];
  return openEmbeddedPorts({
    directory,
    cacheMegabytes: boundsOf(bounds).cache_megabytes,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
}
