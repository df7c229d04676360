import { createContext, useCallback, useContext } from 'react';
import { useHost } from '../host';
import type { ScriptsToOpen } from './scripts_to_open';

const ScriptsToOpenContext = createContext<ScriptsToOpen | undefined>(undefined);

/** Lets all components below it open scripts in the editor. */
export const ScriptsToOpenProvider = ScriptsToOpenContext.Provider;

/** The store itself, for the editor. Throws without a provider. */
export function useScriptsToOpen(): ScriptsToOpen {
  const requests = useContext(ScriptsToOpenContext);
  if (requests === undefined) throw new Error('useScriptsToOpen needs its provider above it.');
  return requests;
}

/** Opens a script in the editor, and shows the console. */
export function useOpenScript(): (text: string) => void {
  const requests = useScriptsToOpen();
  const { navigation } = useHost();
  return useCallback(
    (text) => {
      requests.open(text);
      navigation.go('/');
    },
    [requests, navigation],
  );
}
