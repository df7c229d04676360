import React, { useCallback, useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiScreenReaderOnly,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useHost } from '../host';
import { LoadedContent, PageHead, StatementCode } from '../page_body';
import { FailureCallOut, useLoaded } from '../page_scripts';
import { useOpenScript } from '../scripts';
import { useRefusal } from '../session';
import { useSyncRuns, useSyncRunStore } from '../sync_runs';
import { DropDialog, RemovalsDialog } from './dialogs';
import { DiscoverButton } from './discover_button';
import { loadSync, type SyncDetails, type SyncRow } from './load_syncs';
import { NextTimes } from './next_times';
import { useSyncPlace } from '../places';
import { RejectedDocuments } from './rejected_documents';
import { RunProgress } from './run_progress';
import { RunsTable } from './runs_table';
import { StateBadge } from './state_badge';
import { controlSync, retryErrors } from './statements';
import { SyncButtons } from './sync_actions';
import { useNow } from './times';
import { useActions } from './use_actions';
import { usePolled, useReloaded } from './use_polled';

export interface SyncPageProps {
  readonly name: string;
}

/** One sync: what it is, how its runs went, and what can be done with it. */
export function SyncPage({ name }: SyncPageProps): React.ReactElement {
  const { http } = useHost();
  const { go } = useSyncPlace();
  const own = useSyncRuns().get(name.toLowerCase());
  const loaded = useLoaded(
    useCallback((signal: AbortSignal) => loadSync(http, name, signal), [http, name]),
  );
  const { value, reload } = loaded;
  const running = value?.sync?.state === 'running';
  const isOwn = own !== undefined && !own.ended;
  usePolled(loaded, running || isOwn);
  useReloaded(reload, isOwn ? 1 : 0);
  const back = {
    label: i18n.translate('moltler.syncs.syncPage.syncs', { defaultMessage: 'Syncs' }),
    onClick: () => go({ at: 'list' }),
  };
  if (value?.sync !== undefined)
    return <Loaded details={value} sync={value.sync} reload={reload} running={running || isOwn} />;
  return (
    <>
      <PageHead
        title={name}
        back={back}
        {...(value !== undefined && value.failure === undefined
          ? {
              text: i18n.translate('moltler.syncs.syncPage.syncDoesNotExistIt', {
                defaultMessage: 'Sync “{name}” does not exist. It was deleted, or never created.',
                values: { name },
              }),
            }
          : {})}
      />
      <LoadedContent
        loaded={loaded}
        failed={i18n.translate('moltler.syncs.syncPage.theSyncCouldNotBe', {
          defaultMessage: 'The sync could not be loaded',
        })}
      />
    </>
  );
}

interface LoadedProps {
  readonly details: SyncDetails;
  readonly sync: SyncRow;
  readonly running: boolean;
  readonly reload: () => void;
}

