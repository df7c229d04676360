import { testPool } from '../../server/query/testing';
import { joinedServices } from './joined_services';
import { fewestRequests, randomFrom, starOf, statementOf, type Star } from './star';

const pool = testPool({ size: 2 });
const IN_ORDER = [0, 1, 2, 3, 4, 5];

const services = (star: Star) =>
  joinedServices(star.types, star.respond, pool, {
    pushDown: true,
    bindJoins: true,
    cache: false,
    counts: (_, entity) => star.tables.find(({ name }) => name === entity)?.rows.length ?? 0,
  });
/** What the tables have in common, by hand. */
function countOf({ tables: [center, ...dimensions] }: Star): number {
  const kept = (center?.rows ?? []).filter(
    (row) =>
      (center?.filtered !== true || row['kind'] === 0) &&
      dimensions.every(({ name, rows, filtered }) => {
        const other = rows[row[name] ?? -1];
        return other !== undefined && (!filtered || other['kind'] === 0);
      }),
  );
  return kept.length;
}

describe('a join of six tables over four services', () => {
  it.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'takes no more than twice the requests of the best of all 720 orders: %s',
    async (seed) => {
      const star = starOf(randomFrom(seed));
      const { rows, requests, complete } = await services(star).read(statementOf(star, IN_ORDER));
      expect({ rows, complete }).toEqual({
        rows: [JSON.stringify([countOf(star)])],
        complete: true,
      });
      expect(requests.length / fewestRequests(star)).toBeLessThanOrEqual(2);
    },
  );

  it('is read in the same order whatever the text says', async () => {
    const star = starOf(randomFrom(7));
    const read = async (order: readonly number[]) =>
      [...(await services(star).read(statementOf(star, order))).requests].sort();
    const expected = await read(IN_ORDER);
    for (const order of [
      [5, 4, 3, 2, 1, 0],
      [3, 0, 5, 1, 4, 2],
      [1, 2, 3, 4, 5, 0],
    ])
      expect(await read(order)).toEqual(expected);
  });
});
