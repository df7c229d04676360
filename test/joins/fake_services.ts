import {
  caseMark,
  foldCase,
  parseJson,
  type ColumnDeclaration,
  type ConnectorTypeDeclaration,
  type FilterDeclaration,
  type ListDeclaration,
} from '../../common/declaration';
import type { Document } from '../../server/ports';
import {
  indexColumn,
  numbered,
  type FakeCall,
  type FakeResponse,
  type TestIndex,
} from '../../server/scan/testing';
import { entity, list, service } from './declare_service';

type Value = string | number | bigint | null | readonly string[];
type Row = Readonly<Record<string, Value>>;

const text: ColumnDeclaration = { type: 'text' };
const anyCase: ColumnDeclaration = { type: 'text', ignoringCase: true };
const integer: ColumnDeclaration = { type: 'integer' };
const time: ColumnDeclaration = { type: 'timestamp' };
const texts: ColumnDeclaration = { type: { list: 'text' } };

const filter = (
  column: string,
  operators: FilterDeclaration['operators'],
  more: Partial<FilterDeclaration> = {},
): FilterDeclaration => ({ column, operators, parameter: column, match: 'exact', ...more });
const several = (column: string, more: Partial<FilterDeclaration> = {}) =>
  filter(column, ['eq', 'in'], { many: 'repeat', ...more });

const lookUp = (path: string, ...columns: readonly string[]): ListDeclaration =>
  list('one', path, {
    lookup: true,
    needs: columns.map((column) => ({ parameter: column, column })),
  });

const LIMITS = { page: 10, maxConcurrency: 4 };

/** Repositories with their pull requests, and people who can only be looked up. */
const code = service('code', LIMITS, {
  repos: entity(['name'], { name: anyCase, language: text }, [list('all', '/code/repos')]),
  pulls: entity(
    ['repo', 'number'],
    {
      repo: { ...anyCase, parameter: 'repo' },
      number: integer,
      title: text,
      state: { ...anyCase, values: ['open', 'closed'] },
      author: anyCase,
      ticket: text,
      ticket_id: integer,
      merged_at: time,
      labels: texts,
      refs: texts,
    },
    [
      list('repository', '/code/repos/{+repo}/pulls', {
        needs: [{ parameter: 'repo', column: 'repo' }],
        parent: { entity: 'repos', supplies: { repo: 'name' }, conditions: { repo: 'name' } },
        filters: [
          filter('state', ['eq'], { spelling: { open: 'open', closed: 'closed' } }),
          filter('labels', ['contains'], { parameter: 'label' }),
        ],
      }),
    ],
  ),
  people: entity(['login'], { login: anyCase, boss: anyCase, team: text }, [
    lookUp('/code/people/{login}', 'login'),
  ]),
});

/** Tickets that are found by several keys per request, and comments of one ticket. */
const desk = service('desk', LIMITS, {
  tickets: entity(
    ['key'],
    {
      key: text,
      id: integer,
      project: text,
      status: anyCase,
      reporter: anyCase,
      parent: text,
      pull: integer,
      opened: time,
      watchers: texts,
    },
    [
      list('search', '/desk/tickets', {
        filters: [
          several('key'),
          several('id', { many: 'comma' }),
          several('project'),
          several('status', { match: 'superset' }),
          filter('pull', ['gte'], { parameter: 'pull_from' }),
        ],
        sorts: [
          {
            column: 'opened',
            ascending: { sort: 'opened' },
            descending: { sort: '-opened' },
            nulls: 'last',
          },
        ],
      }),
    ],
  ),
  comments: entity(
    ['id'],
    { id: integer, ticket: { ...text, parameter: 'ticket' }, author: anyCase, body: text },
    [
      list('ticket', '/desk/tickets/{ticket}/comments', {
        needs: [{ parameter: 'ticket', column: 'ticket' }],
      }),
    ],
  ),
});

/** Accounts of owners, and contracts that two columns identify. */
const crm = service('crm', LIMITS, {
  accounts: entity(['id'], { id: integer, name: text, owner: anyCase, region: text }, [
    list('all', '/crm/accounts', { filters: [several('owner'), several('id')] }),
  ]),
  contracts: entity(
    ['account', 'line'],
    { account: integer, line: integer, ticket: text, value: integer, signed: time },
    [
      lookUp('/crm/accounts/{account}/contracts/{line}', 'account', 'line'),
      list('all', '/crm/contracts', { filters: [several('account'), several('ticket')] }),
    ],
  ),
});

export const SERVICES = { code, desk, crm } as const;

