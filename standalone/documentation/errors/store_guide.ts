import type { STORE_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'moltler_error' as const;
const url = 'https://es.example.com:9200';

/** Errors of an Elasticsearch that stores data. */
export const STORE_GUIDE: GuideOf<typeof STORE_MESSAGES> = {
  store_credentials_rejected: {
    family,
    samples: [{ url }, { url: 'The Elasticsearch of Kibana' }],
    means: 'The API key, or user name and password, are missing or not valid.',
  },
  store_certificate_rejected: {
    family,
    samples: [{ url, reason: 'self-signed certificate in certificate chain' }],
    means:
      'Elasticsearch proves its identity with a certificate that no known authority has signed, or that is for another name.',
  },
  store_permission_missing: {
    family,
    samples: [
      {
        reason:
          'action [indices:admin/create] is unauthorized for user [ada] with effective roles [reader] on indices [.moltler-store]',
      },
    ],
    means: 'The credentials are valid, but lack a privilege, which Elasticsearch names.',
  },
  store_read_only: {
    family,
    samples: [{ reason: 'index [github-issues] blocked by: [FORBIDDEN/5/index read-only (api)]' }],
    means: 'An administrator has blocked writes to the index or the cluster.',
  },
  store_watermark: {
    family,
    samples: [
      {
        reason:
          'index [github-issues] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block]',
      },
    ],
    means:
      'A node of Elasticsearch has too little disk space. Nothing that was acknowledged is lost.',
  },
  store_too_old: {
    family,
    samples: [{ url, found: '7.17.0', oldest: '8.19' }],
    means: 'This version of Elasticsearch lacks what Moltler needs.',
  },
  store_not_elasticsearch: {
    family,
    samples: [{ url }],
    means: 'Something responds at the address, but it is another program.',
  },
  store_setting_invalid: {
    family,
    samples: [
      { setting: 'MOLTLER_ELASTICSEARCH_CA', reason: '/etc/ca.pem cannot be read (ENOENT)' },
    ],
    means: 'An option or environment variable for Elasticsearch cannot be used.',
  },
  store_request_failed: {
    family,
    samples: [{ url, reason: 'HTTP 400, Limit of total fields [1000] has been exceeded' }],
    means: 'Elasticsearch rejected a request for a reason that has no code of its own.',
  },
  space_invalid: {
    family,
    samples: [{ space: 'Sales Team' }],
    means:
      'A host has asked for the data of a space whose name cannot be used for files and indices.',
  },
  kibana_key_missing: {
    family,
    samples: [{}],
    means:
      'Secrets are stored as encrypted saved objects, for which Kibana needs a key that stays the same. Nothing was stored.',
  },
};
