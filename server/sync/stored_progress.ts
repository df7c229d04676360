import type { Clock, SyncCounts } from '../ports';

const EVERY_MILLISECONDS = 3_000;

/**
 * Stores what a run has done so far, every few seconds if that has changed, so that other processes can show it. Returns
 * what ends that, and waits for a store that is under way.
 */
export function storeProgress(
  clock: Pick<Clock, 'sleep'>,
  counts: () => SyncCounts,
  store: (counts: SyncCounts) => Promise<void>,
): () => Promise<void> {
  const ended = new AbortController();
  let stored = JSON.stringify(counts());
  const keep = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(EVERY_MILLISECONDS, ended.signal);
      const now = counts();
      const text = JSON.stringify(now);
      if (text === stored) continue;
      stored = text;
      // The next time, perhaps.
      await store(now).catch(() => undefined);
    }
  };
  const work = keep().catch(() => undefined);
  return async () => {
    ended.abort(new Error('The run has ended'));
    await work;
  };
}
