import { ask, numberOf, textOf, type ScriptOutcome, type AskOptions, type Failure } from '../ask';
import type { HostHttp } from '../host';
import { testConnector } from './write_statements';

/** One request that a test made. */
export interface CheckRow {
  readonly name: string;
  readonly ok: boolean;
  /** `ok`, or the family of the error. */
  readonly outcome: string;
  readonly milliseconds: number | undefined;
  readonly detail: string | undefined;
}
export interface TestResult {
  readonly checks: readonly CheckRow[];
  readonly failure: Failure | undefined;
}

/** What a test found wrong, in a sentence; undefined where all is well. */
export function formatFailedChecks({ checks, failure }: TestResult): string | undefined {
  const wrong = checks.filter(({ ok }) => !ok).length;
  if (wrong > 0) return `${wrong} of ${checks.length} checks failed.`;
  return failure === undefined ? undefined : 'The connection could not be tested.';
}

/** What a test found, in a sentence. */
export const formatResult = (result: TestResult): string =>
  formatFailedChecks(result) ?? 'Connection successful.';

/** Tests a stored connector: all checks, and the first failure. */
export const runTest = async (http: Pick<HostHttp, 'run'>, name: string): Promise<TestResult> =>
  resultOf(await ask(http, testConnector(name)));

/** Tests a connector before it is saved; `text` is the statement that would make or change it. */
export const runTrial = async (
  http: Pick<HostHttp, 'run'>,
  text: string,
  options: Pick<AskOptions, 'parameters' | 'signal'>,
): Promise<TestResult> => resultOf(await ask(http, text, { ...options, trial: true }));

function resultOf({ statements, failure }: ScriptOutcome): TestResult {
  const checks = (statements[0]?.rows ?? []).map((row): CheckRow => {
    const outcome = textOf(row['outcome']) ?? '';
    return {
      name: textOf(row['check']) ?? '',
      ok: outcome === 'ok',
      outcome,
      milliseconds: numberOf(row['milliseconds']),
      detail: textOf(row['detail']),
    };
  });
  return { checks, failure };
}
