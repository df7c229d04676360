import type { Read } from './joined_services';
import { everything, services } from './looked_up_services';

const inRounds = async (sql: string): Promise<Read> => {
  const read = await services.read(`${sql} WITH (prefer = 'requests')`);
  const limit = Number(/LIMIT (\d+)/.exec(sql)?.[1]);
  const offset = Number(/OFFSET (\d+)/.exec(sql)?.[1] ?? 0);
  const all = (await everything.read(sql.replace(/ (ORDER BY .* )?LIMIT .*/, ''))).rows;
  expect(read.rows).toHaveLength(Math.max(0, Math.min(limit, all.length - offset)));
  expect(read.rows.filter((row) => !all.includes(row))).toEqual([]);
  expect(read.complete).toBe(true);
  return read;
};
const requested = ({ requests }: Read, path: string): readonly string[] =>
  requests.filter((one) => one.startsWith(path)).map(decodeURIComponent);

describe('LIMIT of a join without ORDER BY', () => {
  it('reads a page, and looks up what joins with it', async () => {
    const read = await inRounds(
      'SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket LIMIT 2',
    );
    expect(requested(read, '/code/repos/')).toHaveLength(1);
    expect(requested(read, '/desk')).toHaveLength(1);
  });

  it('reads more pages if few rows have a partner, and asks for each key once', async () => {
    const read = await inRounds(
      'SELECT t.key, c.id FROM desk.tickets t JOIN desk.comments c ON c.ticket = t.key LIMIT 17 OFFSET 2',
    );
    const looked = requested(read, '/desk/tickets/');
    expect(new Set(looked).size).toBe(looked.length);
    expect(looked.length).toBeGreaterThan(10);
    expect(looked.length).toBeLessThan(27);
    expect(requested(read, '/desk/tickets?')).toHaveLength(2);
  });

  it('reads everything if there are too few rows', async () => {
    const read = await inRounds(
      'SELECT c.line, t.key FROM crm.contracts c JOIN desk.tickets t ON t.key = c.ticket LIMIT 100',
    );
    expect(requested(read, '/desk')).toHaveLength(3);
  });

  it('follows keys from table to table', async () => {
    const read = await inRounds(
      'SELECT p.number, t.key, m.id FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket JOIN desk.comments m ON m.ticket = t.key LIMIT 1',
    );
    expect(requested(read, '/code/repos/')).toHaveLength(1);
  });

  it('reads one side page by page if no keys are sent', async () => {
    const read = await inRounds(
      "SELECT a.id, t.key FROM crm.accounts a JOIN desk.tickets t ON t.key LIKE a.name || '%' OR true LIMIT 5",
    );
    expect(requested(read, '/desk').length + requested(read, '/crm').length).toBeLessThan(5);
  });

  it('reads rows in the order of the result, if the service returns that', async () => {
    const read = await inRounds(
      'SELECT t.opened, t.key, c.id FROM desk.tickets t JOIN desk.comments c ON c.ticket = t.key ORDER BY t.opened LIMIT 2',
    );
    expect(read.plan.rounds?.driver).toMatch(/^t#/);
    expect(requested(read, '/desk/tickets?')).toHaveLength(1);
    const opened = read.rows.map((row) => String((JSON.parse(row) as unknown[])[0]));
    expect(opened).toEqual(['2026-01-01T08:30:00Z', '2026-01-01T08:30:00Z']);
  });

  it('keeps the lists that may replace another one if it reads none in that order', async () => {
    const sql =
      'SELECT t.opened, c.id FROM desk.tickets t JOIN desk.comments c WITH (max_results = 100) ON c.ticket = t.key ORDER BY t.opened LIMIT 2';
    const { plan } = await services.read(sql);
    expect(plan.rounds).toBeUndefined();
    expect(plan.scans.map(({ sort }) => sort)).toEqual([undefined, undefined]);
  });

  it('stops at the elements of a list', async () => {
    const read = await inRounds('SELECT key, UNNEST(watchers) AS who FROM desk.tickets LIMIT 3');
    expect(requested(read, '/desk')).toHaveLength(1);
  });

  it('keeps rows whose list is empty', async () => {
    const read = await inRounds(
      'SELECT key, w.who FROM desk.tickets t LEFT JOIN UNNEST(t.watchers) AS w(who) ON true LIMIT 9',
    );
    expect(requested(read, '/desk')).toHaveLength(1);
  });

  it.each([
    'SELECT c.line, t.key FROM crm.contracts c JOIN desk.tickets t ON t.key = c.ticket ORDER BY c.value LIMIT 2',
    'SELECT count(*) FROM crm.contracts c JOIN desk.tickets t ON t.key = c.ticket LIMIT 2',
    'SELECT row_number() OVER (ORDER BY c.line) FROM crm.contracts c JOIN desk.tickets t ON t.key = c.ticket LIMIT 2',
    'SELECT c.line, t.key FROM crm.contracts c FULL JOIN desk.tickets t ON t.key = c.ticket LIMIT 2',
  ])('reads everything where all rows matter: %s', async (sql) => {
    const read = await services.read(`${sql} WITH (prefer = 'requests')`);
    expect(read.plan.rounds).toBeUndefined();
    expect(requested(read, '/desk')).toHaveLength(3);
  });
});

describe('keys from the elements of a list', () => {
  it.each([
    'SELECT p.number, t.key FROM code.pulls p, UNNEST(p.refs) AS ref JOIN desk.tickets t ON t.key = ref',
    'SELECT p.number, t.key FROM code.pulls p CROSS JOIN UNNEST(p.refs) WITH ORDINALITY AS r(ref, n) LEFT JOIN desk.tickets t ON t.key = r.ref AND t.pull > 1',
    'SELECT u.number, t.key FROM (SELECT number, UNNEST(refs) AS ref FROM code.pulls) u JOIN desk.tickets t ON t.key = u.ref',
    'WITH u AS (SELECT p.number, r.ref FROM code.pulls p CROSS JOIN UNNEST(p.refs) AS r(ref)) SELECT u.number, t.key FROM u LEFT JOIN desk.tickets t ON t.key = u.ref',
    'WITH u AS (SELECT DISTINCT UNNEST(refs) AS ref FROM code.pulls) SELECT a.ref, t.key FROM u a JOIN u b ON a.ref = b.ref JOIN desk.tickets t ON t.key = a.ref',
    'SELECT u.ref, u.n, t.key FROM (SELECT ref, count(*) AS n FROM (SELECT UNNEST(refs) AS ref FROM code.pulls) GROUP BY ref) u JOIN desk.tickets t ON t.key = u.ref',
    'SELECT key FROM desk.tickets WHERE key IN (SELECT UNNEST(refs) FROM code.pulls)',
    'SELECT key FROM desk.tickets t WHERE EXISTS (SELECT 1 FROM (SELECT UNNEST(refs) AS ref FROM code.pulls) u WHERE u.ref = t.key)',
    'SELECT t.key FROM (SELECT number, refs FROM code.pulls ORDER BY number LIMIT 100) d, UNNEST(d.refs) AS ref JOIN desk.tickets t ON t.key = ref',
  ])('are looked up: %s', async (sql) => {
    const read = await services.read(sql);
    expect([...read.rows].sort()).toEqual([...(await everything.read(sql)).rows].sort());
    const [looked, ...more] = requested(read, '/desk/tickets?');
    expect(more).toEqual([]);
    expect(new URL(looked ?? '', 'http://service.test').searchParams.getAll('key')).toEqual([
      'GONE-2',
      'OPS-1',
      'OPS-4',
      'WEB-2',
      'ops-3',
    ]);
  });

  it.each([
    'SELECT t.key FROM (SELECT UNNEST(refs) AS ref FROM code.pulls UNION ALL SELECT ticket FROM code.pulls) u JOIN desk.tickets t ON t.key = u.ref',
    'SELECT t.key FROM (SELECT UNNEST(refs) AS ref FROM code.pulls UNION ALL SELECT ticket FROM crm.contracts) u JOIN desk.tickets t ON t.key = u.ref',
    "SELECT t.key FROM (SELECT UNNEST([p.ticket, 'OPS-1']) AS ref FROM code.pulls p) u JOIN desk.tickets t ON t.key = u.ref",
    'SELECT t.key FROM (SELECT UNNEST(refs) AS ref, UNNEST(labels) AS label FROM code.pulls) u JOIN desk.tickets t ON t.key = u.ref',
  ])('return the same rows: %s', async (sql) => {
    const read = await services.read(sql);
    expect([...read.rows].sort()).toEqual([...(await everything.read(sql)).rows].sort());
  });
});
