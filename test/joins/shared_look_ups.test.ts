import type { Read } from './joined_services';
import { everything, services } from './looked_up_services';

async function read(sql: string): Promise<Read> {
  const found = await services.read(sql);
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

  it('are separate if one supplies keys to the other', async () => {
    await read(
      'SELECT t.key, a.login, b.login FROM desk.tickets t JOIN code.people a ON a.login = t.reporter JOIN code.people b ON b.login = a.boss',
    );
  });
});
