import { monitorEventLoopDelay } from 'node:perf_hooks';

const NANOSECONDS = 1e6;
const RESOLUTION = 5;

/** Runs `work` and resolves with the longest time that the event loop was blocked, in milliseconds. */
export async function longestBlock<T>(
  work: () => Promise<T>,
): Promise<{ block: number; result: T }> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
  histogram.enable();
  try {
    const result = await work();
    return { block: histogram.max / NANOSECONDS - RESOLUTION, result };
  } finally {
    histogram.disable();
  }
}
