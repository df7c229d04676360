import { mkdtempSync, rmSync } from 'node:fs';
import { setMaxListeners } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { residentMegabytes } from '../bench/measure/memory';
import { Caller } from './caller';
import { startPrometheus } from './prometheus';
import { createToken, startServer } from './server';

const ENDLESS =
  'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t';
const PILE = `WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3000)
  SELECT a.n AS a, b.n AS b FROM t AS a CROSS JOIN t AS b`;
const LARGE = `SELECT count(*) AS n FROM p.metrics WHERE metric = 'load'
  AND timestamp >= '2026-01-01T00:00:00Z' AND timestamp < '2026-01-01T08:00:00Z' AND step = '15s'
  WITH (cache = false)`;
/** 40 series with a sample every 15 seconds for eight hours, without the last one. */
const LARGE_ROWS = 40 * 4 * 60 * 8;
const GOOD = 'SELECT 1 AS one';
/** Memory that the server may keep after the load has ended, and the time it has to release the rest. */
const MOST_MEGABYTES = 50;
const BACK_SECONDS = 90;
const MOST_MILLISECONDS = 500;

/** Repeats `work` until the signal. */
async function again(signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await work();
    await pause(20, undefined, { signal }).catch(() => undefined);
  }
}

const times = (count: number, work: () => Promise<void>): Promise<void>[] =>
  Array.from({ length: count }, work);

/**
 * `npm run soak [-- --seconds 60] [--no-large]`: a server under harmful callers and one normal caller. Exits with 1 if
 * a target is missed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '600' },
      // Without the large responses.
      'no-large': { type: 'boolean', default: false },
    },
  });
  const seconds = Math.min(600, Math.max(1, Number(values.seconds)));
  const data = mkdtempSync(join(tmpdir(), 'moltler-soak-'));
  const token = (name: string): string => createToken(data, name, ['--read-only']);
  const tokens = ['endless-1', 'endless-2', 'stalled', 'large', 'good'].map(token);
  const operator = createToken(data, 'operator');
  const prometheus = await startPrometheus();
  const { url, child } = await startServer(data);
  const [endless1, endless2, stalled, large, good] = tokens.map((one) => new Caller(url, one));
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const { signal } = stop;
  try {
    const create = `CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${prometheus.url}"}`;
    await new Caller(url, operator).run(create, signal);
    const resident = (): number => residentMegabytes(new Set(), child.pid);
    // Warm up: with a child process, and compiled code.
    for (let i = 0; i < 5; i++) await good?.run(GOOD, signal);
    if (!values['no-large']) await large?.run(LARGE, signal);
    await pause(12_000);
    await good?.run(GOOD, signal);
    const before = resident();

    const waits: number[] = [];
    const late: string[] = [];
    const began = performance.now();
    const wrong: string[] = [];
    let larges = 0;
    let peak = before;
    const running = [
      ...times(10, () => again(signal, async () => endless1?.run(ENDLESS, signal))),
      ...times(10, () => again(signal, async () => endless2?.run(ENDLESS, signal))),
      ...times(30, () => again(signal, async () => stalled?.stall(PILE, signal))),
      ...times(values['no-large'] ? 0 : 24, () =>
        again(signal, async () => {
          const text = await large?.run(LARGE, signal);
          if (text?.includes(`[[${LARGE_ROWS}]]`) === true) larges++;
        }),
      ),
      again(signal, async () => {
        const from = performance.now();
        const text = (await good?.run(GOOD, signal)) ?? '';
        if (signal.aborted) return;
        const took = performance.now() - from;
        waits.push(took);
        if (took >= MOST_MILLISECONDS) {
          const since = Math.round((from - began) / 1000);
          late.push(
            `after ${since} s: ${Math.round(took)} ms, ${/"milliseconds":[\d.]+/.exec(text)?.[0] ?? ''}`,
          );
        }
        if (!text.includes('[[1]]')) wrong.push(text.slice(0, 200));
        peak = Math.max(peak, resident());
      }),
    ];
    await pause(seconds * 1000);
    stop.abort();
    await Promise.all(running);

    const ended = performance.now();
    let after = resident();
    while (after > before + MOST_MEGABYTES && performance.now() - ended < BACK_SECONDS * 1000) {
      await pause(500);
      after = resident();
    }
    waits.sort((a, b) => a - b);
    const at = (share: number): number => waits[Math.floor((waits.length - 1) * share)] ?? Infinity;
    const milliseconds = (value: number): string => `${Math.round(value)} ms`;
    const megabytes = (value: number): string => `${Math.round(value)} MB`;
    const slow = at(1) >= MOST_MILLISECONDS;
    const bloated = after > before + MOST_MEGABYTES;
    process.stdout.write(
      table([
        ['measured', 'value', 'target'],
        ['SELECT 1 of the good caller, runs', String(waits.length), ''],
        ['… median', milliseconds(at(0.5)), ''],
        ['… 99 of 100', milliseconds(at(0.99)), ''],
        ['… slowest', milliseconds(at(1)), `< ${MOST_MILLISECONDS} ms ${slow ? '✗' : '✓'}`],
        ['… wrong or failed', String(wrong.length), `0 ${wrong.length > 0 ? '✗' : '✓'}`],
        ['large responses read', String(larges), values['no-large'] ? '' : '> 0'],
        ['memory of all processes, before', megabytes(before), ''],
        ['… most', megabytes(peak), ''],
        [
          `… ${Math.round((performance.now() - ended) / 1000)} s after the end`,
          megabytes(after),
          `≤ ${megabytes(before + MOST_MEGABYTES)} ${bloated ? '✗' : '✓'}`,
        ],
      ]),
    );
    for (const problem of [...late, ...wrong].slice(0, 10)) process.stdout.write(`${problem}\n`);
    const noLarge = !values['no-large'] && larges === 0;
    if (slow || bloated || wrong.length > 0 || noLarge) process.exitCode = 1;
  } finally {
    stop.abort();
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    prometheus.close();
    rmSync(data, { recursive: true, force: true });
  }
}

void main();
