import { createContext, useContext } from 'react';
import type { Host } from './host';

const HostContext = createContext<Host | undefined>(undefined);

/** Provides the host to all components below it. */
export const HostProvider = HostContext.Provider;

/** The host of the page. Throws without a provider. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === undefined) throw new Error('useHost needs a HostProvider above it.');
  return host;
}
