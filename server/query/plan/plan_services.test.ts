import { connectorTypeRegistry } from '../../connector_types/registry';
import { bindSelect, connectorOf, contextOf } from '../push_down/fixtures/sql';
import { planQuery } from '.';

const declared = (name: string) => {
  const found = connectorTypeRegistry.get(name);
  if (found === undefined) throw new Error(`no type ${name}`);
  return found;
};
const connectors = [
  connectorOf('gh', declared('github'), { org: 'acme' }),
  connectorOf('prom', declared('prometheus'), { url: 'http://prom.example' }),
];
const plan = (sql: string) => planQuery(bindSelect(sql, connectors), contextOf(connectors));

describe('planning over the built-in services', () => {
  it("never reads the token's repositories in place of the organisation's", () => {
    const made = plan("SELECT name FROM gh.repos WHERE private WITH (prefer = 'time')");
    expect(made.scans[0]?.access.list).toBe('organisation');
  });

  it('has another plan ready where the fall-back could not keep the order', () => {
    const made = plan('SELECT title FROM gh.issues ORDER BY created_at DESC LIMIT 5');
    expect(made.mode.kind).toBe('pages');
    expect(made.instead?.on).toContain('permission_error');
    expect(made.instead?.plan).toMatchObject({
      mode: { kind: 'whole' },
      scans: [{ access: { list: 'repository' } }],
    });
  });

  it('keeps HAVING and ORDER BY for DuckDB where the service aggregates', () => {
    const sql = (where: string) =>
      `SELECT job, SUM(value) AS s FROM prom.metrics WHERE ${where} GROUP BY job HAVING SUM(value) > 1 ORDER BY s`;
    const pushed = plan(sql("metric = 'up'"));
    expect(pushed.scans[0]?.aggregate?.groupBy).toEqual(['job']);
    expect(pushed.query.body).toMatchObject({ groupBy: [], where: { operator: '>' } });
    const kept = plan(sql("metric = 'up' AND lower(job) = 'a'"));
    expect(kept.scans[0]?.aggregate).toBeUndefined();
    expect(kept.query.body).toMatchObject({ groupBy: [{ name: 'job' }] });
  });

  it('aggregates itself what is DISTINCT, filtered or grouped by an expression', () => {
    for (const item of ['COUNT(DISTINCT value)', 'SUM(value) FILTER (WHERE value > 1)']) {
      const made = plan(`SELECT ${item} AS n FROM prom.metrics WHERE metric = 'up'`);
      expect(made.scans[0]?.aggregate).toBeUndefined();
    }
  });

  it('asks a list that is read once for each value only for values that there are, as they are spelt', () => {
    const read = (where: string) =>
      plan(`SELECT login, role FROM gh.members WHERE ${where}`).scans[0];
    expect(read("role = 'ADMIN'")?.access.parameters['role']?.value).toBe('admin');
    expect(read("role IN ('Member', 'owner')")?.access.parameters['role']?.value).toBe('member');
    // `all` is a word of the service and no role: taken at its word it would make a role of it.
    const all = read("role = 'all'");
    expect(all?.access.fanOut).toMatchObject({
      sets: [{ role: { value: 'admin' } }, { role: { value: 'member' } }],
    });
    expect(all?.exact).toBe(false);
  });

  it('drops rows that come twice where pages move, and keeps what one answer holds', () => {
    expect(plan('SELECT title FROM gh.issues').scans[0]?.key).toEqual(['repo', 'number']);
    expect(plan('SELECT alertname FROM prom.alerts').scans[0]?.key).toBeUndefined();
  });

  it('sends no login that means something else to a search, in whatever case', () => {
    const made = plan("SELECT title FROM gh.issues WHERE author = 'Ghost' WITH (index = 'search')");
    expect(made.scans[0]?.access.parameters['q']?.value).toBe('is:issue org:acme');
  });

  it('reads labels by any name, those of every object included', () => {
    const [scan] = plan('SELECT constructor, __proto__ FROM prom.metrics').scans;
    expect(scan?.columns).toEqual(expect.arrayContaining(['constructor', '__proto__']));
  });

  it('names no metric bare that PromQL reads as a number', () => {
    const [scan] = plan("SELECT value FROM prom.metrics WHERE metric = 'Inf'").scans;
    expect(scan?.access.translation?.native).toBe('{__name__="Inf"}');
  });

  it('takes a year of the first century for what it is', () => {
    const [scan] = plan("SELECT title FROM gh.issues WHERE updated_at > '0050-01-01'").scans;
    expect(JSON.stringify(scan)).toContain('0050-01-01T00:00:00Z');
    expect(() =>
      plan("SELECT title FROM gh.issues WHERE updated_at > '9999-12-31T23:59:59-14:00'"),
    ).toThrow();
  });
});
