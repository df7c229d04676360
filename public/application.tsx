import React, { useEffect, useState } from 'react';
import { CatalogProvider, CatalogStore } from './catalog';
import { EditorProvider, type EditorHost } from './editor';
import { HostProvider, type Host } from './host';
import { RunsProvider, RunStore } from './runs';
import { ScriptsToOpen, ScriptsToOpenProvider } from './scripts';
import { Shell } from './shell';
import { SyncRuns, SyncRunsProvider } from './sync_runs';

export interface ApplicationProps {
  readonly host: Host;
  readonly editor: EditorHost;
}

/** How often the page checks for changes by others, in milliseconds. Usually the response is "not modified". */
const LOOK_EVERY = 30_000;

/** The page below the host's own providers (EUI's theme, Kibana's contexts). */
export function Application({ host, editor }: ApplicationProps): React.ReactElement {
  const [{ catalog, runs, scripts, syncRuns }] = useState(() => openStores(host));
  useEffect(() => {
    void catalog.refresh();
    // Another tab or a terminal may have created or deleted a connector in the meantime.
    const onFocus = (): void => void catalog.refresh();
    window.addEventListener('focus', onFocus);
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void catalog.refresh();
    }, LOOK_EVERY);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', onFocus);
      runs.cancel();
      syncRuns.cancel();
    };
  }, [catalog, runs, syncRuns]);
  return (
    <HostProvider value={host}>
      <EditorProvider value={editor}>
        <CatalogProvider value={catalog}>
          <RunsProvider value={runs}>
            <ScriptsToOpenProvider value={scripts}>
              <SyncRunsProvider value={syncRuns}>
                <Shell />
              </SyncRunsProvider>
            </ScriptsToOpenProvider>
          </RunsProvider>
        </CatalogProvider>
      </EditorProvider>
    </HostProvider>
  );
}

interface Stores {
  readonly catalog: CatalogStore;
  readonly runs: RunStore;
  readonly scripts: ScriptsToOpen;
  readonly syncRuns: SyncRuns;
}

function openStores({ http, timeZone }: Host): Stores {
  const catalog = new CatalogStore(http);
  const onEnd = (): void => void catalog.refresh();
  return {
    catalog,
    runs: new RunStore({ http, timeZone, onEnd }),
    scripts: new ScriptsToOpen(),
    syncRuns: new SyncRuns({ http, timeZone, onEnd }),
  };
}