/** The same entities as lists that can only be read completely. */
export const PLAIN_SERVICES: readonly ConnectorTypeDeclaration[] = Object.values(SERVICES).map(
  (of) => ({
    ...of,
    entities: Object.fromEntries(
      Object.entries(of.entities).map(([name, { columns, ...rest }]) => [
        name,
        {
          ...rest,
          columns: Object.fromEntries(
            Object.entries(columns).map(([column, { parameter: _, ...declared }]) => [
              column,
              declared,
            ]),
          ),
          lists: [list('everything', `/everything/${of.name}/${name}`)],
        },
      ]),
    ),
  }),
);

const cycle = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const REPOS = ['acme/web', 'acme/API', 'acme/docs', 'acme/empty'];
const PEOPLE = ['ann', 'Bob', 'cara', 'dirk', 'erin'];
/** 2^53 + 1 and its neighbours are the same double. */
const IDS = [1, 2, 3, 7, 9007199254740992n, 9007199254740993n, 9007199254740995n] as const;
const id = (at: number): Value => cycle<Value>(IDS, at);
const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at, 8, 30)).toISOString();
const rows = (count: number, row: (at: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, at) => row(at));

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'code/repos': REPOS.map((name, at) => ({ name, language: cycle(['go', null, 'ts'], at) })),
  'code/pulls': rows(34, (at) => ({
    repo: cycle(REPOS.slice(0, 3), at),
    number: Math.floor(at / 3) + 1,
    title: `${cycle(['Fix', 'OPS-1 and', 'Revert OPS-12', 'web-3:'], at)} ${at}`,
    state: cycle(['open', 'closed', 'closed'], at),
    author: cycle(['ann', 'BOB', 'cara', null, 'zoe', 'Ann'], at),
    ticket: cycle(['OPS-1', 'OPS-2', 'ops-2', null, 'WEB-3', 'OPS-12', 'GONE-1', ''], at),
    ticket_id: at % 5 === 4 ? null : id(at),
    merged_at: at % 4 === 3 ? null : day(at % 9),
    labels: cycle<Value>([['bug'], [], ['BUG', 'ui'], null, ['ui', 'api', 'ui'], ['api']], at),
    refs: cycle<Value>([['OPS-1', 'WEB-2'], null, ['ops-3'], [], ['OPS-1', 'OPS-4', 'GONE-2']], at),
  })),
  'code/people': PEOPLE.map((login, at) => ({
    login,
    boss: cycle(['Ann', null, 'ANN', 'bob'], at),
    team: cycle(['core', 'web', null], at),
  })),
  'desk/tickets': rows(27, (at) => ({
    key: `${cycle(['OPS', 'WEB', 'ops'], at)}-${at + 1}`,
    id: at < IDS.length ? id(at) : 100 + at,
    project: cycle(['OPS', 'WEB', 'ops'], at),
    status: cycle(['Open', 'DONE', 'done', null], at),
    reporter: cycle(['Ann', 'bob', null, 'DIRK', 'nobody'], at),
    parent: at % 3 === 0 ? null : `${cycle(['OPS', 'WEB'], at)}-${(at % 7) + 1}`,
    pull: at % 6 === 5 ? null : (at % 8) + 1,
    opened: at % 5 === 4 ? null : day(at % 7),
    watchers: cycle<Value>([['ann', 'BOB'], [], null, ['cara', 'cara'], ['zoe']], at),
  })),
  'desk/comments': rows(40, (at) => ({
    id: at + 1,
    ticket: `${cycle(['OPS', 'WEB', 'ops'], at * 2)}-${((at * 2) % 27) + 1}`,
    author: cycle(['bob', 'CARA', null, 'ann'], at),
    body: `${at % 2 === 0 ? 'see OPS-1' : 'ok'} ${at}`,
  })),
  'crm/accounts': rows(13, (at) => ({
    id: at < IDS.length ? id(at) : 10 + at,
    name: cycle(['Acme', 'acme', 'Zeta'], at),
    owner: cycle(['ANN', 'bob', null, 'cara', 'Dirk'], at),
    region: cycle(['eu', 'us', null], at),
  })),
  'crm/contracts': rows(31, (at) => ({
    account: cycle<Value>([...IDS, 17, 18], at),
    line: Math.floor(at / 9) + 1,
    ticket: cycle(['OPS-1', 'WEB-2', null, 'ops-3', 'OPS-4'], at),
    value: cycle([10, null, 20, 30], at),
    signed: at % 3 === 2 ? null : day(at % 11),
  })),
};

