import React from 'react';
import { EuiButton, EuiCallOut } from '@elastic/eui';

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
      title="The connectors of Moltler could not be loaded"
    >
      <p>{reason}</p>
      <EuiButton size="s" color="danger" onClick={onRetry}>
        Retry
      </EuiButton>
    </EuiCallOut>
  );
}
