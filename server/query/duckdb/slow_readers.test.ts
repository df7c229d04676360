import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeClock, type FakeClock } from '../../ports/fakes';
import type { EvaluationTable, RenderedSql } from '../evaluator';
import { DuckDbPool, type PoolOptions } from './pool';

const childPath = join(__dirname, '../../../target/server/duckdb_child.js');
const never = new AbortController().signal;
const sql = (text: string): RenderedSql => ({ text, parameters: [] });
const rows = (count: number, width = 10): RenderedSql =>
  sql(`SELECT i AS c0, repeat('x', ${width}) AS c1 FROM range(${count}) t(i)`);
const endless = rows(1_000_000_000, 200);
const numbers: EvaluationTable = {
  name: 't',
  columns: [{ name: 'i', type: 'integer', ignoringCase: false }],
  key: ['i'],
};

let spillParent: string;
let clock: FakeClock;
let pools: DuckDbPool[] = [];
const pool = (options: Partial<PoolOptions> = {}): DuckDbPool => {
  const made = new DuckDbPool({ childPath, spillParent, clock, ...options });
  pools.push(made);
  return made;
};
beforeEach(() => {
  clock = fakeClock();
  spillParent = mkdtempSync(join(tmpdir(), 'slow-readers-'));
});
afterEach(async () => {
  await Promise.all(pools.map((each) => each.close()));
  pools = [];
  rmSync(spillParent, { recursive: true, force: true });
});

/** A child has low priority: checking without a pause would keep it from working. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await turn();
};

/** A query whose reader stops after the first batch. */
async function stalled(
  children: DuckDbPool,
  caller: string,
  text: RenderedSql,
  notices?: string[],
) {
  const evaluation = await children.open([], never, {
    caller,
    onNotice: (notice) => notices?.push(notice),
  });
  const batches = evaluation.run(text, { last: true })[Symbol.asyncIterator]();
  const first = await batches.next();
  const count = first.done === true ? 0 : first.value.rows.length;
  return { evaluation, batches, count };
}
async function selectOne(children: DuckDbPool, caller: string): Promise<unknown> {
  const evaluation = await children.open([], never, { caller });
  const found: unknown[] = [];
  for await (const batch of evaluation.run(sql('SELECT 1 AS c0'), { last: true }))
    found.push(...batch.rows);
  await evaluation.close();
  return found;
}

