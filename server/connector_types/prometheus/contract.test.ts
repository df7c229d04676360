import type {
  Condition,
  ConditionOperator,
  DataType,
  JsonValue,
} from '../../../common/declaration';
import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { prometheus } from '.';

const condition = (
  column: string,
  operator: ConditionOperator,
  value?: JsonValue,
  type: DataType = 'text',
): Condition => ({
  column,
  operator,
  values: value === undefined ? [] : [{ type, value }],
  exact: true,
});
const at = (column: string, operator: ConditionOperator, value: string): Condition =>
  condition(column, operator, value, 'timestamp');

const named = condition('metric', 'eq', 'up');
const hour = [
  at('timestamp', 'gte', '2026-01-01T00:00:00.000000Z'),
  at('timestamp', 'lt', '2026-01-01T01:00:00.000000Z'),
];
const long = condition('job', 'eq', 'x'.repeat(3000));
const silenceId = '2b05304b-a71c-48c0-a877-bb4824e84969';

const tuning = 'it bounds or explains the execution, not the rows';

const MANIFEST: Manifest = {
  descriptions: {
    '': 'prometheus/prometheus-v1.json',
    alertmanager: 'grafana/alertmanager-v2.json',
  },
  addresses: {
    '': 'http://127.0.0.1:9090/api/v1',
    alertmanager: 'http://127.0.0.1:9093/api/v2',
  },
  config: { url: 'http://127.0.0.1:9090', alertmanager_url: 'http://127.0.0.1:9093' },
  tests: { query: 'GET /query', alertmanager: 'GET /status' },
  discovery: { metrics: 'GET /labels', alerts: 'GET /labels', series: 'GET /labels' },
  lists: {
    'metrics.query': 'GET /query',
    'alerts.alerts': 'GET /alerts',
    'rules.rules': 'GET /rules',
    'targets.targets': 'GET /targets',
    'series.series': 'GET /series',
    'silences.silence': 'GET /silence/{silenceID}',
    'silences.silences': 'GET /silences',
  },
  also: {
    'metrics.query': ['GET /query_range', 'POST /query', 'POST /query_range'],
    'series.series': ['POST /series'],
  },
  asks: {
    'metrics.query': [
      [named],
      [named, condition('job', 'ilike', 'a%"\\')],
      [named, condition('job', 'is_null')],
      [condition('QUERY', 'eq', 'sum by (job) (up)')],
      [named, at('timestamp', 'eq', '2026-01-01T00:00:00.000000Z')],
      [named, ...hour],
      [named, condition('step', 'eq', '5m'), ...hour],
      [named, at('from', 'eq', '2026-01-01T00:00:00.000000Z'), condition('step', 'eq', '1m')],
      [named, long],
      [named, long, ...hour],
    ],
    'rules.rules': [
      [condition('type', 'eq', 'alerting')],
      [
        condition('name', 'eq', 'Down'),
        condition('group', 'eq', 'g'),
        condition('file', 'eq', '/r.yml'),
      ],
    ],
    'targets.targets': [
      [condition('state', 'eq', 'active')],
      [condition('state', 'eq', 'dropped')],
    ],
    'series.series': [
      [named],
      [named, at('from', 'eq', '2026-01-01T00:00:00Z'), at('to', 'eq', '2026-01-02T00:00:00Z')],
      [named, long],
    ],
  },
  samples: { 'silences.id': silenceId },
  details: {},
  actions: {
    'silences.create': 'POST /silences',
    'silences.expire': 'DELETE /silence/{silenceID}',
  },
  untied: {},
  arguments: {
    'silences.create.matchers': [{ name: 'alertname', value: 'Down', isRegex: false }],
    'silences.expire.id': silenceId,
  },
  rows: {
    'metrics.query': {
      metric: 'data.result[].metric',
      labels: 'data.result[].metric',
      timestamp: 'data.result[].value[]',
      value: 'data.result[].value[]',
      text: 'data.result[].value[]',
      histogram: 'data.result[].histogram[]',
    },
    'rules.rules': {
      group: 'data.groups[].name',
      file: 'data.groups[].file',
      interval: 'data.groups[].interval',
      '*': 'data.groups[].rules[]',
    },
    'series.series': { __name__: 'data[].__name__', labels: 'data[]' },
  },
  absent: {
    'targets.targets.state': 'which of the two lists a target stands in tells it',
  },
  unused: {
    timeout: tuning,
    lookback_delta: tuning,
    stats: tuning,
    'GET /series limit': 'LIMIT is counted here: the service would not say that it cut the list',
    'GET /rules match[]': 'labels of a rule are a document here',
    'GET /rules exclude_alerts': 'the column alerts holds them',
    'GET /rules group_limit': 'all groups come in one response',
    'GET /rules group_next_token': 'all groups come in one response',
    'GET /targets scrapePool': 'servers before 2.42 pass over it',
    'GET /silences filter': 'it filters by the matchers, which are a document here',
  },
};

contractTests(prometheus, MANIFEST);
