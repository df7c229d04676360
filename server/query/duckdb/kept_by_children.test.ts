import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { queryObjects } from 'node:v8';
import { DuckDbPool } from './pool';

const childPath = join(__dirname, '../../../target/server/duckdb_child.js');
/** Promises in memory, after a garbage collection. */
const promises = (): number => queryObjects(Promise, { format: 'count' });

test('a child that serves many queries keeps nothing of those that have ended', async () => {
  const spillParent = mkdtempSync(join(tmpdir(), 'kept-'));
  const pool = new DuckDbPool({ childPath, spillParent, size: 1 });
  const never = new AbortController().signal;
  const query = async (): Promise<void> => {
    const evaluation = await pool.open([], never);
    for await (const _ of evaluation.run({ text: 'SELECT 1 AS c0', parameters: [] })) continue;
    await evaluation.close();
  };
  for (let count = 0; count < 5; count += 1) await query();
  const children = pool.pids();
  const before = promises();
  for (let count = 0; count < 100; count += 1) await query();
  await turn();
  expect(promises() - before).toBeLessThan(50);
  expect(pool.pids()).toEqual(children);
  await pool.close();
  rmSync(spillParent, { recursive: true, force: true });
});
