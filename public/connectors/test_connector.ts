import { ask, numberOf, textOf, type Failure } from '../ask';
import type { HostHttp } from '../host';
import { testConnector } from './write_statements';

/** One request that TEST CONNECTOR made. */
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
export function sayFailed({ checks, failure }: TestResult): string | undefined {
  const wrong = checks.filter(({ ok }) => !ok).length;
  if (wrong > 0) return `${wrong} of ${checks.length} checks failed.`;
  return failure === undefined ? undefined : 'The test could not be made.';
}

/** Tests a connector: all checks, and the first failure. */
export async function runTest(
  http: Pick<HostHttp, 'run'>,
  name: string,
  signal?: AbortSignal,
): Promise<TestResult> {
  const options = signal === undefined ? {} : { signal };
  const { statements, failure } = await ask(http, testConnector(name), options);
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
