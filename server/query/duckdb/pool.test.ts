import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { all, childPools, heavy, never, numbers, sql } from './testing/child_pools';

const { pool, childPath, spillParent } = childPools();

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
    spilled ||= readdirSync(spillParent(), { recursive: true }).some((name) =>
      String(name).includes('duckdb_temp'),
    );
  }
  expect(rows).toBe(500000);
  expect(spilled).toBe(true);
  await children.close();
  expect(readdirSync(spillParent())).toEqual([]);
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
