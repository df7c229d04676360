import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../ports';

/**
 * Texts that sort by the time at which they were made. Those of one process always grow; those of several are in the
 * order of their clocks.
 */
export function orderOf(clock: Pick<Clock, 'now'>): () => string {
  let last = 0;
  // Of this process, so that two never make the same.
  const own = randomBytes(4).toString('hex');
  return () => {
    last = Math.max(last + 1, Math.floor(clock.now() * 1000));
    return `${String(last).padStart(17, '0')}-${own}`;
  };
}
