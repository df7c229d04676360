import type { ConnectorTypeDeclaration } from '../../../../common/declaration';
import {
  action,
  boolean,
  cursorPages,
  document,
  entity,
  from,
  get,
  integer,
  list,
  listed,
  numberedPages,
  onePage,
  oneOf,
  optional,
  post,
  raw,
  required,
  text,
  timestamp,
} from '../../../../common/declaration/build';

const DOCS = 'https://www.elastic.co/docs/api/doc/kibana';

/** Kibana finds no more saved objects than this. */
const MOST_FOUND = 10_000;

/** x-pack/platform/plugins/shared/rule_registry/server/alert_data_client/alerts_client.ts: find. */
const alerts = entity({
  title: 'Alerts',
  description: 'Alerts of the rules that you may see',
  docs: DOCS,
  key: ['id'],
  incremental: { none: 'alerts of the security solution are changed without a new time' },
  columns: {
    id: text({ description: 'Id of the alert' }),
    timestamp: timestamp({ description: 'Time of its last change by the rule' }),
    status: text({ description: 'Status', values: ['active', 'recovered', 'untracked'] }),
    workflow_status: text({ description: 'Status that users have set' }),
    rule_id: text({ description: 'Id of its rule' }),
    rule_name: text({ description: 'Name of its rule' }),
    rule_type_id: text({ description: 'Id of the type of its rule' }),
    rule_tags: list('text', { description: 'Tags of its rule' }),
    reason: text({ description: 'Why it was created' }),
    severity: text({ description: 'Severity' }),
    started_at: timestamp({ description: 'When it began' }),
    ended_at: timestamp({ description: 'When it recovered' }),
    tags: list('text', { description: 'Tags' }),
    url: text({ description: 'Address of its page' }),
    index_name: text({ description: 'Index that contains it' }),
    fields: document({ description: 'All fields of the alert, by their full names' }),
    raw: raw(),
  },
  lists: [
    listed('all', get('/internal/rac/alerts'), {
      rows: 'alerts',
      pages: cursorPages({
        from: { body: 'next' },
        to: { query: 'after' },
        size: { parameter: 'size', max: 500 },
      }),
      filters: [
        oneOf('status', 'status', { many: 'repeat' }),
        from('timestamp', 'since', { time: 'iso_milliseconds' }),
      ],
    }),
  ],
});

/** x-pack/platform/plugins/shared/alerting/server/application/rule/methods/find. */
const rules = entity({
  title: 'Rules',
  description: 'Rules that you may see',
  docs: DOCS,
  key: ['id'],
  incremental: { none: 'rules cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id' }),
    name: text({ description: 'Name' }),
    enabled: boolean({ description: 'Whether it runs' }),
    rule_type_id: text({ at: 'alertTypeId', description: 'Id of its type' }),
    consumer: text({ description: 'The application that it belongs to' }),
    tags: list('text', { description: 'Tags' }),
    interval: text({ at: 'schedule.interval', description: 'How often it runs, such as 1m' }),
    parameters: document({ at: 'params', description: 'Its parameters' }),
    actions: document({ description: 'What it runs when it fires' }),
    status: text({ at: 'executionStatus.status', description: 'Status of its last run' }),
    last_run_at: timestamp({
      at: 'executionStatus.lastExecutionDate',
      description: 'Time of its last run',
    }),
    error: text({ at: 'executionStatus.error.message', description: 'Error of its last run' }),
    muted: boolean({
      at: 'muteAll',
      description: 'Whether it is muted: it does not run its actions',
    }),
    created_by: text({ at: 'createdBy', description: 'User who created it' }),
    updated_by: text({ at: 'updatedBy', description: 'User who changed it last' }),
    created_at: timestamp({ at: 'createdAt', description: 'Time of creation' }),
    updated_at: timestamp({ at: 'updatedAt', description: 'Time of its last change' }),
    raw: raw(),
  },
  lists: [
    listed('all', get('/api/alerting/rules/_find'), {
      rows: 'data',
      pages: numberedPages({
        size: 'per_page',
        max: 100,
        page: 'page',
        first: 1,
        totalRows: 'total',
        cap: MOST_FOUND,
      }),
    }),
  ],
});

