import React, { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { EuiEmptyPrompt, EuiProvider } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { Application } from '../application';
import type { Host } from '../host';
import { coreHost, mayUse } from './core_host';
import type { AppMountParameters, AppUnmount, CoreStart } from './core_types';
import type { StartPlugins } from './plugin_types';
import { EditorColors } from './editor_colors';
import { sharedEditor } from './shared_editor';

/** The height that Kibana leaves below its header; the second form is for versions before 9.3. */
const HEIGHT =
  'var(--kbn-application--content-height, calc(100vh - var(--euiFixedHeadersOffset, 0px)))';

/** Renders the application into the element from Kibana; returns a function that unmounts it. */
export function mountApplication(
  core: CoreStart,
  { element, history }: AppMountParameters,
  plugins: StartPlugins = {},
): AppUnmount {
  const host = coreHost(core, history, window, plugins);
  const { capabilities } = core.application;
  const application = (
    <div style={{ height: HEIGHT, width: '100%' }} data-test-subj="moltlerApplication">
      {mayUse(capabilities) ? (
        <>
          <Application host={host} editor={sharedEditor()} />
          <EditorColors />
        </>
      ) : (
        <NoAccess />
      )}
    </div>
  );
  const root = createRoot(element);
  root.render(core.rendering?.addContext?.(application) ?? <Bare host={host}>{application}</Bare>);
  // Unmounted immediately, so that a run in progress is cancelled before another application opens.
  return () => root.unmount();
}

/** For a user who opens a link to the application without its privileges. */
function NoAccess(): React.ReactElement {
  return (
    <EuiEmptyPrompt
      iconType="lock"
      title={
        <h1>
          {i18n.translate('moltler.kibana.mountApplication.youDoNotHaveAccess', {
            defaultMessage: 'You do not have access to Moltler in this space',
          })}
        </h1>
      }
      body={
        <p>
          {i18n.translate('moltler.kibana.mountApplication.askAnAdministratorToGrant', {
            defaultMessage:
              'Ask an administrator to grant the feature “Moltler” to one of your roles.',
          })}
        </p>
      }
    />
  );
}

/** EUI's theme alone, for a Kibana that provides no context. */
function Bare({
  host,
  children,
}: React.PropsWithChildren<{ readonly host: Host }>): React.ReactElement {
  const dark = useSyncExternalStore(host.theme.listen, host.theme.dark);
  return (
    // Kibana already has the global styles.
    <EuiProvider colorMode={dark ? 'dark' : 'light'} globalStyles={false} utilityClasses={false}>
      {children}
    </EuiProvider>
  );
}
