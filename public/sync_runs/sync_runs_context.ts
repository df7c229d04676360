import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SyncRun, SyncRuns } from './sync_runs';

const SyncRunsContext = createContext<SyncRuns | undefined>(undefined);

/** Lets all components below it start and watch runs of syncs. */
export const SyncRunsProvider = SyncRunsContext.Provider;

/** The store itself. Throws without a provider. */
export function useSyncRunStore(): SyncRuns {
  const runs = useContext(SyncRunsContext);
  if (runs === undefined) throw new Error('useSyncRunStore needs its provider above it.');
  return runs;
}

/** The runs that this page has started, by the names of their syncs in lower case. */
export function useSyncRuns(): ReadonlyMap<string, SyncRun> {
  const runs = useSyncRunStore();
  return useSyncExternalStore(runs.subscribe, runs.current);
}
