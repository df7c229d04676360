import { useCallback, useEffect, useRef, useState } from 'react';

export interface Loaded<T> {
  /** The last value; kept while it is reloaded. */
  readonly value: T | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Loads on mount, when `load` changes, and on `reload`; an outdated outcome is dropped. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [loading, setLoading] = useState(true);
  const last = useRef<AbortController>();
  const reload = useCallback(() => {
    last.current?.abort();
    const controller = new AbortController();
    last.current = controller;
    setLoading(true);
    load(controller.signal).then(
      (outcome) => {
        if (controller.signal.aborted) return;
        setValue(outcome);
        setLoading(false);
      },
      () => {
        if (!controller.signal.aborted) setLoading(false);
      },
    );
  }, [load]);
  useEffect(() => {
    reload();
    return () => last.current?.abort();
  }, [reload]);
  return { value, loading, reload };
}
