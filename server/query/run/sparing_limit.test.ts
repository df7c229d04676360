import {
  fixture,
  ISSUES,
  pagedIssues,
  REPOS,
  type FakeResponse,
  type FakeCall,
} from '../../scan/testing';
import { planQuery } from '../plan';
import { bindSelect, contextOf } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import { runQuery } from '.';

const pool = testPool();

/** 120 issues on twelve pages; every twelfth is by ann. Repositories also come in pages of ten. */
const tracker = (call: FakeCall): FakeResponse => {
  const { pathname } = call.url;
  if (pathname === '/repos')
    return pagedIssues(call, 40, (number) => ({ name: `a/${number}`, size: 1 }));
  const detail = /^\/repos\/(.*)\/issues\/(\d+)$/.exec(pathname);
  if (detail !== null) return { body: { body: Number(detail[2]) % 2 === 0 ? 'even' : 'odd' } };
  const one = /^\/repos\/(.*)\/issues$/.exec(pathname)?.[1];
  return pagedIssues(call, one === undefined ? 120 : 3, (number) => ({
    number,
    repository: one ?? 'a/b',
    user: { login: number % 12 === 0 ? 'ann' : 'bob' },
  }));
};

async function read(sql: string, lists: readonly string[] = ['organization']) {
  const entities = {
    issues: {
      ...ISSUES,
      lists: ISSUES.lists
        .filter(({ name }) => lists.includes(name))
        .map(({ fallback: _, ...list }) => list),
    },
    repos: { ...REPOS, lists: REPOS.lists.map((list) => ({ ...list, rows: '.' })) },
  };
  const { scanner, connector, service } = fixture(tracker, { entities });
  const tracking = [connector('tracker')];
  const run = async () => {
    const plan = planQuery(bindSelect(sql, tracking), contextOf(tracking));
    const rows: (readonly unknown[])[] = [];
    const { signal } = new AbortController();
    const running = runQuery(plan, { scanner, pool }, { signal, priority: 'interactive' });
    for await (const event of running) if (event.type === 'rows') rows.push(...event.rows);
    return { rows: rows.length, requests: service.requests.splice(0) };
  };
  return { ...(await run()), again: await run() };
}

describe('LIMIT with a predicate that only evaluation can check', () => {
  // Ann's issues are 12, 24, 36, …: one on every page except the first and the seventh.
  it.each([
    [1, 2],
    [2, 3],
    [3, 4],
    [7, 9],
    [10, 12],
  ])('of %i rows requests the %i pages that contain them', async (limit, pages) => {
    const made = await read(
      `SELECT number FROM tracker.issues WHERE lower(author) = 'ann' LIMIT ${limit}`,
    );
    expect(made.rows).toBe(limit);
    expect(made.requests).toHaveLength(pages);
    expect(made.again).toMatchObject({ rows: limit, requests: [] });
  });

  it.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [35, 4],
  ])('that every row satisfies: %i rows, %i pages', async (limit, pages) => {
    const made = await read(
      `SELECT number FROM tracker.issues WHERE length(author) = 3 LIMIT ${limit}`,
    );
    expect(made.rows).toBe(limit);
    expect(made.requests).toHaveLength(pages);
  });

  it('counts the rows that OFFSET skips as needed', async () => {
    const sql = `SELECT number FROM tracker.issues WHERE length(author) = 3 LIMIT 5 OFFSET 18`;
    expect((await read(sql)).requests).toHaveLength(3);
  });

  it.each([
    ['', 4, 2],
    ['WHERE length(author) = 3', 4, 2],
    ['WHERE length(author) = 3', 31, 11],
    ['', 31, 11],
  ])('requests lists of a fan-out as they are needed: %s LIMIT %i', async (where, limit, lists) => {
    const sql = `SELECT repo, number FROM tracker.issues ${where} LIMIT ${limit}`;
    const { rows, requests, again } = await read(sql, ['repository']);
    expect(rows).toBe(limit);
    const parents = requests.filter((call) => call.startsWith('/repos?'));
    expect(parents).toHaveLength(Math.ceil(lists / 10));
    expect(requests).toHaveLength(lists + parents.length);
    expect(again.requests).toEqual([]);
  });

  it('requests details as they are needed', async () => {
    const sql = `SELECT number FROM tracker.issues WHERE body = 'even' LIMIT 3`;
    const { rows, requests } = await read(sql);
    expect(rows).toBe(3);
    expect(requests.filter((call) => /issues\/\d+$/.test(call))).toHaveLength(6);
  });

  it("may request more with prefer = 'time'", async () => {
    const sql = `SELECT number FROM tracker.issues WHERE lower(author) = 'ann' LIMIT 5 WITH (prefer = 'time')`;
    const { rows, requests } = await read(sql);
    expect(rows).toBe(5);
    expect(requests.length).toBeGreaterThanOrEqual(6);
  });
});
