import React from 'react';
import { EuiProgress } from '@elastic/eui';
import type { ScanProgress, WaitReason } from '../../../../common/contract';
import type { StatementRun } from '../../../runs';
import { count, number } from '../../../amounts';
import { clockText } from '../values';
import { nameAmong } from './summarize_scan';

interface ProgressProps {
  readonly statement: StatementRun;
  readonly timeZone: string;
}

/** The progress of a running statement: its scans, and what they are waiting for. */
export function Progress({ statement, timeZone }: ProgressProps): React.JSX.Element {
  const { progress } = statement;
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
          {progress.length === 0 && 'Running…'}
          {progress.map((scan) => (
            <ScanLine
              key={scan.scan}
              scan={scan}
              name={nameAmong(scan, progress)}
              timeZone={timeZone}
            />
          ))}
        </span>
      </div>
    </div>
  );
}

const WAITING: Readonly<Record<WaitReason, string>> = {
  rate_limit: 'waiting for the rate limit, which resets at',
  pacing: 'staying below rate_limit, next request at',
  retry: 'waiting to retry at',
};

function ScanLine({
  scan,
  name,
  timeZone,
}: {
  readonly scan: ScanProgress;
  readonly name: string;
  readonly timeZone: string;
}): React.JSX.Element {
  const { rows, pages, totalPages, requests, waitingUntil, waitingFor = 'rate_limit' } = scan;
  const { actions } = scan;
  const cost = requests === 0 && pages > 0 ? 'from cache' : count(requests, 'request');
  const read = totalPages === undefined ? count(pages, 'page') : `page ${pages} of ${totalPages}`;
  return (
    <span className="moltlerProgress-scan">
      <b>{name}</b>
      <span>
        {actions === undefined
          ? `${count(rows, 'row')} · ${read} · ${cost}`
          : `${number(actions.ended)} of ${count(actions.total, 'action')}`}
      </span>
      {waitingUntil !== undefined && (
        <span className="moltlerProgress-wait">
          {WAITING[waitingFor]} {clockText(waitingUntil, timeZone)}
        </span>
      )}
    </span>
  );
}
