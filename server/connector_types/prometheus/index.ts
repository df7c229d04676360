import {
  basic,
  baseUrlOr,
  bearer,
  config,
  connectorType,
  get,
  onePage,
} from '../../../common/declaration/build';
import { alerts } from './alerts';
import { metrics } from './metrics';
import { rules } from './rules';
import { series } from './series';
import { silences } from './silences';
import { targets } from './targets';

/** Pages of its user interface, whose address a browser shows. `/query` may also be a prefix (Thanos). */
const PAGES = [
  '/classic/graph',
  '/graph',
  '/query?g0.',
  '/alerts',
  '/rules',
  '/targets',
  '/service-discovery',
  '/tsdb-status',
  '/flags',
  '/config',
  '/status',
  '/metrics',
  '/-/healthy',
  '/-/ready',
];

const SERVER = { title: 'Server' };
const AUTHENTICATION = { title: 'Authentication' };
const ALERTMANAGER = { title: 'Alertmanager', folded: true } as const;

/**
 * https://prometheus.io/docs/prometheus/latest/querying/api/ and
 * https://prometheus.io/docs/alerting/latest/alertmanager/
 */
export const prometheus = connectorType({
  name: 'prometheus',
  title: 'Prometheus',
  category: 'monitoring',
  icon: 'logoPrometheus',
  description: 'Metrics, alerts, rules and targets, and silences of Alertmanager',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/',
  config: {
    url: config.url('Prometheus URL', {
      optional: true,
      group: SERVER,
      placeholder: 'http://prometheus.mycompany.com:9090',
      address: { strip: ['/api/v1/*', ...PAGES] },
    }),
    username: config.text('Username', { optional: true, group: AUTHENTICATION }),
    password: config.secret('Password', { optional: true, group: AUTHENTICATION }),
    token: config.secret('Bearer token', {
      optional: true,
      group: AUTHENTICATION,
      description: 'Used instead of username and password',
    }),
    alertmanager_url: config.url('Alertmanager: URL', {
      optional: true,
      group: ALERTMANAGER,
      description: 'Where silences are read and created',
      placeholder: 'http://alertmanager.mycompany.com:9093',
      address: { strip: ['/api/v2/*', '/api/v1/*'] },
    }),
    alertmanager_username: config.text('Alertmanager: username', {
      optional: true,
      group: ALERTMANAGER,
    }),
    alertmanager_password: config.secret('Alertmanager: password', {
      optional: true,
      group: ALERTMANAGER,
    }),
    alertmanager_token: config.secret('Alertmanager: bearer token', {
      optional: true,
      group: ALERTMANAGER,
    }),
    base_url: config.baseUrl('http://127.0.0.1:9090/api/v1', {
      strip: PAGES,
      end: '/api/v1',
      whenEmpty: '/api/v1',
    }),
  },
  configAnyOf: [['url'], ['base_url']],
  api: {
    baseUrl: baseUrlOr('{config.url}/api/v1'),
    bases: {
      alertmanager: [{ when: 'alertmanager_url', url: '{config.alertmanager_url}/api/v2' }],
    },
    authentication: [
      bearer('token'),
      basic('{username}', '{password}'),
      { ...bearer('alertmanager_token'), base: 'alertmanager' },
      { ...basic('{alertmanager_username}', '{alertmanager_password}'), base: 'alertmanager' },
    ],
    pages: onePage(),
    // Prometheus and Thanos return warnings and infos, VictoriaMetrics isPartial
    completeness: {
      partial: [
        { at: { body: 'warnings' } },
        {
          at: { body: 'isPartial' },
          is: true,
          message: 'the service returned a partial response (isPartial)',
        },
      ],
      notices: [{ at: { body: 'infos' } }],
    },
    // it has no rate limit, but only runs 20 queries at once: -query.max-concurrency
    limits: { maxConcurrency: 10, fallbackWaitSeconds: 5 },
    errors: [
      {
        status: [400, 422],
        messageContains: 'maximum resolution',
        family: 'invalid_request_error',
        hint: "Request fewer points with a longer step (AND step = '5m') or a shorter time range.",
      },
      // an invalid expression; a failed execution, or a limit of a hosted service
      { status: [400, 422], family: 'invalid_request_error' },
      // the query took longer than -query.timeout: another attempt would, too
      { status: 503, body: { path: 'errorType', is: 'timeout' }, family: 'timeout_error' },
    ],
    errorMessage: ['error', 'message'],
    tests: {
      query: get('/query', { query: 'vector(1)' }),
      alertmanager: {
        ...get('/status', {}, { base: 'alertmanager' }),
        requiresConfig: ['alertmanager_url'],
      },
    },
  },
  entities: { metrics, alerts, rules, targets, series, silences },
});
