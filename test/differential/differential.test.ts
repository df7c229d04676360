import { join } from 'node:path';
import fc from 'fast-check';
import { DuckDbPool } from '../../server/query/duckdb/pool';
import { SAMPLE_ROWS, type SampleRow } from '../support/sample_service/data';
import { runStatement } from '../support/sample_service/run_statement';
import { query, type GeneratedQuery } from './generate';
import { Postgres } from './postgres';

const RUNS = 300;
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 20260331);
const pool = new DuckDbPool({ childPath: join(__dirname, '../../target/server/duckdb_child.js') });
const postgres = new Postgres();

beforeAll(async () => {
  await postgres.query("SET TimeZone = 'UTC'");
  await postgres.query(`CREATE TABLE tickets (id int, title text, state text, author text,
    created_at timestamptz, priority text, points int, score float8, assignee text, labels text[],
    labels_folded text[], due date, done boolean)`);
  await postgres.query('CREATE TABLE people (login text, name text)');
  const instant = (value: unknown): string => new Date(Number(value) / 1000).toISOString();
  for (const row of SAMPLE_ROWS.tickets ?? []) {
    const labels = row.labels as SampleRow['labels'] & readonly string[];
    await postgres.query(
      'INSERT INTO tickets VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)',
      [
        row.id,
        row.title,
        row.state,
        row.author,
        instant(row.created_at),
        row.priority,
        row.points,
        row.score,
        row.assignee,
        labels,
        row.labels === null ? null : labels.map((label) => label.toLowerCase()),
        row.due === null ? null : instant(Number(row.due) * 86_400_000_000).slice(0, 10),
        row.done,
      ],
    );
  }
  for (const row of SAMPLE_ROWS.people ?? []) {
    await postgres.query('INSERT INTO people VALUES ($1,$2)', [row.login, row.name]);
  }
}, 60_000);
afterAll(async () => {
  await pool.close();
  await postgres.close();
});

function written(rows: readonly (readonly unknown[])[], ordered: boolean): string[] {
  const lines = rows.map((row) => JSON.stringify(row));
  return ordered ? lines : lines.sort();
}
async function there({ theirs, ordered }: GeneratedQuery): Promise<string[]> {
  return written(await postgres.query(theirs), ordered);
}
async function here({ ours, ordered }: GeneratedQuery, pushDown: boolean): Promise<string[]> {
  return written((await runStatement(ours, { pool, pushDown })).rows, ordered);
}

test('generated queries give what another SQL engine gives, with push-down on and off', async () => {
  let some = 0;
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(query, async (generated) => {
      const expected = await there(generated);
      expect(await here(generated, true)).toEqual(expected);
      expect(await here(generated, false)).toEqual(expected);
      ran++;
      if (expected.length > 0 && expected.length < (SAMPLE_ROWS.tickets?.length ?? 0)) some++;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  process.stdout.write(
    `differential: seed ${SEED}, ${ran} queries, ${some} gave some rows and not all\n`,
  );
  expect(ran).toBeGreaterThanOrEqual(RUNS);
  expect(some).toBeGreaterThan(RUNS / 2);
}, 180_000);
