import type { Clock } from './clock';

/** The maximum of one timer in Node; longer waits consist of several. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + milliseconds;
      let timer: NodeJS.Timeout | undefined;
      const stop = (): void => {
        clearTimeout(timer);
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal?.reason);
      };
      // A timer in Node may fire up to two milliseconds early, so check again.
      const look = (): void => {
        const left = end - performance.now();
        if (left > 0) {
          timer = setTimeout(look, Math.min(Math.ceil(left), LONGEST_TIMER));
          return;
        }
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      if (signal?.aborted === true) return stop();
      signal?.addEventListener('abort', stop, { once: true });
      look();
    }),
};
