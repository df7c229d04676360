import { getEventListeners } from 'node:events';
import type { EntityDeclaration } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
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
import type { QueryPlan } from '../query_plan';
import { testPool } from '../testing/test_pool';
import type { QueryEvent } from './query_event';
import { runQuery } from '.';

const pool = testPool();

/** People can only be looked up by login. */
const USERS: EntityDeclaration = {
  ...REPOS,
  key: ['login'],
  columns: { login: { type: 'text' }, company: { type: 'text' } },
  lists: [
    {
      name: 'user',
      request: { method: 'GET', path: '/users/{login}' },
      rows: '.',
      single: true,
      lookup: true,
      needs: [{ parameter: 'login', column: 'login' }],
      pages: { kind: 'none' },
      filters: [],
    },
  ],
};
const ISSUE_LISTS = ISSUES.lists.filter(({ name }) => name === 'organization');
const entities = {
  issues: {
    ...ISSUES,
    key: ['number'],
    lists: ISSUE_LISTS.map(({ fallback: _fallback, ...list }) => ({
      ...list,
    })),
  },
  repos: REPOS,
  users: USERS,
};
type Respond = (call: FakeCall) => FakeResponse | Promise<FakeResponse>;

function world(respond: Respond) {
  const made = fixture(respond, { entities });
  const connector = made.connector('tracker');
  const plan = (sql: string): QueryPlan =>
    planQuery(bindSelect(sql, [connector]), contextOf([connector]));
  const run = (
    sql: string,
    signal: AbortSignal = new AbortController().signal,
  ): AsyncGenerator<QueryEvent, void, undefined> =>
    runQuery(plan(sql), { scanner: made.scanner, pool }, { signal, priority: 'interactive' });
  return { ...made, plan, run };
}

/** 35 issues by 3 authors; the repositories fit on one page. */
const tracker: Respond = (call) => {
  if (call.url.pathname === '/issues') {
    return pagedIssues(call, 35, (number) => ({
      number,
      title: `Issue ${number}`,
      state: number % 2 === 0 ? 'open' : 'closed',
      user: { login: `author${number % 3}` },
    }));
  }
  if (call.url.pathname.startsWith('/users/')) {
    return { body: { login: call.url.pathname.slice(7), company: 'acme' } };
  }
  return { body: { items: [{ name: 'one', size: 1 }] } };
};

async function all(events: AsyncIterable<QueryEvent>) {
  const rows: unknown[] = [];
  const seen: QueryEvent[] = [];
  for await (const event of events) {
    seen.push(event);
    if (event.type === 'rows') rows.push(...event.rows);
  }
  const last = seen.at(-1);
  if (last?.type !== 'done') throw new Error('the query ended without its end');
  return { rows, seen, done: last };
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a query page by page', () => {
  it('requests no page after LIMIT is reached, and is complete', async () => {
    const { run, service } = world(tracker);
    const { rows, done } = await all(run('SELECT number FROM tracker.issues LIMIT 12 OFFSET 3'));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual([4]);
    expect(service.requests).toHaveLength(2);
    expect(done).toMatchObject({ complete: true, scans: [{ reason: 'limit' }] });
  });

  it('requests none with LIMIT 0, and returns none beyond the end', async () => {
    const none = world(tracker);
    expect((await all(none.run('SELECT number FROM tracker.issues LIMIT 0'))).rows).toEqual([]);
    expect(none.service.requests).toEqual([]);
    const beyond = world(tracker);
    const { rows, done } = await all(
      beyond.run('SELECT number FROM tracker.issues LIMIT 5 OFFSET 100'),
    );
    expect(rows).toEqual([]);
    expect(beyond.service.requests).toHaveLength(4);
    expect(done.complete).toBe(true);
  });

  it('returns the rows of the first page before the second arrives', async () => {
    const { run, service } = world(async (call) => {
      if (call.url.searchParams.get('page') === '2') await new Promise(() => undefined);
      return tracker(call);
    });
    const abort = new AbortController();
    const events = run('SELECT number FROM tracker.issues', abort.signal);
    for await (const event of events) if (event.type === 'rows') break;
    expect(service.inFlight()).toBe(0);
  });

  it('drops a row that repeats because the list moved', async () => {
    const { run } = world((call) => pagedIssues(call, 35, (n) => ({ number: n > 10 ? n - 1 : n })));
    const { rows } = await all(run('SELECT number FROM tracker.issues'));
    expect(rows).toHaveLength(34);
  });

  it.each([
    'SELECT DISTINCT state FROM tracker.issues',
    'SELECT count(*) FROM tracker.issues',
    'SELECT number FROM tracker.issues ORDER BY title',
    'SELECT row_number() OVER (ORDER BY number) FROM tracker.issues',
    'SELECT number FROM tracker.issues UNION SELECT size FROM tracker.repos',
    'SELECT number FROM tracker.issues WHERE number IN (SELECT size FROM tracker.repos)',
  ])('is not what %s is', (sql) => {
    expect(world(tracker).plan(sql).mode.kind).toBe('whole');
  });
});

