import React, { useCallback, useEffect, useRef, useState } from 'react';
import {
  EuiBasicTable,
  EuiButton,
  EuiFlexGroup,
  EuiFlexItem,
  EuiHealth,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { FailureCallOut } from '../ask';
import { useHost } from '../host';
import { runTest, sayFailed, type CheckRow, type TestResult } from './test_connector';

export interface TestPanelProps {
  readonly name: string;
  readonly enabled: boolean;
  /** Tests at once, where it is enabled. */
  readonly atOnce: boolean;
  /** What became of the test that was made at once; undefined where none could be made. */
  readonly onTested: (result: TestResult | undefined) => void;
  readonly onGone: () => void;
}

const COLUMNS: EuiBasicTableColumn<CheckRow>[] = [
  { field: 'name', name: 'Check', width: '20%' },
  {
    field: 'ok',
    name: 'Outcome',
    width: '22%',
    render: (ok: boolean, { outcome }) => (
      <EuiHealth color={ok ? 'success' : 'danger'} textSize="inherit">
        {ok ? 'OK' : outcome.replace(/_/g, ' ')}
      </EuiHealth>
    ),
  },
  {
    field: 'milliseconds',
    name: 'Time',
    width: '14%',
    render: (value: number | undefined) => (value === undefined ? '' : `${Math.round(value)} ms`),
  },
  { field: 'detail', name: 'What was said', render: (detail?: string) => detail ?? '' },
];

/** What was said is a column where something was. */
const columnsFor = (checks: readonly CheckRow[]): EuiBasicTableColumn<CheckRow>[] =>
  checks.some(({ detail }) => detail !== undefined) ? COLUMNS : COLUMNS.slice(0, -1);

/** The test of a connector: a button, and each check with its time and outcome. */
export function TestPanel(props: TestPanelProps): React.ReactElement {
  const { name, enabled, atOnce, onTested, onGone } = props;
  const { http } = useHost();
  const [testing, setTesting] = useState(false);
  const [result, setResult] = useState<TestResult>();
  const alive = useRef(true);

  const test = useCallback(async () => {
    setTesting(true);
    const tested = await runTest(http, name);
    if (!alive.current) return tested;
    setTesting(false);
    setResult(tested);
    if (tested.failure?.code === 'unknown_connector') onGone();
    return tested;
  }, [http, name, onGone]);

  useEffect(() => {
    alive.current = true;
    if (atOnce && enabled) void test().then(onTested);
    else if (atOnce) onTested(undefined);
    return () => {
      alive.current = false;
    };
    // A test is asked for once, when the panel appears.
  }, []);

  const bad = result?.checks.length === 0 ? result.failure : undefined;
  return (
    <EuiPanel hasBorder hasShadow={false} paddingSize="m">
      <EuiFlexGroup alignItems="center" responsive={false} gutterSize="m">
        <EuiFlexItem>
          <EuiTitle size="xs">
            <h2>Connection</h2>
          </EuiTitle>
          <EuiText size="s" color="subdued" aria-live="polite">
            <p>{summary(result, testing)}</p>
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton
            size="s"
            iconType="play"
            isLoading={testing}
            isDisabled={!enabled}
            onClick={() => void test()}
          >
            Test
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
      {result !== undefined && result.checks.length > 0 && (
        <>
          <EuiSpacer size="m" />
          <EuiBasicTable
            tableCaption={`Checks of ${name}`}
            items={[...result.checks]}
            columns={columnsFor(result.checks)}
            compressed
            responsiveBreakpoint={false}
          />
        </>
      )}
      {result?.failure?.hint !== undefined && result.checks.length > 0 && (
        <>
          <EuiSpacer size="s" />
          <EuiText size="s">
            <p>{result.failure.hint}</p>
          </EuiText>
        </>
      )}
      {bad !== undefined && (
        <>
          <EuiSpacer size="m" />
          <FailureCallOut title="The test could not be made" failure={bad} />
        </>
      )}
    </EuiPanel>
  );
}

function summary(result: TestResult | undefined, testing: boolean): string {
  if (testing) return 'Asking the service…';
  if (result === undefined) return 'Sends the requests that the service offers for checking.';
  return sayFailed(result) ?? 'The service answers.';
}
