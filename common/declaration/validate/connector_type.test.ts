import type { ConnectorTypeDeclaration } from '../connector_type';
import { tickets } from '../testing/tickets';
import { problemsOf } from './index';

/** The fixture with the value at `path` replaced; `path` may lead through objects and lists. */
function altered(path: string, value: unknown): ConnectorTypeDeclaration {
  const copy = structuredClone(tickets) as unknown;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy as ConnectorTypeDeclaration;
}

const list = 'entities.tickets.lists.0';

const CASES: readonly (readonly [
  what: string,
  path: string,
  value: unknown,
  at: string,
  problem: string,
])[] = [
  ['a name in capitals', 'name', 'Tickets', 'name', 'a name must be in snake_case'],
  [
    'a base URL with an unknown CONFIG key',
    'api.baseUrl.1.url',
    'https://{config.host}',
    'api.baseUrl[1]',
    '{config.host}: CONFIG has no "host"',
  ],
  [
    'a secret in a base URL',
    'api.baseUrl.1.url',
    'https://x/{config.token}',
    'api.baseUrl[1]',
    '{config.token} is a secret; secrets are only allowed in authentication',
  ],
  [
    'authentication by an unknown key',
    'api.authentication.0.needs',
    ['key'],
    'api.authentication[0].needs',
    'CONFIG has no "key"',
  ],
  [
    'credentials in headers',
    'api.headers',
    { Authorization: 'x' },
    'api.headers.Authorization',
    'credentials belong in authentication',
  ],
  [
    'a hole of a token source without its key',
    'api.authentication.0',
    {
      kind: 'token',
      source: { url: 'https://x/{team}', grant: { kind: 'client_credentials' } },
      needs: ['token'],
    },
    'api.authentication[0]',
    '{team} is missing from needs',
  ],
  [
    'a hole without a CONFIG key, whose need is derived',
    'api.authentication.0',
    {
      kind: 'token',
      source: { url: 'https://x', grant: { kind: 'client_credentials' }, client: { id: '{user}' } },
      needs: ['user'],
    },
    'api.authentication[0]',
    '{user}: CONFIG has no "user"',
  ],
  [
    'a path as in JSONPath',
    'entities.tickets.lists.0.rows',
    '$.data.tickets',
    'entities.tickets.lists.board.rows',
    'a path starts with the name of a member, not with "$"',
  ],
  [
    'a secret in the address of a token endpoint',
    'api.authentication.0',
    {
      kind: 'token',
      source: { url: 'https://x/{token}', grant: { kind: 'client_credentials' } },
      needs: ['token'],
    },
    'api.authentication[0].source.url',
    '{token} is a secret and would be visible in the address',
  ],
  [
    'an address of a token endpoint that is no URL',
    'api.authentication.0',
    {
      kind: 'token',
      source: {
        url: 'login.example/token',
        grant: { kind: 'refresh_token', refreshToken: '{token}' },
      },
      needs: ['token'],
    },
    'api.authentication[0].source.url',
    'it is not a URL such as https://login.example/token',
  ],
  [
    'a credential that no way to authenticate has',
    'api.tests.token.credential',
    'user',
    'api.tests.token.credential',
    'api.authentication has no "user"',
  ],
  [
    'a test after one that does not come before it',
    'api.tests.token.after',
    'token',
    'api.tests.token.after',
    'no test before it is named "token"',
  ],
  [
    'a test about keys that do not exist',
    'api.tests.token.errors',
    [{ status: 403, family: 'auth_error', keys: ['key'] }],
    'api.tests.token.errors[0].keys',
    'CONFIG has no "key"',
  ],
  ['no test', 'api.tests', {}, 'api.tests', 'TEST CONNECTOR has no request to send'],
  [
    'a flag without a text',
    'api.completeness',
    { partial: [{ at: { body: 'isPartial' }, is: true }] },
    'api.completeness.partial[0].message',
    'it is required, because a flag has no text',
  ],
  [
    'a completeness signal in something that is not a header',
    'api.completeness',
    { notices: [{ at: { header: 'X Partial' } }] },
    'api.completeness.notices[0].at',
    'it is not a header name',
  ],
  [
    'a list that continues without pages',
    `${list}.continues`,
    { list: 'files', pages: { kind: 'none' } },
    'entities.tickets.lists.' +
      (tickets.entities.tickets?.lists[0]?.name ?? '') +
      '.continues.pages',
    'the list has no further pages',
  ],
  [
    'a column at a malformed path',
    'entities.tickets.columns.votes.at',
    'user..login',
    'entities.tickets.columns.votes.at',
    'a path consists of member names, separated by dots, with [] after the name of a list',
  ],
  [
    'rows at a malformed path',
    `${list}.rows`,
    '',
    'entities.tickets.lists.' + (tickets.entities.tickets?.lists[0]?.name ?? '') + '.rows',
    'a path consists of member names, separated by dots, with [] after the name of a list',
  ],
  [
    'an error message in several places',
    'api.errorMessage',
    ['errors[].message'],
    'api.errorMessage[0]',
    'a path in the body consists of member names, separated by dots',
  ],
  [
    'a cursor in several places',
    'api.pages',
    { kind: 'cursor', from: { body: 'items[].next' }, to: { query: 'next' } },
    'api.pages.from',
    'a path in the body consists of member names, separated by dots',
  ],
  [
    'a key that is not a column',
    'entities.tickets.key',
    ['uuid'],
    'entities.tickets.key[0]',
    'unknown column "uuid"',
  ],
  [
    'a key that takes a request',
    'entities.tickets.key',
    ['votes'],
    'entities.tickets.key[0]',
    '"votes" takes one request per row',
  ],
  [
    'a reserved name',
    'entities.tickets.columns._moltler',
    { type: 'text' },
    'entities.tickets.columns._moltler',
    'the name is reserved',
  ],
  [
    'a column without a description',
    'entities.tickets.columns.votes.description',
    undefined,
    'entities.tickets.columns.votes',
    'the description is missing',
  ],
  [
    'a description of several lines',
    'entities.tickets.columns.votes.description',
    'Number\nof votes',
    'entities.tickets.columns.votes',
    'the description must be a single line',
  ],
  [
    'a parameter without a description',
    'entities.tickets.actions.update.parameters.data.description',
    '',
    'entities.tickets.actions.update.parameters.data',
    'the description is missing',
  ],
  [
    'a spelling of no choice',
    'config.team',
    {
      kind: 'choice',
      title: 'Team',
      optional: true,
      secret: false,
      choices: ['a'],
      spellings: { alpha: 'b' },
    },
    'config.team',
    'spelling "alpha" stands for "b", which is not one of the choices',
  ],
  ['a CONFIG key without a title', 'config.team.title', '', 'config.team', 'the title is missing'],
  [
    'a name that differs in case',
    'entities.tickets.columns.State',
    { type: 'text' },
    'entities.tickets.columns.State',
    'another column has the same name in a different case',
  ],
  [
    'an unknown detail',
    'entities.tickets.columns.votes.detail',
    'other',
    'entities.tickets.columns.votes.detail',
    'unknown detail "other"',
  ],
  [
    'an incremental column that does not exist',
    'entities.tickets.incremental',
    { column: 'moved' },
    'entities.tickets.incremental',
    'unknown column "moved"',
  ],
  [
    'an incremental column without a filter',
    `${list}.filters`,
    [],
    'entities.tickets.incremental',
    'no list can filter by "changed" >= …',
  ],
  [
    'a hole that nothing fills',
    `${list}.request.path`,
    '/b/{board}/{other}',
    'entities.tickets.lists.board.request.path',
    'no need fills {other}',
  ],
  [
    'a secret in a request',
    `${list}.request.query`,
    { t: '{config.token}' },
    'entities.tickets.lists.board.request',
    '{config.token} is a secret; secrets are only allowed in authentication',
  ],
  [
    'a need without a column',
    `${list}.needs.0.column`,
    'desk',
    'entities.tickets.lists.board.needs.board',
    'unknown column "desk"',
  ],
  [
    'a parent that is not there',
    `${list}.parent.entity`,
    'desks',
    'entities.tickets.lists.board.parent',
    'unknown entity "desks"',
  ],
  [
    'a parent without the column',
    `${list}.parent.supplies`,
    { board: 'uuid' },
    'entities.tickets.lists.board.parent',
    'boards has no column "uuid"',
  ],
  [
    'a parent that is the entity itself',
    `${list}.parent.entity`,
    'tickets',
    'entities.tickets',
    'it is its own parent, directly or through others',
  ],
  [
    'a filter on no column',
    `${list}.filters.0.column`,
    'status',
    'entities.tickets.lists.board.filters[0]',
    'unknown column "status"',
  ],
  [
    'a filter that replaces nothing',
    `${list}.filters.0.replaces`,
    'all',
    'entities.tickets.lists.board.filters[0].replaces',
    '"all" is not a parameter of the unfiltered request',
  ],
  [
    'a time that nobody can write',
    `${list}.filters.1.time`,
    undefined,
    'entities.tickets.lists.board.filters[1]',
    'the time format is missing',
  ],
  [
    'IS NULL without a word',
    `${list}.filters.0.operators`,
    ['is_null'],
    'entities.tickets.lists.board.filters[0].template',
    'IS NULL requires a value to send',
  ],
  [
    'a value that the column lacks',
    `${list}.filters.0.spelling`,
    { shut: 'x' },
    'entities.tickets.lists.board.filters[0].spelling.shut',
    'the column does not declare this value',
  ],
  [
    'a parameter that is always sent',
    `${list}.request.query`,
    { state: 'open' },
    'entities.tickets.lists.board.filters[0]',
    '"state" is always sent as "open"',
  ],
  [
    'a sort on text',
    `${list}.sorts.0.column`,
    'state',
    'entities.tickets.lists.board.sorts[0]',
    '"state": services and DuckDB collate text differently',
  ],
  [
    'a fall-back to nowhere',
    `${list}.fallback`,
    { to: 'other', on: [] },
    'entities.tickets.lists.board.fallback',
    'unknown list "other"',
  ],
  [
    'an unknown base',
    `${list}.request.base`,
    'other',
    'entities.tickets.lists.board.request.base',
    'api.bases has no "other"',
  ],
  [
    'a detail of an unknown column',
    'entities.tickets.details.ticket.parameters',
    { id: 'uuid' },
    'entities.tickets.details.ticket.parameters',
    'unknown column "uuid"',
  ],
  [
    'an icon of another host',
    'icon',
    'https://icons.example/x.svg',
    'icon',
    'it must be the name of an icon: the page loads nothing from other hosts',
  ],
  [
    'a DELETE that is not declared as destructive',
    'entities.tickets.actions.update.request',
    { method: 'DELETE', path: '/tickets/{id}' },
    'entities.tickets.actions.update.destructive',
    'DELETE makes the action destructive',
  ],
  [
    'a parameter that is not used',
    'entities.tickets.actions.update.request.body',
    undefined,
    'entities.tickets.actions.update.parameters.data',
    'it is not used',
  ],
  [
    'a body with the members of a parameter that has none',
    'entities.tickets.actions.update.request.body',
    { data: '{data}', '...': '{id}' },
    'entities.tickets.actions.update.request.body',
    '{id} is not a document parameter, so it has no members',
  ],
  [
    'a path whose value can be missing',
    'entities.tickets.actions.update.parameters.id.required',
    false,
    'entities.tickets.actions.update.request.path',
    '{id} may be missing',
  ],
  [
    'a name without an expression for it',
    'entities.tickets.lists.0.needs.0.resolve',
    { when: '^#', entity: 'boards', by: 'name', gives: 'name' },
    'entities.tickets.lists.board.needs.board.resolve.when',
    'it must be a regular expression with one group, the name',
  ],
  [
    'names of an entity that does not exist',
    'entities.tickets.lists.0.needs.0.resolve',
    { when: '^#(.+)$', entity: 'x', by: 'name', gives: 'name' },
    'entities.tickets.lists.board.needs.board.resolve.entity',
    'unknown entity "x"',
  ],
  [
    'names that stand for something else than text',
    'entities.tickets.actions.update.parameters.id.resolve',
    { when: '^#(.+)$', entity: 'boards', by: 'name', gives: 'id' },
    'entities.tickets.actions.update.parameters.id.resolve.gives',
    'the column is not text',
  ],
  [
    'a single value that is joined',
    'entities.tickets.actions.update.parameters.id.join',
    ',',
    'entities.tickets.actions.update.parameters.id.join',
    'the parameter cannot be a list',
  ],
  [
    'an entity to invalidate that does not exist',
    'entities.tickets.actions.update.invalidates',
    ['x'],
    'entities.tickets.actions.update.invalidates[0]',
    'unknown entity "x"',
  ],
];

describe('validation of a connector type', () => {
  test('finds no problem in a valid type', () => {
    expect(problemsOf(tickets)).toEqual([]);
  });

  test.each(CASES)('reports %s', (_what, path, value, at, problem) => {
    expect(problemsOf(altered(path, value))).toContainEqual({ path: at, problem });
  });

  test('reports all problems at once', () => {
    const broken = { ...altered('entities.tickets.key', ['a']), docs: 'nowhere', name: 'No' };
    expect(problemsOf(broken).map(({ path }) => path)).toEqual([
      'name',
      'docs',
      'entities.tickets.key[0]',
    ]);
  });

  test('reports a cycle of parents', () => {
    const circle = altered('entities.boards.lists.0', {
      ...tickets.entities.boards?.lists[0],
      parent: { entity: 'tickets', supplies: {} },
    });
    const circular = problemsOf(circle).filter(({ problem }) => problem.includes('own parent'));
    expect(circular.map(({ path }) => path)).toEqual(['entities.boards', 'entities.tickets']);
  });
});
