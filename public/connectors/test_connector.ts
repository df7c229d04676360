import { i18n } from '@kbn/i18n';
import {
  runPageScript,
  numberOf,
  textOf,
  type ScriptOutcome,
  type PageScriptOptions,
  type Failure,
} from '../page_scripts';
import type { HostHttp } from '../host';
import { testConnector } from './write_statements';

/** One request of a test. */
export interface CheckRow {
  readonly name: string;
  readonly ok: boolean;
  /** `ok`, or the family of the error. */
  readonly outcome: string;
  readonly milliseconds: number | undefined;
  readonly detail: string | undefined;
  /** What to do about it. */
  readonly fix: string | undefined;
}
export interface TestResult {
  readonly checks: readonly CheckRow[];
  readonly failure: Failure | undefined;
}

/** What a test found wrong, in a sentence; undefined if it passed. */
export function formatFailedChecks({ checks, failure }: TestResult): string | undefined {
  const wrong = checks.filter(({ ok }) => !ok).length;
  if (wrong > 0) {
    return checks.length === 1
      ? i18n.translate('moltler.connectors.testConnector.theCheckFailed', {
          defaultMessage: 'The check failed.',
        })
      : i18n.translate('moltler.connectors.testConnector.ofChecksFailed', {
          defaultMessage: '{wrong} of {length} checks failed.',
          values: { wrong, length: checks.length },
        });
  }
  return failure === undefined
    ? undefined
    : i18n.translate('moltler.connectors.testConnector.theConnectionCouldNotBe', {
        defaultMessage: 'The connection could not be tested.',
      });
}

/** The result of a test, in a sentence. */
export const formatResult = (result: TestResult): string =>
  formatFailedChecks(result) ??
  i18n.translate('moltler.connectors.testConnector.connectionSuccessful', {
    defaultMessage: 'Connection successful.',
  });

/** Tests a stored connector: all checks, and the first failure. */
export const runTest = async (http: Pick<HostHttp, 'run'>, name: string): Promise<TestResult> =>
  resultOf(await runPageScript(http, testConnector(name)));

/** Tests a connector before it is saved; `text` is the statement that would create or change it. */
export const runTrial = async (
  http: Pick<HostHttp, 'run'>,
  text: string,
  options: Pick<PageScriptOptions, 'parameters' | 'signal'>,
): Promise<TestResult> => resultOf(await runPageScript(http, text, { ...options, trial: true }));

function resultOf({ statements, failure }: ScriptOutcome): TestResult {
  const checks = (statements[0]?.rows ?? []).map((row): CheckRow => {
    const outcome = textOf(row['outcome']) ?? '';
    return {
      name: textOf(row['check']) ?? '',
      ok: outcome === 'ok',
      outcome,
      milliseconds: numberOf(row['milliseconds']),
      detail: textOf(row['detail']),
      fix: textOf(row['fix']),
    };
  });
  return { checks, failure };
}
