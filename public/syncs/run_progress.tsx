import React from 'react';
import { EuiCallOut, EuiPanel, EuiProgress, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import {
  scannedTable,
  slicesText,
  syncTotals,
  timeLeft,
  type ScanProgress,
} from '../../common/contract';
import { duration, number } from '../amounts';
import { FailureCallOut, shortTime } from '../page_scripts';
import type { SyncRun } from '../sync_runs';
import { countsText } from './counts_text';
import type { SyncRow } from './load_syncs';
import { rate } from './times';

export interface RunProgressProps {
  readonly sync: SyncRow;
  /** The run that this page has started last. */
  readonly own: SyncRun | undefined;
  readonly now: number;
  readonly timeZone: string;
  readonly onDismiss: () => void;
}

/** A run that is under way, wherever it was started, and what the last run of this page reported. */
export function RunProgress(props: RunProgressProps): React.ReactElement | null {
  const { sync, own, now, onDismiss } = props;
  if (own !== undefined && !own.ended) return <OwnRun run={own} now={now} />;
  return (
    <>
      {sync.state === 'running' && <OtherRun {...props} />}
      {own !== undefined && <Messages run={own} onDismiss={onDismiss} />}
    </>
  );
}

function OwnRun({ run, now }: { readonly run: SyncRun; readonly now: number }): React.ReactElement {
  const { scans, startedAt } = run;
  const totals = syncTotals(scans);
  const elapsed = Math.max(0, now - startedAt);
  const left = totals && timeLeft(totals, elapsed);
  const slices = totals?.slices;
  const sliceText = totals && slicesText(totals, number);
  const facts = [
    totals === undefined
      ? i18n.translate('moltler.syncs.runProgress.starting', { defaultMessage: 'Starting…' })
      : countsText(totals),
    rate(totals?.read, elapsed),
    duration(elapsed),
    left === undefined
      ? undefined
      : i18n.translate('moltler.syncs.runProgress.aboutLeft', {
          defaultMessage: 'about {duration} left',
          values: { duration: duration(left) },
        }),
  ].filter((fact) => fact !== undefined);
  return (
    <RunPanel
      title={running()}
      {...(slices !== undefined &&
        slices.total >= 2 &&
        slices.more !== true && { progress: { value: slices.ended, max: slices.total } })}
    >
      <EuiText size="s">
        <p>{facts.join(' · ')}</p>
        {sliceText !== undefined && (
          <p>
            {i18n.translate('moltler.syncs.runProgress.slicesRead', {
              defaultMessage: '{slices} slices read',
              values: { slices: sliceText },
            })}
          </p>
        )}
      </EuiText>
      {scans.length > 1 && (
        <EuiText size="xs" color="subdued">
          <ul>
            {scans.map((scan) => (
              <li key={scan.scan}>{`${scannedTable(scan)}: ${scanText(scan)}`}</li>
            ))}
          </ul>
        </EuiText>
      )}
      <EuiText size="xs" color="subdued">
        <p>
          {i18n.translate('moltler.syncs.runProgress.ifYouCloseThisTab', {
            defaultMessage:
              'If you close this tab, a run that was started in it stops. The next run continues from there.',
          })}
        </p>
      </EuiText>
    </RunPanel>
  );
}

const scanText = (scan: ScanProgress): string => countsText({ read: scan.rows, ...countsOf(scan) });

const countsOf = ({ sync }: ScanProgress) => ({
  written: sync?.written,
  unchanged: sync?.unchanged,
  removed: sync?.removed,
  rejected: sync?.rejected,
});

/** A run that was started elsewhere: by its schedule, a terminal or another tab. */
function OtherRun({ sync, now, timeZone }: RunProgressProps): React.ReactElement {
  const { lastRun, slices, read } = sync;
  const since = lastRun === undefined ? undefined : shortTime(lastRun, timeZone);
  const speed = rate(read, lastRun === undefined ? undefined : now - Date.parse(lastRun));
  const facts = [
    read === undefined
      ? i18n.translate('moltler.syncs.runProgress.itsProgressIsKnownTo', {
          defaultMessage: 'No progress was reported yet.',
        })
      : countsText(sync),
    speed,
    slices === undefined
      ? undefined
      : i18n.translate('moltler.syncs.runProgress.slicesRead', {
          defaultMessage: '{slices} slices read',
          values: { slices },
        }),
  ].filter((fact) => fact !== undefined);
  return (
    <RunPanel
      title={
        since === undefined
          ? running()
          : i18n.translate('moltler.syncs.runProgress.runningSince', {
              defaultMessage: 'Running since {time}',
              values: { time: since },
            })
      }
    >
      <EuiText size="s">
        <p>{facts.join(' · ')}</p>
      </EuiText>
    </RunPanel>
  );
}

const running = (): string =>
  i18n.translate('moltler.syncs.runProgress.running', { defaultMessage: 'Running' });

/** Without a value, it is no `progress` element. */
const INDETERMINATE = { role: 'progressbar' } as const;

interface RunPanelProps {
  readonly title: string;
  /** What is done of all there is to do, if it is known. */
  readonly progress?: { readonly value: number; readonly max: number };
  readonly children: React.ReactNode;
}

const RunPanel = ({ title, progress, children }: RunPanelProps): React.ReactElement => (
  <EuiPanel hasBorder hasShadow={false} paddingSize="m" role="region" aria-label={running()}>
    <EuiTitle size="xxs">
      <h2>{title}</h2>
    </EuiTitle>
    <EuiSpacer size="s" />
    <EuiProgress
      size="s"
      color="primary"
      aria-label={i18n.translate('moltler.syncs.runProgress.progressOfTheRun', {
        defaultMessage: 'Progress of the run',
      })}
      {...(progress ?? INDETERMINATE)}
    />
    <EuiSpacer size="s" />
    {children}
  </EuiPanel>
);

function Messages({
  run: { failure, messages },
  onDismiss,
}: {
  readonly run: SyncRun;
  readonly onDismiss: () => void;
}): React.ReactElement | null {
  if (failure !== undefined)
    return (
      <FailureCallOut
        title={i18n.translate('moltler.syncs.runProgress.theRunFailed', {
          defaultMessage: 'The run failed',
        })}
        failure={failure}
      />
    );
  const warnings = messages.filter(({ severity }) => severity === 'warning');
  const shown = warnings.length > 0 ? warnings : messages;
  if (shown.length === 0) return null;
  return (
    <EuiCallOut
      size="s"
      color={warnings.length > 0 ? 'warning' : 'success'}
      iconType={warnings.length > 0 ? 'warning' : 'check'}
      title={
        warnings.length > 0
          ? i18n.translate('moltler.syncs.runProgress.theRunIsPartial', {
              defaultMessage: 'The run is partial',
            })
          : i18n.translate('moltler.syncs.runProgress.theRunHasEnded', {
              defaultMessage: 'The run has ended',
            })
      }
      onDismiss={onDismiss}
      announceOnMount
    >
      {shown.map(({ text, hint }) => (
        <p key={text}>{hint === undefined ? text : `${text} ${hint}`}</p>
      ))}
    </EuiCallOut>
  );
}
