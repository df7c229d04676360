import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './clock';

/** The longest that one timer of Node can wait; longer waits are made of several. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Time as the machine has it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    const end = performance.now() + milliseconds;
    try {
      // A timer of Node may fire up to two milliseconds early: look again.
      for (let left = milliseconds; left > 0; left = end - performance.now()) {
        await wait(
          Math.min(Math.ceil(left), LONGEST_TIMER),
          undefined,
          signal === undefined ? {} : { signal },
        );
      }
    } catch (error) {
      // Node rejects with an AbortError of its own; the port promises the signal's reason.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
