import React from 'react';
import { EuiCallOut } from '@elastic/eui';
import { duration } from '../../../amounts';

interface CancelledProps {
  readonly startedAt: number;
  readonly endedAt: number | undefined;
}

/** Shown if a run was cancelled before it returned anything. */
export function Cancelled({ startedAt, endedAt = startedAt }: CancelledProps): React.JSX.Element {
  return (
    <div className="moltlerResults-notes">
      <EuiCallOut
        size="s"
        iconType="stop"
        title={`Cancelled after ${duration(endedAt - startedAt)}; no rows were received`}
      />
    </div>
  );
}
