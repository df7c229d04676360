import { renderPlanText } from '../../../common/contract';
import { prepareRequest } from '../../connectors';
import type { FakeResponse, FakeCall } from '../../scan/testing';
import { fixture, ISSUES, pagedIssues, REPOS } from '../../scan/testing';
import { explainPlan } from '../explain';
import { planQuery } from '../plan';
import { bindSelect, contextOf } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import { runQuery } from '.';

const pool = testPool();

const response = (call: FakeCall): FakeResponse =>
  call.url.pathname === '/issues'
    ? pagedIssues(call, 12, (number) => ({ number, title: `Issue ${number}`, state: 'open' }))
    : { body: { items: [{ name: 'one', size: 1 }] } };

function world() {
  const lists = ISSUES.lists
    .filter(({ name }) => name === 'organization')
    .map(({ fallback: _fallback, ...list }) => list);
  const made = fixture(response, { entities: { issues: { ...ISSUES, lists }, repos: REPOS } });
  const connector = made.connector('tracker');
  const context = contextOf([connector]);
  const planned = (sql: string, pushDown = true) =>
    planQuery(bindSelect(sql, [connector]), { ...context, pushDown });
  const rowsOf = async (sql: string, pushDown = true) => {
    const rows: unknown[] = [];
    let complete: boolean | undefined;
    const { signal } = new AbortController();
    const running = { signal, priority: 'interactive' } as const;
    const parts = { scanner: made.scanner, pool };
    for await (const event of runQuery(planned(sql, pushDown), parts, running)) {
      if (event.type === 'rows') rows.push(...event.rows);
      if (event.type === 'done') complete = event.complete;
    }
    return { rows, complete };
  };
  const explained = (sql: string) =>
    renderPlanText(explainPlan(planned(sql), { ...context, prepare: prepareRequest }));
  return { rowsOf, explained, requests: made.service.requests };
}

describe('a condition that is never true', () => {
  it.each([
    'SELECT title FROM tracker.issues WHERE 1 = 0',
    'SELECT title FROM tracker.issues WHERE false',
    'SELECT title FROM tracker.issues WHERE NULL',
    "SELECT title FROM tracker.issues WHERE state = 'open' AND 'a' = 'b'",
    'SELECT title FROM tracker.issues WHERE 1 = 0 ORDER BY title LIMIT 3',
    'SELECT count(*) FROM tracker.issues WHERE 1 = 0',
    'SELECT state, count(*) FROM tracker.issues GROUP BY state HAVING 1 = 0',
    'SELECT i.title FROM tracker.issues i JOIN tracker.repos r ON 1 = 0',
    'SELECT i.title FROM tracker.issues i JOIN tracker.repos r ON i.title = r.name WHERE 1 = 0',
    'SELECT title FROM (SELECT title, count(*) FROM tracker.issues GROUP BY title) x WHERE 1 = 0',
    'WITH x AS (SELECT title FROM tracker.issues) SELECT title FROM x WHERE 1 = 0',
  ])('sends no request and returns the same rows as reading would: %s', async (sql) => {
    const { rowsOf, requests } = world();
    const found = await rowsOf(sql);
    expect(requests).toHaveLength(0);
    expect(found).toEqual(await rowsOf(sql, false));
    expect(found.complete).toBe(true);
  });

  it('keeps the rows that an outer join preserves, and the other branches of a UNION', async () => {
    for (const sql of [
      'SELECT i.number, r.name FROM tracker.issues i LEFT JOIN tracker.repos r ON 1 = 0',
      'SELECT i.number, r.name FROM tracker.repos r RIGHT JOIN tracker.issues i ON false',
      'SELECT i.number FROM tracker.issues i ANTI JOIN tracker.repos r ON false',
      'SELECT number FROM tracker.issues WHERE 1 = 0 UNION ALL SELECT number FROM tracker.issues',
    ]) {
      const { rowsOf, requests } = world();
      expect((await rowsOf(sql)).rows).toHaveLength(12);
      expect(requests.every((call) => call.startsWith('/issues'))).toBe(true);
    }
  });

  it('is explained', () => {
    expect(world().explained('SELECT title FROM tracker.issues WHERE 1 = 0'))
      .toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ Streamed page by page
         └─ tracker.issues
              requests: 0 (the conditions never match)"
    `);
  });
});
