import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from './caller';

const ENDLESS =
  'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t';
const PILE = `WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3000)
  SELECT a.n AS a, b.n AS b FROM t AS a CROSS JOIN t AS b`;
export const LARGE = `SELECT count(*) AS n FROM p.metrics WHERE metric = 'load'
  AND timestamp >= '2026-01-01T00:00:00Z' AND timestamp < '2026-01-01T08:00:00Z' AND step = '15s'
  WITH (cache = false)`;
/** 40 series with a sample every 15 seconds for eight hours, without the last one. */
const LARGE_ROWS = 40 * 4 * 60 * 8;
export const GOOD = 'SELECT 1 AS one';

/** The harmful callers, each of whom runs many scripts at a time, and the normal one. */
export interface Callers {
  readonly endless: readonly Caller[];
  readonly stalled: Caller;
  readonly large: Caller;
  readonly good: Caller;
}

/** What the load has met so far. */
export interface Met {
  /** How long each script of the normal caller took, in milliseconds. */
  readonly waits: number[];
  /** Those that took too long, with the time that the server itself counted. */
  readonly late: string[];
  /** Responses to the normal caller that were not its result. */
  readonly wrong: string[];
  /** How many large responses were read. */
  large: number;
}

export interface LoadOptions {
  readonly large: boolean;
  readonly mostMilliseconds: number;
  /** After each script of the normal caller. */
  readonly onRun: () => void;
}

/** Puts the server under load until the signal. */
export async function load(
  { endless, stalled, large, good }: Callers,
  { mostMilliseconds, onRun, ...options }: LoadOptions,
  signal: AbortSignal,
): Promise<Met> {
  const met: Met = { waits: [], late: [], wrong: [], large: 0 };
  const began = performance.now();
  const runGood = async (): Promise<void> => {
    const from = performance.now();
    const text = await good.run(GOOD, signal);
    if (signal.aborted) return;
    const took = performance.now() - from;
    met.waits.push(took);
    if (took >= mostMilliseconds) {
      const since = Math.round((from - began) / 1000);
      const counted = /"milliseconds":[\d.]+/.exec(text)?.[0] ?? '';
      met.late.push(`after ${since} s: ${Math.round(took)} ms, ${counted}`);
    }
    if (!text.includes('[[1]]')) met.wrong.push(text.slice(0, 200));
    onRun();
  };
  const runLarge = async (): Promise<void> => {
    const text = await large.run(LARGE, signal);
    if (text.includes(`[[${LARGE_ROWS}]]`)) met.large += 1;
  };
  await Promise.all([
    ...endless.flatMap((caller) =>
      times(10, () => again(signal, () => caller.run(ENDLESS, signal))),
    ),
    ...times(30, () => again(signal, () => stalled.stall(PILE, signal))),
    ...times(options.large ? 24 : 0, () => again(signal, runLarge)),
    again(signal, runGood),
  ]);
  return met;
}

/** Repeats `work` until the signal. */
async function again(signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await work();
    await pause(20, undefined, { signal }).catch(() => undefined);
  }
}

const times = (count: number, work: () => Promise<void>): Promise<void>[] =>
  Array.from({ length: count }, work);
