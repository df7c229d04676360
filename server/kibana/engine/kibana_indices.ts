import { MoltlerError } from '../../../common/errors';
import type { IndexUser, SyncRights } from '../../ports';
import type { Actor } from '../answers';
import type { CoreStart, KibanaRequest } from '../contracts';
import { SYNC_RIGHT_TYPE } from '../saved_object_names';
import { SyncKeys } from './api_keys';
import { indexUserOf } from './index_users';
import type { KibanaPortsOptions } from './kibana_ports';
import { namespaceOf, objectsOf } from './objects_of_space';
import { savedSyncRights } from './sync_rights';

export interface KibanaIndices {
  readonly syncRights: SyncRights;
  /** Whose rights to indices apply to the scripts of a request. */
  userOf(request: KibanaRequest): IndexUser;
  /** The same for whoever an action of Kibana runs as, which has no request. Defines no syncs. */
  actorOf(actor: Actor): IndexUser;
}

/** Whose rights to indices apply in a space: those of each user, and those of its syncs. */
export function kibanaIndices(
  options: KibanaPortsOptions & { readonly core: Pick<CoreStart, 'security'> },
): KibanaIndices {
  const { spaceId, core, encryptedSavedObjects, canEncrypt, logger } = options;
  const keys = new SyncKeys(core, spaceId);
  return {
    syncRights: savedSyncRights({
      client: objectsOf(core, spaceId, SYNC_RIGHT_TYPE),
      decrypting: encryptedSavedObjects.getClient({ includedHiddenTypes: [SYNC_RIGHT_TYPE] }),
      namespace: namespaceOf(spaceId),
      keys,
      elasticsearch: core.elasticsearch,
      logger,
    }),
    userOf: (of) =>
      indexUserOf({
        client: () => core.elasticsearch.client.asScoped(of).asCurrentUser,
        secured: () => core.security.authc.getCurrentUser(of) !== null,
        grant: async (sync) => {
          // Before a key is created that could not be stored.
          if (!canEncrypt && (await keys.areEnabled()))
            throw new MoltlerError('kibana_key_missing', {});
          return keys.grant(of, sync);
        },
      }),
    actorOf: ({ client, secured }) =>
      indexUserOf({
        client: () => client,
        secured: () => secured,
        grant: () =>
          Promise.reject(
            new MoltlerError('internal', { reason: 'an action of Kibana has no right to syncs' }),
          ),
      }),
  };
}
