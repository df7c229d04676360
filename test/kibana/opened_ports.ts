import { fakeClock } from '../../server/ports/fakes';
import {
  ENCRYPTED_TYPES,
  kibanaPorts,
  SAVED_OBJECT_TYPES,
  type ElasticsearchClient,
} from '../../server/kibana/testing';
import { SavedObjects } from './harness/saved_objects';
import { smallElasticsearch } from './harness/small_elasticsearch';

export interface OpenOptions {
  readonly savedObjects?: SavedObjects;
  readonly elasticsearch?: ElasticsearchClient;
  readonly spaceId?: string;
  readonly canEncrypt?: boolean;
  readonly warnings?: string[];
}

/** Saved objects with the types of the plugin. */
export function savedObjectsWithTypes(canEncrypt = true): SavedObjects {
  const savedObjects = new SavedObjects(canEncrypt);
  for (const type of SAVED_OBJECT_TYPES) savedObjects.registerType(type);
  for (const type of ENCRYPTED_TYPES) savedObjects.registerEncrypted(type);
  return savedObjects;
}

/** The ports of a space, over saved objects and an Elasticsearch for tests. */
export function openKibanaPorts(options: OpenOptions = {}) {
  const { spaceId = 'default', canEncrypt = true, warnings = [] } = options;
  const { savedObjects = savedObjectsWithTypes(canEncrypt) } = options;
  const { elasticsearch = smallElasticsearch() } = options;
  const clock = fakeClock();
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: string) => void warnings.push(message),
    error: () => undefined,
    get: () => logger,
  };
  const ports = kibanaPorts({
    spaceId,
    core: {
      elasticsearch: {
        client: {
          asInternalUser: elasticsearch,
          asScoped: () => {
            throw new Error('what is stored here is only for the user of Kibana');
          },
        },
      },
      savedObjects: {
        getUnsafeInternalClient: ({ includedHiddenTypes }) =>
          savedObjects.internalClient(includedHiddenTypes),
      },
    },
    encryptedSavedObjects: {
      getClient: ({ includedHiddenTypes }) => savedObjects.decrypting(includedHiddenTypes),
    },
    canEncrypt,
    logger,
    clock,
  });
  return { ...ports, clock, savedObjects, elasticsearch };
}
