import React, { useEffect, useRef, useState } from 'react';
import { EuiButton, EuiCallOut, EuiCodeBlock, EuiSpacer } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { actionScript, type ActionConfig, type ActionParams } from '../../../common/alerting';
import type { SchemaSnapshot } from '../../../common/binding';
import { runPageScript } from '../../page_scripts';
import type { FormHost } from './form_host';

export interface DryRunProps {
  readonly host: FormHost;
  readonly config: ActionConfig;
  readonly parameters: ActionParams['parameters'];
  readonly snapshot: SchemaSnapshot;
  readonly isDisabled: boolean;
}

type Shown =
  | { readonly type: 'result'; readonly text: string }
  | { readonly type: 'failure'; readonly message: string; readonly hint?: string | undefined };

/** Shows the requests that a test would send. */
export function DryRun(props: DryRunProps): React.ReactElement {
  const { isDisabled } = props;
  const [shown, setShown] = useState<Shown>();
  const [isRunning, setRunning] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const show = async (): Promise<void> => {
    running.current?.abort();
    const own = (running.current = new AbortController());
    setRunning(true);
    const next = await shownOf(props, own.signal);
    if (own.signal.aborted) return;
    setShown(next);
    setRunning(false);
  };
  return (
    <>
      <EuiSpacer size="m" />
      <EuiButton
        size="s"
        iconType="inspect"
        isLoading={isRunning}
        isDisabled={isDisabled}
        onClick={() => void show()}
      >
        {i18n.translate('moltler.alerting.dryRun.show', { defaultMessage: 'Show request' })}
      </EuiButton>
      <div aria-live="polite">
        {shown !== undefined && <EuiSpacer size="m" />}
        {shown?.type === 'failure' && (
          <EuiCallOut size="s" color="danger" iconType="warning" title={shown.message}>
            {shown.hint !== undefined && <p>{shown.hint}</p>}
          </EuiCallOut>
        )}
        {shown?.type === 'result' && (
          <EuiCallOut
            size="s"
            iconType="inspect"
            title={i18n.translate('moltler.alerting.dryRun.nothingSent', {
              defaultMessage: 'Nothing was sent',
            })}
          >
            <EuiCodeBlock
              language="json"
              fontSize="s"
              paddingSize="s"
              isCopyable
              overflowHeight={320}
            >
              {shown.text}
            </EuiCodeBlock>
          </EuiCallOut>
        )}
      </div>
    </>
  );
}

async function shownOf(
  { host, config, parameters, snapshot }: DryRunProps,
  signal: AbortSignal,
): Promise<Shown> {
  try {
    const script = actionScript(config, { parameters, dryRun: true }, snapshot);
    const outcome = await runPageScript(host, script.text, {
      parameters: script.parameters,
      signal,
    });
    const { failure, statements } = outcome;
    if (failure !== undefined)
      return { type: 'failure', message: failure.message, hint: failure.hint };
    const rows = statements.flatMap((statement) => statement.rows);
    return {
      type: 'result',
      text: JSON.stringify(rows.length === 1 ? rows[0] : rows, undefined, 2),
    };
  } catch (error) {
    return { type: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
