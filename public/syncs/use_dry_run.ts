import { useEffect, useRef, useState } from 'react';
import { useHost } from '../host';
import { dryRun, type DryRunResult } from './dry_run';

export interface DryRunning {
  readonly running: boolean;
  readonly result: DryRunResult | undefined;
  readonly run: (statement: string) => Promise<void>;
  /** Cancels a dry run, and discards the last result. */
  readonly forget: () => void;
}

/** Runs a sync dry for a form: what it would read, without storing or writing anything. */
export function useDryRun(): DryRunning {
  const { http } = useHost();
  const [running, setRunning] = useState(false);
  const [result, setResult] = useState<DryRunResult>();
  const last = useRef<AbortController>();
  useEffect(() => () => last.current?.abort(), []);
  const forget = (): void => {
    last.current?.abort();
    setRunning(false);
    setResult(undefined);
  };
  const run = async (statement: string): Promise<void> => {
    forget();
    const controller = new AbortController();
    last.current = controller;
    setRunning(true);
    const found = await dryRun(http, statement, controller.signal).catch(() => undefined);
    if (controller.signal.aborted) return;
    setRunning(false);
    setResult(found);
  };
  return { running, result, run, forget };
}
