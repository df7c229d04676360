import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeName } from '../../common/declaration';
import { MoltlerError } from '../../common/errors';
import { DuckDbPool } from '../../server/query';
import {
  Rejected,
  runStatement,
  type Configuration,
} from '../support/sample_service/run_statement';
import { explainStatement } from '../support/sample_service/explain_statement';
import { servedSample } from '../support/sample_service/served';
import { SpillingPool } from '../support/spilling_pool';
import { readSqlFile, type SqlCase } from './sql_file';

const childPath = join(__dirname, '../../target/server/duckdb_child.js');
const pool = new DuckDbPool({ childPath, size: 2 });
const small = new DuckDbPool({ childPath, size: 1, threads: 1, memoryLimitMegabytes: 256 });
const spilling = new SpillingPool(childPath);
afterAll(() => Promise.all([pool.close(), small.close(), spilling.close()]));

const CONFIGURATIONS: readonly (readonly [string, Configuration])[] = [
  ['plain', { pool }],
  ['push-down off', { pool, pushDown: false }],
  ['pages of one row', { pool, pageSize: 1 }],
  ['rows that repeat', { pool, pageSize: 3, repeatRows: true }],
  ['one thread', { pool: small }],
];
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test'))
  .sort();

describe.each(CONFIGURATIONS)('%s', (_, configuration) => {
  describe.each(files)('%s', (file) => {
    const cases = readSqlFile(readFileSync(join(__dirname, file), 'utf8'));
    test.each(cases.map((each) => [each.behaviour, each] as const))('%s', async (_name, each) => {
      await check(each, configuration);
    });
  });
});

describe('warm cache', () => {
  describe.each(files)('%s', (file) => {
    const cases = readSqlFile(readFileSync(join(__dirname, file), 'utf8'));
    test.each(cases.map((each) => [each.behaviour, each] as const))('%s', async (_name, each) => {
      const { scanner, calls } = servedSample();
      await check(each, { pool, scanner });
      const cold = calls.length;
      await check(each, { pool, scanner });
      // What was read whole is answered without a call; where LIMIT or an error ended it, not all was.
      if (each.error === undefined && !/limit/i.test(each.statement))
        expect(calls).toHaveLength(cold);
    });
  });
});

/** Where DuckDB holds more than a row at a time. */
const HOLDING = /^(cte|distinct|group|having|in|join|order|set|subquery|window)\//;

describe('spilling', () => {
  describe.each(files.filter((file) => HOLDING.test(file)))('%s', (file) => {
    const cases = readSqlFile(readFileSync(join(__dirname, file), 'utf8'));
    test.each(cases.map((each) => [each.behaviour, each] as const))('%s', async (_name, each) => {
      await check(each, { pool: spilling });
    });
  });

  test('each of these had data on disk', () => {
    expect(spilling.spilt).toBeGreaterThan(1_000_000);
  });
});

/** A golden plan lies beside some files, one for each of their cases. */
const planned = files.filter((file) => existsSync(planOf(file)));

describe('plans', () => {
  test('lie beside a dozen files', () => {
    expect(planned.length).toBeGreaterThanOrEqual(12);
  });

  test.each(planned)('%s', (file) => {
    const cases = readSqlFile(readFileSync(join(__dirname, file), 'utf8'));
    const plans = cases.map((each) => explainStatement(each.statement, each));
    const text = `${plans.join('\n====\n')}\n`;
    if (process.env.UPDATE_PLANS !== undefined) writeFileSync(planOf(file), text);
    expect(text).toBe(readFileSync(planOf(file), 'utf8'));
  });
});

function planOf(file: string): string {
  return join(__dirname, file.replace(/\.test$/, '.plan'));
}

async function check(each: SqlCase, configuration: Configuration): Promise<void> {
  const { parameters, timeZone } = each;
  const running = runStatement(each.statement, {
    ...configuration,
    parameters,
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  if (each.error !== undefined) {
    const said = await running.then(
      ({ rows }) => `no error, but ${JSON.stringify(rows)}`,
      (error: unknown) => {
        if (error instanceof Rejected) return error.message;
        if (error instanceof MoltlerError) return `${error.code}: ${error.message}`;
        throw error;
      },
    );
    expect(said).toContain(each.error);
    return;
  }
  const { rows, columns, complete } = await running;
  const lines = (all: readonly unknown[]): string[] => {
    const written = all.map((row) => JSON.stringify(row));
    return each.ordered ? written : written.sort();
  };
  expect(lines(rows)).toEqual(lines(each.rows));
  expect(complete).toBe(true);
  if (each.columns === undefined) return;
  expect(columns.map(({ name, type }) => `${name} ${typeName(type)}`).join(', ')).toBe(
    each.columns,
  );
}
