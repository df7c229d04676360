import { spawnSync } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationTable, RenderedSql } from '../evaluator';
import { partsOf } from '../page_results';
import { DuckDbPool, type PoolOptions } from './pool';

const childPath = join(__dirname, '../../../target/server/duckdb_child.js');
const numbers: EvaluationTable = {
  name: 't',
  columns: [
    { name: 'i', type: 'integer', ignoringCase: false },
    { name: 's', type: 'text', ignoringCase: false },
  ],
  key: ['i'],
};
const sql = (text: string): RenderedSql => ({ text, parameters: [] });
/** Takes minutes unless it is stopped. */
const heavy = sql(
  'SELECT count(*) AS c0 FROM range(10000000) a(i), range(10000000) b(j) WHERE (i * j) % 7 = 3',
);
const never = new AbortController().signal;
setMaxListeners(0, never);

let spillParent: string;
let pools: DuckDbPool[] = [];
const pool = (options: Partial<PoolOptions> = {}): DuckDbPool => {
  const made = new DuckDbPool({ childPath, spillParent, ...options });
  pools.push(made);
  return made;
};
beforeEach(() => {
  spillParent = mkdtempSync(join(tmpdir(), 'pool-test-'));
});
afterEach(async () => {
  await Promise.all(pools.map((each) => each.close()));
  pools = [];
  rmSync(spillParent, { recursive: true, force: true });
});

