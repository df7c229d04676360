import type { Elasticsearch } from '../client/connection';
import type { OwnIndices } from './own_indices';

/**
 * An Elasticsearch whose own indices are migrated before the first request, for hosts that open them without any: until
 * then, nothing is known about who has written them. Each request rejects as long as that fails, also if a later version
 * has written them.
 */
export function migratedBefore(
  elasticsearch: Elasticsearch,
  indices: Pick<OwnIndices, 'migrate'>,
): Elasticsearch {
  let migrated: Promise<void> | undefined;
  const migrate = (): Promise<void> => {
    const pending = indices.migrate();
    pending.catch(() => (migrated = undefined));
    return pending;
  };
  return {
    url: elasticsearch.url,
    send: async (request) => {
      await (migrated ??= migrate());
      return elasticsearch.send(request);
    },
    close: () => elasticsearch.close(),
  };
}
