import { systemClock, NO_LONGER_NEEDED } from '../../../ports';
import type { Availability } from './availability';
import { countOf, type CacheState, type CacheStates } from './cache_state';

interface Cut {
  readonly connector: string;
  readonly entities: readonly string[];
}

/** An action does not wait longer than this until others know what it has changed. */
const CUT_MILLISECONDS = 2000;

/** Invalidations. While one of this process is not stored yet, the cache is not used. */
export function pendingCuts(states: CacheStates, available: Availability) {
  let pending: readonly Cut[] = [];
  let applying: Promise<CacheState | undefined> | undefined;
  let last: CacheState | undefined;

  const applyAll = async (): Promise<CacheState | undefined> => {
    let state: CacheState | undefined;
    for (let [first] = pending; first !== undefined; [first] = pending) {
      try {
        state = await states.cut(first.connector, first.entities);
        last = state;
        pending = pending.slice(1);
      } catch {
        available.failed();
        return undefined;
      }
    }
    return state;
  };
  const apply = (): Promise<CacheState | undefined> => {
    applying ??= applyAll().finally(() => (applying = undefined));
    return applying;
  };
  const lastCount = (connector: string): number =>
    (last === undefined ? 0 : countOf(last, connector)) +
    pending.filter((cut) => cut.connector === connector).length;

  return {
    /** Undefined while it is unknown, or lacks an invalidation of ours. */
    async state(read: () => Promise<CacheState>): Promise<CacheState | undefined> {
      if (pending.length > 0) {
        void available.attempt(apply);
        return undefined;
      }
      const state = await available.attempt(read);
      if (pending.length > 0) return undefined;
      last = state ?? last;
      return state;
    },
    /** Undefined if it is not stored yet. */
    async cut(connector: string, entities: readonly string[]): Promise<CacheState | undefined> {
      pending = [...pending, { connector, entities }];
      const enough = new AbortController();
      const limit = systemClock
        .sleep(CUT_MILLISECONDS, enough.signal)
        .then(() => undefined)
        .catch(() => undefined);
      const state = await Promise.race([apply(), limit]);
      enough.abort(NO_LONGER_NEEDED);
      return state;
    },
    /** As far as it is known here. */
    lastCount,
    /** Tries once more. */
    settled: async (): Promise<void> => void (pending.length > 0 && (await apply())),
  };
}
export type PendingCuts = ReturnType<typeof pendingCuts>;