async function all<T>(batches: AsyncIterable<{ readonly rows: readonly T[] }>): Promise<T[]> {
  const rows: T[] = [];
  for await (const batch of batches) rows.push(...batch.rows);
  return rows;
}
/** Resolves when the process has used a tenth of a second of processor time, which means its query is running. */
async function working(pid: number): Promise<void> {
  const ticks = (): number => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[13]);
  const before = ticks();
  while (ticks() < before + 10) await new Promise(setImmediate);
}
/** How much the process has lowered its priority. */
function nice(pid: number): number {
  try {
    return getPriority(pid);
  } catch {
    return 0;
  }
}
const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}/stat`);

test.each([
  ['text', "SELECT repeat('x', 17000000) AS c0"],
  ['texts', "SELECT 1 AS c0, repeat('x', 9000000) AS c1, repeat('x', 9000000) AS c2"],
  ['list', "SELECT list_resize([repeat('x', 1000)], 5000, repeat('x', 1000)) AS c0"],
  [
    'later row',
    "SELECT repeat('x', CASE WHEN i = 30 THEN 17000000 ELSE 1 END) AS c0 FROM range(40) t(i)",
  ],
])('a row that is too large for its %s is an error, and the next query works', async (_, text) => {
  const made = pool({ size: 1 });
  const first = await made.open([], never);
  await expect(all(first.run(sql(text)))).rejects.toMatchObject({
    code: 'evaluation_failed',
    message:
      'The query could not be evaluated: a row of the result has more than 16 MB (result_row_megabytes).',
    hint: expect.stringMatching(/^Shorten its values/) as unknown,
  });
  await first.close();
  const second = await made.open([], never);
  expect(await all(second.run(sql('SELECT 1 AS c0')))).toEqual([[1]]);
  await second.close();
});

test('long texts come in separate batches, short ones in large batches', async () => {
  const evaluation = await pool().open([], never);
  const sizes = async (text: string): Promise<number[]> => {
    const counts: number[] = [];
    for await (const { rows } of evaluation.run(sql(text))) counts.push(rows.length);
    return counts;
  };
  const long = await sizes("SELECT repeat('x', 1000000) AS c0 FROM range(100)");
  expect(Math.max(...long)).toBeLessThanOrEqual(2);
  expect(long.reduce((sum, count) => sum + count, 0)).toBe(100);
  expect(await sizes("SELECT 'short' AS c0, range AS c1 FROM range(1000)")).toEqual([1000]);
  await evaluation.close();
});

test('rows whose sizes differ are all there, in order and whole', async () => {
  const evaluation = await pool().open([], never);
  const text = `SELECT i AS c0, repeat('x', i * 7919 % 40 * 20000) AS c1, repeat('y', i * 104729 % 7 * 90000) AS c2
    FROM range(120) t(i)`;
  const rows = await all(evaluation.run(sql(text)));
  expect(rows.map(([i, x, y]) => [i, String(x).length, String(y).length])).toEqual(
    Array.from({ length: 120 }, (_, i) => [
      i,
      ((i * 7919) % 40) * 20000,
      ((i * 104729) % 7) * 90000,
    ]),
  );
  await evaluation.close();
});

test('a page with a large result comes in parts, and each of its rows once', async () => {
  const evaluation = await pool({ size: 1 }).open([numbers], never);
  const query = sql('SELECT i, repeat(s, 400000) AS c1 FROM t WHERE i <> 7');
  const page = (values: number[]) =>
    evaluation.evaluatePage(query, 't', {
      rowCount: values.length,
      values: [values, values.map(() => 'x')],
    });
  const values = Array.from({ length: 100 }, (_, i) => i);
  const first = await page([...values, 5, 50, 99]);
  expect(first.rows.length).toBeLessThan(20);
  // The next page is evaluated before the rest of this one is wanted.
  const next = await page([99, 100]);
  expect(next.rows.map(([i]) => i)).toEqual([100]);
  const parts: number[] = [];
  const found: unknown[] = [];
  for await (const rows of partsOf(first)) {
    parts.push(rows.length);
    for (const [i, text] of rows) found.push([i, String(text).length]);
  }
  expect(Math.max(...parts)).toBeLessThan(20);
  expect(found).toEqual(values.filter((i) => i !== 7).map((i) => [i, 400_000]));
  await evaluation.close();
});

test('a page with a row that is too large is an error', async () => {
  const evaluation = await pool({ size: 1 }).open([numbers], never);
  const query = sql('SELECT repeat(s, 17000000) AS c0 FROM t');
  const batch = {
    rowCount: 2,
    values: [
      [1, 2],
      ['', 'x'],
    ],
  };
  await expect(evaluation.evaluatePage(query, 't', batch)).rejects.toMatchObject({
    message: expect.stringContaining('(result_row_megabytes)') as unknown,
  });
  await evaluation.close();
});

test('a query sees the rows that were appended', async () => {
  const evaluation = await pool().open([numbers], never);
  await evaluation.append('t', {
    rowCount: 2,
    values: [
      [1, 2],
      ['a', null],
    ],
  });
  await evaluation.append('t', { rowCount: 1, values: [[9007199254740993n], ['c']] });
  expect(await all(evaluation.run(sql('SELECT i, s FROM t ORDER BY i')))).toEqual([
    [1, 'a'],
    [2, null],
    ['9007199254740993', 'c'],
  ]);
});

test('a row with a repeated key is dropped', async () => {
  const evaluation = await pool().open([numbers], never);
  await evaluation.append('t', {
    rowCount: 2,
    values: [
      [1, 2],
      ['a', 'b'],
    ],
  });
  await evaluation.append('t', {
    rowCount: 2,
    values: [
      [2, 3],
      ['b', 'c'],
    ],
  });
  expect(await all(evaluation.run(sql('SELECT count(*) FROM t')))).toEqual([[3]]);
});

test('each page is evaluated separately, and keys are remembered across pages', async () => {
  const evaluation = await pool().open([numbers], never);
  const query = sql('SELECT i FROM t WHERE i % 2 = 0');
  const page = (values: number[]) =>
    evaluation.evaluatePage(query, 't', {
      rowCount: values.length,
      values: [values, values.map(String)],
    });
  expect((await page([1, 2, 3, 4])).rows).toEqual([[2], [4]]);
  expect((await page([4, 5, 6])).rows).toEqual([[6]]);
  expect((await page([])).rows).toEqual([]);
});

test('a page without NULL does not make the next ones lose a condition on it', async () => {
  const evaluation = await pool().open([numbers], never);
  const query = sql('SELECT i FROM t WHERE s IS NOT NULL');
  const page = (i: number, s: string | null) =>
    evaluation.evaluatePage(query, 't', { rowCount: 1, values: [[i], [s]] });
  expect((await page(1, 'a')).rows).toEqual([[1]]);
  expect((await page(2, null)).rows).toEqual([]);
  expect((await page(3, 'c')).rows).toEqual([[3]]);
});

test('a result that fails in a late row is an error, not a shorter result', async () => {
  const evaluation = await pool().open([], never);
  const late = sql(
    "SELECT CAST(CASE WHEN i = 500000 THEN 'x' ELSE '1' END AS INTEGER) AS c0 FROM range(1000000) t(i)",
  );
  let rows = 0;
  const reading = (async () => {
    for await (const batch of evaluation.run(late)) rows += batch.rows.length;
  })();
  await expect(reading).rejects.toMatchObject({
    code: 'evaluation_failed',
    message: expect.stringContaining("Could not convert string 'x' to INT32"),
  });
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(500001);
});

test('a result keeps its order up to the end sentinel', async () => {
  const evaluation = await pool().open([], never);
  const rows = await all(
    evaluation.run(sql('SELECT i AS c0 FROM range(300000) t(i) ORDER BY i DESC')),
  );
  expect(rows).toHaveLength(300000);
  expect(rows.every(([i], at) => i === 299999 - at)).toBe(true);
});

test('an error does not quote a long value in full', async () => {
  const evaluation = await pool().open([], never);
  const wrong = sql("SELECT CAST(repeat('x', 1000000) AS BIGINT) AS c0");
  const error: unknown = await all(evaluation.run(wrong)).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/Could not convert string 'x+…x+' to INT64/);
  expect(String(error).length).toBeLessThan(1000);
});

test('a reader that stops early leaves the child ready for the next query', async () => {
  const evaluation = await pool().open([], never);
  for await (const batch of evaluation.run(sql('SELECT i AS c0 FROM range(10000000) t(i)'))) {
    expect(batch.rows[0]).toEqual([0]);
    break;
  }
  expect(await all(evaluation.run(sql('SELECT 1 AS c0')))).toEqual([[1]]);
});

test('a query of a killed child fails by name, and the next one gets another child', async () => {
  const children = pool({ size: 1 });
  const evaluation = await children.open([], never);
  const [pid] = children.pids();
  const failing = all(evaluation.run(heavy));
  process.kill(pid ?? 0, 'SIGKILL');
  await expect(failing).rejects.toMatchObject({ code: 'evaluation_crashed' });
  const next = await children.open([], never);
  expect(await all(next.run(sql('SELECT 1 AS c0')))).toEqual([[1]]);
});

test.each([
  ['memory', 'SELECT list(i) AS c0 FROM range(100000000) t(i)'],
  [
    'spill space',
    'SELECT i AS c0, repeat(md5(CAST(i AS VARCHAR)), 20) AS c1 FROM range(500000) t(i) ORDER BY c1',
  ],
])('a query over its %s fails by name, others continue', async (_, text) => {
  const children = pool({ spillLimitMegabytes: 10 });
  const other = await children.open([], never);
  const evaluation = await children.open([], never);
  await expect(all(evaluation.run(sql(text)))).rejects.toMatchObject({
    code: 'evaluation_out_of_memory',
    message: expect.stringContaining('256 MB'),
  });
  expect(await all(other.run(sql('SELECT 1 AS c0')))).toEqual([[1]]);
});

test('a sort larger than memory spills into the directory of the pool, which is removed with it', async () => {
  const children = pool();
  const evaluation = await children.open([], never);
  const wide = sql(
    'SELECT i AS c0 FROM range(500000) t(i) ORDER BY repeat(md5(CAST(i AS VARCHAR)), 20)',
  );
  let rows = 0;
  let spilled = false;
  for await (const batch of evaluation.run(wide)) {
    rows += batch.rows.length;
    spilled ||= readdirSync(spillParent, { recursive: true }).some((name) =>
      String(name).includes('duckdb_temp'),
    );
  }
  expect(rows).toBe(500000);
  expect(spilled).toBe(true);
  await children.close();
  expect(readdirSync(spillParent)).toEqual([]);
}, 90_000);

test('a cancelled query ends, and its child stops', async () => {
  const children = pool();
  const controller = new AbortController();
  const evaluation = await children.open([], controller.signal);
  const running = all(evaluation.run(heavy));
  running.catch(() => undefined);
  await working(children.pids()[0] ?? 0);
  controller.abort();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  await evaluation.close();
});

test('waiting for a child ends when it is cancelled', async () => {
  const children = pool({ size: 1 });
  await children.open([], never);
  const controller = new AbortController();
  const waiting = children.open([], controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
});

test('a query that is cancelled as it is woken leaves the child to the next', async () => {
  const children = pool({ size: 1 });
  const first = await children.open([], never);
  const controller = new AbortController();
  const { signal } = controller;
  // The one that is woken stops listening first: the cancellation arrives in that very tick.
  signal.removeEventListener = () => controller.abort();
  const woken = children.open([], signal);
  const next = children.open([], never);
  await first.close();
  await expect(woken).rejects.toMatchObject({ code: 'cancelled' });
  await (await next).close();
});

test('a waiting query gets the child that another one releases', async () => {
  const children = pool({ size: 1 });
  const first = await children.open([numbers], never);
  const second = children.open([numbers], never);
  await first.append('t', { rowCount: 1, values: [[1], ['a']] });
  await first.close();
  expect(await all((await second).run(sql('SELECT count(*) AS c0 FROM t')))).toEqual([[0]]);
});

test.each([
  ['a file', "SELECT * FROM read_csv('/etc/passwd')"],
  ['a file to write', "COPY (SELECT 1) TO '/tmp/moltler-never'"],
  ['an extension', 'INSTALL httpfs'],
  ['another database', "ATTACH '/tmp/moltler-never.db'"],
  ['a setting', "SELECT 1; SET memory_limit = '8GB'"],
])('evaluation never reaches %s', async (_, text) => {
  const evaluation = await pool().open([], never);
  await expect(all(evaluation.run(sql(text)))).rejects.toMatchObject({ code: 'evaluation_failed' });
});

test('no child outlives the pool', async () => {
  const children = pool();
  await Promise.all([children.open([], never), children.open([], never)]);
  const pids = children.pids();
  // The two, and one that is started for the next caller.
  expect(pids).toHaveLength(3);
  await children.close();
  expect(pids.filter(isAlive)).toEqual([]);
});

test('no child outlives a parent that was killed', async () => {
  const parent = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, [${JSON.stringify(childPath)}], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    process.stdout.write(String(child.pid), () => process.kill(process.pid, 'SIGKILL'));`;
  const pid = Number(spawnSync(process.execPath, ['-e', parent]).stdout.toString());
  expect(pid).toBeGreaterThan(0);
  while (isAlive(pid)) await new Promise(setImmediate);
});

