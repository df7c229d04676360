import type { CONNECTOR_MESSAGES } from '../../../common/errors/connector_messages';
import type { GuideOf } from './error_guide';

const UNLESS_APPLIED = 'yes, unless it is a write that the service may already have applied';

/** What goes wrong between the product and a service. */
export const CONNECTOR_GUIDE: GuideOf<typeof CONNECTOR_MESSAGES> = {
  authentication_failed: {
    family: 'auth_error',
    samples: [{ status: 401, said: 'Bad credentials' }, { status: 401 }],
    means: 'The service does not recognize the token or password.',
  },
  permission_denied: {
    family: 'permission_error',
    samples: [{ status: 403, said: 'Resource not accessible by integration' }, { status: 403 }],
    means: 'The service knows the credentials, but they may not read or change this.',
  },
  rate_limited: {
    family: 'rate_limit_error',
    samples: [
      { resetAt: '2026-01-01T14:05:00.000Z', waitedSeconds: 12, maxWaitSeconds: 60 },
      {
        resetAt: '2026-01-01T15:00:00.000Z',
        waitedSeconds: 0,
        maxWaitSeconds: 60,
        said: 'API rate limit exceeded',
        doubt: 'reset 99999999999 was reported: cut to 3600 s',
        connector: 'gh',
      },
    ],
    means:
      'The service allows no more requests for now, and the wait would be longer than max_wait. Only waits that the service imposed count; the pace set by rate_limit in OPTIONS never fails a statement.',
  },
  connection_failed: {
    family: 'connection_error',
    samples: [{ host: 'api.github.com', reason: 'the connection was cut off' }],
    means: 'No connection could be made to the service, or it broke.',
    retry: `${UNLESS_APPLIED}; not where the name is unknown`,
  },
  certificate_refused: {
    family: 'connection_error',
    samples: [{ host: 'ghe.mycompany.com', reason: 'it is signed by itself' }],
    means: 'The certificate of the service cannot be trusted, so nothing was sent.',
  },
  address_refused: {
    family: 'connection_error',
    samples: [{ host: '169.254.169.254' }],
    means:
      'The address, or what its name resolves to, belongs to the machine itself or to its cloud. Services are never there, and what answers may give out credentials.',
  },
  host_not_allowed: {
    family: 'connection_error',
    samples: [{ host: 'api.example.com' }],
    means: 'The operator limits which hosts connectors may reach, and this one is not on the list.',
  },
  certificate_unusable: {
    family: 'statement_error',
    samples: [{ reason: 'it is neither PEM text nor the path of a PEM file' }],
    means: 'The certificate was read and checked when the connector was saved, and is not one.',
  },
  secret_required_again: {
    family: 'statement_error',
    samples: [
      {
        keys: ['token'],
        statement:
          'ALTER CONNECTOR gh SET CONFIG {"base_url": "https://ghe.example.com", "token": "{{secrets.github_token}}"}',
      },
    ],
    means:
      'A new address, proxy or certificate would receive the stored secret. Whoever changes it must know the secret.',
  },
  timed_out: {
    family: 'timeout_error',
    samples: [{ what: 'The answer of api.github.com', seconds: 30 }],
    means: 'The service did not respond within timeout_seconds.',
    retry: UNLESS_APPLIED,
  },
  service_timed_out: {
    family: 'timeout_error',
    samples: [{ status: 503, said: 'query timed out in expression evaluation' }, { status: 408 }],
    means: 'The service itself gave up: its limit counts, not timeout_seconds.',
    retry: 'only where the service says that a retry may help',
  },
  page_too_large: {
    family: 'service_error',
    samples: [{ rows: 5 }],
    means:
      'The service could not produce a page, not even with fewer rows. Smaller pages were already tried.',
  },
  response_bound_exceeded: {
    family: 'service_error',
    samples: [{ bound: 'row_megabytes', limit: 8 }],
    means: 'A response is larger, deeper or has more values than the server agrees to read.',
  },
  action_unconfirmed: {
    family: 'service_error',
    samples: [{ action: 'gh.issues.create', status: 200 }],
    means:
      'A web page, perhaps of a proxy, came back instead of a response of the API. Whether the action was applied is unknown.',
  },
  not_found: {
    family: 'not_found_error',
    samples: [
      { what: '/repos/acme/web/issues', said: 'Not Found' },
      { what: '/repos/acme/web/issues' },
    ],
    means: 'What the request names does not exist, or the credentials may not see it.',
  },
  request_refused: {
    family: 'invalid_request_error',
    samples: [
      { status: 422, said: 'Validation Failed: Issue.assignees (invalid): value "nobody"' },
      { status: 400 },
      {
        status: 400,
        said: 'exceeded maximum resolution of 11,000 points per timeseries',
        hint: "Ask for fewer points: a longer step (AND step = '5m'), or a shorter range of timestamp.",
      },
    ],
    means: 'The service read the request and found a value in it wrong; it says which.',
    fix: 'Correct the value that the service names.',
  },
  service_failed: {
    family: 'service_error',
    samples: [
      { status: 502, said: 'Bad Gateway', attempts: 5 },
      { status: 500, attempts: 1 },
    ],
    means: 'The service failed, and went on failing when the request was repeated.',
    retry: `where the status is 408, 425, 500, 502, 503 or 504: ${UNLESS_APPLIED}`,
  },
  unreadable_response: {
    family: 'service_error',
    samples: [{ reason: 'it is a web page (HTML), not JSON' }],
    means: 'What came back does not have the form that the service documents.',
  },
  response_too_large: {
    family: 'service_error',
    samples: [{ limitBytes: 67_108_864 }],
    means: 'One response exceeds the bound on responses. It affects no other query.',
  },
  repeated_page: {
    family: 'service_error',
    samples: [{ page: 3 }],
    means: 'The paging of the service goes in circles; going on would never end.',
  },
  redirect_refused: {
    family: 'service_error',
    samples: [{ from: 'https://api.mycompany.com', to: 'https://elsewhere.com' }],
    means: 'The service redirects to another server, which must not receive the credentials.',
  },
  configuration_invalid: {
    family: 'invalid_request_error',
    samples: [{ name: 'base_url', reason: 'it is not an address' }],
    means: 'A stored value of CONFIG makes every request impossible.',
  },
  option_invalid: {
    family: 'invalid_request_error',
    samples: [{ connector: 'gh', name: 'timeout_seconds', reason: 'it must be a number' }],
    means: 'A stored value of OPTIONS cannot be used.',
  },
  secret_missing: {
    family: 'auth_error',
    samples: [{ key: 'token', secret: 'github_token' }],
    means: 'The connector refers to a secret that is not stored. Nothing was sent.',
  },
  secret_misplaced: {
    family: 'invalid_request_error',
    samples: [{ name: 'org' }],
    means: 'A secret would become part of an address or a body, where it would be exposed.',
  },
  parameter_missing: {
    family: 'invalid_request_error',
    samples: [{ name: 'repo', template: 'GET /repos/{repo}/issues' }],
    means: 'The request has a gap that neither the statement nor CONFIG fills.',
  },
  parameter_unusable: {
    family: 'invalid_request_error',
    samples: [{ name: 'repo', reason: 'it holds a line break' }],
    means: 'The value cannot be part of a request, or would change its meaning.',
    fix: 'Correct the value.',
  },
  connector_disabled: {
    family: 'invalid_request_error',
    samples: [{ name: 'gh' }],
    means: 'The connector was switched off; it sends nothing.',
  },
  action_not_allowed: {
    family: 'permission_error',
    samples: [{ action: 'issues.delete', mode: 'safe' }],
    means: 'The server was started in a mode that forbids this action. Nothing was sent.',
  },
};
