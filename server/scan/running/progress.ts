import type { Clock } from '../../ports';

const BETWEEN_MILLISECONDS = 100;

/**
 * Calls `report` when told of changes, at most ten times a second by the clock; the last change is always reported,
 * late at worst. Ends with the signal.
 */
export function throttled(clock: Clock, signal: AbortSignal, report: () => void): () => void {
  let last = -Infinity;
  let pending = false;
  const now = () => {
    last = clock.monotonic();
    report();
  };
  return () => {
    if (pending) return;
    const wait = last + BETWEEN_MILLISECONDS - clock.monotonic();
    if (wait <= 0) return now();
    pending = true;
    clock.sleep(wait, signal).then(
      () => {
        pending = false;
        now();
      },
      () => {
        // The scan has ended.
      },
    );
  };
}
