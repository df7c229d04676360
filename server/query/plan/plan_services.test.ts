import { connectorTypeRegistry } from '../../connector_types';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';
import { planQuery } from '.';

const declared = (name: string) => {
  const found = connectorTypeRegistry.get(name);
  if (found === undefined) throw new Error(`no type ${name}`);
  return found;
};
/** A type with only the columns that it declares itself. */
const fixed = (name: string) => {
  const type = declared(name);
  const entities = Object.entries(type.entities).map(
    ([entity, { discovery: _discovery, ...rest }]) => [entity, rest] as const,
  );
  return { ...type, entities: Object.fromEntries(entities) };
};
const connectors = [
  connectorOf('gh', declared('github'), { org: 'acme' }),
  connectorOf('prom', declared('prometheus'), { url: 'http://prom.example' }),
  connectorOf('slack', declared('slack'), {}),
  connectorOf('jira', fixed('jira'), { url: 'http://jira.example', email: 'a@b.example' }),
  connectorOf('pd', declared('pagerduty'), {}),
  connectorOf('sf', fixed('salesforce'), { instance_url: 'http://sf.example' }),
];
const plan = (sql: string) => planQuery(bindSelect(sql, connectors), contextOf(connectors));

describe('planning over the built-in services', () => {
  it("never reads the token's repositories in place of the organization's", () => {
    const made = plan("SELECT name FROM gh.repos WHERE private WITH (prefer = 'time')");
    expect(made.scans[0]?.access.list).toBe('organization');
  });

  it('names the missing key of CONFIG, whatever the condition', () => {
    for (const where of ['', " WHERE id = 'a'"]) {
      expect(() => plan(`SELECT count(*) FROM prom.silences${where}`)).toThrow(
        expect.objectContaining({
          code: 'config_key_unset',
          message: expect.stringContaining('"alertmanager_url" in CONFIG') as unknown,
        }),
      );
    }
  });

  it('has another plan ready if the fallback could not keep the order', () => {
    const made = plan('SELECT title FROM gh.issues ORDER BY created_at DESC LIMIT 5');
    expect(made.mode.kind).toBe('pages');
    expect(made.instead?.on).toContain('permission_error');
    expect(made.instead?.plan).toMatchObject({
      mode: { kind: 'whole' },
      scans: [{ access: { list: 'repository' } }],
    });
  });

  it('leaves HAVING and ORDER BY to DuckDB if the service aggregates', () => {
    const sql = (where: string) =>
      `SELECT job, SUM(value) AS s FROM prom.metrics WHERE ${where} GROUP BY job HAVING SUM(value) > 1 ORDER BY s`;
    const pushed = plan(sql("metric = 'up'"));
    expect(pushed.scans[0]?.aggregate?.groupBy).toEqual(['job']);
    expect(pushed.query.body).toMatchObject({ groupBy: [], where: { operator: '>' } });
    const kept = plan(sql("metric = 'up' AND lower(job) = 'a'"));
    expect(kept.scans[0]?.aggregate).toBeUndefined();
    expect(kept.query.body).toMatchObject({ groupBy: [{ name: 'job' }] });
  });

  it('computes aggregates locally if they are DISTINCT, filtered or grouped by an expression', () => {
    for (const item of ['COUNT(DISTINCT value)', 'SUM(value) FILTER (WHERE value > 1)']) {
      const made = plan(`SELECT ${item} AS n FROM prom.metrics WHERE metric = 'up'`);
      expect(made.scans[0]?.aggregate).toBeUndefined();
    }
  });

  it('reads a list that is read once for each value only for existing values, as the service spells them', () => {
    const read = (where: string) =>
      plan(`SELECT login, role FROM gh.members WHERE ${where}`).scans[0];
    expect(read("role = 'ADMIN'")?.access.parameters['role']?.value).toBe('admin');
    expect(read("role IN ('Member', 'owner')")?.access.parameters['role']?.value).toBe('member');
    // `all` is a keyword of the service and not a role; sent literally, it would count as one.
    const all = read("role = 'all'");
    expect(all?.access.fanOut).toMatchObject({
      sets: [{ role: { value: 'admin' } }, { role: { value: 'member' } }],
    });
    expect(all?.exact).toBe(false);
  });

  it('drops repeated rows of paged lists, and keeps those of a single response', () => {
    expect(plan('SELECT title FROM gh.issues').scans[0]?.key).toEqual(['repo', 'number']);
    expect(plan('SELECT alertname FROM prom.alerts').scans[0]?.key).toBeUndefined();
  });

  it('sends no login that means something else in a search, in any case', () => {
    const made = plan("SELECT title FROM gh.issues WHERE author = 'Ghost' WITH (index = 'search')");
    expect(made.scans[0]?.access.parameters['q']?.value).toBe('is:issue org:acme');
  });

  it('reads labels with any name, including members that every object has', () => {
    const [scan] = plan('SELECT constructor, __proto__ FROM prom.metrics').scans;
    expect(scan?.columns).toEqual(expect.arrayContaining(['constructor', '__proto__']));
  });

  it('quotes the name of a metric that PromQL would read as a number', () => {
    const [scan] = plan("SELECT value FROM prom.metrics WHERE metric = 'Inf'").scans;
    expect(scan?.access.translation?.native).toBe('{__name__="Inf"}');
  });

  it('accepts a year of the first century', () => {
    const [scan] = plan("SELECT title FROM gh.issues WHERE updated_at > '0050-01-01'").scans;
    expect(JSON.stringify(scan)).toContain('0050-01-01T00:00:00Z');
    expect(() =>
      plan("SELECT title FROM gh.issues WHERE updated_at > '9999-12-31T23:59:59-14:00'"),
    ).toThrow();
  });

  // Each of them would read all series of the server, and no row would have the value.
  it.each([
    ["QUERY IN ('up', 'vector(1)')", 'equals_required'],
    ["QUERY = 'up' OR QUERY = 'down'", 'equals_required'],
    ["QUERY = 'up' OR job = 'api'", 'equals_required'],
    ["lower(QUERY) = 'up'", 'equals_required'],
    ["QUERY LIKE 'u%'", 'equals_required'],
    ["metric = 'up' AND `from` >= '2026-01-01T00:00:00Z'", 'equals_required'],
    ["metric = 'up' AND step IN ('1m', '5m')", 'equals_required'],
    ["QUERY = 'up' AND QUERY = 'vector(99)'", 'conflicting_values'],
    ["metric = 'up' AND step = '1m' AND step = '5m'", 'conflicting_values'],
    [
      "`from` = '2026-01-01T00:00:00Z' AND `from` = '2026-01-02T00:00:00Z' AND metric = 'up'",
      'conflicting_values',
    ],
  ])('rejects a request with %s', (where, code) => {
    const statement = `SELECT value FROM prom.metrics WHERE ${where}`;
    expect(() => plan(statement)).toThrow(expect.objectContaining({ code }));
    const joined = `SELECT m.value FROM prom.metrics m JOIN gh.repos r ON r.name = m.job WHERE ${where}`;
    expect(() => plan(joined)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    "SELECT value FROM prom.metrics WHERE QUERY = 'up' AND QUERY = 'up'",
    "SELECT value FROM prom.metrics WHERE QUERY = 'up' AND lower(QUERY) LIKE 'u%'",
    "SELECT value, step, QUERY FROM prom.metrics WHERE metric = 'up' ORDER BY step",
    "SELECT value FROM prom.metrics WHERE metric = 'up' AND `from` = '2026-01-01T00:00:00Z' AND timestamp > `from`",
    "SELECT title FROM gh.search_issues WHERE QUERY IN ('is:open', 'is:closed')",
    "SELECT s.title FROM gh.repos r JOIN gh.search_issues s ON s.QUERY = r.default_branch WHERE r.default_branch LIKE 'm%'",
    "SELECT name FROM gh.repos WHERE name IN (SELECT step FROM prom.metrics WHERE metric = 'up')",
    "SELECT a.value FROM prom.metrics a JOIN prom.metrics b ON a.step = b.step WHERE a.step = '1m' AND a.metric = 'up' AND b.metric = 'up'",
  ])('still plans %s', (statement) => expect(() => plan(statement)).not.toThrow());

  it('reads the threads of several channels for each of their messages', () => {
    const made = plan("SELECT text FROM slack.replies WHERE channel IN ('C1', 'C2')");
    expect(made.scans[0]?.access.fanOut).toMatchObject({
      over: 'parent',
      supplies: { channel: 'channel', thread_ts: 'ts' },
      parent: { access: { fanOut: { over: 'values' } } },
    });
  });

  it('reads the newest messages first only without a lower bound, where pages start', () => {
    const read = (where: string) =>
      plan(`SELECT text FROM slack.messages WHERE ${where} ORDER BY time DESC LIMIT 5`);
    expect(read("channel = 'C1'").scans[0]).toMatchObject({ limit: 5, access: { list: 'newest' } });
    const bounded = read("channel = 'C1' AND time > TIMESTAMP '2026-01-01T00:00:00Z'");
    expect(bounded.scans[0]?.access).toMatchObject({
      list: 'history',
      query: { oldest: ['1767225600'] },
    });
    expect(bounded.scans[0]?.sort).toBeUndefined();
  });

  it('finds a message or a reply by its ts, and sends Slack no time before 1970', () => {
    const read = (where: string) =>
      plan(`SELECT text FROM slack.messages WHERE channel = 'C1' AND ${where}`).scans[0]?.access;
    expect(read("ts = '5.1'")?.list).toBe('message');
    expect(read("ts = '5.1' AND thread_ts = '4.1'")?.list).toBe('reply');
    expect(read("thread_ts = '4.1'")?.list).toBe('thread');
    expect(read("time > TIMESTAMP '1960-01-01T00:00:00Z'")?.query).toEqual({});
  });

  describe('of a join', () => {
    const scansOf = (sql: string) =>
      plan(sql).scans.map(({ entity, access: { list, fanOut } }) => ({
        entity,
        list,
        keys: fanOut?.over === 'outer' ? `${fanOut.column} × ${fanOut.most}` : '',
      }));

    it('reads the side with conditions first, whatever the order in the text', () => {
      const join = (from: string, where: string) =>
        scansOf(`SELECT a.Name, o.Name FROM ${from} ON a.OwnerId = o.OwnerId WHERE ${where}`);
      const [accounts, opportunities] = ['sf.accounts a', 'sf.opportunities o'];
      const ordered = [
        { entity: 'opportunities', list: 'query', keys: '' },
        { entity: 'accounts', list: 'query', keys: 'OwnerId × 500' },
      ];
      const where = "o.StageName = 'Won'";
      expect(join(`${accounts} JOIN ${opportunities}`, where)).toEqual(ordered);
      expect(join(`${opportunities} JOIN ${accounts}`, where)).toEqual(ordered);
      const other = join(`${opportunities} JOIN ${accounts}`, "a.Name = 'Acme'");
      expect(other.map(({ entity }) => entity)).toEqual(['accounts', 'opportunities']);
    });

    it('reads the side that refers to the key of the other first', () => {
      expect(
        scansOf('SELECT u.Name, a.Name FROM sf.users u JOIN sf.accounts a ON u.Id = a.OwnerId'),
      ).toEqual([
        { entity: 'accounts', list: 'query', keys: '' },
        { entity: 'users', list: 'query', keys: 'Id × 500' },
      ]);
    });

    it('sends keys by a parameter that takes several values', () => {
      const made = plan(
        "SELECT s.name, i.title FROM pd.incidents i JOIN pd.services s ON i.service_id = s.id WHERE i.urgency = 'high'",
      );
      const incidents = made.scans[1];
      expect(incidents?.access.fanOut).toMatchObject({ column: 'service_id', most: 100 });
      expect(incidents?.access.query).toMatchObject({ 'urgencies[]': ['high'] });
      expect(incidents?.unbound?.access.fanOut).toBeUndefined();
    });

    it.each([
      ['the rows that the statement names', "j.key = 'OPS-1'", 'issue'],
      ['a query of the user', `j.JQL = 'text ~ "x"'`, 'search'],
    ])('reads %s instead', (_, where, list) => {
      const sql = `SELECT j.key, g.title FROM gh.issues g JOIN jira.issues j ON j.key = g.title WHERE ${where}`;
      const issues = plan(sql).scans.find(({ connector }) => connector === 'jira');
      expect(issues).toMatchObject({ access: { list } });
      expect(issues?.unbound).toBeUndefined();
    });

    it('keeps rows of an outer join that have no partner', () => {
      const left = scansOf(
        "SELECT g.title, j.key FROM jira.issues j LEFT JOIN gh.issues g ON j.key = g.title WHERE g.state = 'open'",
      );
      expect(left.every(({ keys }) => keys === '')).toBe(true);
    });
  });
});
