import { setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMegabytes } from '../bench/measure/memory';
import { Caller } from './caller';
import { GOOD, LARGE, load, type Callers, type Met } from './load';
import { startPrometheus } from './prometheus';
import { createToken, startServer } from './server';

/** What a soak must not exceed. */
export interface Targets {
  /** Memory that the server may keep after the load has ended. */
  readonly megabytes: number;
  /** How long a script of the normal caller may take. */
  readonly milliseconds: number;
}

export interface SoakOptions {
  readonly seconds: number;
  /** With callers that read large responses. */
  readonly large: boolean;
  /** Before the memory is measured: the server releases what only its start needed. */
  readonly settleSeconds: number;
  /** The time that the server has to release memory after the load. */
  readonly backSeconds: number;
  readonly targets: Targets;
}

/** What a soak has measured. */
export interface Soaked extends Met {
  /** Memory of all processes of the server, in megabytes. */
  readonly megabytes: { readonly before: number; readonly most: number; readonly after: number };
  /** From the end of the load until `after`. */
  readonly secondsAfter: number;
}

/** Runs a server under harmful callers and one normal caller. */
export async function soak(options: SoakOptions): Promise<Soaked> {
  const data = mkdtempSync(join(tmpdir(), 'moltler-soak-'));
  const prometheus = await startPrometheus();
  try {
    const token = (name: string): string => createToken(data, name, ['--read-only']);
    const tokens = ['endless-1', 'endless-2', 'stalled', 'large', 'good'].map(token);
    const operator = createToken(data, 'operator');
    const { url, child } = await startServer(data);
    try {
      const [first, second, stalled, large, good] = tokens.map((one) => new Caller(url, one));
      if (!first || !second || !stalled || !large || !good) throw new Error('A token is missing.');
      const create = `CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${prometheus.url}"}`;
      await new Caller(url, operator).run(create, new AbortController().signal);
      const resident = (): number => residentMegabytes(new Set(), child.pid);
      return await soaked({ endless: [first, second], stalled, large, good }, resident, options);
    } finally {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
  } finally {
    prometheus.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function soaked(
  callers: Callers,
  resident: () => number,
  { seconds, large, settleSeconds, backSeconds, targets }: SoakOptions,
): Promise<Soaked> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const { signal } = stop;
  try {
    // Warm up: with a child process, and compiled code.
    for (let i = 0; i < 5; i++) await callers.good.run(GOOD, signal);
    if (large) await callers.large.run(LARGE, signal);
    await pause(settleSeconds * 1000);
    await callers.good.run(GOOD, signal);
    const before = resident();

    let most = before;
    let served = (): void => undefined;
    const first = new Promise<void>((resolve) => (served = resolve));
    const onRun = (): void => {
      most = Math.max(most, resident());
      served();
    };
    const loading = load(callers, { large, mostMilliseconds: targets.milliseconds, onRun }, signal);
    // However short it is, the normal caller has been served.
    await Promise.all([pause(seconds * 1000), first]);
    stop.abort();
    const met = await loading;

    const ended = performance.now();
    const secondsAfter = (): number => (performance.now() - ended) / 1000;
    let after = resident();
    while (after > before + targets.megabytes && secondsAfter() < backSeconds) {
      await pause(500);
      after = resident();
    }
    return { ...met, megabytes: { before, most, after }, secondsAfter: secondsAfter() };
  } finally {
    stop.abort();
  }
}
