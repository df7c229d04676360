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

/** 115 issues and 25 notes, ten per page; issues can be sorted by time. */
const [repository, organization] = ISSUES.lists;
if (repository === undefined || organization === undefined) throw new Error('no lists');
const { fallback: _, ...plain } = organization;
const issues = {
  ...ISSUES,
  lists: [
    {
      ...plain,
      filters: [
        { column: 'state', operators: ['eq'], parameter: 'state', match: 'exact' },
        { column: 'title', operators: ['contains'], parameter: 'q', match: 'superset' },
      ],
      sorts: [
        {
          column: 'created_at',
          ascending: { sort: 'up' },
          descending: { sort: 'down' },
          nulls: 'none',
        },
      ],
    },
  ],
} as const;
const notes = {
  ...ISSUES,
  key: ['number'],
  lists: [{ ...plain, name: 'notes', request: { method: 'GET', path: '/notes' } }],
} as const;
const entities = { issues, notes, repos: REPOS };

const tracker = (call: FakeCall): FakeResponse => {
  const { pathname, searchParams } = call.url;
  const descending = searchParams.get('sort') === 'down';
  const row = (number: number) => {
    const at = descending ? 116 - number : number;
    return {
      number: at,
      repository: 'a/b',
      title: at % 40 === 0 ? 'rare' : 'common',
      state: 'open',
      created_at: new Date(at * 1000).toISOString(),
    };
  };
  return pagedIssues(call, pathname === '/notes' ? 25 : 115, row);
};

async function read(sql: string, options: { pushDown?: boolean } = {}, respond = tracker) {
  const { scanner, connector, service } = fixture(respond, { entities });
  const tracking = [connector('tracker')];
  const plan = planQuery(
    bindSelect(`${sql} WITH (prefer = 'requests')`, tracking),
    contextOf(tracking, options),
  );
  const rows: (readonly unknown[])[] = [];
  const context = { signal: new AbortController().signal, priority: 'interactive' } as const;
  for await (const event of runQuery(plan, { scanner, pool }, context)) {
    if (event.type === 'rows') rows.push(...event.rows);
    if (event.type === 'done') return { plan, rows, done: event, requests: service.requests };
  }
  throw new Error('the query ended without its end');
}

