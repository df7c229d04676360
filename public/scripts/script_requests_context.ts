import { createContext, useCallback, useContext } from 'react';
import { useHost } from '../host';
import type { ScriptRequests } from './script_requests';

const ScriptRequestsContext = createContext<ScriptRequests | undefined>(undefined);

/** Gives the way to the editor to all components below it. */
export const ScriptRequestsProvider = ScriptRequestsContext.Provider;

/** The store itself, for the editor. Throws without a provider. */
export function useScriptRequests(): ScriptRequests {
  const requests = useContext(ScriptRequestsContext);
  if (requests === undefined) throw new Error('useScriptRequests needs its provider above it.');
  return requests;
}

/** Opens a script in the editor, and the page that it is on. */
export function useOpenScript(): (text: string) => void {
  const requests = useScriptRequests();
  const { navigation } = useHost();
  return useCallback(
    (text) => {
      requests.open(text);
      navigation.go('/');
    },
    [requests, navigation],
  );
}
