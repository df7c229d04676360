import {
  baseUrlOr,
  byChoice,
  config,
  connectorType,
  cursorPages,
  get,
  header,
  headers,
  named,
} from '../../../common/declaration/build';
import { dashboards } from './dashboards';
import { downtimes } from './downtimes';
import { events } from './events';
import { hosts } from './hosts';
import { limits } from './limits';
import { logs } from './logs';
import { metrics } from './metrics';
import { monitors } from './monitors';
import { SITES, SITE_DOMAINS } from './sites';

const AUTHENTICATION = { title: 'Authentication' };
const SITE = { title: 'Site' };

/** https://docs.datadoghq.com/api/latest/ */
export const datadog = connectorType({
  name: 'datadog',
  title: 'Datadog',
  category: 'monitoring',
  description: 'Metrics, monitors, events, hosts, downtimes, dashboards and logs, with actions',
  docs: 'https://docs.datadoghq.com/api/latest/',
  config: {
    api_key: config.secret('API key', {
      group: AUTHENTICATION,
      description: 'Organization settings > API keys',
    }),
    app_key: config.secret('Application key', {
      group: AUTHENTICATION,
      description: 'Organization settings > Application keys. It needs the scopes of what is read',
    }),
    site: config.choice('Site', Object.keys(SITES), {
      group: SITE,
      default: 'us1',
      spellings: SITE_DOMAINS,
      description:
        'As shown in the address of Datadog, such as us5.datadoghq.com; datadoghq.com is us1, datadoghq.eu is eu1, ddog-gov.com is gov. The domain can be used, too',
    }),
    base_url: config.baseUrl('https://api.datadoghq.com', {
      strip: ['/api/v1/*', '/api/v2/*', '/api'],
      reject: [
        {
          when: '^app\\.[^/]*(datadoghq|ddog-gov)\\.',
          hint: 'the URL of the API, such as https://api.datadoghq.com, or left out',
        },
      ],
    }),
  },
  api: {
    baseUrl: baseUrlOr(...byChoice('site', SITES)),
    // https://docs.datadoghq.com/api/latest/authentication/
    authentication: [
      headers({ 'DD-API-KEY': '{api_key}', 'DD-APPLICATION-KEY': '{app_key}' }),
      named('api_key', header('DD-API-KEY', '{api_key}')),
    ],
    // Events and logs; the others declare their own.
    pages: cursorPages({
      size: { parameter: 'page[limit]', max: 1000 },
      from: { body: 'meta.page.after' },
      to: { query: 'page[cursor]' },
    }),
    limits,
    errors: [
      // also the response to a key of another site
      {
        status: 403,
        family: 'permission_error',
        hint: 'Run TEST CONNECTOR {connector}: it shows whether "api_key", "app_key" or "site" is wrong. If it succeeds, give the application key the scope for this, such as monitors_read, timeseries_query, events_read, hosts_read, dashboards_read, monitors_downtime, logs_read_data or monitors_write.',
      },
      // a query that failed
      { status: 200, body: { path: 'status', is: 'error' }, family: 'invalid_request_error' },
    ],
    errorMessage: ['error'],
    tests: {
      // https://docs.datadoghq.com/api/latest/authentication/#validate-api-key
      api_key: {
        ...get('/api/v1/validate'),
        credential: 'api_key',
        errors: [
          {
            status: [401, 403],
            family: 'auth_error',
            keys: ['api_key'],
            hint: 'A key is only valid on its own site, so check "site", too.',
          },
          { body: { path: 'valid', is: false }, family: 'auth_error', keys: ['api_key'] },
        ],
      },
      // the one above does not check the application key
      app_key: {
        ...get('/api/v1/monitor', { page: '0', page_size: '1' }),
        after: 'api_key',
        errors: [
          {
            status: 403,
            messageContains: 'permission',
            family: 'permission_error',
            hint: 'Give the application key ("app_key") the scope monitors_read, and its owner the permission.',
          },
          {
            status: [401, 403],
            family: 'auth_error',
            keys: ['app_key'],
            hint: 'The API key is valid. The application key also needs the scope monitors_read.',
          },
        ],
      },
    },
  },
  entities: { metrics, monitors, events, hosts, downtimes, dashboards, logs },
});
