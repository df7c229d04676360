import fc from 'fast-check';
import { parseScript } from '../../common/language';
import { DuckDbPool } from '../../server/query';
import { LARGE_ROWS } from '../support/sample_service/large_data';
import { runStatement } from '../support/sample_service/run_statement';
import { query, type GeneratedQuery } from './generate';
import { Postgres } from './postgres';
import { printQuery } from './print_postgres';
import { CHILD_PATHS } from '../support/built';

/** `DIFFERENTIAL_QUERIES=20000 DIFFERENTIAL_SEED=1` for a long run. */
const RUNS = Number(process.env.DIFFERENTIAL_QUERIES ?? 400);
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 20260331);
const pool = new DuckDbPool({ childPath: CHILD_PATHS.duckdb });
const postgres = new Postgres();

/** Texts are ordered by their bytes, as DuckDB does. */
const TABLES = {
  tasks: `id int, title text COLLATE "C", state text COLLATE "C", owner text COLLATE "C", points int,
    score float8, done boolean, sprint int, created_at timestamptz, labels text[]`,
  members: 'id int, login text COLLATE "C", team text COLLATE "C", age int',
  sprints: 'id int, name text COLLATE "C", lead text COLLATE "C", budget int',
};

beforeAll(async () => {
  await postgres.query("SET TimeZone = 'UTC'");
  for (const [name, rows] of Object.entries(LARGE_ROWS)) {
    await postgres.query(`CREATE TABLE ${name} (${TABLES[name as keyof typeof TABLES]})`);
    for (const row of rows) {
      const columns = Object.keys(row);
      await postgres.query(
        `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
        columns.map((column) =>
          column === 'created_at'
            ? new Date(Number(row[column]) / 1000).toISOString()
            : row[column],
        ),
      );
    }
  }
}, 60_000);
afterAll(async () => {
  await pool.close();
  await postgres.close();
});

/** Rows as lines; the last digits of a double depend on the order of a sum. */
function written(rows: readonly (readonly unknown[])[], ordered: boolean): string[] {
  const lines = rows.map((row) =>
    JSON.stringify(row, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ),
  );
  return ordered ? lines : lines.sort();
}
function theirs(text: string): string {
  const node = parseScript(text).statements[0]?.statement;
  if (node?.kind !== 'select_statement') throw new Error(`no SELECT: ${text}`);
  return printQuery(node.query);
}
async function there({ text, ordered }: GeneratedQuery): Promise<string[]> {
  return written(await postgres.query(theirs(text)), ordered);
}
async function here({ text, ordered }: GeneratedQuery, pushDown: boolean): Promise<string[]> {
  return written((await runStatement(text, { pool, pushDown, pageSize: 25 })).rows, ordered);
}

const MOST_SHOWN = 10;

/** How many rows both return, or what differs. */
async function differenceOf(generated: GeneratedQuery): Promise<number | string> {
  const expected = await there(generated);
  for (const pushDown of [true, false]) {
    const rows = await here(generated, pushDown);
    if (rows.join() !== expected.join())
      return JSON.stringify({ pushDown, rows: rows.slice(0, 20), expected: expected.slice(0, 20) });
  }
  return expected.length;
}

test('generated queries return the same as another SQL engine, with push-down on and off', async () => {
  let some = 0;
  let ran = 0;
  const found: string[] = [];
  for (const generated of fc.sample(query, { numRuns: RUNS, seed: SEED })) {
    const difference = await differenceOf(generated).catch((error: unknown) => String(error));
    ran++;
    if (typeof difference === 'string') found.push(`${generated.text}\n${difference}`);
    else if (difference > 0 && difference < LARGE_ROWS.tasks.length) some++;
    if (found.length >= MOST_SHOWN) break;
  }
  process.stdout.write(
    `differential: seed ${SEED}, ${ran} queries, ${some} gave some rows and not all\n`,
  );
  expect(found.sort((a, b) => a.length - b.length)).toEqual([]);
  expect(ran).toBeGreaterThanOrEqual(RUNS);
  expect(some).toBeGreaterThan(RUNS / 2);
}, 3_600_000);
