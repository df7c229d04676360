import type { CONNECTOR_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const UNLESS_APPLIED = 'yes, unless it is a write that may already have been applied';

/** Errors between Moltler and a service. */
export const CONNECTOR_GUIDE: GuideOf<typeof CONNECTOR_MESSAGES> = {
  authentication_failed: {
    family: 'auth_error',
    samples: [
      {
        status: 401,
        message: 'Bad credentials',
        connector: 'gh',
        keys: ['token'],
        secrets: ['github_token'],
      },
      { status: 401, connector: 'gh', keys: ['username', 'password'] },
      { status: 401, connector: 'gh', keys: ['token'], unset: true },
      { status: 401, connector: 'gh', keys: ['username', 'password'], unset: true },
      { status: 401, connector: 'gh', unset: true },
      {
        status: 403,
        message: 'Forbidden',
        connector: 'dd',
        keys: ['api_key'],
        secrets: ['datadog_api_key'],
        rejected: ['api_key'],
        hint: 'A key is only valid on its own site.',
      },
    ],
    means: 'The service did not accept the token or password.',
  },
  permission_denied: {
    family: 'permission_error',
    samples: [
      { status: 403, message: 'Resource not accessible by integration' },
      { status: 403 },
      { status: 451 },
      { status: 403, hint: 'Open the URL to authorize the token.' },
    ],
    means: 'The credentials are valid, but do not allow this.',
  },
  host_services_missing: {
    family: 'invalid_request_error',
    samples: [{ connector: 'kibana' }],
    means:
      'Kibana needs the request of a user to check privileges, and alerts and syncs have none.',
  },
  host_plugin_missing: {
    family: 'invalid_request_error',
    samples: [{ plugin: 'cases', connector: 'kibana' }],
    means: 'A plugin that belongs to Kibana is disabled, or not part of its edition.',
  },
  host_connector_fixed: {
    family: 'invalid_request_error',
    samples: [{ name: 'kibana' }],
    means: 'In Kibana, there is always a connector to Kibana itself.',
  },
  rate_limited: {
    family: 'rate_limit_error',
    samples: [
      { resetAt: '2026-01-01T14:05:00.000Z', waitedSeconds: 12, maxWaitSeconds: 60 },
      {
        resetAt: '2026-01-01T14:05:00.000Z',
        resetSeconds: 130,
        waitedSeconds: 12,
        maxWaitSeconds: 60,
      },
      {
        resetAt: '2026-01-01T14:05:00.000Z',
        resetSeconds: 130,
        waitedSeconds: 0,
        maxWaitSeconds: 60,
        kept: 1000,
      },
      { waitedSeconds: 0, maxWaitSeconds: 0 },
      {
        resetAt: '2026-01-01T15:00:00.000Z',
        waitedSeconds: 0,
        maxWaitSeconds: 60,
        message: 'API rate limit exceeded',
        doubt: 'reported reset 99999999999, shortened to 3,600 s',
        connector: 'gh',
      },
    ],
    means:
      'The service accepts no more requests for now, and waiting would take longer than max_wait. Only waits imposed by the service count; rate_limit in OPTIONS never causes this error, although it can make a statement reach statement_seconds. If several users share a credential, a fifth of the quota is kept for those who have used less than an equal share.',
  },
  connection_failed: {
    family: 'connection_error',
    samples: [{ host: 'api.github.com', reason: 'the connection was reset' }],
    means: 'The connection to the service could not be established, or was lost.',
    retry: `${UNLESS_APPLIED}; not if the host name cannot be resolved`,
  },
  certificate_rejected: {
    family: 'connection_error',
    samples: [{ host: 'ghe.mycompany.com', reason: 'it is self-signed' }],
    means: 'The certificate of the service is not trusted. Nothing was sent.',
  },
  address_rejected: {
    family: 'connection_error',
    samples: [{ host: '169.254.169.254' }],
    means:
      'The address, or the one that the host name resolves to, belongs to the machine itself or to its cloud provider. Such addresses can return credentials, and never belong to a service.',
  },
  host_not_allowed: {
    family: 'connection_error',
    samples: [
      { host: 'api.example.com' },
      { host: 'api.example.com', setting: 'xpack.actions.allowedHosts in kibana.yml' },
    ],
    means:
      'An administrator limited the hosts that connectors can use, and this one is not on the list.',
  },
  certificate_unusable: {
    family: 'statement_error',
    samples: [{ reason: 'it is neither PEM text nor the path of a PEM file' }],
    means: 'The value is not a certificate. It is checked when the connector is saved.',
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
      'The stored secret would be sent to a new address or through a new proxy or certificate. Only a person who knows the secret can change these.',
  },
  timed_out: {
    family: 'timeout_error',
    samples: [{ what: 'The response of api.github.com', seconds: 30 }],
    means: 'The service did not respond within timeout_seconds.',
    retry: UNLESS_APPLIED,
  },
  service_timed_out: {
    family: 'timeout_error',
    samples: [
      { status: 503, message: 'query timed out in expression evaluation' },
      { status: 408 },
    ],
    means: 'The service has a time limit of its own, which timeout_seconds does not change.',
    retry: 'only if the service reports that a retry may help',
  },
  response_bound_exceeded: {
    family: 'service_error',
    samples: [
      { bound: 'response_megabytes', limit: 64 },
      { bound: 'response_nesting', limit: 10_000 },
      { bound: 'response_values', limit: 1_000_000 },
      { bound: 'row_megabytes', limit: 4 },
      { bound: 'row_values', limit: 500_000 },
    ],
    means:
      'A response is larger, more deeply nested or has more values than Moltler reads. Other queries are not affected. [How responses are read](json.md) lists these bounds.',
  },
  action_unconfirmed: {
    family: 'service_error',
    samples: [{ action: 'gh.issues.create', status: 200 }],
    means: 'A web page, perhaps from a proxy, was returned instead of an API response.',
  },
  not_found: {
    family: 'not_found_error',
    samples: [
      { what: '/repos/acme/web/issues', message: 'Not Found' },
      { what: '/repos/acme/web/issues' },
    ],
    means: 'The requested object does not exist, or the credentials do not allow reading it.',
  },
  name_not_found: {
    family: 'not_found_error',
    samples: [
      { name: '#incidnets', entity: 'slack.channels', column: 'name', near: '#incidents' },
      {
        name: '#secret',
        entity: 'slack.channels',
        column: 'name',
        partial: 'the list was not read to its end',
      },
    ],
    means:
      'A name in the statement stands for an id, but no row that the credentials can see has it.',
  },
  name_ambiguous: {
    family: 'invalid_request_error',
    samples: [
      { name: '#general', entity: 'slack.channels', column: 'id', values: ['C012AB', 'C034CD'] },
    ],
    means: 'A name in the statement stands for an id, but several rows have it.',
  },
  request_rejected: {
    family: 'invalid_request_error',
    samples: [
      { status: 422, message: 'Validation Failed: Issue.assignees (invalid): value "nobody"' },
      { status: 400 },
      {
        status: 400,
        message: 'exceeded maximum resolution of 11,000 points per timeseries',
        hint: "Request fewer points with a longer step (AND step = '5m') or a shorter time range.",
      },
      {
        status: 400,
        message: "The value 'Opn' does not exist for the field 'status'.",
        query: 'status = "Opn"',
      },
    ],
    means: 'The service rejected a value in the request.',
  },
  service_failed: {
    family: 'service_error',
    samples: [
      { status: 502, message: 'Bad Gateway', attempts: 5 },
      { status: 500, attempts: 1 },
    ],
    means:
      'The service failed, also when the request was repeated. Writes that may have been applied are not repeated.',
    retry: `for status 408, 425, 500, 502, 503 and 504: ${UNLESS_APPLIED}`,
  },
  unreadable_response: {
    family: 'service_error',
    samples: [{ reason: 'it is a web page (HTML), not JSON' }],
    means: 'The response does not have the format that the service documents.',
  },
  repeated_page: {
    family: 'service_error',
    samples: [{ page: 3 }],
    means: 'The pagination of the service is in a loop, so reading would never end.',
  },
  redirect_rejected: {
    family: 'service_error',
    samples: [{ from: 'https://api.mycompany.com', to: 'https://elsewhere.com' }],
    means: 'Credentials are only sent to the address they were stored for.',
  },
  configuration_invalid: {
    family: 'invalid_request_error',
    samples: [
      { connector: 'gh', name: 'base_url', reason: 'it is not a URL' },
      { connector: 'gh', name: 'headers.X-Tenant', reason: 'it must be a single line' },
      {
        connector: 'gh',
        name: 'timeout_seconds',
        reason: 'it must be a number from 1 to 86,400',
        part: 'OPTIONS',
      },
    ],
    means: 'A stored value of CONFIG or OPTIONS is invalid, so no request can be sent.',
  },
  connector_type_missing: {
    family: 'invalid_request_error',
    samples: [{ connector: 'tickets', type: 'desk' }],
    means:
      'The connector was created by a version that has more connector types, or its type is in a file that is missing or not valid.',
  },
  secret_missing: {
    family: 'auth_error',
    samples: [{ key: 'token', secret: 'github_token' }],
    means: 'The connector refers to a secret that is not stored. Nothing was sent.',
  },
  credential_missing: {
    family: 'auth_error',
    samples: [
      { keys: ['user_token'], connector: 'slack_prod' },
      { keys: ['client_id', 'client_secret'], connector: 'sf' },
    ],
    means: 'The connector has credentials, but not the ones this request needs. Nothing was sent.',
  },
  token_rejected: {
    family: 'auth_error',
    samples: [
      {
        host: 'login.salesforce.com',
        status: 400,
        message: 'invalid_grant: authentication failure',
        keys: ['client_id', 'client_secret', 'username', 'password'],
      },
      { host: 'login.salesforce.com', status: 401, keys: ['client_id', 'client_secret'] },
    ],
    means:
      'The connector requests a short-lived token before other requests, and the token endpoint rejected that request. It is not repeated for 30 seconds, because repeated attempts can lock the account.',
  },
  role_rejected: {
    family: 'auth_error',
    samples: [
      {
        role: 'arn:aws:iam::123456789012:role/reader',
        status: 403,
        message: 'AccessDenied: User is not authorized to perform: sts:AssumeRole',
      },
      { role: 'arn:aws:iam::123456789012:role/reader', status: 400 },
    ],
    means:
      'The connector requests temporary keys of a role before other requests, and STS rejected that request. It is not repeated for 30 seconds.',
  },
  environment_keys_missing: {
    family: 'auth_error',
    samples: [
      { keys: ['access_key_id', 'secret_access_key'], connector: 'aws' },
      {
        keys: ['access_key_id', 'secret_access_key'],
        connector: 'aws',
        forbidden: { host: '169.254.169.254', by: 'link_local' },
      },
    ],
    means:
      'CONFIG has no keys, so Moltler looked for those of the server (environment variables, a shared profile, or the role of its machine), and found none. Roles of machines and containers come from metadata addresses, which are only requested if connectors are allowed to use them.',
  },
  secret_misplaced: {
    family: 'invalid_request_error',
    samples: [{ name: 'org' }],
    means: 'The secret would become part of a URL or a body, where it would be exposed.',
  },
  lookup_failed: {
    family: 'invalid_request_error',
    samples: [
      { what: 'transition', value: 'Shipped', matches: 0, names: ['In Progress', 'Done'] },
      { what: 'transition', value: 'Done', matches: 2, names: ['Done'] },
      { what: 'transition', value: 'Done', matches: 0, names: [] },
      {
        what: 'downtime',
        value: '',
        matches: 0,
        names: [],
        partial: 'the service reported 150 rows but returned 120',
      },
    ],
    means:
      'The action looks up an entry before it writes, and it is not certain that exactly one matches. Nothing was written.',
  },
  parameter_missing: {
    family: 'invalid_request_error',
    samples: [{ name: 'repo', template: 'GET /repos/{repo}/issues' }],
    means: 'The request has a placeholder that neither the statement nor CONFIG fills.',
  },
  parameter_unusable: {
    family: 'invalid_request_error',
    samples: [{ name: 'repo', reason: 'it contains a line break' }],
    means: 'The value cannot be part of the request, or would change its meaning.',
  },
  connector_disabled: {
    family: 'invalid_request_error',
    samples: [{ name: 'gh' }],
    means: 'The connector was disabled with ALTER CONNECTOR and sends no requests.',
  },
  action_not_allowed: {
    family: 'permission_error',
    samples: [
      { action: 'issues.delete', mode: 'safe' },
      { action: 'issues.create', mode: 'read_only' },
    ],
    means: 'Moltler was started in a mode that does not allow this action. Nothing was sent.',
  },
};
