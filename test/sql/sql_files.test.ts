import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectorTypeRegistry } from '../../server/connector_types';
import { DuckDbPool } from '../../server/query';
import type { Configuration } from '../support/sample_service/run_statement';
import type { Sample } from '../support/sample_service/sample';
import { servedSample } from '../support/sample_service/served';
import { SpillingPool } from '../support/spilling_pool';
import { comparable, outputOf } from './output_of';
import { readSqlFile, withOutputs, type SqlCase } from './sql_file';
import { CHILD_PATHS } from '../support/built';

const childPath = CHILD_PATHS.duckdb;
const pool = new DuckDbPool({ childPath, size: 2 });
const small = new DuckDbPool({ childPath, size: 1, threads: 1, memoryLimitMegabytes: 256 });
const spilling = new SpillingPool(childPath);
const types = connectorTypeRegistry.list();
afterAll(() => Promise.all([pool.close(), small.close(), spilling.close()]));

interface TestedFile {
  readonly name: string;
  readonly sample: Sample;
  readonly cases: readonly SqlCase[];
}
const files: readonly TestedFile[] = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test'))
  .sort()
  .map((name) => ({ name, ...readSqlFile(readFileSync(join(__dirname, name), 'utf8')) }));

/** A plan or a rejected script does not depend on how rows are read, so once is enough. */
const isRun = ({ statement, output }: SqlCase): boolean =>
  !/(^|;\s)EXPLAIN/.test(statement) && !/^error: .*\n {2}at line/.test(output);
const ran: readonly TestedFile[] = files
  .map((file) => ({ ...file, cases: file.cases.filter(isRun) }))
  .filter(({ cases }) => cases.length > 0);

const updates = process.env.UPDATE_SQL !== undefined;
if (updates)
  describe('updated', () => {
    test.each(files)('$name', async ({ name, sample, cases }) => {
      const path = join(__dirname, name);
      const outputs: string[] = [];
      for (const each of cases) outputs.push(await outputOf(each, sample, { pool, types }));
      writeFileSync(path, withOutputs(readFileSync(path, 'utf8'), outputs));
    });
  });

const CONFIGURATIONS: readonly (readonly [string, readonly TestedFile[], Configuration])[] = [
  ['plain', files, { pool }],
  ['push-down off', ran, { pool, pushDown: false }],
  ['pages of one row, one thread', ran, { pool: small, pageSize: 1 }],
  ['rows that repeat', ran, { pool, pageSize: 3, repeatRows: true }],
];

(updates ? describe.skip : describe).each(CONFIGURATIONS)('%s', (_, tested, configuration) => {
  testEach(tested, (each, sample) => check(each, sample, configuration));
});

describe('warm cache', () => {
  testEach(ran, async (each, sample) => {
    const { scanner, calls } = servedSample(sample);
    await check(each, sample, { pool, scanner });
    const cold = calls.length;
    await check(each, sample, { pool, scanner });
    // A complete scan is repeated without a request; if LIMIT or an error ended it, it is not complete.
    if (!each.output.startsWith('error:') && !/limit/i.test(each.statement))
      expect(calls).toHaveLength(cold);
  });
});

/** Cases in which DuckDB holds more than a row at a time. */
const HOLDING = /^(cte|distinct|group|having|in|join|order|set|subquery|window)\//;

describe('spilling', () => {
  testEach(
    ran.filter(({ name }) => HOLDING.test(name)),
    (each, sample) => check(each, sample, { pool: spilling }),
  );

  test('each of these had data on disk', () => {
    expect(spilling.spilt).toBeGreaterThan(1_000_000);
  });
});

function testEach(
  tested: readonly TestedFile[],
  run: (each: SqlCase, sample: Sample) => Promise<void>,
): void {
  describe.each(tested)('$name', ({ sample, cases }) => {
    test.each(cases)('$behaviour', async (each) => {
      await run(each, sample);
    });
  });
}

async function check(each: SqlCase, sample: Sample, configuration: Configuration): Promise<void> {
  const output = await outputOf(each, sample, { ...configuration, types });
  expect(comparable(output, each)).toBe(comparable(each.output, each));
}
