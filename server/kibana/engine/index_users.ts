import { MoltlerError } from '../../../common/errors';
import type { IndexUser } from '../../ports';
import { hostedDocuments, type HostedDocuments } from '../../storage';
import type { CoreStart, KibanaRequest } from '../contracts';
import type { SyncKeys } from './api_keys';
import { ELASTICSEARCH } from './elasticsearch_name';
import { looksLikeIndex } from './no_documents';

/** The user of a request, whose rights to indices apply. Nothing of it is kept for other requests. */
export function indexUserOf(
  request: KibanaRequest,
  {
    core,
    keys,
    canEncrypt,
  }: {
    readonly core: Pick<CoreStart, 'elasticsearch' | 'security'>;
    readonly keys: SyncKeys;
    readonly canEncrypt: boolean;
  },
): IndexUser {
  let hosted: HostedDocuments | undefined;
  const opened = (): HostedDocuments =>
    (hosted ??= hostedDocuments({
      client: core.elasticsearch.client.asScoped(request).asCurrentUser,
      name: ELASTICSEARCH,
      secured: core.security.authc.getCurrentUser(request) !== null,
      isIndex: looksLikeIndex,
      rejections: {
        missing: ({ kind, privilege, indices }) =>
          kind === 'cluster'
            ? new MoltlerError('cluster_privilege_missing', { privilege })
            : new MoltlerError('index_privilege_missing', { privilege, indices }),
        credentials: () => new MoltlerError('login_rejected', {}),
      },
    }));
  return {
    get documents() {
      return opened().documents;
    },
    readable: (indices) => opened().readable(indices),
    async grant(sync) {
      // Before a key is created that could not be stored.
      if (!canEncrypt && (await keys.areEnabled()))
        throw new MoltlerError('kibana_key_missing', {});
      return keys.grant(request, sync);
    },
  };
}
