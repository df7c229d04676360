import React, { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { EuiProvider } from '@elastic/eui';
import { Application } from '../application';
import type { Host } from '../host';
import { coreHost } from './core_host';
import type { AppMountParameters, AppUnmount, CoreStart } from './core_types';
import { EditorColours } from './editor_colours';
import { sharedEditor } from './shared_editor';

/** The space that Kibana leaves below its header; the second form is for versions before 9.3. */
const HEIGHT =
  'var(--kbn-application--content-height, calc(100vh - var(--euiFixedHeadersOffset, 0px)))';

/** Renders the application into the element from Kibana; returns a function that unmounts it. */
export function mountApplication(
  core: CoreStart,
  { element, history }: AppMountParameters,
): AppUnmount {
  const host = coreHost(core, history, window);
  core.chrome.setBreadcrumbs([{ text: 'Moltler' }]);
  const application = (
    <div style={{ height: HEIGHT, width: '100%' }} data-test-subj="moltlerApplication">
      <Application host={host} editor={sharedEditor()} />
      <EditorColours />
    </div>
  );
  const root = createRoot(element);
  root.render(core.rendering?.addContext?.(application) ?? <Bare host={host}>{application}</Bare>);
  // Taken away at once, so that what still runs is cancelled before another application comes.
  return () => root.unmount();
}

/** EUI's theme alone, where Kibana has no context to give. */
function Bare({
  host,
  children,
}: React.PropsWithChildren<{ readonly host: Host }>): React.ReactElement {
  const dark = useSyncExternalStore(host.theme.listen, host.theme.dark);
  return (
    // Styles of the page itself are Kibana's already.
    <EuiProvider colorMode={dark ? 'dark' : 'light'} globalStyles={false} utilityClasses={false}>
      {children}
    </EuiProvider>
  );
}
