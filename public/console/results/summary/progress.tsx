import React from 'react';
import { EuiProgress } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ScanProgress, WaitReason } from '../../../../common/contract';
import type { StatementRun } from '../../../runs';
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
        aria-label={i18n.translate('moltler.console.progress.theStatementIsRunning', {
          defaultMessage: 'The statement is running',
        })}
      />
      <div className="moltlerProgress-scan">
        <span style={{ flex: 1 }}>
          {progress.length === 0 &&
            i18n.translate('moltler.console.progress.running', { defaultMessage: 'Running…' })}
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
  rate_limit: i18n.translate('moltler.console.progress.waitingForTheRateLimit', {
    defaultMessage: 'waiting for the rate limit, which resets at',
  }),
  pacing: i18n.translate('moltler.console.progress.stayingBelowRateLimitNext', {
    defaultMessage: 'staying below rate_limit, next request at',
  }),
  retry: i18n.translate('moltler.console.progress.waitingToRetryAt', {
    defaultMessage: 'waiting to retry at',
  }),
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
  const cost =
    requests === 0 && pages > 0
      ? i18n.translate('moltler.console.progress.fromCache', { defaultMessage: 'from cache' })
      : i18n.translate('moltler.console.progress.request', {
          defaultMessage: '{requests, plural, one {# request} other {# requests}}',
          values: { requests },
        });
  const read =
    totalPages === undefined
      ? i18n.translate('moltler.console.progress.page', {
          defaultMessage: '{pages, plural, one {# page} other {# pages}}',
          values: { pages },
        })
      : i18n.translate('moltler.console.progress.pageOf', {
          defaultMessage: 'page {page} of {total}',
          values: { page: pages, total: totalPages },
        });
  return (
    <span className="moltlerProgress-scan">
      <b>{name}</b>
      <span>
        {actions === undefined
          ? [
              i18n.translate('moltler.console.progress.row', {
                defaultMessage: '{rows, plural, one {# row} other {# rows}}',
                values: { rows },
              }),
              read,
              cost,
            ].join(' · ')
          : i18n.translate('moltler.console.progress.actionsOf', {
              defaultMessage:
                '{ended, number} of {actions, plural, one {# action} other {# actions}}',
              values: { ended: actions.ended, actions: actions.total },
            })}
      </span>
      {waitingUntil !== undefined && (
        <span className="moltlerProgress-wait">
          {WAITING[waitingFor]} {clockText(waitingUntil, timeZone)}
        </span>
      )}
    </span>
  );
}
