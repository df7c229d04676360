import { useCallback, useEffect, useState } from 'react';
import type { SchemaSnapshot } from '../../../common/binding';
import type { FormHost } from './form_host';

export interface LoadedSnapshot {
  /** Undefined while it is loading, and if that has failed. */
  readonly snapshot: SchemaSnapshot | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
}

/** The connectors of the space, with their actions. */
export function useSnapshot(host: FormHost): LoadedSnapshot {
  const [loaded, setLoaded] = useState<Omit<LoadedSnapshot, 'retry'>>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const set = (next: typeof NOTHING): void => {
      if (isCurrent) setLoaded(next);
    };
    host.snapshot().then(
      (snapshot) => set({ snapshot, failure: undefined }),
      (error: unknown) =>
        set({
          snapshot: undefined,
          failure: error instanceof Error ? error.message : String(error),
        }),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, attempt]);
  const retry = useCallback(() => {
    setLoaded(NOTHING);
    setAttempt((before) => before + 1);
  }, []);
  return { ...loaded, retry };
}

const NOTHING: Omit<LoadedSnapshot, 'retry'> = { snapshot: undefined, failure: undefined };
