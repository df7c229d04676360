import fc from 'fast-check';
import { INDICES } from '../../common/binding';
import { MoltlerError } from '../../common/errors';
import { testPool } from '../../server/query/testing';
import { countOf, indicesOf, PLAIN_SERVICES, respond, SERVICES } from './fake_services';
import { joinedServices, type Read, type Reading } from './joined_services';
import { limitable, randomQuery } from './random_queries';
import { VIEWS } from './random_tables';

/** `JOIN_QUERIES=20000 JOIN_SEED=1 npx jest test/joins/random_queries.test.ts` for a long run. */
const RUNS = Number(process.env.JOIN_QUERIES ?? 20);
const SEED = Number(process.env.JOIN_SEED ?? 20261130);
/** No statement is started after this time. */
const SECONDS = Number(process.env.JOIN_SECONDS ?? 3600);
/** Statements at once. */
const AT_ONCE = 3;
const pool = testPool({ size: AT_ONCE + 1, warm: AT_ONCE + 1, threads: 1 });

const TYPES = Object.values(SERVICES);
/** Some services as indices with the same rows. */
const STORED = ([['code'], ['desk'], ['crm'], ['code', 'desk', 'crm']] as const).map(
  (services): Reading => ({
    pushDown: true,
    bindJoins: true,
    cache: false,
    stored: { services, indices: services.flatMap(indicesOf) },
  }),
);
/** The same without anything that the store does. */
const UNNARROWED = STORED.slice(-1).map((reading): Reading => ({ ...reading, pushDown: false }));
const onOff = [true, false];
const ALL: readonly Reading[] = onOff.flatMap((pushDown) =>
  onOff.flatMap((bindJoins) =>
    onOff.map((cache) => ({ pushDown, bindJoins, cache, ...(cache && { counts: countOf }) })),
  ),
);
/** A long run leaves out what hardly differs from reading everything. */
const READINGS = [
  ...(process.env.JOIN_QUERIES === undefined ? ALL : [0, 1, 3].flatMap((at) => ALL[at] ?? [])),
  ...STORED,
  ...UNNARROWED,
];
const plain = joinedServices(
  PLAIN_SERVICES,
  respond,
  pool,
  {
    pushDown: false,
    bindJoins: false,
    cache: true,
  },
  VIEWS,
);

/** A repository is spelled as in the request for its pull requests. */
const spelled = (row: string): string => row.replace(/"acme\/\w+"/gi, (name) => name.toLowerCase());
const written = ({ rows }: Read): readonly string[] => rows.map(spelled).sort();

/** Undefined if the statement lacks a filter that is required. */
async function readAs(
  reading: Reading,
  sql: string,
  caller: string,
): Promise<readonly Read[] | undefined> {
  const services = joinedServices(TYPES, respond, pool, reading, VIEWS);
  try {
    const first = await services.read(sql, caller);
    return reading.cache ? [first, await services.read(sql, caller)] : [first];
  } catch (error) {
    if (error instanceof MoltlerError && error.code === 'missing_filter') return undefined;
    throw error;
  }
}

/** Runs `check` on random cases, several at once; returns the cases with a difference, the shortest first. */
async function differences<T>(
  cases: fc.Arbitrary<T>,
  count: number,
  check: (of: T, caller: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const left = fc.sample(cases, { numRuns: count, seed: SEED });
  const until = Date.now() + SECONDS * 1000;
  const mayGoOn = (): boolean => found.length < MOST_SHOWN && Date.now() < until;
  const worker = async (_: unknown, at: number): Promise<void> => {
    for (let next = left.pop(); next !== undefined && mayGoOn(); next = left.pop()) {
      const difference = await check(next, `worker ${at}`).catch((error: unknown) => String(error));
      if (difference !== undefined) found.push(`${String(next)}\n${String(difference)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found.sort((a, b) => a.length - b.length);
}
const MOST_SHOWN = 20;

test('random joins return the same rows with push-down, bind joins and cache on and off, and over indices', async () => {
  const counts = { ran: 0, compared: 0, bound: 0, boundToIndices: 0, keysOfIndices: 0, some: 0 };
  const found = await differences(randomQuery, RUNS, async (sql, caller) => {
    const expected = written(await plain.read(sql, caller));
    counts.ran++;
    if (expected.length > 0 && expected.join() !== '[0]') counts.some++;
    for (const reading of READINGS) {
      const reads = await readAs(reading, sql, caller);
      if (reads === undefined) return undefined;
      for (const read of reads) {
        const rows = written(read);
        if (!read.complete || rows.join() !== expected.join())
          return JSON.stringify({ reading, complete: read.complete, rows, expected });
        if (read.plan.scans.some(({ access }) => access.fanOut?.over === 'outer')) {
          counts.bound++;
          if (reading.stored !== undefined) counts.boundToIndices++;
        }
        if (read.plan.scans.some(takesKeys)) counts.keysOfIndices++;
      }
    }
    counts.compared++;
    return undefined;
  });
  process.stdout.write(`random joins: seed ${SEED}, ${JSON.stringify(counts)}\n`);
  expect(found).toEqual([]);
  expect(counts.compared).toBeGreaterThan(counts.ran / 2);
  expect(counts.some).toBeGreaterThan(counts.ran / 3);
  expect(counts.bound).toBeGreaterThan(counts.ran / 3);
  expect(counts.boundToIndices).toBeGreaterThan(0);
  expect(counts.keysOfIndices).toBeGreaterThan(0);
}, 3_600_000);

const takesKeys = ({ connector, access }: Read['plan']['scans'][number]): boolean =>
  connector === INDICES && access.fanOut?.over === 'outer';

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
  const readings = [...READINGS.slice(0, 1), ...STORED.slice(-1)];
  let compared = 0;
  const limits = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }));
  const cases = fc.tuple(limitable, limits);
  const found = await differences(cases, 2 * RUNS, async ([sql, [limit, offset]], caller) => {
    const { rows } = await plain.read(sql, caller);
    const count = Math.max(0, Math.min(limit, rows.length - offset));
    for (const reading of readings) {
      const limited = `${sql} LIMIT ${limit} OFFSET ${offset}`;
      const [read] = (await readAs(reading, limited, caller)) ?? [];
      if (read === undefined) continue;
      compared++;
      if (read.rows.length !== count || !areSomeOf(read.rows.map(spelled), rows.map(spelled)))
        return JSON.stringify({ reading, read: read.rows, rows });
    }
    return undefined;
  });
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(0);
}, 3_600_000);
