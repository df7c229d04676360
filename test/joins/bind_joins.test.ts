import { testPool } from '../../server/query/testing';
import { PLAIN_SERVICES, respond, SERVICES } from './fake_services';
import { joinedServices, type Read, type Reading } from './joined_services';

const pool = testPool({ size: 2 });
const UNCACHED: Reading = { pushDown: true, bindJoins: true, cache: false };
const services = joinedServices(Object.values(SERVICES), respond, pool, UNCACHED);
const everything = joinedServices(PLAIN_SERVICES, respond, pool, {
  pushDown: false,
  bindJoins: false,
  cache: true,
});

/** What was requested of one service; its rows are those of SQL over complete tables. */
async function read(sql: string): Promise<Read> {
  const found = await services.read(sql);
  expect([...found.rows].sort()).toEqual([...(await everything.read(sql)).rows].sort());
  expect(found.complete).toBe(true);
  return found;
}
const requested = ({ requests }: Read, path: string): readonly string[] =>
  requests.filter((one) => one.startsWith(path)).map(decodeURIComponent);
const keysOf = (request: string | undefined): readonly string[] =>
  new URL(request ?? '', 'http://service.test').searchParams.getAll('key');

/** Every key that a pull request names, once; an empty text is none. */
const KEYS = ['GONE-1', 'OPS-1', 'OPS-12', 'OPS-2', 'WEB-3', 'ops-2'];

