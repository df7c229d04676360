import type { ActionParameter, ConfigField, DataType } from '../../declaration';
import type {
  ActionSchema,
  ColumnSchema,
  ConnectorTypeSchema,
  EntitySchema,
  SchemaSnapshot,
} from '../schema/schema';
import { column } from './column';

const raw = column('raw', 'document', { inStar: false });

const entity = (
  name: string,
  columns: readonly ColumnSchema[] | undefined,
  more: Partial<EntitySchema> = {},
): EntitySchema => ({
  name,
  title: name,
  description: `${name} of the service`,
  key: ['id'],
  ...(columns === undefined ? {} : { columns: [...columns, raw] }),
  actions: [],
  indexes: [],
  ...more,
});

const parameter = (
  name: string,
  type: DataType,
  more: Partial<ActionParameter> = {},
): ActionSchema['parameters'][number] => ({ name, type, required: false, ...more });
const action = (
  name: string,
  parameters: ActionSchema['parameters'],
  destructive = false,
): ActionSchema => ({
  name,
  title: name,
  parameters,
  destructive,
  idempotent: false,
});
const repo = parameter('repo', 'text', { required: true, defaultFrom: 'repo' });

const issues = entity(
  'issues',
  [
    column('id', 'integer'),
    column('number', 'integer'),
    column('repo', 'text', { pushable: ['eq', 'in'], ignoringCase: true }),
    column('title', 'text', { description: 'What it is about' }),
    column('state', 'text', { values: ['open', 'closed'], pushable: ['eq', 'in'] }),
    column('author', 'text', { ignoringCase: true, pushable: ['eq'] }),
    column('assignee', 'text', { ignoringCase: true }),
    column('labels', { list: 'text' }, { ignoringCase: true, pushable: ['contains'] }),
    column('comments', 'integer'),
    column('locked', 'boolean'),
    column('created_at', 'timestamp', { sortable: true }),
    column('updated_at', 'timestamp', { sortable: true, pushable: ['gte'] }),
    column('due', 'date'),
    column('html_url', 'text'),
    column('timeline', 'document', { costly: true, inStar: false }),
  ],
  {
    incrementalColumn: 'updated_at',
    indexes: ['search'],
    actions: [
      action('create', [
        repo,
        parameter('title', 'text', { required: true }),
        parameter('body', 'text'),
        parameter('labels', { list: 'text' }),
      ]),
      action('update', [
        repo,
        parameter('issue_number', 'integer', { required: true }),
        parameter('data', 'document', { required: true }),
        parameter('state', 'text', { values: ['open', 'closed'] }),
      ]),
    ],
  },
);

const field = (name: string, more: Partial<ConfigField> = {}): ConfigField & { name: string } => ({
  name,
  kind: 'text',
  title: name,
  optional: true,
  secret: false,
  ...more,
});

const type = (
  name: string,
  config: ConnectorTypeSchema['config'],
  entities: readonly EntitySchema[],
  configAnyOf: ConnectorTypeSchema['configAnyOf'] = [],
): ConnectorTypeSchema => ({
  name,
  title: name,
  description: `${name}, the service`,
  docs: `https://docs.example/${name}`,
  category: 'devops',
  config,
  options: [],
  configAnyOf,
  entities,
});

const metric = { type: 'text', ignoringCase: false, inStar: false } as const;
const TYPES: readonly ConnectorTypeSchema[] = [
  type(
    'github',
    [
      field('token', { secret: true }),
      field('org'),
      field('owner'),
      field('repo'),
      field('base_url', { kind: 'url' }),
      field('repos', { kind: 'text_list' }),
      field('visibility', {
        kind: 'choice',
        choices: ['public', 'private'],
        spellings: { internal: 'private' },
      }),
      field('page_size', { kind: 'integer' }),
    ],
    [
      issues,
      entity('users', [
        column('id', 'integer'),
        column('login', 'text', { ignoringCase: true, required: true, pushable: ['eq', 'in'] }),
        column('company', 'text'),
      ]),
      entity('pulls', [
        column('number', 'integer'),
        column('title', 'text'),
        column('state', 'text'),
        column('merged_at', 'timestamp'),
      ]),
    ],
  ),
  type(
    'prometheus',
    [
      field('url', { kind: 'url', optional: false }),
      field('password', { secret: true }),
      field('username'),
    ],
    [
      entity(
        'metrics',
        [
          column('metric', 'text'),
          column('labels', 'document'),
          column('timestamp', 'timestamp'),
          column('value', 'number'),
          column('from', 'timestamp', { requestOnly: true, inStar: false }),
          column('QUERY', 'text', { requestOnly: true, inStar: false, native: true }),
        ],
        { openColumns: { ...column('', 'text'), ...metric } },
      ),
    ],
  ),
  type(
    'jira',
    [field('email'), field('password', { secret: true }), field('token', { secret: true })],
    [
      entity('issues', undefined),
      entity('projects', [column('key', 'text'), column('name', 'text')]),
    ],
    [['email', 'password'], ['token']],
  ),
];

const entitiesOf = (name: string): readonly EntitySchema[] =>
  TYPES.find((each) => each.name === name)?.entities ?? [];

/** Three connectors of three types: `gh`, `prom`, `jira_ops` (whose issue columns are not fetched yet). */
export const SNAPSHOT: SchemaSnapshot = {
  types: TYPES,
  connectors: [
    { name: 'gh', type: 'github', enabled: true, entities: entitiesOf('github') },
    { name: 'prom', type: 'prometheus', enabled: true, entities: entitiesOf('prometheus') },
    { name: 'jira_ops', type: 'jira', enabled: true, entities: entitiesOf('jira') },
  ],
  secrets: ['github_token', 'jira_token'],
};
