import { readFileSync } from 'node:fs';
import type { Figure } from '../case';

/** Milliseconds between two looks at the clocks. */
const INTERVAL = 5;
const NANOSECONDS = 1e6;

/** How long the event loop was blocked at most, in milliseconds. */
export interface Blocks {
  /** By the clock on the wall, which includes waiting for a processor that another process uses. */
  readonly wall: number;
  /** By work of this thread. Undefined where the system does not say. */
  readonly work: number | undefined;
}

/** Runs `work` and resolves with the longest blocks of the main thread's event loop. */
export async function longestBlock<T>(
  work: () => Promise<T>,
): Promise<{ readonly blocks: Blocks; readonly result: T }> {
  let wall = 0;
  let busy = 0;
  let lastWall = performance.now();
  let lastBusy = processorMilliseconds();
  const look = (): void => {
    const now = performance.now();
    const used = processorMilliseconds();
    wall = Math.max(wall, now - lastWall - INTERVAL);
    if (used !== undefined && lastBusy !== undefined)
      busy = Math.max(busy, Math.min(used - lastBusy, now - lastWall));
    lastWall = now;
    lastBusy = used;
  };
  const timer = setInterval(look, INTERVAL);
  try {
    const result = await work();
    look();
    return { blocks: { wall, work: lastBusy === undefined ? undefined : busy }, result };
  } finally {
    clearInterval(timer);
  }
}

/** The longest of several measurements, as a figure. */
export function blockFigure(name: string, all: readonly Blocks[], most: number): Figure {
  const wall = Math.max(...all.map((one) => one.wall));
  const work = all.map((one) => one.work ?? one.wall);
  return {
    name: `event loop blocked by our work, ${name}`,
    value: Math.max(...work),
    unit: 'ms',
    target: { most },
    note: `the longest turn; ${wall.toFixed(1)} ms with waiting for a processor that others use`,
  };
}

/** Processor time of the main thread, without time in the queue of the scheduler; see proc(5), schedstat. */
export function processorMilliseconds(): number | undefined {
  try {
    const [ran = ''] = readFileSync(
      `/proc/${process.pid}/task/${process.pid}/schedstat`,
      'latin1',
    ).split(' ');
    const nanoseconds = Number(ran);
    return Number.isFinite(nanoseconds) ? nanoseconds / NANOSECONDS : undefined;
  } catch {
    return undefined;
  }
}
