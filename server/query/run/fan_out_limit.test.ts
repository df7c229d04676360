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

/** Issues that can only be read repository by repository, ten per page. */
const entities = {
  issues: { ...ISSUES, lists: ISSUES.lists.filter(({ name }) => name === 'repository') },
  repos: REPOS,
};
/** Repositories, each with as many issues as its name indicates. */
const REPOSITORIES = ['a/4', 'a/25', 'a/0', 'a/10', 'a/30'];
const TOTAL = 69;
const tracker = (call: FakeCall): FakeResponse => {
  if (call.url.pathname === '/repos')
    return { body: { items: REPOSITORIES.map((name) => ({ name, size: 1 })) } };
  const repository = call.url.pathname.split('/').slice(2, 4).join('/');
  return pagedIssues(call, Number(repository.split('/')[1]), (number) => ({
    number,
    repository,
    state: number % 2 === 0 ? 'open' : 'closed',
  }));
};

async function read(sql: string, respond: typeof tracker = tracker) {
  const { scanner, connector, service } = fixture(respond, { entities });
  const tracking = [connector('tracker')];
  const plan = planQuery(bindSelect(sql, tracking), contextOf(tracking));
  const rows: (readonly unknown[])[] = [];
  const { signal } = new AbortController();
  for await (const event of runQuery(
    plan,
    { scanner, pool },
    { signal, priority: 'interactive' },
  )) {
    if (event.type === 'rows') rows.push(...event.rows);
    if (event.type === 'done') return { plan, rows, done: event, requests: service.requests };
  }
  throw new Error('the query ended without its end');
}
const marks = (rows: readonly (readonly unknown[])[]) => new Set(rows.map((row) => row.join('#')));
const pagesOf = (requests: readonly string[]) =>
  requests.filter((call) => call.includes('/issues'));

describe('LIMIT over a fan-out', () => {
  // Whichever lists are read first, no page is requested whose rows may still come from those being read.
  it.each([
    [1, 1],
    [5, 2],
    [12, 2],
    [40, 7],
    [68, 9],
  ])('of %p rows requests at most %p pages of issues', async (limit, pages) => {
    const { plan, rows, done, requests } = await read(
      `SELECT repo, number FROM tracker.issues LIMIT ${limit}`,
    );
    expect(plan).toMatchObject({ mode: { kind: 'pages' }, scans: [{ limit }] });
    expect(marks(rows).size).toBe(limit);
    expect(rows).toHaveLength(limit);
    // Fewer if the rows of a page are counted before another list continues.
    expect(pagesOf(requests).length).toBeLessThanOrEqual(pages);
    expect(done).toMatchObject({ complete: true, scans: [{ rows: limit, reason: 'limit' }] });
  });

  it('that exceeds the number of rows returns all of them, and the scan is complete', async () => {
    const { rows, done, requests } = await read(
      'SELECT repo, number FROM tracker.issues LIMIT 100',
    );
    expect(marks(rows).size).toBe(TOTAL);
    expect(pagesOf(requests)).toHaveLength(9);
    expect(done).toMatchObject({ complete: true, scans: [{ complete: true, rows: TOTAL }] });
  });

  it('includes OFFSET, and skips those rows', async () => {
    const { rows, done } = await read('SELECT repo, number FROM tracker.issues LIMIT 12 OFFSET 60');
    expect(rows).toHaveLength(9);
    expect(marks(rows).size).toBe(9);
    expect(done).toMatchObject({ complete: true, scans: [{ complete: true, rows: TOTAL }] });
  });

  const FILTERED = "SELECT repo, number FROM tracker.issues WHERE number > 8 AND state = 'open'";
  it.each([
    // a/4 has none; the first pages of the others have one or two.
    [1, 2],
    [5, 3],
    [12, 8],
  ])(
    'of %p rows that only evaluation knows requests no more than necessary',
    async (limit, pages) => {
      const { plan, rows, done, requests } = await read(`${FILTERED} LIMIT ${limit}`);
      expect(plan.scans[0]?.limit).toBeUndefined();
      expect(rows).toHaveLength(limit);
      expect(marks(rows).size).toBe(limit);
      expect(rows.every(([, number]) => Number(number) > 8 && Number(number) % 2 === 0)).toBe(true);
      expect(pagesOf(requests)).toHaveLength(pages);
      expect(done).toMatchObject({ complete: true, scans: [{ reason: 'limit' }] });
    },
  );

  it("of such rows only reads ahead as far as it has already read, with prefer = 'time'", async () => {
    const { rows, requests } = await read(`${FILTERED} LIMIT 1 WITH (prefer = 'time')`);
    expect(rows).toHaveLength(1);
    expect(pagesOf(requests).length).toBeLessThan(9);
  });

  it('is not complete if a list failed before it was reached, and was skipped', async () => {
    const { rows, done } = await read(
      "SELECT repo, number FROM tracker.issues LIMIT 60 WITH (on_error = 'warn')",
      (call) => (call.url.pathname === '/repos/a/30/issues' ? { status: 500 } : tracker(call)),
    );
    expect(rows).toHaveLength(TOTAL - 30);
    expect(done).toMatchObject({ complete: false, scans: [{ complete: false, reason: 'error' }] });
  });
});
