import React from 'react';
import { EuiToolTip } from '@elastic/eui';
import { shortTime } from '../page_scripts';
import { useHost } from '../host';
import { relativeTime } from './times';

export interface TimeProps {
  /** ISO 8601. */
  readonly at: string;
  readonly now: number;
}

/** How long ago something was, or when it will be; the exact time as a tooltip. */
export function Time({ at, now }: TimeProps): React.ReactElement {
  const { timeZone } = useHost();
  return (
    <EuiToolTip content={`${shortTime(at, timeZone)} (${timeZone})`}>
      <span tabIndex={0} style={{ whiteSpace: 'nowrap' }}>
        {relativeTime(at, now)}
      </span>
    </EuiToolTip>
  );
}
