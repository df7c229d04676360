import { useEffect, useRef } from 'react';
import type { Loaded } from '../page_scripts';

/** Milliseconds between two looks at a running sync. */
const POLL = 2_000;

/** Loads again and again while something is running, and once when it ends. */
export function usePolled<T>({ loading, reload }: Loaded<T>, running: boolean): void {
  useEffect(() => {
    if (!running || loading) return undefined;
    const timer = setTimeout(reload, POLL);
    return () => clearTimeout(timer);
  }, [running, loading, reload]);
}

/** Loads again when `key` changes: runs of this page have begun or ended. */
export function useReloaded(reload: () => void, key: number): void {
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    reload();
  }, [key, reload]);
}