describe('a join of pull requests with the tickets that they name', () => {
  it.each([
    ['JOIN', 'SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket'],
    [
      'the other order of the text',
      'SELECT p.number, t.key FROM desk.tickets t JOIN code.pulls p ON t.key = p.ticket',
    ],
    ['a comma', 'SELECT p.number, t.key FROM desk.tickets t, code.pulls p WHERE p.ticket = t.key'],
    [
      'USING',
      'SELECT p.number, key FROM (SELECT number, ticket AS key FROM code.pulls) p JOIN desk.tickets t USING (key)',
    ],
    [
      'NATURAL JOIN',
      'SELECT * FROM (SELECT number AS n, ticket AS key FROM code.pulls) p NATURAL JOIN (SELECT key, status FROM desk.tickets) t',
    ],
    [
      'LEFT JOIN',
      'SELECT p.number, t.key FROM code.pulls p LEFT JOIN desk.tickets t ON t.key = p.ticket',
    ],
    [
      'RIGHT JOIN',
      'SELECT p.number, t.key FROM desk.tickets t RIGHT JOIN code.pulls p ON t.key = p.ticket',
    ],
    ['SEMI JOIN', 'SELECT p.number FROM code.pulls p SEMI JOIN desk.tickets t ON t.key = p.ticket'],
    ['ANTI JOIN', 'SELECT p.number FROM code.pulls p ANTI JOIN desk.tickets t ON t.key = p.ticket'],
    ['IN', 'SELECT number FROM code.pulls WHERE ticket IN (SELECT key FROM desk.tickets)'],
    [
      'IN the other way round',
      'SELECT key FROM desk.tickets WHERE key IN (SELECT ticket FROM code.pulls)',
    ],
    [
      'EXISTS',
      'SELECT number FROM code.pulls p WHERE EXISTS (SELECT 1 FROM desk.tickets t WHERE t.key = p.ticket)',
    ],
    [
      'NOT EXISTS',
      'SELECT number FROM code.pulls p WHERE NOT EXISTS (SELECT 1 FROM desk.tickets t WHERE t.key = p.ticket)',
    ],
    [
      'a scalar subquery',
      'SELECT number, (SELECT count(*) FROM desk.tickets t WHERE t.key = p.ticket) AS n FROM code.pulls p',
    ],
    [
      'a group',
      'SELECT t.key, p.n FROM (SELECT ticket, count(*) AS n FROM code.pulls GROUP BY ticket) p JOIN desk.tickets t ON t.key = p.ticket',
    ],
    [
      'a CTE',
      'WITH p AS (SELECT DISTINCT ticket FROM code.pulls) SELECT t.key FROM p JOIN desk.tickets t ON t.key = p.ticket',
    ],
    [
      'a CTE that is used twice',
      'WITH p AS (SELECT ticket FROM code.pulls) SELECT t.key FROM p JOIN desk.tickets t ON t.key = p.ticket WHERE (SELECT count(*) FROM p) > 3',
    ],
    [
      'a group on the other side',
      'SELECT p.number, t.n FROM code.pulls p JOIN (SELECT key, count(*) AS n FROM desk.tickets GROUP BY key) t ON t.key = p.ticket',
    ],
  ])('looks the tickets up with one request: %s', async (_, sql) => {
    const looked = requested(await read(sql), '/desk');
    expect(looked.map(keysOf)).toEqual([KEYS]);
  });

  it.each([
    [
      'FULL JOIN',
      'SELECT p.number, t.key FROM code.pulls p FULL JOIN desk.tickets t ON t.key = p.ticket',
    ],
    [
      'tickets are preserved',
      'SELECT p.number, t.key FROM desk.tickets t LEFT JOIN code.pulls p ON t.key = p.ticket',
    ],
    ['NOT IN', 'SELECT number FROM code.pulls WHERE ticket NOT IN (SELECT key FROM desk.tickets)'],
    [
      'IN under OR',
      'SELECT number FROM code.pulls WHERE number = 1 OR ticket IN (SELECT key FROM desk.tickets)',
    ],
    [
      'a window',
      'SELECT p.number, t.n FROM code.pulls p JOIN (SELECT key, row_number() OVER (ORDER BY key) AS n FROM desk.tickets) t ON t.key = p.ticket',
    ],
    [
      'a LIMIT',
      'SELECT count(*) FROM code.pulls p JOIN (SELECT key FROM desk.tickets ORDER BY key LIMIT 5) t ON t.key = p.ticket',
    ],
    [
      'IS NOT DISTINCT FROM',
      'SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.parent IS NOT DISTINCT FROM p.ticket',
    ],
  ])('reads all tickets where others matter, too: %s', async (_, sql) => {
    expect(requested(await read(sql), '/desk/tickets?').map(keysOf)).toEqual([[], [], []]);
  });

  it('sends only the keys of rows that count', async () => {
    const looked = await read(
      `SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket
       WHERE p.state = 'open' AND p.title LIKE 'Fix%'`,
    );
    expect(requested(looked, '/desk').map(keysOf)).toEqual([['OPS-1', 'WEB-3']]);
    expect(requested(looked, '/code/repos/acme/web/pulls')[0]).toContain('state=open');
  });

  it('computes keys from texts', async () => {
    const looked = await read(
      `SELECT p.number, t.key FROM code.pulls p
       JOIN desk.tickets t ON t.key = regexp_extract(p.title, '[A-Z]+-[0-9]+')`,
    );
    expect(requested(looked, '/desk').map(keysOf)).toEqual([['OPS-1', 'OPS-12']]);
  });

  it('does not compute keys from the NULLs that the join adds', async () => {
    await read(
      `SELECT count(*) FROM code.repos r LEFT JOIN code.pulls p ON p.repo = r.name AND p.number > 50
       JOIN desk.tickets t ON t.key = coalesce(p.ticket, 'OPS-1')`,
    );
  });
});

