import { setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationTable, RenderedSql } from '../../evaluator';
import { DuckDbPool, type PoolOptions } from '../pool';

export const numbers: EvaluationTable = {
  name: 't',
  columns: [
    { name: 'i', type: 'integer', ignoringCase: false },
    { name: 's', type: 'text', ignoringCase: false },
  ],
  key: ['i'],
};

export const sql = (text: string): RenderedSql => ({ text, parameters: [] });

/** Takes minutes unless it is stopped. */
export const heavy = sql(
  'SELECT count(*) AS c0 FROM range(10000000) a(i), range(10000000) b(j) WHERE (i * j) % 7 = 3',
);

export const never = new AbortController().signal;
setMaxListeners(0, never);

/** Pools with a spill directory of their own, which end with each test. */
export function childPools() {
  const childPath = join(__dirname, '../../../../target/server/duckdb_child.js');
  let spillParent: string;
  let pools: DuckDbPool[] = [];
  beforeEach(() => {
    spillParent = mkdtempSync(join(tmpdir(), 'pool-test-'));
  });
  afterEach(async () => {
    await Promise.all(pools.map((each) => each.close()));
    pools = [];
    rmSync(spillParent, { recursive: true, force: true });
  });
  return {
    childPath,
    /** Where the pools of this test spill. */
    spillParent: () => spillParent,
    pool: (options: Partial<PoolOptions> = {}): DuckDbPool => {
      const made = new DuckDbPool({ childPath, spillParent, ...options });
      pools.push(made);
      return made;
    },
  };
}

export async function all<T>(
  batches: AsyncIterable<{ readonly rows: readonly T[] }>,
): Promise<T[]> {
  const rows: T[] = [];
  for await (const batch of batches) rows.push(...batch.rows);
  return rows;
}