test('a started process is reserved for a caller without any', async () => {
  const made = pool();
  await made.open([], never, { caller: 'many' });
  await made.open([], never, { caller: 'many' });
  const [, , spare] = made.pids();
  expect(spare).toBeDefined();
  await made.open([], never, { caller: 'many' });
  const left = new AbortController();
  const other = await made.open([], left.signal, { caller: 'one' });
  const reading = all(other.run(heavy)).catch(() => undefined);
  await working(spare ?? 0);
  left.abort();
  await reading;
});

test('each query starts one spare, which is reserved for callers without a process', async () => {
  const made = pool({ spares: 2 });
  for (let query = 0; query < 3; query++) await (await made.open([], never)).close();
  const started = made.pids();
  // A process may still be being emptied when the next query arrives.
  expect(started.length).toBeGreaterThanOrEqual(3);
  expect(started.length).toBeLessThanOrEqual(4);
  await made.open([], never, { caller: 'many' });
  const before = made.pids();
  await made.open([], never, { caller: 'many' });
  await made.open([], never, { caller: 'many' });
  // Of three children of one caller, one is a separate process.
  expect(made.pids().filter((pid) => !before.includes(pid)).length).toBeGreaterThan(0);
});

test('a caller who keeps running several queries at once does not start a process for each of them', async () => {
  const made = pool({ spares: 2 });
  const started = new Set<number>();
  for (let round = 0; round < 6; round++) {
    const both = [await made.open([], never), await made.open([], never)];
    for (const pid of made.pids()) started.add(pid);
    await Promise.all(both.map((each) => each.close()));
  }
  // Each was started once and is still alive, and there are no more than the maximum.
  expect([...started].every(isAlive)).toBe(true);
  expect(started.size).toBeLessThanOrEqual(8);
});

test('a caller who cancels one long query after the other leaves started processes to others', async () => {
  const made = pool({ spares: 2 });
  for (let query = 0; query < 4; query++) await (await made.open([], never)).close();
  /** Cancels a long query. Returns whether it had a process that had been started before. */
  const tookStarted = async (): Promise<boolean> => {
    const started = made.pids();
    const controller = new AbortController();
    const evaluation = await made.open([], controller.signal, { caller: 'hasty' });
    const running = all(evaluation.run(heavy)).catch(() => undefined);
    const long = (): number | undefined => made.pids().find((pid) => nice(pid) > 5);
    while (long() === undefined) await new Promise(setImmediate);
    const pid = long() ?? 0;
    controller.abort();
    await running;
    await evaluation.close();
    while (made.pids().includes(pid)) await new Promise(setImmediate);
    return started.includes(pid);
  };
  expect(await tookStarted()).toBe(true);
  await tookStarted();
  await tookStarted();
  expect(await tookStarted()).toBe(false);
}, 60_000);
