import React from 'react';
import { EuiCallOut } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
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
  const after = i18n.translate('moltler.console.cancelled.cancelledAfter', {
    defaultMessage: 'Cancelled after {duration}',
    values: { duration: duration(endedAt - startedAt) },
  });
  return (
    <div className="moltlerResults-notes">
      <EuiCallOut
        size="s"
        iconType="stop"
        title={
          hasRows
            ? i18n.translate('moltler.console.cancelled.noRowsWereReceived', {
                defaultMessage: '{after}; no rows were received',
                values: { after },
              })
            : after
        }
      />
    </div>
  );
}
