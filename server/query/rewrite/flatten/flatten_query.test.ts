import { planStatement } from '../../../../test/support/sample_service/run_statement';
import type { QueryPlan } from '../../query_plan';

const plan = (sql: string): QueryPlan => planStatement(sql, {});
const requested = (sql: string) =>
  plan(sql).scans.map(({ entity, access }) => [entity, access.query]);

describe('filters around a plain subquery', () => {
  it.each([
    ['a derived table', `SELECT id FROM (SELECT * FROM s.tickets) x WHERE x.state = 'open'`],
    [
      'a CTE that is used once',
      `WITH x AS (SELECT * FROM s.tickets) SELECT id FROM x WHERE state = 'open'`,
    ],
    [
      'two of them',
      `SELECT n FROM (SELECT i AS n, z FROM (SELECT id AS i, state AS z FROM s.tickets) x) y WHERE z = 'open'`,
    ],
    [
      'one with an order',
      `SELECT id FROM (SELECT * FROM s.tickets ORDER BY id) x WHERE x.state = 'open'`,
    ],
  ])('reach the service through %s', (_, sql) => {
    expect(requested(sql)).toEqual([['tickets', { state: ['open'] }]]);
    expect(plan(sql).mode.kind).toBe('pages');
  });

  it('reach it together with the filters inside', () => {
    const [scan] = plan(
      `SELECT id FROM (SELECT * FROM s.tickets WHERE author = 'bob') x WHERE state = 'open' LIMIT 3`,
    ).scans;
    expect(scan?.access.query).toEqual({ state: ['open'], author: ['bob'] });
    expect(scan?.limit).toBe(3);
    expect(scan?.columns).toEqual(['id', 'state', 'author']);
  });

  it('reach it on the preserved side of a join', () => {
    const sql = (join: string) =>
      `SELECT x.id FROM s.people p ${join} (SELECT * FROM s.tickets WHERE points >= 3) x ON x.author = p.login WHERE x.state = 'open'`;
    expect(requested(sql('JOIN'))).toContainEqual([
      'tickets',
      { state: ['open'], min_points: ['3'] },
    ]);
    // In WHERE, the inner filter would remove the people without tickets.
    expect(requested(sql('LEFT JOIN').replace(` WHERE x.state = 'open'`, ''))).toContainEqual([
      'tickets',
      { state: ['all'], min_points: ['3'] },
    ]);
    expect(plan(sql('LEFT JOIN')).query.body).toMatchObject({
      from: { right: { kind: 'derived' } },
    });
  });

  it.each([
    ['LIMIT', `SELECT id FROM (SELECT * FROM s.tickets LIMIT 3) x WHERE state = 'open'`],
    [
      'an aggregate',
      `SELECT n FROM (SELECT id, max(state) AS n FROM s.tickets GROUP BY id) x WHERE n = 'open'`,
    ],
    [
      'a window',
      `SELECT id FROM (SELECT id, state, row_number() OVER (ORDER BY id) n FROM s.tickets) x WHERE state = 'open'`,
    ],
    [
      'a second use',
      `WITH x AS (SELECT * FROM s.tickets) SELECT a.id FROM x a JOIN x b ON a.id = b.id WHERE a.state = 'open'`,
    ],
  ])('stay outside if %s is in between', (_, sql) => {
    expect(requested(sql)).toEqual([['tickets', { state: ['all'] }]]);
  });

  it.each([
    [
      'DISTINCT',
      `SELECT id FROM (SELECT DISTINCT id, state FROM s.tickets) x WHERE state = 'open'`,
    ],
    [
      'GROUP BY',
      `SELECT n FROM (SELECT state, count(*) AS n FROM s.tickets GROUP BY state) x WHERE state = 'open'`,
    ],
    [
      'an outer join',
      `SELECT p.name, x.n FROM s.people p LEFT JOIN (SELECT state, count(*) AS n FROM s.tickets GROUP BY state) x
       ON x.n = p.age WHERE x.state = 'open'`,
    ],
  ])('also reach the service through %s', (_, sql) => {
    expect(requested(sql)).toContainEqual(['tickets', { state: ['open'] }]);
  });

  it('stay outside of an outer join where they hold for the rows that it adds', () => {
    const sql = `SELECT p.name FROM s.people p LEFT JOIN (SELECT state, count(*) AS n FROM s.tickets GROUP BY state) x
      ON x.n = p.age WHERE x.state = 'open' OR x.state IS NULL`;
    expect(requested(sql)).toContainEqual(['tickets', { state: ['all'] }]);
  });
});

describe('correlated subqueries', () => {
  const keys = (sql: string) =>
    plan(sql).scans.map(({ id, access }) => [id, access.list, access.fanOut?.over]);

  it('pass a filter on the key of the enclosing query to the service', () => {
    const [scan] = plan(
      `SELECT p.name FROM s.people p WHERE p.login = 'bob' AND EXISTS (SELECT 1 FROM s.tickets t WHERE t.author = p.login)`,
    ).scans.filter(({ entity }) => entity === 'tickets');
    expect(scan?.access.query).toEqual({ state: ['all'], author: ['bob'] });
  });

  it('pass it on from EXISTS to the enclosing query, but not from NOT EXISTS', () => {
    const sql = (word: string) =>
      `SELECT t.id FROM s.tickets t WHERE ${word} (SELECT 1 FROM s.people p WHERE p.login = 'bob' AND t.author = p.login)`;
    expect(requested(sql('EXISTS'))).toContainEqual([
      'tickets',
      { state: ['all'], author: ['bob'] },
    ]);
    expect(requested(sql('NOT EXISTS'))).toContainEqual(['tickets', { state: ['all'] }]);
    expect(keys(sql('EXISTS'))).toHaveLength(2);
  });
});
