import React from 'react';
import { EuiButtonEmpty, EuiCallOut, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Failure } from './run_page_script';

export interface FailureCallOutProps {
  readonly title: string;
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** What went wrong, what to do, and a button that tries again. */
export function FailureCallOut({
  title,
  failure,
  onRetry,
}: FailureCallOutProps): React.ReactElement {
  return (
    <EuiCallOut title={title} color="danger" iconType="error" size="s" announceOnMount>
      <EuiText size="s">
        <p>{failure.message}</p>
        {failure.hint !== undefined && <p>{failure.hint}</p>}
      </EuiText>
      {onRetry !== undefined && (
        <EuiButtonEmpty size="s" flush="left" iconType="refresh" onClick={onRetry}>
          {i18n.translate('moltler.pageScripts.failureCallOut.tryAgain', {
            defaultMessage: 'Try again',
          })}
        </EuiButtonEmpty>
      )}
    </EuiCallOut>
  );
}
