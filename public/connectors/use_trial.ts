import { useCallback, useEffect, useRef, useState } from 'react';
import type { JsonValue } from '../../common/declaration';
import { useHost } from '../host';
import { runTrial, type TestResult } from './test_connector';

export interface Trial {
  readonly testing: boolean;
  readonly result: TestResult | undefined;
  readonly run: (statement: {
    readonly text: string;
    readonly parameters: Readonly<Record<string, JsonValue>>;
  }) => Promise<void>;
  /** Cancels a running test, and discards the last result. */
  readonly forget: () => void;
}

/** Tests a connector before it is saved. */
export function useTrial(): Trial {
  const { http } = useHost();
  const [testing, setTesting] = useState(false);
  const [result, setResult] = useState<TestResult>();
  const last = useRef<AbortController>();
  const forget = useCallback(() => {
    last.current?.abort();
    setTesting(false);
    setResult(undefined);
  }, []);
  const run = useCallback<Trial['run']>(
    async ({ text, parameters }) => {
      forget();
      const controller = new AbortController();
      last.current = controller;
      setTesting(true);
      const { signal } = controller;
      const found = await runTrial(http, text, { parameters, signal }).catch(() => undefined);
      if (signal.aborted) return;
      setTesting(false);
      setResult(found);
    },
    [forget, http],
  );
  useEffect(() => () => last.current?.abort(), []);
  return { testing, result, run, forget };
}