describe('the keys of a join', () => {
  it('are exact beyond 2^53', async () => {
    const looked = await read(
      'SELECT p.number, t.key, t.id FROM code.pulls p JOIN desk.tickets t ON t.id = p.ticket_id WHERE p.ticket_id > 7',
    );
    expect(requested(looked, '/desk')[0]).toContain(
      'id=9007199254740992,9007199254740993,9007199254740995',
    );
  });

  it('are sent once for all spellings where case does not matter', async () => {
    const looked = await read(
      'SELECT p.number, a.id FROM code.pulls p JOIN crm.accounts a ON a.owner = p.author',
    );
    expect(requested(looked, '/crm')).toHaveLength(1);
    expect(requested(looked, '/crm')[0]?.match(/owner=/g)).toHaveLength(4);
  });

  it('are not sent to a case-sensitive service if the join ignores case', async () => {
    const looked = await read(
      'SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.project = p.author',
    );
    expect(requested(looked, '/desk')).toHaveLength(3);
  });

  it('are not sent if they are of another type', async () => {
    const looked = await read(
      'SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.key = CAST(p.number AS text)',
    );
    expect(requested(looked, '/desk').map(keysOf)[0]).toContain('12');
    const times = await read(
      'SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON t.opened = p.merged_at',
    );
    expect(requested(times, '/desk')).toHaveLength(3);
  });

  it('consist of several columns where the service finds rows by them', async () => {
    const pairs = `SELECT account, line FROM crm.contracts WHERE value = 10 AND account < 10`;
    const looked = await read(
      `SELECT c.value FROM (${pairs}) x JOIN crm.contracts c ON c.account = x.account AND c.line = x.line`,
    );
    expect(looked.rows.length).toBeGreaterThan(2);
  });
});

describe('a table that a statement reads twice', () => {
  it.each([
    [
      'a self-join',
      'SELECT a.key, b.key FROM desk.tickets a JOIN desk.tickets b ON a.parent = b.key',
    ],
    [
      'different columns',
      'SELECT a.status, b.opened FROM desk.tickets a LEFT JOIN desk.tickets b ON a.parent = b.key AND b.pull > 2',
    ],
    ['UNION ALL', 'SELECT count(*) FROM desk.tickets UNION ALL SELECT max(id) FROM desk.tickets'],
    ['a subquery', 'SELECT key FROM desk.tickets WHERE id > (SELECT avg(id) FROM desk.tickets)'],
    [
      'NOT IN',
      'SELECT key FROM desk.tickets WHERE key NOT IN (SELECT parent FROM desk.tickets WHERE parent IS NOT NULL)',
    ],
    [
      'a CTE',
      'WITH t AS (SELECT key, parent FROM desk.tickets) SELECT a.key FROM t a JOIN t b ON a.parent = b.key',
    ],
    [
      'three times',
      'SELECT count(*) FROM desk.tickets a JOIN desk.tickets b ON a.parent = b.key JOIN desk.tickets c ON b.parent = c.key',
    ],
  ])('is read once, also without the cache: %s', async (_, sql) => {
    expect(requested(await read(sql), '/desk')).toHaveLength(3);
    const uncached = await services.read(`${sql} ORDER BY 1 WITH (cache = false)`);
    expect(requested(uncached, '/desk')).toHaveLength(3);
  });

  it('is read twice with different conditions', async () => {
    const looked = await read(
      "SELECT key FROM desk.tickets WHERE project = 'OPS' UNION ALL SELECT key FROM desk.tickets WHERE project = 'WEB'",
    );
    expect(requested(looked, '/desk')).toHaveLength(2);
  });

  it('supplies keys to others from each of its uses', async () => {
    const looked = await read(
      `SELECT a.key, p.team, q.team FROM desk.tickets a JOIN desk.tickets b ON a.parent = b.key
       LEFT JOIN code.people p ON p.login = a.reporter LEFT JOIN code.people q ON q.login = b.reporter
       WHERE a.pull > 2`,
    );
    expect(requested(looked, '/desk').length).toBeLessThanOrEqual(4);
  });
});

