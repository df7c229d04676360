import { renderPlanText } from '../../common/contract';
import { prepareRequest } from '../../server/connectors';
import { explainPlan } from '../../server/query';
import { connectorOf, contextOf } from '../../server/query/testing';
import { SERVICES } from './fake_services';
import type { Read } from './joined_services';
import { everything, largeDesk, services } from './looked_up_services';

async function read(sql: string, from = services): Promise<Read> {
  const found = await from.read(sql);
  expect([...found.rows].sort()).toEqual([...(await everything.read(sql)).rows].sort());
  return found;
}
const people = ({ requests }: Read): readonly string[] =>
  requests.filter((one) => one.startsWith('/code/people/')).map((one) => one.toLowerCase());

describe('two look-ups of the same entity, without the cache', () => {
  it.each([
    'SELECT p.number, a.team, r.team FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket JOIN code.people a ON a.login = p.author JOIN code.people r ON r.login = t.reporter',
    'SELECT t.key, a.team, r.boss FROM desk.tickets t JOIN desk.comments c ON c.ticket = t.key LEFT JOIN code.people a ON a.login = c.author LEFT JOIN code.people r ON r.login = t.reporter',
  ])('request each key once: %s', async (sql) => {
    const asked = people(await read(sql));
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

/** Requests without their page, of which the same one twice would ask for the same keys. */
const keysRequested = ({ requests }: Read): readonly string[] =>
  requests.flatMap((request) => {
    const { pathname, searchParams } = new URL(request, 'http://service.test');
    if (pathname.startsWith('/code/people/')) return [pathname.toLowerCase()];
    if (Number(searchParams.get('page') ?? 1) > 1) return [];
    if (/\/(comments|contracts\/.*)$/.test(pathname)) return [pathname];
    return ['key', 'id', 'owner', 'account', 'ticket'].flatMap((name) =>
      searchParams
        .getAll(name)
        .flatMap((values) => values.split(',').map((value) => `${pathname} ${value}`)),
    );
  });

describe('look-ups of which one supplies keys to another, without the cache', () => {
  it.each([
    'SELECT t.key, a.login, b.login FROM desk.tickets t JOIN code.people a ON a.login = t.reporter JOIN code.people b ON b.login = a.boss',
    'SELECT t.key, a.login, b.team FROM desk.tickets t LEFT JOIN code.people a ON a.login = t.reporter LEFT JOIN code.people b ON b.login = a.boss',
    'SELECT t.key, b.login, c.boss FROM desk.tickets t JOIN code.people a ON a.login = t.reporter JOIN code.people b ON b.login = a.boss JOIN code.people c ON c.login = b.boss',
    'SELECT p.number, a.login, b.team, c.team FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket JOIN code.people a ON a.login = p.author JOIN code.people b ON b.login = a.boss LEFT JOIN code.people c ON c.login = t.reporter',
    'SELECT c.line, a.key, b.key, b.status FROM crm.contracts c JOIN desk.tickets a ON a.key = c.ticket JOIN desk.tickets b ON b.key = a.parent',
    'SELECT c.line, a.key, b.status, d.opened FROM crm.contracts c JOIN desk.tickets a ON a.key = c.ticket LEFT JOIN desk.tickets b ON b.key = a.parent LEFT JOIN desk.tickets d ON d.key = b.parent',
    'SELECT t.key, c.value, d.signed FROM desk.tickets t JOIN crm.contracts c ON c.account = t.id AND c.line = t.pull JOIN crm.contracts d ON d.account = c.account AND d.line = c.line',
    "SELECT p.number, a.key FROM code.pulls p JOIN desk.tickets a ON a.key = p.ticket WHERE a.parent IN (SELECT key FROM desk.tickets WHERE status = 'done')",
    'SELECT p.number, c.id, d.id FROM code.pulls p JOIN desk.comments c ON c.ticket = p.ticket JOIN desk.tickets t ON t.key = c.ticket JOIN desk.comments d ON d.ticket = t.parent',
    'SELECT t.key, a.boss, w.who, b.team FROM desk.tickets t JOIN code.people a ON a.login = t.reporter, UNNEST(t.watchers) AS w(who) JOIN code.people b ON b.login = w.who',
  ])('request each key once: %s', async (sql) => {
    const requested = keysRequested(await read(sql, largeDesk));
    expect(requested.length).toBeGreaterThan(3);
    expect([...new Set(requested)]).toEqual(requested);
  });

  it.each([
    'SELECT t.key, a.login, b.login FROM desk.tickets t JOIN code.people a ON a.login = t.reporter JOIN code.people b ON b.login = a.boss LIMIT 12',
    'SELECT c.line, a.key, b.key FROM crm.contracts c JOIN desk.tickets a ON a.key = c.ticket JOIN desk.tickets b ON b.key = a.parent LIMIT 6',
  ])('request each key once if LIMIT ends reading: %s', async (sql) => {
    const found = await largeDesk.read(sql);
    const all = await everything.read(sql.replace(/ LIMIT .*/, ''));
    expect(all.rows).toEqual(expect.arrayContaining([...found.rows]));
    expect(found.rows).toHaveLength(Math.min(all.rows.length, Number(/\d+$/.exec(sql)?.[0])));
    const requested = keysRequested(found);
    expect([...new Set(requested)]).toEqual(requested);
  });

  it('say so in EXPLAIN', async () => {
    const { plan } = await read(
      'SELECT a.login, b.login FROM desk.tickets t JOIN code.people a ON a.login = t.reporter JOIN code.people b ON b.login = a.boss',
    );
    const connectors = Object.values(SERVICES).map((type) => connectorOf(type.name, type, {}));
    const text = renderPlanText(
      explainPlan(plan, { ...contextOf(connectors), prepare: prepareRequest }),
    );
    expect(text).toContain(
      'keys: login from boss of a, each value once, except those that a requested',
    );
  });
});
