import type {
  Condition,
  ConditionOperator,
  DataType,
  JsonValue,
} from '../../../common/declaration';
import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { datadog } from '.';

const condition = (
  column: string,
  operator: ConditionOperator,
  value: JsonValue,
  type: DataType = 'text',
): Condition => ({ column, operator, values: [{ type, value }], exact: true });
const at = (column: string, operator: ConditionOperator, value: string): Condition =>
  condition(column, operator, value, 'timestamp');

const named = condition('metric', 'eq', 'system.cpu.user');
const hour = [
  at('timestamp', 'gte', '2026-01-01T00:00:00.000000Z'),
  at('timestamp', 'lt', '2026-01-01T01:00:00.000000Z'),
];
const query = condition('QUERY', 'eq', 'avg:system.cpu.user{*} by {host}, sum:x{env:prod}');
const happened = at('date_happened', 'gte', '2026-01-01T00:00:00.000000Z');
const paging = 'the pagination sends it';
/** Where the values of a point are in the response. */
const POINTS = {
  timestamp: 'series[].pointlist[][]',
  value: 'series[].pointlist[][]',
  tags: 'series[].tag_set',
  unit: 'series[].unit[].name',
  points: 'series[].length',
};
const CASE = 'whether tags are compared with case is not documented';

const MANIFEST: Manifest = {
  // one file for each version of the API
  descriptions: { '': ['datadog/datadog-v1.json', 'datadog/datadog-v2.json'] },
  addresses: { '': 'https://api.datadoghq.com' },
  config: { api_key: 'a', app_key: 'b', site: 'us1' },
  tests: { api_key: 'GET /api/v1/validate', app_key: 'GET /api/v1/monitor' },
  discovery: { metrics: 'GET /api/v1/tags/hosts' },
  lists: {
    'metrics.metric': 'GET /api/v1/query',
    'metrics.query': 'GET /api/v1/query',
    'monitors.monitor': 'GET /api/v1/monitor/{monitor_id}',
    'monitors.monitors': 'GET /api/v1/monitor',
    'events.events': 'GET /api/v2/events',
    'hosts.hosts': 'GET /api/v1/hosts',
    'downtimes.downtime': 'GET /api/v2/downtime/{downtime_id}',
    'downtimes.downtimes': 'GET /api/v2/downtime',
    'dashboards.dashboard': 'GET /api/v1/dashboard/{dashboard_id}',
    'dashboards.dashboards': 'GET /api/v1/dashboard',
    'logs.search': 'POST /api/v2/logs/events/search',
  },
  asks: {
    'metrics.metric': [
      [named],
      [named, condition('scope', 'eq', 'env:prod,service:checkout'), ...hour],
      [named, condition('host', 'eq', 'web-1'), condition('aggregator', 'eq', 'max')],
      [named, condition('host', 'in', 'web-1')],
    ],
    'metrics.query': [[query], [query, ...hour]],
    'events.events': [
      [],
      [condition('QUERY', 'eq', 'source:nagios')],
      [happened, at('date_happened', 'lt', '2026-01-02T00:00:00.000000Z')],
    ],
    'logs.search': [
      [],
      [condition('QUERY', 'eq', 'timeout'), condition('service', 'eq', 'checkout'), ...hour],
      [condition('storage_tier', 'eq', 'flex')],
    ],
  },
  samples: { 'metrics.QUERY': 'avg:system.cpu.user{*}', 'metrics.metric': 'system.cpu.user' },
  details: { 'dashboards.dashboard': 'GET /api/v1/dashboard/{dashboard_id}' },
  actions: {
    'monitors.create': 'POST /api/v1/monitor',
    'monitors.update': 'PUT /api/v1/monitor/{monitor_id}',
    'monitors.delete': 'DELETE /api/v1/monitor/{monitor_id}',
    'monitors.mute': 'POST /api/v2/downtime',
    'monitors.unmute:active downtime of the monitor': 'GET /api/v2/downtime',
    'monitors.unmute': 'DELETE /api/v2/downtime/{downtime_id}',
    'events.create': 'POST /api/v1/events',
    'downtimes.create:monitor_id': 'POST /api/v2/downtime',
    'downtimes.create:monitor_tags': 'POST /api/v2/downtime',
    'downtimes.cancel': 'DELETE /api/v2/downtime/{downtime_id}',
  },
  untied: {},
  arguments: {
    'monitors.create.type': 'query alert',
    'monitors.update.data': { priority: 1 },
  },
  rows: { 'metrics.metric': POINTS, 'metrics.query': POINTS },
  absent: {},
  unused: {
    'page[cursor]': paging,
    'page[offset]': paging,
    'page[limit]': paging,
    page: paging,
    page_size: paging,
    start: paging,
    count: paging,
    'GET /api/v1/monitor id_offset': 'pages are numbered instead',
    'GET /api/v1/monitor tags': 'it filters by scope, which is part of the query',
    'GET /api/v1/monitor monitor_tags': CASE,
    with_downtimes: 'it shows downtimes of v1 only; the entity downtimes has all of them',
    with_assets: 'it adds links to runbooks',
    'GET /api/v1/hosts sort_field': 'hosts without metrics have no values to sort by',
    'GET /api/v1/hosts sort_dir': 'hosts without metrics have no values to sort by',
    include: 'ids of users and monitors are columns; their names are in other lists',
    'filter[shared]': 'a row does not tell whether it is shared',
    'filter[deleted]': 'a row does not tell whether it is deleted',
  },
};

contractTests(datadog, MANIFEST);