describe('a reader that stalls', () => {
  it('gets all rows in order, although its child continued with other work', async () => {
    const children = pool({ size: 1 });
    const notices: string[] = [];
    const { evaluation, batches, count } = await stalled(children, 'a', rows(200_000), notices);
    // The only child: it is free once the result is on disk.
    expect(await selectOne(children, 'b')).toEqual([[1]]);
    expect(notices).toEqual([expect.stringContaining('stored on disk')]);
    let read = count;
    let next = await batches.next();
    while (next.done !== true) {
      for (const [i] of next.value.rows)
        if (i !== read++) throw new Error(`row ${read} is ${String(i)}`);
      next = await batches.next();
    }
    expect(read).toBe(200_000);
    await evaluation.close();
    await until(() => children.spooledBytes === 0);
  });

  it('loses its child after a short while, even if nobody else needs it', async () => {
    const children = pool({ size: 1, patienceMilliseconds: 1000 });
    const { evaluation } = await stalled(children, 'a', rows(200_000));
    await until(() => clock.sleeping() > 0);
    await clock.advance(1000);
    // Everything that is left is on disk.
    await until(() => children.spooledBytes > 1_000_000);
    expect(await selectOne(children, 'b')).toEqual([[1]]);
    await evaluation.close();
    await until(() => children.spooledBytes === 0);
  });

  it('of an endless result is stopped when others need its child, and the error says why', async () => {
    const children = pool({ size: 1, bounds: { spool_megabytes: 4 } });
    const { batches, evaluation } = await stalled(children, 'a', endless);
    expect(await selectOne(children, 'b')).toEqual([[1]]);
    const read = async (): Promise<void> => {
      for (;;) if ((await batches.next()).done === true) return;
    };
    await expect(read()).rejects.toMatchObject({
      code: 'reader_too_slow',
      message: expect.stringContaining(
        '4 MB of its rows were waiting on disk (spool_megabytes)',
      ) as unknown,
    });
    await evaluation.close();
  });

  it('shares one bound with all others, and there is always room for one more', async () => {
    const children = pool({
      size: 4,
      patienceMilliseconds: 0,
      bounds: { spool_megabytes: 8, spool_total_megabytes: 10 },
    });
    const held = await Promise.all(
      ['a', 'b', 'c'].map((caller) => stalled(children, caller, endless)),
    );
    // A fourth of 10 MB for each of three.
    await until(() => children.spooledBytes > 6_500_000);
    for (let i = 0; i < 50; i++) {
      expect(children.spooledBytes).toBeLessThanOrEqual(10 * 1024 * 1024);
      await turn();
    }
    const before = children.spooledBytes;
    const late = await stalled(children, 'd', rows(20_000, 50));
    await until(() => children.spooledBytes > before + 500_000);
    held.push(late);
    await Promise.all(held.map(({ evaluation }) => evaluation.close()));
  });

  it('gets an error after its stored result has expired', async () => {
    const children = pool({ size: 1, patienceMilliseconds: 0, bounds: { spool_seconds: 60 } });
    const { batches, evaluation } = await stalled(children, 'a', rows(200_000));
    await until(() => children.spooledBytes > 0);
    await clock.advance(60_000);
    const read = async (): Promise<void> => {
      for (;;) if ((await batches.next()).done === true) return;
    };
    await expect(read()).rejects.toMatchObject({ code: 'result_expired' });
    await evaluation.close();
    await until(() => children.spooledBytes === 0);
  });

  it('leaves no file behind, whatever happens, because none has a name', async () => {
    const children = pool({ size: 1, patienceMilliseconds: 0 });
    await stalled(children, 'a', endless);
    await until(() => children.spooledBytes > 1_000_000);
    const names = readdirSync(spillParent, { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith('.rows'))).toEqual([]);
  });

  it('whose rows do not fit on the disk gets an error that says so', async () => {
    const children = pool({ size: 1 });
    const { batches, evaluation } = await stalled(children, 'a', rows(200_000));
    // The directory is gone, which is like a disk that cannot be written to.
    for (const name of readdirSync(spillParent))
      rmSync(join(spillParent, name), { recursive: true });
    expect(await selectOne(children, 'b')).toEqual([[1]]);
    const read = async (): Promise<void> => {
      for (;;) if ((await batches.next()).done === true) return;
    };
    await expect(read()).rejects.toMatchObject({ code: 'spool_unusable' });
    await evaluation.close();
  });

  it('gets the error of a late row, even if the rows before it were on disk', async () => {
    const children = pool({ size: 1, patienceMilliseconds: 0 });
    const late = sql(
      "SELECT CAST(CASE WHEN i = 500000 THEN 'x' ELSE '1' END AS INTEGER) AS c0 FROM range(1000000) t(i)",
    );
    const { batches, evaluation } = await stalled(children, 'a', late);
    await until(() => children.spooledBytes > 0);
    const read = async (): Promise<void> => {
      for (;;) if ((await batches.next()).done === true) return;
    };
    await expect(read()).rejects.toMatchObject({ code: 'evaluation_failed' });
    await evaluation.close();
  });
});