describe('LIMIT inside a statement', () => {
  // statement, rows of the result, requests that any way of reading needs
  it.each([
    ['WITH x AS (SELECT number FROM tracker.issues LIMIT 10) SELECT * FROM x', 10, 1],
    ['WITH x AS (SELECT number FROM tracker.issues LIMIT 5 OFFSET 12) SELECT * FROM x', 5, 2],
    ['WITH x AS (SELECT number FROM tracker.issues) SELECT number + 1 FROM x LIMIT 10', 10, 1],
    ['SELECT n FROM (SELECT number * 2 AS n FROM tracker.issues) x LIMIT 15', 15, 2],
    ['SELECT count(*) FROM (SELECT number FROM tracker.issues LIMIT 30) x', 1, 3],
    ['SELECT number FROM (SELECT number FROM tracker.issues LIMIT 20) x WHERE number > 15', 5, 2],
    [
      'SELECT a.number FROM (SELECT number FROM tracker.issues LIMIT 4) a CROSS JOIN (SELECT number FROM tracker.notes LIMIT 3) b',
      12,
      2,
    ],
    [
      'WITH x AS (SELECT number FROM tracker.issues LIMIT 10) SELECT a.number FROM x a JOIN x b ON a.number = b.number',
      10,
      1,
    ],
    ["SELECT n FROM (SELECT number AS n FROM tracker.issues WHERE state = 'open' LIMIT 3) x", 3, 1],
    [
      'SELECT number FROM (SELECT number FROM tracker.issues ORDER BY created_at DESC LIMIT 3) x',
      3,
      1,
    ],
    // only evaluation can tell
    ["SELECT number FROM (SELECT number FROM tracker.issues WHERE title = 'rare' LIMIT 1) x", 1, 4],
    ["SELECT number FROM (SELECT number FROM tracker.issues WHERE title = 'rare' LIMIT 2) x", 2, 8],
    [
      "SELECT number FROM (SELECT number FROM tracker.issues WHERE title = 'rare' LIMIT 9) x",
      2,
      12,
    ],
    // UNION ALL
    [
      'SELECT number FROM tracker.issues UNION ALL SELECT number FROM tracker.notes LIMIT 10',
      10,
      1,
    ],
    [
      'SELECT number FROM tracker.notes UNION ALL SELECT number FROM tracker.issues LIMIT 30',
      30,
      4,
    ],
    [
      'SELECT number FROM tracker.notes UNION ALL SELECT number FROM tracker.issues LIMIT 10 OFFSET 30',
      10,
      5,
    ],
    [
      "SELECT number FROM tracker.issues WHERE title = 'rare' UNION ALL SELECT number FROM tracker.notes LIMIT 1",
      1,
      4,
    ],
    [
      '(SELECT number FROM tracker.issues LIMIT 3) UNION ALL (SELECT number FROM tracker.notes LIMIT 3) LIMIT 3',
      3,
      1,
    ],
    [
      '(SELECT number FROM tracker.issues LIMIT 3) UNION ALL (SELECT number FROM tracker.notes LIMIT 3) LIMIT 5',
      5,
      2,
    ],
    [
      'SELECT * FROM (SELECT number FROM tracker.notes UNION ALL SELECT number FROM tracker.issues) x LIMIT 5',
      5,
      1,
    ],
    [
      '(SELECT number FROM tracker.issues UNION ALL SELECT number FROM tracker.notes LIMIT 4) UNION ALL SELECT number FROM tracker.notes LIMIT 6',
      6,
      2,
    ],
    // subqueries
    ['SELECT EXISTS (SELECT 1 FROM tracker.issues)', 1, 1],
    ["SELECT EXISTS (SELECT 1 FROM tracker.issues WHERE title = 'rare')", 1, 4],
    ['SELECT number FROM tracker.notes WHERE EXISTS (SELECT 1 FROM tracker.issues)', 25, 4],
    [
      'SELECT number FROM tracker.notes WHERE number IN (SELECT number FROM tracker.issues LIMIT 10)',
      10,
      4,
    ],
    ['SELECT (SELECT number FROM tracker.issues LIMIT 1) AS n', 1, 1],
    ['SELECT (SELECT max(number) FROM (SELECT number FROM tracker.issues LIMIT 20) x) AS n', 1, 2],
    // LIMIT around something that a subquery decides
    [
      'SELECT number FROM tracker.issues WHERE EXISTS (SELECT 1 FROM tracker.notes) LIMIT 10',
      10,
      2,
    ],
    [
      'SELECT number FROM tracker.issues WHERE number IN (SELECT number FROM tracker.notes) LIMIT 15',
      15,
      5,
    ],
    [
      'SELECT number FROM tracker.issues WHERE number > (SELECT count(*) FROM tracker.notes) LIMIT 3',
      3,
      6,
    ],
    [
      'SELECT number FROM tracker.issues i WHERE EXISTS (SELECT 1 FROM tracker.notes n WHERE n.number = i.number) LIMIT 12',
      12,
      5,
    ],
    [
      'SELECT number, (SELECT max(number) FROM tracker.notes) AS m FROM tracker.issues LIMIT 3',
      3,
      4,
    ],
    ['SELECT number FROM (SELECT number FROM tracker.issues LIMIT 0) x', 0, 0],
  ])('%s', async (sql, count, sent) => {
    const { rows, requests, done } = await read(sql);
    expect(rows).toHaveLength(count);
    expect(requests).toHaveLength(sent);
    expect(done.complete).toBe(true);
    expect((await read(sql, { pushDown: false })).rows).toHaveLength(count);
  });

  // everything must be read
  it.each([
    ['SELECT number FROM tracker.issues UNION SELECT number FROM tracker.notes LIMIT 3', 3, 15],
    [
      'SELECT number FROM tracker.notes UNION ALL SELECT number FROM tracker.issues ORDER BY 1 LIMIT 3',
      3,
      15,
    ],
    [
      'SELECT count(*) FROM tracker.issues UNION ALL SELECT number FROM tracker.notes LIMIT 1',
      1,
      13,
    ],
    ['SELECT number FROM (SELECT DISTINCT number FROM tracker.issues) x LIMIT 3', 3, 12],
    [
      'SELECT n FROM (SELECT number AS n, row_number() OVER () AS r FROM tracker.notes) x LIMIT 3',
      3,
      3,
    ],
    ['SELECT number FROM (SELECT number FROM tracker.issues ORDER BY title LIMIT 3) x', 3, 12],
    [
      'SELECT number FROM tracker.notes n WHERE EXISTS (SELECT 1 FROM tracker.issues i WHERE i.number = n.number + 90)',
      25,
      15,
    ],
    [
      'WITH x AS (SELECT number FROM tracker.issues) SELECT number FROM x UNION ALL SELECT number FROM x WHERE number > 114 LIMIT 200',
      116,
      12,
    ],
  ])('reads everything for %s', async (sql, count, sent) => {
    const { rows, requests } = await read(sql);
    expect(rows).toHaveLength(count);
    expect(requests).toHaveLength(sent);
  });

  it('returns the first rows of a sorted table, whatever is residual', async () => {
    const { rows, requests } = await read(
      "SELECT n FROM (SELECT number AS n FROM tracker.issues WHERE title = 'common' ORDER BY created_at DESC LIMIT 12) x ORDER BY n DESC",
    );
    expect(rows.map(([n]) => n)).toEqual(Array.from({ length: 12 }, (_, at) => 115 - at));
    expect(requests).toHaveLength(2);
  });

  it('counts a row once that is on two pages, because the list moved', async () => {
    const moved = (call: FakeCall): FakeResponse =>
      pagedIssues(call, 40, (number) => ({
        number: number <= 10 ? number : number - 1,
        repository: 'a/b',
        title: 'common',
      }));
    const { rows, requests } = await read(
      "SELECT title FROM (SELECT title FROM tracker.issues WHERE title = 'common' LIMIT 20) x",
      {},
      moved,
    );
    expect(rows).toHaveLength(20);
    expect(requests).toHaveLength(3);
  });

  it('still fails if a scalar subquery has a second row', async () => {
    await expect(read('SELECT (SELECT number FROM tracker.issues) AS n')).rejects.toMatchObject({
      code: 'evaluation_failed',
    });
  });

  it('reports LIMIT for a branch that was not read', async () => {
    const { done } = await read(
      'SELECT number FROM tracker.issues UNION ALL SELECT number FROM tracker.notes LIMIT 10',
    );
    expect(done.scans).toMatchObject([
      { complete: false, reason: 'limit', requests: 1 },
      { complete: false, reason: 'limit', requests: 0 },
    ]);
  });
});
