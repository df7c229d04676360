import React, { useCallback } from 'react';
import { EuiButton } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { ListFrame } from '../page_body';
import { useLoaded } from '../page_scripts';
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
  return (
    <ListFrame
      title={i18n.translate('moltler.syncs.listPage.syncs', { defaultMessage: 'Syncs' })}
      text={i18n.translate('moltler.syncs.listPage.copiesOfYourServicesData', {
        defaultMessage: 'Copies of your services’ data that are kept up to date.',
      })}
      loaded={loaded}
      failed={i18n.translate('moltler.syncs.listPage.syncsCouldNotBeLoaded', {
        defaultMessage: 'Syncs could not be loaded',
      })}
      onRefresh={reload}
      create={
        mayWrite && (
          <EuiButton size="s" fill iconType="plusCircle" onClick={() => go({ at: 'new' })}>
            {i18n.translate('moltler.syncs.listPage.createSync', { defaultMessage: 'Create sync' })}
          </EuiButton>
        )
      }
      tabs={<SyncTabs at="list" />}
      empty={
        syncs.length === 0 &&
        state !== 'loading' && (
          <EmptySyncs
            refusal={refusal}
            mayConnect={mayConnect}
            example={exampleOf(snapshot)}
            onNew={() => go({ at: 'new' })}
            onOpenScript={openScript}
            onConnectors={() => navigation.go('/connectors')}
          />
        )
      }
    >
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
    </ListFrame>
  );
}
