import React, { useCallback } from 'react';
import { EuiButton, EuiButtonIcon, EuiSkeletonText, EuiSpacer, EuiToolTip } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { PageHead } from '../page_body';
import { FailureCallOut, useLoaded } from '../page_scripts';
import { useOpenScript } from '../scripts';
import { useMay, useRefusal } from '../session';
import { useSyncRuns } from '../sync_runs';
import { EmptySyncs } from './empty_syncs';
import { exampleOf } from './form/draft';
import { loadSyncs } from './load_syncs';
import { useSyncPlace } from '../places';
import { controlSync } from './statements';
import { SyncList } from './sync_list';
import { SyncTabs } from './sync_tabs';
import { useNow } from './times';
import { useActions } from './use_actions';
import { usePolled, useReloaded } from './use_polled';

/** All syncs, or how to create the first. */
export function ListPage(): React.ReactElement {
  const { http, navigation } = useHost();
  const { snapshot, state } = useCatalog();
  const refusal = useRefusal('createSync');
  const mayWrite = refusal === undefined;
  const mayConnect = useMay('connectors');
  const { go } = useSyncPlace();
  const openScript = useOpenScript();
  const loaded = useLoaded(useCallback((signal: AbortSignal) => loadSyncs(http, signal), [http]));
  const { value, loading, reload } = loaded;
  const own = [...useSyncRuns().values()].filter(({ ended }) => !ended);
  const running = value?.syncs.some((sync) => sync.state === 'running') === true;
  usePolled(loaded, running || own.length > 0);
  useReloaded(reload, own.length);
  const { busy, run, change } = useActions(reload);
  const now = useNow(running ? 1_000 : undefined);
  const syncs = value?.syncs ?? [];
  const empty =
    value !== undefined && value.failure === undefined && syncs.length === 0 && state !== 'loading';
  return (
    <>
      <PageHead
        title={i18n.translate('moltler.syncs.listPage.syncs', { defaultMessage: 'Syncs' })}
        text={i18n.translate('moltler.syncs.listPage.copiesOfYourServicesData', {
          defaultMessage: 'Copies of your services’ data that are kept up to date.',
        })}
      >
        <EuiToolTip
          content={i18n.translate('moltler.syncs.listPage.refresh', { defaultMessage: 'Refresh' })}
        >
          <EuiButtonIcon
            aria-label={i18n.translate('moltler.syncs.listPage.refresh', {
              defaultMessage: 'Refresh',
            })}
            iconType="refresh"
            onClick={reload}
          />
        </EuiToolTip>
        {!empty && mayWrite && (
          <EuiButton size="s" fill iconType="plusCircle" onClick={() => go({ at: 'new' })}>
            {i18n.translate('moltler.syncs.listPage.createSync', { defaultMessage: 'Create sync' })}
          </EuiButton>
        )}
      </PageHead>
      <SyncTabs at="list" />
      {value?.failure !== undefined && (
        <>
          <FailureCallOut
            title={i18n.translate('moltler.syncs.listPage.syncsCouldNotBeLoaded', {
              defaultMessage: 'Syncs could not be loaded',
            })}
            failure={value.failure}
            onRetry={reload}
          />
          <EuiSpacer size="m" />
        </>
      )}
      {value === undefined && <EuiSkeletonText lines={6} />}
      {empty && (
        <EmptySyncs
          refusal={refusal}
          mayConnect={mayConnect}
          example={exampleOf(snapshot)}
          onNew={() => go({ at: 'new' })}
          onOpenScript={openScript}
          onConnectors={() => navigation.go('/connectors')}
        />
      )}
      {syncs.length > 0 && value !== undefined && (
        <SyncList
          syncs={syncs}
          runs={value.runs}
          now={now}
          // Looking at a running sync again must not flicker.
          loading={loading && !running && own.length === 0}
          mayWrite={mayWrite}
          busy={busy}
          onRun={(name) => void run(name)}
          onStop={(name) => void change(name, controlSync('stop', name))}
        />
      )}
    </>
  );
}