function Loaded({ details, sync, running, reload }: LoadedProps): React.ReactElement {
  const { timeZone, notifications } = useHost();
  const { go } = useSyncPlace();
  const refusal = useRefusal('runOrChangeSyncs');
  const mayWrite = refusal === undefined;
  const runs = useSyncRunStore();
  const own = useSyncRuns().get(sync.name.toLowerCase());
  const { busy, run, change } = useActions(reload);
  const [asking, setAsking] = useState<'drop' | 'removals'>();
  const now = useNow(running ? 1_000 : undefined);
  const { name } = sync;
  const isBusy = busy.has(name);
  const control = (verb: 'stop' | 'pause' | 'resume'): void =>
    void change(name, controlSync(verb, name));
  const drop = async (): Promise<void> => {
    const failure = await change(name, controlSync('drop', name));
    setAsking(undefined);
    if (failure !== undefined && failure.code !== 'unknown_sync') return;
    runs.dismiss(name);
    notifications.success(
      i18n.translate('moltler.syncs.syncPage.syncDeleted', {
        defaultMessage: 'Sync “{name}” deleted',
        values: { name },
      }),
    );
    go({ at: 'list' });
  };
  return (
    <>
      <PageHead
        title={name}
        text={i18n.translate('moltler.syncs.syncPage.writesTo', {
          defaultMessage: 'Writes to {target}',
          values: { target: sync.target },
        })}
        back={{
          label: i18n.translate('moltler.syncs.syncPage.syncs', { defaultMessage: 'Syncs' }),
          onClick: () => go({ at: 'list' }),
        }}
      >
        <DiscoverButton pattern={sync.target} />
        {mayWrite && (
          <SyncButtons
            sync={sync}
            running={running}
            busy={isBusy}
            onRun={() => void run(name)}
            onStop={() => control('stop')}
            onPause={() => control('pause')}
            onResume={() => control('resume')}
            onEdit={() => go({ at: 'edit', name })}
            onDrop={() => setAsking('drop')}
          />
        )}
      </PageHead>
      {refusal !== undefined && (
        <>
          <EuiText size="s" color="subdued">
            <p>{refusal}</p>
          </EuiText>
          <EuiSpacer size="m" />
        </>
      )}
      {details.failure !== undefined && (
        <>
          <FailureCallOut
            title={i18n.translate('moltler.syncs.syncPage.notEverythingCouldBeLoaded', {
              defaultMessage: 'Not everything could be loaded',
            })}
            failure={details.failure}
            onRetry={reload}
          />
          <EuiSpacer size="m" />
        </>
      )}
      <EuiScreenReaderOnly>
        <p role="status">
          {running
            ? i18n.translate('moltler.syncs.syncPage.theSyncIsRunning', {
                defaultMessage: 'The sync is running.',
              })
            : own?.ended === true
              ? i18n.translate('moltler.syncs.syncPage.theRunHasEnded', {
                  defaultMessage: 'The run has ended.',
                })
              : ''}
        </p>
      </EuiScreenReaderOnly>
      <RunProgress
        sync={sync}
        own={own}
        now={now}
        timeZone={timeZone}
        onDismiss={() => runs.dismiss(name)}
      />
      <EuiSpacer size="m" />
      {!running && sync.held > 0 && (
        <>
          <EuiCallOut
            size="s"
            color="warning"
            iconType="warning"
            title={i18n.translate('moltler.syncs.syncPage.documentsWereNotRemovedBecause', {
              defaultMessage: 'Documents were not removed, because there are too many',
            })}
          >
            <p>{sync.problem}</p>
            {mayWrite && (
              <EuiButton size="s" color="warning" onClick={() => setAsking('removals')}>
                {i18n.translate('moltler.syncs.syncPage.runAndRemove', {
                  defaultMessage: 'Run and remove…',
                })}
              </EuiButton>
            )}
          </EuiCallOut>
          <EuiSpacer size="m" />
        </>
      )}
      <Definition sync={sync} now={now} />
      <EuiSpacer size="l" />
      <RejectedDocuments
        rows={details.rejected}
        total={sync.errors}
        now={now}
        mayWrite={mayWrite}
        busy={isBusy}
        onRetry={() => void change(name, retryErrors(name))}
      />
      <EuiTitle size="xs">
        <h2>{i18n.translate('moltler.syncs.syncPage.runs', { defaultMessage: 'Runs' })}</h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      <RunsTable runs={details.runs} now={now} />
      {asking === 'drop' && (
        <DropDialog
          sync={sync}
          busy={isBusy}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => void drop()}
        />
      )}
      {asking === 'removals' && (
        <RemovalsDialog
          sync={sync}
          busy={isBusy}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            void run(name, true);
          }}
        />
      )}
    </>
  );
}

function Definition({
  sync,
  now,
}: {
  readonly sync: SyncRow;
  readonly now: number;
}): React.ReactElement {
  const openScript = useOpenScript();
  const { statement, schedule, state, user, nextRun } = sync;
  return (
    <EuiFlexGroup gutterSize="l" wrap>
      <EuiFlexItem grow={3} style={{ minWidth: 'min(320px, 100%)' }}>
        <EuiTitle size="xs">
          <h2>
            {i18n.translate('moltler.syncs.syncPage.definition', { defaultMessage: 'Definition' })}
          </h2>
        </EuiTitle>
        <EuiSpacer size="s" />
        <StatementCode text={`${statement};`} />
        <EuiSpacer size="xs" />
        <div>
          <EuiButtonEmpty
            size="xs"
            flush="left"
            iconType="editorCodeBlock"
            onClick={() => openScript(`${statement};`)}
          >
            {i18n.translate('moltler.syncs.syncPage.openInTheConsole', {
              defaultMessage: 'Open in the console',
            })}
          </EuiButtonEmpty>
        </div>
      </EuiFlexItem>
      <EuiFlexItem grow={2} style={{ minWidth: 'min(240px, 100%)' }}>
        <EuiTitle size="xs">
          <h2>
            {i18n.translate('moltler.syncs.syncPage.schedule', { defaultMessage: 'Schedule' })}
          </h2>
        </EuiTitle>
        <EuiSpacer size="s" />
        <div>
          <StateBadge state={state} />
        </div>
        <EuiSpacer size="s" />
        <EuiText size="s">
          {schedule === undefined ? (
            <p>
              {i18n.translate('moltler.syncs.syncPage.onlyOnRequest', {
                defaultMessage: 'Only on request.',
              })}
            </p>
          ) : (
            <p>
              <code>{schedule.cron}</code> {`(${schedule.timeZone})`}
            </p>
          )}
          <p>
            {i18n.translate('moltler.syncs.syncPage.runsWithTheRightsOf', {
              defaultMessage: 'Runs with the rights of {user}.',
              values: { user },
            })}
          </p>
        </EuiText>
        {schedule !== undefined && state !== 'paused' && (
          <>
            <EuiSpacer size="s" />
            <NextTimes
              schedule={schedule}
              now={now}
              due={nextRun === undefined ? undefined : Date.parse(nextRun)}
            />
          </>
        )}
      </EuiFlexItem>
    </EuiFlexGroup>
  );
}
