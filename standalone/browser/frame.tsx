import React, { useEffect, useSyncExternalStore } from 'react';
import { EuiProvider } from '@elastic/eui';
import type { Host } from '../../public/host';
import { ToastList, type Toasts } from './host/toasts';

export interface FrameProps {
  readonly host: Host;
  readonly toasts: Toasts;
  readonly children: React.ReactNode;
}

/** What Kibana provides around the application: EUI's theme, and notifications. */
export function Frame({ host, toasts, children }: FrameProps): React.ReactElement {
  const dark = useSyncExternalStore(host.theme.listen, host.theme.dark);
  useEffect(() => {
    // Scroll bars and native controls.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <EuiProvider colorMode={dark ? 'dark' : 'light'}>
      {children}
      <ToastList toasts={toasts} />
    </EuiProvider>
  );
}