/** The entities of a service as indices with the same rows: `crm.accounts`. */
export const indicesOf = (service: keyof typeof SERVICES): readonly TestIndex[] =>
  Object.entries(SERVICES[service].entities).map(([name, { columns }]) => ({
    name: `${service}.${name}`,
    columns: Object.entries(columns).map(([column, { type, ignoringCase }]) =>
      indexColumn(column, type, ignoringCase),
    ),
    documents: numbered(
      (ROWS[`${service}/${name}`] ?? []).map(
        (row) => parseJson(written(row)) as Document['content'],
      ),
    ),
  }));

/** How many rows an entity has. */
export const countOf = (connector: string, name: string): number =>
  ROWS[`${connector}/${name}`]?.length ?? 0;

const ROWS_OF_PAGE = 10;

/** What the services return for a request: pages of ten rows, or one row that was looked up. */
export function respond({ url }: FakeCall): FakeResponse {
  const found = rowsFor(url);
  const page = Number(url.searchParams.get('page') ?? 1);
  if (/\/people\/|\/contracts\//.test(url.pathname)) {
    const [row] = found;
    return row === undefined ? { status: 404 } : { text: written(row) };
  }
  const shown = found.slice((page - 1) * ROWS_OF_PAGE, page * ROWS_OF_PAGE);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const more = page * ROWS_OF_PAGE < found.length;
  return {
    text: `[${shown.map(written).join(',')}]`,
    headers: more ? { link: `<${next.toString()}>; rel="next"` } : {},
  };
}

/** JSON in which integers have all of their digits. */
const written = (row: Row): string =>
  `{${Object.entries(row)
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${typeof value === 'bigint' ? value.toString() : JSON.stringify(value)}`,
    )
    .join(',')}}`;

/** The rows that one of the services returns for a request. */
function rowsFor({ pathname, searchParams }: URL): readonly Row[] {
  const [, service = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  if (service === 'everything') return ROWS[rest.join('/')] ?? [];
  const { name, given } = addressed(service, rest);
  const declared = SERVICES[service as keyof typeof SERVICES].entities[name];
  if (declared === undefined) throw new Error(`no entity at ${pathname}`);
  const filters = declared.lists.flatMap((one) => one.filters);
  const asked = [...new Set(searchParams.keys())].flatMap((parameter) => {
    const found = filters.find((one) => one.parameter === parameter);
    if (found === undefined) return [];
    const values = searchParams.getAll(parameter);
    return [{ found, values: found.many === 'comma' ? values.join(',').split(',') : values }];
  });
  const same = (column: string, one: Value | undefined, value: string): boolean => {
    const ignoring = declared.columns[column]?.ignoringCase;
    return one != null && caseMark(String(one), ignoring) === caseMark(value, ignoring);
  };
  const found = (ROWS[`${service}/${name}`] ?? []).filter(
    (row) =>
      Object.entries(given).every(([column, value]) => same(column, row[column], value)) &&
      asked.every(({ found: { column, operators, match }, values }) => {
        const value = row[column];
        if (operators.includes('gte')) return value != null && Number(value) >= Number(values[0]);
        if (operators.includes('contains'))
          return (
            Array.isArray(value) &&
            values.some((one) => value.some((each) => foldCase(each) === foldCase(one)))
          );
        // A superset: rows of which only the first letter is the same.
        if (match === 'superset')
          return values.some(
            (one) => String(value).slice(0, 1) === one.slice(0, 1) || same(column, value, one),
          );
        return values.some((one) => same(column, value, one));
      }),
  );
  const sort = searchParams.get('sort');
  return sort === null ? found : sorted(found, sort.replace('-', ''), sort.startsWith('-'));
}

/** In the order of a column of times, those without one last. */
const sorted = (rows: readonly Row[], column: string, descending: boolean): readonly Row[] =>
  [...rows].sort((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null].map((value) =>
      value === null ? NaN : Date.parse(String(value)),
    ) as [number, number];
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return descending ? b - a : a - b;
  });

/** The entity at a path, and the values in it. */
function addressed(
  service: string,
  path: readonly string[],
): { readonly name: string; readonly given: Readonly<Record<string, string>> } {
  const [first = '', value = '', name, line] = path;
  if (service === 'code' && first === 'repos' && path.at(-1) === 'pulls')
    return { name: 'pulls', given: { repo: path.slice(1, -1).join('/') } };
  if (service === 'code' && first === 'people') return { name: 'people', given: { login: value } };
  if (service === 'desk' && name === 'comments') return { name, given: { ticket: value } };
  if (service === 'crm' && name === 'contracts')
    return { name, given: { account: value, line: line ?? '' } };
  return { name: first, given: {} };
}
