import type {
  Condition,
  DiscoveredField,
  TranslationRequest,
} from '../../../../common/declaration';
import {
  triedJoins,
  triedTranslations,
  valueIn,
  type TriedColumn,
  type TriedTranslator,
} from '../../../query/testing';
import { matchesJql, type JiraValue } from '../testing/jql_reader';
import { columnOperators, ISSUE_FIELDS, operatorsOf } from './fields';
import { translateSearch } from './search';

const NAMES = ['Open', 'open', 'Done', '10001', 'In "Progress"', 'a\\b', 'EMPTY'];
/** Names of statuses with their ids: one has the name of another's id. */
const IDS: Readonly<Record<string, string>> = { Open: '10001', Done: '3', '10001': '7' };
const TIMES = [
  '2026-03-28T23:59:59.999999Z',
  '2026-03-29T00:30:00Z',
  '2026-03-29T01:30:00.000001Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:30Z',
  '2026-10-26T12:00:00Z',
];
const name: TriedColumn = {
  type: 'text',
  ignoringCase: true,
  values: NAMES,
  others: ['', 'open)', 'x'],
};
const time: TriedColumn = { type: 'timestamp', values: TIMES, others: ['2026-03-29T01:00:00Z'] };
const COLUMNS: Readonly<Record<string, TriedColumn>> = {
  status: name,
  type: name,
  project: name,
  assignee_id: { ...name, ignoringCase: false },
  summary: { type: 'text', values: ['login fails', 'Login'] },
  labels: { type: { list: 'text' }, ignoringCase: true, values: [[], ['bug'], ['Bug', 'ui']] },
  created: time,
  resolved: time,
  due_date: { type: 'date', values: ['2026-01-31', '2026-02-01'] },
  'Story Points': { type: 'number', values: [1, 2.5, 1e21], others: [0] },
};
const POINTS: DiscoveredField = {
  id: 'customfield_10016',
  name: 'Story Points',
  type: 'number',
  at: 'fields.customfield_10016',
  operators: operatorsOf('number'),
};
const discovered = { [POINTS.name]: POINTS };

/** The clock of a zone at an instant. */
const clockIn = (iso: string, timeZone: string): string =>
  new Date(iso).toLocaleString('sv-SE', { timeZone });

/** The column that Jira knows under this name. */
const columnOfField = (field: string): string =>
  field === 'cf[10016]'
    ? POINTS.name
    : (Object.keys(ISSUE_FIELDS).find(
        (column) => ISSUE_FIELDS[column]?.jql === field && column in COLUMNS,
      ) ?? field);

function jiraValue(column: string, value: unknown, zone: string): JiraValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { number: value };
  if (Array.isArray(value)) return value.length === 0 ? undefined : { names: value as string[] };
  const text = value as string;
  if (COLUMNS[column]?.type === 'timestamp') return { clock: clockIn(text, zone) };
  if (COLUMNS[column]?.type === 'date') return { clock: text };
  // A project has a name besides its key, which may be the key of another.
  if (column === 'project') return { names: [text, text === 'Open' ? 'Done' : `${text} project`] };
  return { names: [text, IDS[text] ?? '-1'] };
}

/** The columns as Jira compares them, for a user in this zone. */
const tried = (zone: string, config: TriedTranslator['config'] & object): TriedTranslator => ({
  translate,
  columns: COLUMNS,
  config,
  serve: ({ translation: { native = '' } = {} }, rows) =>
    rows.filter((row) =>
      matchesJql(native, (field) => {
        if (native === 'project is not EMPTY') return { names: ['any'] };
        const column = columnOfField(field);
        return jiraValue(column, valueIn(row, column), zone);
      }),
    ),
});

const translate = (request: TranslationRequest) => translateSearch({ ...request, discovered });

