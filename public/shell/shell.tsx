import React, { useEffect, useState } from 'react';
import { useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { SignIn } from '../session';
import { NotFound } from '../page_body';
import { Header } from './header';
import { ViewCode } from './view_code';
import { ViewFrame } from './view_frame';
import { useHost, usePath } from '../host';
import { viewOf } from '../views';
import { trailOf } from './trail';

const CODE = {
  console: new ViewCode(async () => (await import('../console')).Console),
  connectors: new ViewCode(async () => (await import('../connectors')).Connectors),
  syncs: new ViewCode(async () => (await import('../syncs')).Syncs),
  history: new ViewCode(async () => (await import('../history')).History),
};

/** The frame: a slim header, and one view below it. */
export function Shell(): React.ReactElement {
  const { frame } = useHost();
  const path = usePath();
  const view = viewOf(path);
  const { euiTheme } = useEuiTheme();
  usePreloading();
  // The console keeps its script, results and position while another view is open.
  const [visited, setVisited] = useState(view === 'console');
  useEffect(() => {
    if (view === 'console') setVisited(true);
  }, [view]);
  useEffect(() => frame.show(trailOf(path)), [frame, path]);
  const filling: React.CSSProperties = { flex: 1, minHeight: 0, height: '100%' };
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        background: euiTheme.colors.backgroundBasePlain,
      }}
    >
      <Header view={view} />
      <main id="moltler-view" style={{ ...filling, overflow: 'auto' }}>
        {(visited || view === 'console') && (
          <div style={filling} hidden={view !== 'console'}>
            <ViewFrame
              title={i18n.translate('moltler.shell.theConsole', { defaultMessage: 'The console' })}
              code={CODE.console}
            />
          </div>
        )}
        {view === 'connectors' && (
          <ViewFrame
            key="connectors"
            title={i18n.translate('moltler.shell.theConnectors', {
              defaultMessage: 'The connectors',
            })}
            code={CODE.connectors}
          />
        )}
        {view === 'syncs' && (
          <ViewFrame
            key="syncs"
            title={i18n.translate('moltler.shell.theSyncs', { defaultMessage: 'The syncs' })}
            code={CODE.syncs}
          />
        )}
        {view === 'history' && (
          <ViewFrame
            key="history"
            title={i18n.translate('moltler.shell.theHistory', { defaultMessage: 'The history' })}
            code={CODE.history}
          />
        )}
        {view === undefined && <NotFound />}
      </main>
      <SignIn />
    </div>
  );
}

/** Fetches the code of the other views when the browser is idle, since the server may go away. */
function usePreloading(): void {
  useEffect(() => {
    // Not every browser has it; without it, a view is fetched when it is opened.
    if (!('requestIdleCallback' in window)) return undefined;
    const request = window.requestIdleCallback(() => {
      for (const code of Object.values(CODE)) void code.preload();
    });
    return () => window.cancelIdleCallback(request);
  }, []);
}
