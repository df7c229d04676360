import { useCallback, useEffect, useRef, useState } from 'react';

export interface Asked<T> {
  /** The last answer; stays while it is asked for again. */
  readonly value: T | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Asks when it appears, when `load` is another, and on `reload`; an answer that comes too late is dropped. */
export function useAsked<T>(load: (signal: AbortSignal) => Promise<T>): Asked<T> {
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
