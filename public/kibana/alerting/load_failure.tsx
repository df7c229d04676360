import React from 'react';
import { EuiButton, EuiCallOut } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface LoadFailureProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Shown instead of a form whose choices could not be loaded. */
export function LoadFailure({ reason, onRetry }: LoadFailureProps): React.ReactElement {
  return (
    <EuiCallOut
      announceOnMount
      color="danger"
      iconType="warning"
      title={i18n.translate('moltler.alerting.loadFailure.title', {
        defaultMessage: 'The connectors of Moltler could not be loaded',
      })}
    >
      <p>{reason}</p>
      <EuiButton size="s" color="danger" onClick={onRetry}>
        {i18n.translate('moltler.alerting.loadFailure.retry', { defaultMessage: 'Try again' })}
      </EuiButton>
    </EuiCallOut>
  );
}
