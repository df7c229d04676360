import { join } from 'node:path';
import { DuckDbPool, type PoolOptions } from '../duckdb/pool';

/** Evaluators for the tests of one file, which end with them. */
export function testPool(options: Partial<PoolOptions> = {}): DuckDbPool {
  const childPath = join(__dirname, '../../../target/server/duckdb_child.js');
  const pool = new DuckDbPool({ childPath, ...options });
  afterAll(() => pool.close());
  return pool;
}
