import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  ListDeclaration,
} from '../../../common/declaration';

const entity = (
  name: string,
  more: Pick<EntityDeclaration, 'columns' | 'key' | 'lists'>,
): EntityDeclaration => ({
  title: name,
  description: `${name} of the sample service`,
  incremental: { none: 'a sample' },
  ...more,
});
const list = (
  name: string,
  path: string,
  more: Partial<ListDeclaration> = {},
): ListDeclaration => ({
  name,
  request: { method: 'GET', path },
  rows: '.',
  filters: [],
  ...more,
});

const ticketFilters: ListDeclaration['filters'] = [
  {
    column: 'state',
    operators: ['eq', 'in'],
    parameter: 'state',
    match: 'exact',
    many: 'comma',
    spelling: { open: 'open', closed: 'closed' },
    replaces: 'state',
  },
  { column: 'author', operators: ['eq'], parameter: 'author', match: 'exact' },
  {
    column: 'assignee',
    operators: ['is_null'],
    parameter: 'assignee',
    match: 'exact',
    template: 'none',
  },
  { column: 'points', operators: ['gte'], parameter: 'min_points', match: 'exact' },
  { column: 'points', operators: ['lt'], parameter: 'below_points', match: 'exact' },
  {
    column: 'points',
    operators: ['eq', 'in'],
    parameter: 'points',
    match: 'exact',
    many: 'repeat',
  },
  {
    column: 'created_at',
    operators: ['gte', 'gt'],
    parameter: 'since',
    match: 'superset',
    time: 'date',
  },
  {
    column: 'labels',
    operators: ['contains'],
    parameter: 'labels',
    match: 'exact',
    many: 'comma',
    unless: { holds: [','] },
  },
  { column: 'title', operators: ['contains'], parameter: 'q', match: 'superset' },
  { column: 'done', operators: ['eq'], parameter: 'done', match: 'exact' },
];

/** Tickets with every kind of filter, people who can be looked up by login, teams without any filter. */
export const sampleType: ConnectorTypeDeclaration = {
  name: 'sample',
  title: 'Sample',
  category: 'custom',
  description: 'A service in memory, for tests',
  docs: 'https://sample.example',
  config: {},
  api: {
    baseUrl: [{ url: 'https://sample.example' }],
    authentication: [],
    pages: { kind: 'link', size: { parameter: 'per_page', max: 100 }, page: 'page' },
    limits: { maxConcurrency: 8, fallbackWaitSeconds: 60 },
    tests: {},
  },
  entities: {
    tickets: entity('Tickets', {
      key: ['id'],
      columns: {
        id: { type: 'integer' },
        title: { type: 'text' },
        state: { type: 'text', ignoringCase: true, values: ['open', 'closed'] },
        author: { type: 'text', ignoringCase: true },
        created_at: { type: 'timestamp' },
        priority: { type: 'text' },
        points: { type: 'integer' },
        score: { type: 'number' },
        assignee: { type: 'text', ignoringCase: true },
        labels: { type: { list: 'text' }, ignoringCase: true },
        due: { type: 'date' },
        closed_at: { type: 'timestamp' },
        done: { type: 'boolean' },
        details: { type: 'document' },
      },
      lists: [
        list('all', '/tickets', {
          unfiltered: { state: 'all' },
          filters: ticketFilters,
          sorts: [
            {
              column: 'created_at',
              ascending: { sort: 'created_at' },
              descending: { sort: '-created_at' },
              nulls: 'none',
            },
          ],
        }),
      ],
    }),
    people: entity('People', {
      key: ['login'],
      columns: {
        login: { type: 'text', ignoringCase: true },
        name: { type: 'text' },
        team: { type: 'text' },
        age: { type: 'integer' },
        email: { type: 'text' },
      },
      lists: [
        list('all', '/people'),
        list('person', '/people/{login}', {
          lookup: true,
          needs: [{ parameter: 'login', column: 'login' }],
        }),
      ],
    }),
    teams: entity('Teams', {
      key: ['name'],
      columns: { name: { type: 'text' }, floor: { type: 'integer' } },
      lists: [list('all', '/teams')],
    }),
  },
};

/** `sampleType` with additional, larger tables. */
export const largeSampleType: ConnectorTypeDeclaration = {
  ...sampleType,
  entities: {
    ...sampleType.entities,
    tasks: entity('Tasks', {
      key: ['id'],
      columns: {
        id: { type: 'integer' },
        title: { type: 'text' },
        state: { type: 'text', ignoringCase: true, values: ['open', 'closed'] },
        owner: { type: 'text', ignoringCase: true },
        points: { type: 'integer' },
        score: { type: 'number' },
        done: { type: 'boolean' },
        sprint: { type: 'integer' },
        created_at: { type: 'timestamp' },
        labels: { type: { list: 'text' }, ignoringCase: true },
      },
      lists: [
        list('all', '/tasks', {
          unfiltered: { state: 'all' },
          filters: [
            ...ticketFilters.filter(({ column }) => !['author', 'assignee'].includes(column)),
            { column: 'owner', operators: ['eq'], parameter: 'owner', match: 'exact' },
          ],
        }),
      ],
    }),
    members: entity('Members', {
      key: ['id'],
      columns: {
        id: { type: 'integer' },
        login: { type: 'text', ignoringCase: true },
        team: { type: 'text' },
        age: { type: 'integer' },
      },
      lists: [
        list('all', '/members'),
        list('member', '/members/{login}', {
          lookup: true,
          needs: [{ parameter: 'login', column: 'login' }],
        }),
      ],
    }),
    sprints: entity('Sprints', {
      key: ['id'],
      columns: {
        id: { type: 'integer' },
        name: { type: 'text' },
        lead: { type: 'text', ignoringCase: true },
        budget: { type: 'integer' },
      },
      lists: [list('all', '/sprints')],
    }),
  },
};
