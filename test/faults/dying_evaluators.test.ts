import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { MoltlerError } from '../../common/errors';
import {
  DuckDbPool,
  type Evaluation,
  type EvaluationTable,
  type EvaluatorPool,
} from '../../server/query';
import { SpillingPool } from '../support/spilling_pool';
import { CHILD_PATHS } from '../support/built';

const childPath = CHILD_PATHS.duckdb;
const table: EvaluationTable = {
  name: 't',
  columns: [{ name: 'i', type: 'integer', ignoringCase: false }],
  key: ['i'],
};
const page = { rowCount: 3, values: [[1, 2, 3]] };
const sql = (text: string): Parameters<Evaluation['run']>[0] => ({ text, parameters: [] });

/** What queries do with their evaluators. */
const WORK: Readonly<
  Record<(typeof QUERIES)[number][number], (evaluation: Evaluation) => Promise<unknown>>
> = {
  append: (evaluation) => evaluation.append('t', page),
  page: (evaluation) => evaluation.evaluatePage(sql('SELECT i AS c0 FROM t'), 't', page),
  describe: (evaluation) => evaluation.describe(sql('SELECT i AS c0 FROM t')),
  distinct: async (evaluation) => {
    for await (const values of evaluation.distinctValues('t', 'i', 2))
      expect(values.length).toBeGreaterThan(0);
  },
  'all rows': async (evaluation) => {
    const run = evaluation.run(sql('SELECT i AS c0 FROM range(200000) r(i)'), { last: true });
    for await (const { rows } of run) expect(rows.length).toBeGreaterThan(0);
  },
  'some rows': async (evaluation) => {
    const run = evaluation.run(sql('SELECT i AS c0 FROM range(200000) r(i)'), { last: true });
    await run[Symbol.asyncIterator]().next();
  },
};

const QUERIES = [
  ['describe', 'page', 'page', 'page'],
  ['describe', 'append', 'append', 'distinct', 'all rows'],
  ['append', 'some rows'],
] as const;

interface Query {
  readonly caller: string;
  readonly steps: (typeof QUERIES)[number];
  /** The step that it is cancelled in; undefined if it is not. */
  readonly cancelled: number | undefined;
  readonly closes: boolean;
}
const queries = fc.array(
  fc.record<Query>({
    caller: fc.constantFrom('ada', 'grace'),
    steps: fc.constantFrom(...QUERIES),
    cancelled: fc.option(fc.nat(4), { nil: undefined, freq: 3 }),
    closes: fc.boolean(),
  }),
  { minLength: 3, maxLength: 6 },
);
/** After how many steps of all queries, and how many turns of the event loop later, one dies. */
const deaths = fc.array(fc.record({ step: fc.nat(15), turns: fc.nat(60) }), {
  minLength: 1,
  maxLength: 4,
});

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

/** Runs a query; it may fail by the death of its evaluator and by being cancelled, but by nothing else. */
async function run(pool: EvaluatorPool, query: Query, onStep: () => void): Promise<void> {
  const cancel = new AbortController();
  try {
    onStep();
    const evaluation = await pool.open([table], cancel.signal, { caller: query.caller });
    try {
      for (const [at, step] of query.steps.entries()) {
        onStep();
        if (at === query.cancelled) void turns(at * 10).then(() => cancel.abort());
        await WORK[step](evaluation);
      }
    } finally {
      if (query.closes) await evaluation.close();
      else cancel.abort();
    }
  } catch (error) {
    if (!(error instanceof MoltlerError)) throw error;
    expect(['evaluation_crashed', 'cancelled']).toContain(error.code);
  }
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
}

describe('an evaluator that dies at any moment', () => {
  // Jest's `process` is a copy, which gets no events.
  const real = runInThisContext('process') as NodeJS.Process;
  const escaped: unknown[] = [];
  const onEscaped = (reason: unknown): void => void escaped.push(reason);
  let root: string;
  beforeEach(() => {
    escaped.length = 0;
    real.on('unhandledRejection', onEscaped);
    root = mkdtempSync(join(tmpdir(), 'dying-'));
  });
  afterEach(() => {
    real.off('unhandledRejection', onEscaped);
    rmSync(root, { recursive: true, force: true });
  });

  it('ends its query by name and nothing else: the next query works', async () => {
    const pool = new DuckDbPool({ childPath, size: 2, spillParent: root });
    const property = fc.asyncProperty(queries, deaths, async (all, due) => {
      let step = 0;
      const dying: Promise<void>[] = [];
      const killed = new Set<number>();
      const onStep = (): void => {
        step += 1;
        for (const [at, death] of due.entries()) {
          if (death.step !== step) continue;
          const dies = async (): Promise<void> => {
            await turns(death.turns);
            const alive = pool.pids();
            const pid = alive[at % Math.max(1, alive.length)];
            kill(pid);
            if (pid !== undefined) killed.add(pid);
          };
          dying.push(dies());
        }
      };
      await Promise.all(all.map((query) => run(pool, query, onStep)));
      await Promise.all(dying);
      while (pool.pids().some((pid) => killed.has(pid))) await turns(1);
      const next = await pool.open([table], new AbortController().signal);
      const rows = [];
      for await (const batch of next.run(sql('SELECT 1 AS c0'))) rows.push(...batch.rows);
      expect(rows).toEqual([[1]]);
      await next.close();
    });
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
    await pool.close();
    await turns(10);
    expect(escaped).toEqual([]);
  }, 60_000);

  it.each(['before the first query', 'during a query', 'after the last row'])(
    'rejects only for who waits for it: %s',
    async (moment) => {
      const pool = new SpillingPool(childPath);
      const crashed = { code: 'evaluation_crashed' };
      if (moment === 'before the first query') kill(pool.pid);
      const opening = pool.open([table], new AbortController().signal);
      if (moment === 'before the first query') await expect(opening).rejects.toMatchObject(crashed);
      else {
        const evaluation = await opening;
        const rows = evaluation.run(sql('SELECT i AS c0 FROM range(5) r(i)'), { last: true });
        if (moment === 'during a query') {
          kill(pool.pid);
          await expect(rows[Symbol.asyncIterator]().next()).rejects.toMatchObject(crashed);
        } else {
          for await (const { rows: some } of rows) expect(some.length).toBeGreaterThan(0);
          kill(pool.pid);
        }
        await evaluation.close();
      }
      await pool.close();
      await turns(10);
      expect(escaped).toEqual([]);
    },
  );
});
