import React from 'react';
import { EuiCallOut } from '@elastic/eui';
import { duration } from '../../../amounts';

interface CancelledProps {
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  /** Whether it would have returned rows. */
  readonly hasRows?: boolean;
}

/** Shown if a run was cancelled before it returned anything. */
export function Cancelled({
  startedAt,
  endedAt = startedAt,
  hasRows = true,
}: CancelledProps): React.JSX.Element {
  const after = `Cancelled after ${duration(endedAt - startedAt)}`;
  return (
    <div className="moltlerResults-notes">
      <EuiCallOut
        size="s"
        iconType="stop"
        title={hasRows ? `${after}; no rows were received` : after}
      />
    </div>
  );
}