/** x-pack/platform/plugins/shared/actions/server/actions_client: getAll, execute. */
const connectors = entity({
  title: 'Connectors of Kibana',
  description: 'Connectors that Kibana has for rules and cases',
  docs: DOCS,
  key: ['id'],
  incremental: { none: 'connectors have no time of change' },
  columns: {
    id: text({ description: 'Id' }),
    name: text({ description: 'Name' }),
    connector_type_id: text({ at: 'actionTypeId', description: 'Id of its type' }),
    config: document({ description: 'Its configuration, without secrets' }),
    is_preconfigured: boolean({
      at: 'isPreconfigured',
      description: 'Whether it is from kibana.yml',
    }),
    is_deprecated: boolean({ at: 'isDeprecated', description: 'Whether it should be replaced' }),
    is_missing_secrets: boolean({
      at: 'isMissingSecrets',
      description: 'Whether its secrets must be entered again, such as after an import',
    }),
    referenced_by_count: integer({
      at: 'referencedByCount',
      description: 'How many objects, such as rules, use it',
    }),
    raw: raw(),
  },
  lists: [listed('all', get('/api/actions/connectors'), { pages: onePage() })],
  actions: {
    run: action({
      title: 'Run a connector of Kibana',
      description: 'As in the test tab of the connector',
      docs: DOCS,
      parameters: {
        connector: required('text', 'Id or name of the connector'),
        params: optional('document', 'Its parameters, which differ between types'),
      },
      request: post('/api/actions/connector/{connector}/_execute', { params: '{params}' }),
    }),
  },
});

/** x-pack/platform/plugins/shared/cases/server/client/cases: find. */
const cases = entity({
  title: 'Cases',
  description: 'Cases that you may see',
  docs: DOCS,
  key: ['id'],
  incremental: { none: 'cases cannot be filtered by the time of their last change' },
  columns: {
    id: text({ description: 'Id' }),
    number: integer({ at: 'incremental_id', description: 'Number, where there is one' }),
    title: text({ description: 'Title' }),
    description: text({ description: 'Description' }),
    status: text({ description: 'Status', values: ['open', 'in-progress', 'closed'] }),
    severity: text({ description: 'Severity', values: ['low', 'medium', 'high', 'critical'] }),
    owner: text({ description: 'The application that it belongs to' }),
    category: text({ description: 'Category' }),
    tags: list('text', { description: 'Tags' }),
    assignees: list('text', { at: 'assignees[].uid', description: 'Ids of the assigned users' }),
    comments: integer({ at: 'totalComment', description: 'Number of comments' }),
    alerts: integer({ at: 'totalAlerts', description: 'Number of alerts' }),
    created_by: text({ at: 'created_by.username', description: 'User who created it' }),
    created_at: timestamp({ description: 'Time of creation' }),
    updated_at: timestamp({ description: 'Time of its last change' }),
    closed_at: timestamp({ description: 'When it was closed' }),
    raw: raw(),
  },
  lists: [
    listed('all', get('/api/cases/_find'), {
      rows: 'cases',
      pages: numberedPages({
        size: 'perPage',
        max: 100,
        page: 'page',
        first: 1,
        totalRows: 'total',
        cap: MOST_FOUND,
      }),
      filters: [
        oneOf('status', 'status', { many: 'repeat' }),
        oneOf('severity', 'severity', { many: 'repeat' }),
      ],
    }),
  ],
});

/** Kibana itself, as the user of a statement. Paths are those of its HTTP API, or similar. */
export const kibanaType: ConnectorTypeDeclaration = {
  name: 'kibana',
  title: 'Kibana',
  category: 'monitoring',
  description: 'Alerts, rules, connectors and cases of this Kibana',
  docs: DOCS,
  icon: 'logoKibana',
  config: {},
  api: {
    transport: 'host',
    baseUrl: [{ url: 'http://kibana' }],
    authentication: [],
    pages: onePage(),
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    errors: [
      { status: 501, family: 'invalid_request_error' },
      { body: { path: 'status', is: 'error' }, family: 'service_error' },
    ],
    errorMessage: ['service_message', 'message'],
    tests: { connectors: get('/api/actions/connectors') },
  },
  entities: { alerts, rules, connectors, cases },
  namedAction: { entity: 'connectors', action: 'run', name: 'connector', arguments: 'params' },
};
