import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  ListDeclaration,
} from '../../../common/declaration';
import type { Connector } from '../../connectors';
import type { PlanContext } from '../plan/plan_context';

const get = (path: string) => ({ method: 'GET', path }) as const;
const list = (
  name: string,
  path: string,
  more: Partial<ListDeclaration> = {},
): ListDeclaration => ({
  name,
  request: get(path),
  rows: '.',
  filters: [],
  ...more,
});
const needsRepo = [
  {
    parameter: 'repo',
    column: 'repo',
    complete: { unless: '/', template: '{config.org}/{value}' },
  },
];
const filters: ListDeclaration['filters'] = [
  {
    column: 'state',
    operators: ['eq'],
    parameter: 'state',
    match: 'exact',
    spelling: { open: 'open', closed: 'closed' },
    replaces: 'state',
  },
  {
    column: 'updated_at',
    operators: ['gte', 'gt'],
    parameter: 'since',
    match: 'superset',
    time: 'iso_seconds',
  },
  {
    column: 'labels',
    operators: ['contains'],
    parameter: 'labels',
    match: 'superset',
    many: 'comma',
  },
];
const sorts: ListDeclaration['sorts'] = [
  {
    column: 'created_at',
    ascending: { sort: 'created', direction: 'asc' },
    descending: { sort: 'created', direction: 'desc' },
    nulls: 'none',
  },
];

const entity = (
  more: Pick<EntityDeclaration, 'columns' | 'lists' | 'key'> & Partial<EntityDeclaration>,
): EntityDeclaration => ({
  title: '',
  description: '',
  incremental: { none: 'a fixture' },
  ...more,
});

const BY_NUMBER = {
  kind: 'link',
  size: { parameter: 'per_page', max: 100 },
  page: 'page',
} as const;

/** A small tracker: tickets of the whole organization or of one repository, and people by name only. */
export const tracker: ConnectorTypeDeclaration = {
  name: 'tracker',
  title: 'Tracker',
  category: 'custom',
  description: 'A fixture',
  docs: 'https://tracker.example',
  config: {},
  api: {
    baseUrl: [{ url: 'https://tracker.example' }],
    authentication: [],
    pages: { ...BY_NUMBER, oneByOne: true },
    limits: { maxConcurrency: 8, fallbackWaitSeconds: 60 },
    tests: {},
  },
  entities: {
    repos: entity({
      key: ['full_name'],
      columns: {
        full_name: { type: 'text', ignoringCase: true },
        language: { type: 'text' },
      },
      lists: [list('organization', '/orgs/{config.org}/repos', { pages: BY_NUMBER })],
    }),
    tickets: entity({
      key: ['repo', 'number'],
      columns: {
        number: { type: 'integer' },
        title: { type: 'text' },
        state: { type: 'text', ignoringCase: true, values: ['open', 'closed'] },
        labels: { type: { list: 'text' }, ignoringCase: true },
        author: { type: 'text', ignoringCase: true },
        assignee: { type: 'text', ignoringCase: true },
        created_at: { type: 'timestamp' },
        updated_at: { type: 'timestamp' },
        body: { type: 'text', detail: 'ticket' },
        repo: { type: 'text', ignoringCase: true, parameter: 'repo' },
      },
      details: {
        ticket: {
          request: get('/repos/{+repo}/tickets/{number}'),
          parameters: { repo: 'repo', number: 'number' },
        },
      },
      lists: [
        list('organization', '/orgs/{config.org}/tickets', {
          requiresConfig: ['org'],
          unfiltered: { state: 'all' },
          filters,
          sorts,
          fallback: { to: 'repository', on: ['permission_error'] },
        }),
        list('repository', '/repos/{+repo}/tickets', {
          needs: needsRepo,
          parent: {
            entity: 'repos',
            supplies: { repo: 'full_name' },
            conditions: { repo: 'full_name' },
          },
          unfiltered: { state: 'all' },
          filters: [
            ...filters,
            {
              column: 'assignee',
              operators: ['eq'],
              parameter: 'assignee',
              match: 'superset',
              unless: { is: ['none'] },
            },
          ],
          sorts,
        }),
        list('search', '/search', { onlyByIndex: 'search', caution: 'Search runs behind' }),
      ],
    }),
    people: entity({
      key: ['login'],
      columns: { login: { type: 'text', ignoringCase: true }, company: { type: 'text' } },
      lists: [
        list('person', '/people/{login}', {
          lookup: true,
          needs: [{ parameter: 'login', column: 'login' }],
        }),
      ],
    }),
  },
};

/** A connector `t` of the tracker. */
export const connector: Connector = {
  name: 't',
  declaration: tracker,
  stored: {
    id: '1',
    name: 't',
    type: 'tracker',
    enabled: true,
    config: {},
    options: {},
    version: 1,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    status: { state: 'untested' },
  },
  config: { org: 'acme' },
  options: { timeoutSeconds: 30, retryCount: 0, cacheTtlSeconds: 60, verifyCertificates: true },
};

/** 2026-03-31T10:00:00.5Z, in microseconds. */
export const NOW = Date.UTC(2026, 2, 31, 10, 0, 0, 500) * 1000;

export const context = (more: Partial<PlanContext> = {}): PlanContext => ({
  connector: () => connector,
  usage: () => undefined,
  now: NOW,
  timeZone: 'UTC',
  ...more,
});
