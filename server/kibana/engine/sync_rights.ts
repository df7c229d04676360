import { createHash } from 'node:crypto';
import { MoltlerError } from '../../../common/errors';
import type { DocumentStore, ReadViews, SyncDefinition, SyncRights } from '../../ports';
import { hostedDocuments } from '../../storage';
import type {
  CoreStart,
  DecryptingClient,
  Logger,
  SavedObject,
  SavedObjectsClient,
} from '../contracts';
import { SYNC_RIGHT_TYPE, SYNC_TYPE } from '../saved_object_names';
import { allObjects } from './all_objects';
import { keyIn, NOTHING_GRANTED, type SyncKeys } from './api_keys';
import { ELASTICSEARCH } from './elasticsearch_name';
import { namedObjects, idOfName } from './named_objects';
import { isMissing, statusOf, storeFailure } from './saved_object_failures';

/** As kept. */
interface Attributes {
  readonly syncId: string;
  /** What the right was granted for: hashes of the definition, and of the views over indices, if it reads any. */
  readonly definition: string;
  /** Of the API key, so that it can be revoked even if it cannot be decrypted. */
  readonly keyId: string;
  /** What was granted, encrypted by Kibana; never part of what is read without decryption. */
  readonly value?: string;
}

export interface SyncRightsOptions {
  readonly client: SavedObjectsClient;
  readonly decrypting: DecryptingClient;
  /** Unset for the default space. */
  readonly namespace: string | undefined;
  readonly keys: SyncKeys;
  readonly elasticsearch: CoreStart['elasticsearch'];
  readonly logger: Pick<Logger, 'warn'>;
}

const MOST_RACES = 20;

/**
 * What a right is granted for. Whoever may import saved objects could give a sync of somebody else another statement,
 * which must not be run with their rights.
 */
const hashOf = ({ statement, target, connectorId, user, origin }: SyncDefinition): string =>
  hashed([
    statement,
    target,
    connectorId ?? null,
    user,
    // Earlier versions have stored none.
    ...(origin === undefined ? [] : [origin]),
  ]);
/** Whoever may change views could let the sync read any index of its user. */
const viewsHashOf = (views: ReadViews): string => (views.length === 0 ? '' : hashed(views));
const hashed = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Not in a hash. */
const BETWEEN = '+';
const joined = (...hashes: readonly string[]): string => hashes.filter(Boolean).join(BETWEEN);
function hashesIn({ definition }: Attributes): { readonly own: string; readonly views: string } {
  const [own = '', views = ''] = definition.split(BETWEEN);
  return { own, views };
}

