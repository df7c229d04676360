import fc from 'fast-check';
import { MoltlerError } from '../../common/errors';
import { testPool } from '../../server/query/testing';
import { countOf, PLAIN_SERVICES, respond, SERVICES } from './fake_services';
import { joinedServices, type Read, type Reading } from './joined_services';
import { randomQuery } from './random_queries';

/** `JOIN_QUERIES=20000 JOIN_SEED=1 npx jest test/joins/random_queries.test.ts` for a long run. */
const RUNS = Number(process.env.JOIN_QUERIES ?? 20);
const SEED = Number(process.env.JOIN_SEED ?? 20261130);
const pool = testPool({ size: 2 });

const onOff = [true, false];
const READINGS: readonly Reading[] = onOff.flatMap((pushDown) =>
  onOff.flatMap((bindJoins) =>
    onOff.map((cache) => ({ pushDown, bindJoins, cache, ...(cache && { counts: countOf }) })),
  ),
);
const plain = joinedServices(PLAIN_SERVICES, respond, pool, {
  pushDown: false,
  bindJoins: false,
  cache: true,
});

const written = ({ rows }: Read): readonly string[] => [...rows].sort();

/** Undefined if the statement lacks a filter that is required. */
async function readAs(reading: Reading, sql: string): Promise<readonly Read[] | undefined> {
  const services = joinedServices(Object.values(SERVICES), respond, pool, reading);
  try {
    const first = await services.read(sql);
    return reading.cache ? [first, await services.read(sql)] : [first];
  } catch (error) {
    if (error instanceof MoltlerError && error.code === 'missing_filter') return undefined;
    throw error;
  }
}

test('random joins return the same rows with push-down, bind joins and cache on and off', async () => {
  const counts = { ran: 0, compared: 0, bound: 0, some: 0 };
  await fc.assert(
    fc.asyncProperty(randomQuery, async (sql) => {
      const expected = written(await plain.read(sql));
      counts.ran++;
      if (expected.length > 0 && expected.join() !== '[0]') counts.some++;
      for (const reading of READINGS) {
        const reads = await readAs(reading, sql);
        if (reads === undefined) return;
        for (const read of reads) {
          expect({ reading, rows: written(read) }).toEqual({ reading, rows: expected });
          expect(read.complete).toBe(true);
          if (read.plan.scans.some(({ access }) => access.fanOut?.over === 'outer')) counts.bound++;
        }
      }
      counts.compared++;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  process.stdout.write(`random joins: seed ${SEED}, ${JSON.stringify(counts)}\n`);
  expect(counts.compared).toBeGreaterThan(RUNS / 2);
  expect(counts.some).toBeGreaterThan(RUNS / 3);
  expect(counts.bound).toBeGreaterThan(RUNS / 3);
}, 3_600_000);

/** Whether the rows are some of these, each no more often. */
function areSomeOf(rows: readonly string[], all: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const row of all) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.every((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count > 0;
  });
}

test('random joins with LIMIT return some of the rows, and as many as there are', async () => {
  const [reading] = READINGS;
  if (reading === undefined) throw new Error('no reading');
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      randomQuery,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
      async (sql, limit, offset) => {
        const [read] = (await readAs(reading, `${sql} LIMIT ${limit} OFFSET ${offset}`)) ?? [];
        if (read === undefined) return;
        const { rows } = await plain.read(sql);
        expect(read.rows).toHaveLength(Math.max(0, Math.min(limit, rows.length - offset)));
        expect(areSomeOf(read.rows, rows)).toBe(true);
        compared++;
      },
    ),
    { numRuns: 2 * RUNS, seed: SEED },
  );
  expect(compared).toBeGreaterThan(RUNS / 2);
}, 3_600_000);
