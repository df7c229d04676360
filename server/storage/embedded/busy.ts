import { systemClock } from '../../ports';
import { isBusy } from './sqlite_error';

/** Repeats what another process prevents, without blocking this one. Rejects with its error after `giveUp` ms. */
export async function retryWhileBusy<T>(attempt: () => T, giveUp = 10_000): Promise<T> {
  const end = systemClock.monotonic() + giveUp;
  for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || systemClock.monotonic() > end) throw error;
      // Jitter, so that two processes do not collide again and again.
      await systemClock.sleep(wait * (0.5 + Math.random()));
    }
  }
}