describe('a query over all rows', () => {
  it('needs no scan', async () => {
    const { rows, done } = await all(world(tracker).run('SELECT 1 + 1, NULL'));
    expect(rows).toEqual([[2, null]]);
    expect(done).toMatchObject({ complete: true, scans: [] });
  });

  it('reads one entity once for two aliases', async () => {
    const { run } = world(tracker);
    const sql = `SELECT count(*) FROM tracker.issues a JOIN tracker.issues b ON a.number = b.number + 1`;
    const { rows, done } = await all(run(sql));
    expect(rows).toEqual([[34]]);
    expect(done.scans).toHaveLength(1);
  });

  it('looks up each key of a join once', async () => {
    const { run, plan, service } = world(tracker);
    const sql = `SELECT count(*), count(u.company) FROM tracker.issues i JOIN tracker.users u ON u.login = i.author`;
    expect(plan(sql).scans.map(({ access }) => access.fanOut?.over)).toEqual([undefined, 'outer']);
    const { rows } = await all(run(sql));
    expect(rows).toEqual([[35, 35]]);
    const lookups = service.requests.filter((call) => call.startsWith('/users/'));
    expect(lookups.map((call) => call.split('?')[0]).sort()).toEqual([
      '/users/author0',
      '/users/author1',
      '/users/author2',
    ]);
  });

  it.each([
    // Neither is a filter of the service: only DuckDB knows which authors match.
    ["i.title LIKE '%9' AND i.number % 3 = 0", ['/users/author0']],
    ['i.number % 3 < 2', ['/users/author0', '/users/author1']],
    ["u.company = 'acme' AND i.number + length(u.login) > 0", 3],
    ['i.number < 0', []],
  ])('only looks up the keys of relevant rows: %s', async (where, expected) => {
    const { run, service } = world(tracker);
    const sql = `SELECT count(*) FROM tracker.issues i JOIN tracker.users u ON u.login = i.author WHERE ${where}`;
    await all(run(`${sql}`));
    const lookups = service.requests.filter((call) => call.startsWith('/users/'));
    if (typeof expected === 'number') expect(lookups).toHaveLength(expected);
    else expect(lookups.map((call) => call.split('?')[0]).sort()).toEqual(expected);
  });

  it('looks up the keys of all rows that an outer join preserves', async () => {
    const { run, service } = world(tracker);
    const sql = `SELECT i.number, u.company FROM tracker.issues i LEFT JOIN tracker.users u
      ON u.login = i.author AND i.number % 3 = 0 WHERE i.number < 6 ORDER BY 1 LIMIT 2`;
    const { rows } = await all(run(sql));
    expect(rows).toEqual([
      [1, null],
      [2, null],
    ]);
    // LIMIT does not remove any keys: only after the join is it known which rows it drops.
    expect(service.requests.filter((call) => call.startsWith('/users/'))).toHaveLength(3);
  });

  it('reports the progress of each scan, and its columns first', async () => {
    const { seen, done } = await all(world(tracker).run('SELECT count(*) FROM tracker.issues'));
    expect(seen[0]).toMatchObject({ type: 'columns' });
    const reports = seen.flatMap((event) => (event.type === 'progress' ? event.scans : []));
    expect(reports.length).toBeGreaterThan(0);
    expect(new Set(reports.map(({ scan }) => scan))).toEqual(
      new Set(done.scans.map(({ scan }) => scan)),
    );
    expect(done.scans).toMatchObject([{ rows: 35, pages: 4, requests: 4, complete: true }]);
  });
});

describe('the end of a query', () => {
  it('is the error of the scan that fails first, and stops the others', async () => {
    const { run, service } = world(async (call) => {
      if (call.url.pathname === '/repos') return { status: 403 };
      await new Promise(() => undefined);
      return {};
    });
    const running = all(run('SELECT count(*) FROM tracker.issues, tracker.repos'));
    await expect(running).rejects.toMatchObject({
      family: 'permission_error',
      code: 'permission_denied',
    });
    expect(service.inFlight()).toBe(0);
    expect(service.aborted).toHaveLength(1);
  });

  it('follows a cancellation, for requests and DuckDB alike', async () => {
    const { run, service } = world(() => new Promise<FakeResponse>(() => undefined));
    const abort = new AbortController();
    const running = all(run('SELECT count(*) FROM tracker.issues, tracker.repos', abort.signal));
    running.catch(() => undefined);
    while (service.inFlight() < 2) await turn();
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(service.inFlight()).toBe(0);
  });

  it('leaves no listeners, however many scans there are', async () => {
    const { run } = world((call) => pagedIssues(call, 10, (number) => ({ number })));
    const abort = new AbortController();
    const count = 'SELECT count(*) AS n FROM tracker.issues';
    await all(run(Array.from({ length: 12 }, () => count).join(' UNION ALL '), abort.signal));
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
  });

  it('follows a cancellation even while DuckDB is busy', async () => {
    const { run } = world((call) => pagedIssues(call, 10, (number) => ({ number })));
    const abort = new AbortController();
    const tables = Array.from(
      { length: 12 },
      (_, i) => `tracker.issues t${i} WITH (max_results = ${100 + i})`,
    ).join(', ');
    const sql = `SELECT count(*) FROM ${tables} WHERE ${Array.from({ length: 12 }, (_, i) => `t${i}.number`).join(' + ')} = 7`;
    let scanned = false;
    const running = (async () => {
      for await (const event of run(sql, abort.signal)) {
        scanned ||= event.type === 'progress' && event.scans.length === 12;
      }
    })();
    running.catch(() => undefined);
    while (!scanned) await turn();
    abort.abort();
    await expect(running).rejects.toBeInstanceOf(MoltlerError);
  });

  it('stops an endless recursion', async () => {
    const { run } = world(tracker);
    const abort = new AbortController();
    const sql =
      'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c';
    const running = (async () => {
      for await (const event of run(sql, abort.signal)) {
        if (event.type === 'columns') setImmediate(() => abort.abort());
      }
    })();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('comes for everything when the reader leaves', async () => {
    const { run, service } = world(async (call) => {
      if (call.url.searchParams.has('page')) await new Promise(() => undefined);
      return tracker(call);
    });
    for await (const event of run('SELECT number FROM tracker.issues')) {
      if (event.type === 'rows') break;
    }
    expect(service.inFlight()).toBe(0);
  });
});
