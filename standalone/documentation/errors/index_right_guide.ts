import type { INDEX_RIGHT_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'moltler_error' as const;
const sync = 'github_issues';

/** Errors of indices and syncs where each user has rights of their own. */
export const INDEX_RIGHT_GUIDE: GuideOf<typeof INDEX_RIGHT_MESSAGES> = {
  indices_not_available: {
    family,
    samples: [{}],
    means:
      'In Kibana, indices are read and written with the rights of a user, so there must be one.',
  },
  index_privilege_missing: {
    family,
    samples: [
      { privilege: 'read', indices: ['logs-payments'] },
      { privilege: 'view_index_metadata', indices: ['logs-app', 'logs-web'] },
      { privilege: 'read', indices: [] },
    ],
    means:
      'In Kibana, indices are read and written with the rights of the user. Reading requires the index privileges `read` and `view_index_metadata`, on the index itself and not only on an alias of it. Whether the index exists is not revealed.',
  },
  cluster_privilege_missing: {
    family,
    samples: [{ privilege: 'monitor' }],
    means: 'In Kibana, requests to Elasticsearch are sent with the rights of the user.',
  },
  login_rejected: {
    family,
    samples: [{}],
    means: 'The session has expired or was ended while the statement was running.',
  },
  sync_privilege_missing: {
    family,
    samples: [{ sync, user: 'ada', privilege: 'write', indices: ['github-issues'] }],
    means:
      'In Kibana, a sync has the rights to indices that its user had when defining it. It needs the index privileges `create_index`, `manage`, `read` and `write` on the indices that it writes, and `read` and `view_index_metadata` on those that it reads.',
  },
  sync_right_missing: {
    family,
    samples: [
      { sync, why: 'none' },
      { sync, why: 'changed' },
      { sync, why: 'views' },
      { sync, why: 'revoked' },
      { sync, why: 'unreadable' },
      { sync, why: 'disabled' },
    ],
    means:
      'In Kibana, a sync has an API key of its own, with the rights to indices of the user who defined it, and for exactly this definition, with the views over indices as they were.',
  },
  sync_right_refused: {
    family,
    samples: [
      { sync, why: 'api_key' },
      { sync, why: 'failed' },
    ],
    means: 'In Kibana, a sync needs an API key of its own, which is created with the statement.',
  },
  sync_right_not_revoked: {
    family,
    samples: [{ id: 'VuaCfGcBCdbkQm' }],
    means: 'A sync is only deleted together with its API key.',
  },
};
