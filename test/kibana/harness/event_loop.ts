import { readFileSync } from 'node:fs';

/** Milliseconds between two looks at the clocks. */
const INTERVAL = 2;
const NANOSECONDS = 1e6;

/** Milliseconds that the event loop was late. */
export interface Lateness {
  /** By the clock on the wall, which includes waiting for a processor that another process uses. */
  readonly wall: number;
  /** By work of this process's own main thread. */
  readonly work: number;
}
export interface EventLoopReport {
  readonly p99: Lateness;
  readonly most: Lateness;
}

/** Processor time of the main thread, without time in the queue of the scheduler; see proc(5), schedstat. */
function processorMilliseconds(): number {
  const file = `/proc/${process.pid}/task/${process.pid}/schedstat`;
  return Number(readFileSync(file, 'latin1').split(' ')[0]) / NANOSECONDS;
}

/** Watches the event loop until the returned function is called. */
export function watchEventLoop(): () => EventLoopReport {
  const late: Lateness[] = [];
  let [wall, work] = [performance.now(), processorMilliseconds()];
  const timer = setInterval(() => {
    const [now, used] = [performance.now(), processorMilliseconds()];
    const passed = Math.max(0, now - wall - INTERVAL);
    late.push({ wall: passed, work: Math.min(passed, used - work) });
    [wall, work] = [now, used];
  }, INTERVAL);
  return () => {
    clearInterval(timer);
    const at = (part: number, of: keyof Lateness): number =>
      late
        .map((one) => one[of])
        .sort((a, b) => a - b)
        .at(Math.ceil(part * late.length) - 1) ?? 0;
    const both = (part: number): Lateness => ({ wall: at(part, 'wall'), work: at(part, 'work') });
    return { p99: both(0.99), most: both(1) };
  };
}
