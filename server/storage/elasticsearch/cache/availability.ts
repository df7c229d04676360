import type { Clock } from '../../../ports';

/** After a failure, it is not tried again for this long. */
const AWAY_MILLISECONDS = 5000;

/** Does without something that is not needed, while it fails. */
export interface Availability {
  /** Undefined if it fails, or failed a moment ago. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
  failed(this: void): void;
}

export function availability(clock: Pick<Clock, 'monotonic'>): Availability {
  let awayUntil = -Infinity;
  const failed = (): void => {
    awayUntil = clock.monotonic() + AWAY_MILLISECONDS;
  };
  return {
    failed,
    async attempt(work) {
      if (clock.monotonic() < awayUntil) return undefined;
      try {
        return await work();
      } catch {
        failed();
        return undefined;
      }
    },
  };
}