describe('a condition on one side of a join', () => {
  it.each([
    [
      'the other side',
      "SELECT p.number FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket WHERE p.ticket = 'OPS-1'",
    ],
    [
      'USING',
      "SELECT n FROM (SELECT number AS n, ticket AS key FROM code.pulls) p JOIN desk.tickets t USING (key) WHERE key = 'OPS-1'",
    ],
    [
      'three tables',
      "SELECT c.id FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket JOIN desk.comments c ON c.ticket = t.key WHERE p.ticket = 'OPS-1'",
    ],
    [
      'a group',
      "SELECT t.n FROM (SELECT key, count(*) AS n FROM desk.tickets GROUP BY key) t WHERE t.key = 'OPS-1'",
    ],
    [
      'a CTE',
      "WITH t AS (SELECT DISTINCT key, status FROM desk.tickets), u AS (SELECT * FROM t) SELECT * FROM u WHERE key = 'OPS-1'",
    ],
    [
      'UNION',
      "SELECT * FROM (SELECT key FROM desk.tickets UNION SELECT ticket FROM code.pulls) u WHERE key = 'OPS-1'",
    ],
    [
      'an outer join',
      "SELECT p.number, t.n FROM code.pulls p LEFT JOIN (SELECT key, count(*) AS n FROM desk.tickets GROUP BY key) t ON t.key = p.ticket WHERE t.key = 'OPS-1'",
    ],
  ])('reaches the service of the other: %s', async (_, sql) => {
    expect(requested(await read(sql), '/desk/tickets?').map(keysOf)).toEqual([['OPS-1']]);
  });

  it('does not reach rows on which an aggregate of all rows depends', async () => {
    const looked = await read(
      "SELECT t.key FROM (SELECT key, count(*) OVER () AS n FROM desk.tickets) t WHERE t.key = 'OPS-1' AND t.n > 5",
    );
    expect(requested(looked, '/desk')).toHaveLength(3);
  });
});

describe('LIMIT', () => {
  it('reaches the table that an outer join preserves', async () => {
    const looked = await services.read(
      'SELECT t.key, a.name FROM desk.tickets t LEFT JOIN crm.accounts a ON a.id = t.id LIMIT 5',
    );
    expect(looked.rows).toHaveLength(5);
    expect(requested(looked, '/desk')).toHaveLength(1);
    expect(requested(looked, '/crm')).toHaveLength(1);
  });

  it('counts rows that satisfy the conditions', async () => {
    const looked = await services.read(
      "SELECT t.key, a.name FROM desk.tickets t LEFT JOIN crm.accounts a ON a.id = t.id WHERE t.key LIKE 'WEB%' LIMIT 5",
    );
    expect(looked.rows).toHaveLength(5);
    expect(requested(looked, '/desk')).toHaveLength(2);
  });

  it('counts rows that a subquery selects, although the subqueries share their rows', async () => {
    const looked = await services.read(
      `SELECT name FROM code.repos WHERE name IN
         (SELECT name FROM code.repos WHERE name IN (SELECT name FROM code.repos)) LIMIT 2`,
    );
    expect(looked.rows).toHaveLength(2);
    const some = await services.read(
      `SELECT c.line FROM crm.contracts c WHERE ticket IN
         (SELECT key FROM desk.tickets WHERE key IN (SELECT parent FROM desk.tickets)) LIMIT 2`,
    );
    expect(some.rows).toHaveLength(2);
    expect(some.complete).toBe(true);
  });

  it.each([
    'SELECT key FROM desk.tickets WHERE key IN (SELECT parent FROM desk.tickets) LIMIT 2',
    'SELECT key FROM desk.tickets t WHERE EXISTS (SELECT 1 FROM desk.tickets WHERE parent = t.key) LIMIT 2',
  ])('does not read a part of a table that is read as a whole: %s', async (sql) => {
    const looked = await services.read(sql);
    expect(looked.rows).toHaveLength(2);
    expect(requested(looked, '/desk')).toHaveLength(3);
  });

  it('is reached before the subqueries of SELECT are read', async () => {
    const looked = await services.read(
      `SELECT key, (SELECT count(*) FROM desk.tickets c WHERE c.parent = t.key) AS children,
         (SELECT max(name) FROM crm.accounts a WHERE a.id = t.id) AS account
       FROM desk.tickets t WHERE status <> 'Open' LIMIT 2`,
    );
    expect(looked.rows).toHaveLength(2);
    expect(requested(looked, '/crm')).toHaveLength(1);
  });

  it('does not count rows that a join may remove', async () => {
    await read(
      'SELECT count(*) FROM (SELECT t.key FROM desk.tickets t JOIN crm.accounts a ON a.id = t.id LIMIT 50) x',
    );
  });
});