/** The rights of syncs: an API key for each, in hidden saved objects of the space. */
export function savedSyncRights(options: SyncRightsOptions): SyncRights {
  const { client, decrypting, namespace, keys, logger } = options;

  const { find, put } = namedObjects<Attributes>(client, SYNC_RIGHT_TYPE, ({ syncId }) => syncId);
  /** Undefined if it cannot be decrypted. */
  const valueOf = async (syncId: string): Promise<string | undefined> => {
    try {
      const { attributes } = await decrypting.getDecryptedAsInternalUser<Attributes>(
        SYNC_RIGHT_TYPE,
        idOfName(syncId),
        namespace === undefined ? {} : { namespace },
      );
      return attributes.value;
    } catch (error) {
      // Those of the store have a status; others are of decryption.
      if (statusOf(error) !== undefined && !isMissing(error)) throw storeFailure(error);
      return undefined;
    }
  };
  const remove = async ({ attributes }: SavedObject<Attributes>): Promise<void> => {
    await keys.revoke(attributes.keyId);
    try {
      await client.delete(SYNC_RIGHT_TYPE, idOfName(attributes.syncId), { refresh: true });
    } catch (error) {
      if (!isMissing(error)) throw storeFailure(error);
    }
  };
  const isStored = async (syncId: string): Promise<boolean> => {
    try {
      await client.get(SYNC_TYPE, syncId);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw storeFailure(error);
    }
  };
  const forget = async (syncId: string): Promise<void> => {
    const found = await find(syncId);
    if (found !== undefined) await remove(found);
  };
  const discard = async (granted: string): Promise<void> => {
    if (granted === NOTHING_GRANTED) return;
    const { id } = keyIn(granted);
    // Whatever made it useless is more important.
    await keys.revoke(id).catch(() => logger.warn(`The API key ${id} could not be revoked.`));
  };
  const replace = async (
    sync: SyncDefinition,
    granted: string,
    views: ReadViews,
  ): Promise<void> => {
    const attributes: Attributes = {
      syncId: sync.id,
      definition: joined(hashOf(sync), viewsHashOf(views)),
      keyId: keyIn(granted).id,
      value: granted,
    };
    for (let race = 0; race < MOST_RACES; race += 1) {
      const found = await find(sync.id);
      if (!(await put(attributes, found))) continue;
      const before = found?.attributes.keyId;
      if (before !== undefined && before !== attributes.keyId)
        await keys
          .revoke(before)
          .catch(() => logger.warn(`The API key ${before} could not be revoked.`));
      return;
    }
    throw new MoltlerError('sync_changed', { name: sync.name });
  };
  return {
    discard,
    forget,
    async keep(sync, granted, views) {
      if (granted === NOTHING_GRANTED) return forget(sync.id);
      try {
        await replace(sync, granted, views);
      } catch (error) {
        await discard(granted);
        throw error;
      }
    },
    async documents(sync, runner, views) {
      const found = await find(sync.id);
      const missing = (why: 'none' | 'changed' | 'views' | 'unreadable'): MoltlerError =>
        new MoltlerError('sync_right_missing', { sync: sync.name, why });
      if (found === undefined) {
        if (await keys.areEnabled()) throw missing('none');
        return runner?.documents ?? documentsOf(sync, {}, options);
      }
      const granted = hashesIn(found.attributes);
      if (granted.own !== hashOf(sync)) throw missing('changed');
      if (views !== undefined && granted.views !== viewsHashOf(views)) throw missing('views');
      const value = await valueOf(sync.id);
      if (value === undefined) throw missing('unreadable');
      const { credentials } = keyIn(value);
      return documentsOf(sync, { authorization: `ApiKey ${credentials}` }, options);
    },
    async follow(before, after) {
      const found = await find(before.id);
      if (found === undefined) return;
      const granted = hashesIn(found.attributes);
      if (granted.own !== hashOf(before)) return;
      const definition = joined(hashOf(after), granted.views);
      const value = await valueOf(before.id);
      if (value !== undefined) await put({ ...found.attributes, definition, value }, found);
    },
    async forgetOthers(existing) {
      const all = await allObjects<Attributes>(client, SYNC_RIGHT_TYPE);
      if (all.length === 0) return;
      // Read after them, so that the syncs of all are among these.
      const kept = new Set(await existing());
      for (const one of all) {
        const { syncId } = one.attributes;
        // One that cannot be read, such as that of a newer version, is not among them, and still has its right.
        if (kept.has(syncId) || (await isStored(syncId))) continue;
        await remove(one).catch(() =>
          logger.warn(`The API key ${one.attributes.keyId} could not be revoked.`),
        );
      }
    },
  };
}

/** Indices with the rights of a sync. Without credentials, they can only be used if Elasticsearch has no security. */
function documentsOf(
  { name: sync, user }: SyncDefinition,
  headers: Readonly<Record<string, string>>,
  { elasticsearch }: SyncRightsOptions,
): DocumentStore {
  return hostedDocuments({
    client: elasticsearch.client.asScoped({ headers }).asCurrentUser,
    name: ELASTICSEARCH,
    secured: 'authorization' in headers,
    isIndex: () => true,
    rejections: {
      missing: ({ kind, privilege, indices }) =>
        kind === 'cluster'
          ? new MoltlerError('cluster_privilege_missing', { privilege })
          : new MoltlerError('sync_privilege_missing', { sync, user, privilege, indices }),
      credentials: () =>
        new MoltlerError('sync_right_missing', {
          sync,
          why: 'authorization' in headers ? 'revoked' : 'disabled',
        }),
    },
  }).documents;
}
