import type { Clock } from '../../../ports';
import type { CacheWrites } from './cache_writes';
import type { Hot } from './hot_entries';

/** Uses that are stored at once, and after how long at the latest. */
const AT_ONCE = 500;
const LATEST_MILLISECONDS = 60_000;

/** When entries were used last, by which they are removed when room runs short. */
export function usesOfEntries(
  { order, clock }: { readonly order: () => string; readonly clock: Pick<Clock, 'monotonic'> },
  writes: Pick<CacheWrites, 'update'>,
) {
  let used = new Map<string, string>();
  let since = 0;
  const flush = (): void => {
    const noted = used;
    used = new Map();
    for (const [id, at] of noted) writes.update(id, { used: at });
  };
  return {
    note({ id, place }: Pick<Hot<unknown>, 'id' | 'place'>): void {
      if (place === 'memory') return;
      if (used.size === 0) since = clock.monotonic();
      used.set(id, order());
      if (used.size >= AT_ONCE || clock.monotonic() - since >= LATEST_MILLISECONDS) flush();
    },
    flush,
  };
}
