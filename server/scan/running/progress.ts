import type { Clock } from '../../ports';

const BETWEEN_MILLISECONDS = 100;

/**
 * Calls `report` after changes, at most ten times a second; the last change is always reported, possibly with a delay.
 * Ends with the signal.
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
