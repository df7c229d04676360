import type { Clock } from '../clock';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that only moves when told to. Sleepers wake in the order of their times. */
export interface FakeClock extends Clock {
  /** Advances the time and wakes everyone who is due, including those that go to sleep in between. */
  advance(milliseconds: number): Promise<void>;
  /** The number of sleepers. */
  sleeping(): number;
}

/** Runs everything that is ready. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Creates a clock that starts at `start` (milliseconds since the epoch; default: 2026-01-01). */
export function fakeClock(start: number = Date.UTC(2026, 0, 1)): FakeClock {
  let elapsed = 0;
  let sleepers: Sleeper[] = [];

  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = () => {
        sleepers = sleepers.filter((other) => other !== sleeper);
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        at: elapsed + Math.max(0, milliseconds),
        wake: () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
      };
      if (signal?.aborted === true) return stop();
      signal?.addEventListener('abort', stop, { once: true });
      sleepers.push(sleeper);
    });

  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    sleep,
    sleeping: () => sleepers.length,
    async advance(milliseconds) {
      const end = elapsed + milliseconds;
      await settle();
      for (;;) {
        const next = sleepers.reduce<Sleeper | undefined>(
          (first, one) =>
            one.at <= end && (first === undefined || one.at < first.at) ? one : first,
          undefined,
        );
        if (next === undefined) break;
        elapsed = Math.max(elapsed, next.at);
        sleepers = sleepers.filter((other) => other !== next);
        next.wake();
        await settle();
      }
      // Another may have moved it further in the meantime.
      elapsed = Math.max(elapsed, end);
    },
  };
}