describe('a query that is evaluated page by page', () => {
  const even = sql('SELECT i FROM t WHERE i % 2 = 0');
  const batch = (values: number[]) => ({ rowCount: values.length, values: [values] });

  it('uses no child between two pages if others need it, and still remembers its keys', async () => {
    const children = pool({ size: 1 });
    const paged = await children.open([numbers], never, { caller: 'a' });
    expect((await paged.evaluatePage(even, 't', batch([1, 2, 3, 4]))).rows).toEqual([[2], [4]]);
    // Its reader stalls, or its service makes it wait.
    expect(await selectOne(children, 'b')).toEqual([[1]]);
    expect((await paged.evaluatePage(even, 't', batch([4, 5, 6]))).rows).toEqual([[6]]);
    await paged.close();
  });

  it('lets another query run between pages that arrive without a pause', async () => {
    const children = pool({ size: 1 });
    const paged = await children.open([numbers], never, { caller: 'a' });
    let other: unknown;
    const asking = paged
      .evaluatePage(even, 't', batch([0]))
      .then(() => selectOne(children, 'b'))
      .then((found) => (other = found));
    for (let page = 1; other === undefined; page++) {
      const pages = [page * 2, page * 2 + 1].map((at) => batch([at * 2]));
      const found = await Promise.all(pages.map((one) => paged.evaluatePage(even, 't', one)));
      expect(found.map((one) => one.rows)).toEqual([[[page * 4]], [[page * 4 + 2]]]);
    }
    await asking;
    expect(other).toEqual([[1]]);
    await paged.close();
  });

  it('leaves the queue when it is cancelled', async () => {
    const children = pool({ size: 1 });
    const controller = new AbortController();
    const paged = await children.open([numbers], controller.signal, { caller: 'a' });
    await paged.evaluatePage(even, 't', batch([2]));
    const other = await children.open([], never, { caller: 'b' });
    const waiting = paged.evaluatePage(even, 't', batch([4]));
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await other.close();
    expect(await selectOne(children, 'c')).toEqual([[1]]);
  });
});

describe('a query that waits for an evaluator', () => {
  const heavy = sql(
    'SELECT count(*) AS c0 FROM range(10000000) a(i), range(10000000) b(j) WHERE (i * j) % 7 = 3',
  );

  it('reports that after a second, and fails after a limit with the reason', async () => {
    const children = pool({ size: 2, bounds: { evaluator_wait_seconds: 30 } });
    const busy = await children.open([], never, { caller: 'a' });
    const running = busy.run(heavy)[Symbol.asyncIterator]().next();
    running.catch(() => undefined);
    const notices: string[] = [];
    const waiting = children.open([], never, {
      caller: 'a',
      onNotice: (text) => notices.push(text),
    });
    waiting.catch(() => undefined);
    await clock.advance(1000);
    expect(notices).toEqual(['Waiting for a free evaluator: your other query is running.']);
    await clock.advance(29_000);
    await expect(waiting).rejects.toMatchObject({
      code: 'evaluators_busy',
      message:
        'No evaluator became free within 30 s (evaluator_wait_seconds): your other query is running.',
      hint: expect.stringContaining('Cancel one of your running queries') as unknown,
      retryAt: expect.stringContaining('2026-') as unknown,
    });
    // Others are not affected.
    expect(await selectOne(children, 'b')).toEqual([[1]]);
    await busy.close();
    expect(await selectOne(children, 'a')).toEqual([[1]]);
  });
});

describe('the memory of an evaluator', () => {
  it('is bounded for the whole process: what DuckDB does not count ends the query, by name', async () => {
    const children = pool({ size: 1, bounds: { evaluator_megabytes: 200 } });
    const evaluation = await children.open([], never, { caller: 'a' });
    const growing = sql(
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT n AS c0 FROM t',
    );
    const read = async (): Promise<void> => {
      for await (const _ of evaluation.run(growing, { last: true })) continue;
    };
    await expect(read()).rejects.toMatchObject({
      code: 'evaluation_out_of_memory',
      message: expect.stringContaining('200 MB') as unknown,
    });
    await evaluation.close();
    expect(await selectOne(children, 'a')).toEqual([[1]]);
  });

  it('is freed: idle evaluators end after a while', async () => {
    const children = pool();
    const open = await Promise.all(
      ['a', 'b', 'c'].map((caller) => children.open([], never, { caller })),
    );
    expect(children.pids().length).toBeGreaterThanOrEqual(3);
    await Promise.all(open.map((each) => each.close()));
    await until(() => clock.sleeping() === children.pids().length);
    await clock.advance(10_000);
    // The last one is kept longer.
    await until(() => children.pids().length === 1);
    await until(() => clock.sleeping() === 1);
    await clock.advance(60_000);
    await until(() => children.pids().length === 0);
    expect(await selectOne(children, 'a')).toEqual([[1]]);
  });
});
