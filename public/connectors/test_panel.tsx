import React, { useCallback, useEffect, useRef, useState } from 'react';
import {
  EuiButton,
  EuiFlexGroup,
  EuiFlexItem,
  EuiHealth,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { shortTime } from '../page_scripts';
import { useHost } from '../host';
import { CheckResults } from './check_results';
import type { LastContact } from './load_connectors';
import { runTest, formatResult, type TestResult } from './test_connector';

export interface TestPanelProps {
  readonly name: string;
  readonly enabled: boolean;
  /** The last known contact. */
  readonly last: LastContact | undefined;
  /** Starts a test immediately if the connector is enabled. */
  readonly atOnce: boolean;
  /** The result of the initial test; undefined if it was not possible. */
  readonly onTested: (result: TestResult | undefined) => void;
  readonly onGone: () => void;
}

/** The connection of a stored connector: the outcome of the last contact, and a button that tests it. */
export function TestPanel(props: TestPanelProps): React.ReactElement {
  const { name, enabled, last, atOnce, onTested, onGone } = props;
  const { http, timeZone } = useHost();
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
    // One test is started when the panel appears.
  }, []);

  return (
    <EuiPanel hasBorder hasShadow={false} paddingSize="m">
      <EuiFlexGroup alignItems="center" responsive={false} gutterSize="m">
        <EuiFlexItem>
          <EuiTitle size="xs">
            <h2>
              {i18n.translate('moltler.connectors.testPanel.connection', {
                defaultMessage: 'Connection',
              })}
            </h2>
          </EuiTitle>
          <EuiText size="s" color="subdued" aria-live="polite">
            <LastResult {...{ result, last, testing, timeZone }} />
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton
            size="s"
            iconType="play"
            isLoading={testing}
            hasAriaDisabled={testing}
            isDisabled={!enabled}
            onClick={() => void test()}
          >
            {i18n.translate('moltler.connectors.testPanel.test', { defaultMessage: 'Test' })}
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
      {result !== undefined && (result.checks.length > 0 || result.failure !== undefined) && (
        <>
          <EuiSpacer size="m" />
          <CheckResults name={name} result={result} />
        </>
      )}
    </EuiPanel>
  );
}

interface LastResultProps {
  readonly result: TestResult | undefined;
  readonly last: LastContact | undefined;
  readonly testing: boolean;
  readonly timeZone: string;
}

function LastResult({ result, last, testing, timeZone }: LastResultProps): React.ReactElement {
  if (testing)
    return (
      <p>
        {i18n.translate('moltler.connectors.testPanel.testing', { defaultMessage: 'Testing…' })}
      </p>
    );
  if (result !== undefined) return <p>{formatResult(result)}</p>;
  if (last === undefined || last.state === 'untested')
    return (
      <p>
        {i18n.translate('moltler.connectors.testPanel.notTestedYet', {
          defaultMessage: 'Not tested yet.',
        })}
      </p>
    );
  const when = last.at === undefined ? undefined : shortTime(last.at, timeZone);
  return last.state === 'connected' ? (
    <EuiHealth color="success" textSize="inherit">
      {when === undefined
        ? i18n.translate('moltler.connectors.testPanel.connected', { defaultMessage: 'Connected' })
        : i18n.translate('moltler.connectors.testPanel.connectedAt', {
            defaultMessage: 'Connected {when}',
            values: { when },
          })}
    </EuiHealth>
  ) : (
    <EuiHealth color="danger" textSize="inherit">
      {[
        when === undefined
          ? i18n.translate('moltler.connectors.testPanel.failed', { defaultMessage: 'Failed' })
          : i18n.translate('moltler.connectors.testPanel.failedAt', {
              defaultMessage: 'Failed {when}',
              values: { when },
            }),
        last.error,
      ]
        .filter((part) => part !== undefined)
        .join(': ')}
    </EuiHealth>
  );
}
