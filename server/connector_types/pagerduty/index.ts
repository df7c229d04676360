import {
  baseUrlOr,
  byChoice,
  config,
  connectorType,
  get,
  header,
} from '../../../common/declaration/build';
import { escalationPolicies } from './escalation_policies';
import { incidents } from './incidents';
import { logEntries } from './log_entries';
import { oncall } from './oncall';
import { classicPages } from './pages';
import { schedules } from './schedules';
import { services } from './services';
import { users } from './users';

const AUTHENTICATION = { title: 'Authentication' };
const REGION = { title: 'Service region', folded: true } as const;

/** https://developer.pagerduty.com/api-reference/ */
export const pagerduty = connectorType({
  name: 'pagerduty',
  title: 'PagerDuty',
  category: 'incidents',
  description: 'Incidents, services and who is on call, with actions',
  docs: 'https://developer.pagerduty.com/api-reference/',
  config: {
    api_key: config.secret('REST API key', {
      group: AUTHENTICATION,
      description:
        'Of the account or of a user, under Integrations; actions require one that is not read-only',
    }),
    from_email: config.text('Acting user', {
      optional: true,
      group: AUTHENTICATION,
      placeholder: 'oncall-bot@mycompany.com',
      description: 'Email address of the user in whose name actions on incidents are run',
    }),
    // https://support.pagerduty.com/docs/service-regions
    region: config.choice('Region', ['us', 'eu'], {
      optional: true,
      default: 'us',
      group: REGION,
      description: 'Where the account is: eu if its address ends in eu.pagerduty.com',
    }),
    base_url: config.baseUrl('https://api.pagerduty.com', {
      reject: [
        {
          when: '^(?!(api|api\\.eu)\\.)[^/]*\\.pagerduty\\.com(/|$)',
          hint: 'left out; set "region" to "us" or "eu" instead',
        },
      ],
    }),
  },
  api: {
    baseUrl: baseUrlOr(
      ...byChoice('region', {
        us: 'https://api.pagerduty.com',
        eu: 'https://api.eu.pagerduty.com',
      }),
    ),
    bases: {
      // https://developer.pagerduty.com/docs/events-api-v2-overview
      events: baseUrlOr(
        ...byChoice('region', {
          us: 'https://events.pagerduty.com',
          eu: 'https://events.eu.pagerduty.com',
        }),
      ),
    },
    // https://developer.pagerduty.com/docs/authentication
    authentication: [header('Authorization', 'Token token={api_key}')],
    headers: {
      Accept: 'application/vnd.pagerduty+json;version=2',
      'Content-Type': 'application/json',
    },
    pages: classicPages,
    // https://developer.pagerduty.com/docs/rest-api-rate-limits
    limits: {
      perMinute: 960,
      maxConcurrency: 5,
      headers: {
        limit: 'ratelimit-limit',
        remaining: 'ratelimit-remaining',
        reset: 'ratelimit-reset',
        resetFormat: 'delta_seconds',
      },
      // operations with limits of their own
      buckets: [{ bucket: 'oncalls', prefix: '/oncalls' }, { bucket: 'create_incident' }],
      fallbackWaitSeconds: 60,
    },
    // https://developer.pagerduty.com/docs/errors
    errors: [
      {
        status: 401,
        family: 'auth_error',
        hint: '"api_key" must be a REST API key, not the integration key of a service. An account at eu.pagerduty.com also requires "region": "eu".',
      },
      {
        status: 400,
        messageContains: 'requester user not found',
        family: 'invalid_request_error',
        hint: 'Set "from_email" in CONFIG to the email address of a user of the account.',
      },
      {
        status: 402,
        family: 'permission_error',
        hint: 'The plan of the account does not include this. Leave out the condition that needs it.',
      },
      {
        status: 403,
        method: 'GET',
        family: 'permission_error',
        hint: 'Use a REST API key of the account, or of a user who can see this.',
      },
      {
        status: 403,
        family: 'permission_error',
        hint: 'Use a REST API key that is not read-only, and a "from_email" that may do this.',
      },
    ],
    errorMessage: ['error.message', 'message'],
    tests: {
      api_key: get('/abilities'),
      incidents: get('/incidents', { limit: '1' }),
      services: get('/services', { limit: '1' }),
      oncall: get('/oncalls', { limit: '1' }),
      users: get('/users', { limit: '1' }),
    },
  },
  entities: {
    incidents,
    services,
    oncall,
    users,
    schedules,
    escalation_policies: escalationPolicies,
    log_entries: logEntries,
  },
});
