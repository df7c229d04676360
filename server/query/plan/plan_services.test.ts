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
});
