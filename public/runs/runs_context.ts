import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Run, RunOrder } from './run';
import type { RunStore } from './run_store';

const RunsContext = createContext<RunStore | undefined>(undefined);

/** Provides the runs to all components below it. */
export const RunsProvider = RunsContext.Provider;

/** What components see of the runs. */
export interface Runs {
  /** The last run; undefined before the first. */
  readonly current: Run | undefined;
  readonly running: boolean;
  readonly run: (order: RunOrder) => void;
  readonly cancel: () => void;
  /** Answers the question of a statement. */
  readonly answer: (key: string, confirmed: boolean) => void;
}

/** The runs of the page. Throws without a provider. */
export function useRuns(): Runs {
  const store = useContext(RunsContext);
  if (store === undefined) throw new Error('useRuns needs a RunsProvider above it.');
  const current = useSyncExternalStore(store.subscribe, store.current);
  return {
    current,
    running: current?.state === 'running',
    run: (order) => void store.start(order),
    cancel: store.cancel,
    answer: (key, confirmed) => void store.answer(key, confirmed),
  };
}
