import { MoltlerError } from '../../../common/errors';
import type { IndexUser } from '../../ports';
import { hostedDocuments, type HostedDocuments } from '../../storage';
import type { ElasticsearchClient } from '../contracts';
import { ELASTICSEARCH } from './elasticsearch_name';
import { looksLikeIndex } from './no_documents';

/** A user, whose rights to indices apply. Nothing of it is kept for other users. */
export function indexUserOf({
  client,
  secured,
  grant,
}: {
  readonly client: () => ElasticsearchClient;
  readonly secured: () => boolean;
  readonly grant: IndexUser['grant'];
}): IndexUser {
  let hosted: HostedDocuments | undefined;
  const opened = (): HostedDocuments =>
    (hosted ??= hostedDocuments({
      client: client(),
      name: ELASTICSEARCH,
      secured: secured(),
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
    grant,
  };
}
