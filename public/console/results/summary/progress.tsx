import React from 'react';
import { EuiButtonEmpty, EuiProgress } from '@elastic/eui';
import type { ScanProgress } from '../../../../common/contract';
import type { StatementRun } from '../../../runs';
import { clockText, count } from '../values';

interface ProgressProps {
  readonly statement: StatementRun;
  readonly timeZone: string;
  readonly onCancel: () => void;
}

/** What a running statement is doing: its scans, what they wait for, and how to end it. */
export function Progress({ statement, timeZone, onCancel }: ProgressProps): React.JSX.Element {
  const { progress, rowCount } = statement;
  return (
    <div className="moltlerProgress">
      <EuiProgress
        size="xs"
        color="accent"
        position="static"
        role="progressbar"
        aria-label="The statement is running"
      />
      <div className="moltlerProgress-scan">
        <span style={{ flex: 1 }}>
          {progress.length === 0 ? `Running, ${count(rowCount, 'row')} so far` : null}
          {progress.map((scan) => (
            <ScanLine key={scan.scan} scan={scan} timeZone={timeZone} />
          ))}
        </span>
        <EuiButtonEmpty size="xs" color="danger" iconType="stop" onClick={onCancel}>
          Cancel
        </EuiButtonEmpty>
      </div>
    </div>
  );
}

function ScanLine({
  scan,
  timeZone,
}: {
  readonly scan: ScanProgress;
  readonly timeZone: string;
}): React.JSX.Element {
  const { connector, entity, rows, pages, totalPages, requests, waitingUntil } = scan;
  const read = totalPages === undefined ? count(pages, 'page') : `page ${pages} of ${totalPages}`;
  return (
    <span className="moltlerProgress-scan">
      <b>
        {connector}.{entity}
      </b>
      <span>
        {count(rows, 'row')} · {read} · {count(requests, 'request')}
      </span>
      {waitingUntil !== undefined && (
        <span className="moltlerProgress-wait">
          waiting for the rate limit until {clockText(waitingUntil, timeZone)}
        </span>
      )}
    </span>
  );
}