describe('JQL', () => {
  it.each([
    ['of a user whose zone is not known', 'Pacific/Kiritimati', {}],
    ['of a user whose zone is not known, on the other side', 'Etc/GMT+12', {}],
    ['of a user whose zone CONFIG names', 'Europe/Berlin', { time_zone: 'Europe/Berlin' }],
    ['of a user whose zone CONFIG misspells', 'America/New_York', { time_zone: 'Nowhere' }],
  ])('finds every issue that SQL finds, %s', (_, zone, config) => {
    const { pushed, exact } = triedTranslations(tried(zone, config), 600);
    expect(pushed).toBeGreaterThan(120);
    expect(exact).toBeGreaterThan(10);
  });

  it.each([1, 2, 5])('finds every issue of a join, with %i keys per request', (most) => {
    const joinKeys = { most, samples: [] };
    const { bound } = triedJoins({ ...tried('Etc/UTC', {}), joinKeys }, 400);
    expect(bound).toBeGreaterThan(80);
  });

  const condition = (
    column: string,
    operator: Condition['operator'],
    ...values: readonly string[]
  ): Condition => ({
    column,
    operator,
    values: values.map((value) => ({ type: 'text', value })),
    exact: true,
  });
  const jqlOf = (conditions: readonly Condition[], more: Partial<TranslationRequest> = {}) =>
    translate({ entity: 'issues', conditions, columns: ['key'], config: {}, now: 0, ...more })
      .native;

  it('is a single query for the conditions of a statement', () => {
    expect(
      jqlOf([
        condition('project', 'eq', 'OPS'),
        condition('type', 'eq', 'Incident'),
        condition('priority', 'in', 'High', 'Critical'),
        condition('status', 'ne', 'Resolved'),
      ]),
    ).toBe(
      'project = "OPS" AND issuetype = "Incident" AND priority in ("High", "Critical") AND status != "Resolved"',
    );
  });

  it('has a restriction even if the statement has none', () => {
    expect(jqlOf([])).toBe('project is not EMPTY');
  });

  it.each([
    ['a quote', 'a" OR project = "X', 'status = "a\\" OR project = \\"X"'],
    ['a backslash', 'a\\', 'status = "a\\\\"'],
    ['a keyword', 'EMPTY', 'status = "EMPTY"'],
  ])('cannot be broken out of by %s', (_, value, jql) => {
    expect(jqlOf([condition('status', 'eq', value)])).toBe(jql);
  });

  it.each(['', ' ', 'a\nb', '\u0000', '\ud800', 'x'.repeat(1001)])(
    'leaves %j to the local evaluation',
    (value) => {
      expect(jqlOf([condition('status', 'eq', value)])).toBe('project is not EMPTY');
    },
  );

  it('does not exclude by what may be an id', () => {
    expect(jqlOf([condition('status', 'ne', '10001')])).toBe('project is not EMPTY');
  });

  it('of the user is sent unchanged', () => {
    const own = 'assignee =  currentUser() ORDER BY "order by" DESC ';
    expect(jqlOf([condition('JQL', 'eq', own)])).toBe(own);
  });

  it('of the user is put in parentheses, without its order, if conditions are added', () => {
    expect(
      jqlOf([
        condition('JQL', 'eq', 'a = 1 OR text ~ "x order by y" order by created'),
        condition('status', 'eq', 'Open'),
      ]),
    ).toBe('(a = 1 OR text ~ "x order by y") AND status = "Open" order by created');
  });

  it('sorts by times that every issue has, but not against the order of a native query', () => {
    const sort = { column: 'created', direction: 'desc', nulls: 'first' } as const;
    expect(jqlOf([], { sort })).toBe('project is not EMPTY ORDER BY created DESC');
    const own = [condition('JQL', 'eq', 'a = 1 ORDER BY key')];
    expect(
      translate({ entity: 'issues', conditions: own, columns: [], config: {}, now: 0, sort })
        .sorted,
    ).toBeUndefined();
    const resolved = { ...sort, column: 'resolved' };
    expect(jqlOf([], { sort: resolved })).toBe('project is not EMPTY');
  });

  it('takes an OR over several columns, and custom fields by their number', () => {
    const points: Condition = {
      column: POINTS.name,
      operator: 'gte',
      values: [{ type: 'number', value: 5 }],
      exact: true,
    };
    const anyOf = [
      { conditions: [condition('status', 'eq', 'Open'), points], alternatives: [] },
      { conditions: [condition('labels', 'contains', 'bug')], alternatives: [] },
    ];
    expect(jqlOf([], { alternatives: [{ anyOf, exact: true, implied: [] }] })).toBe(
      '(status = "Open" AND cf[10016] >= 5 OR labels = "bug")',
    );
  });

  it.each([
    [
      ['summary', 'assignee', 'assignee_id', 'Story Points'],
      'key,summary,assignee,customfield_10016',
    ],
    [['key', 'id'], 'key'],
    [['raw'], '*all'],
  ])('requests for %j only these fields', (columns, fields) => {
    const { parameters } = translate({
      entity: 'issues',
      conditions: [],
      columns,
      config: {},
      now: 0,
    });
    expect(parameters?.['fields']?.value).toBe(fields);
  });

  it('fits into an address, whatever the conditions', () => {
    const long = Array.from({ length: 50 }, (_, at) =>
      condition('status', 'ne', `${at}`.padStart(3, 'a').repeat(100)),
    );
    expect((jqlOf(long) ?? '').length).toBeLessThan(6100);
  });

  it('states its operators for each column', () => {
    expect(columnOperators('project')).toEqual(['eq', 'in']);
    expect(columnOperators('summary')).toEqual([]);
    expect(columnOperators('resolved')).toEqual([
      'lt',
      'lte',
      'gt',
      'gte',
      'is_null',
      'is_not_null',
    ]);
  });
});
