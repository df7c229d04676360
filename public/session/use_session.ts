import { useSyncExternalStore } from 'react';
import { useHost, type HostSession, type SessionState } from '../host';

const NOBODY: SessionState = { wanted: undefined, caller: undefined };
const never = (): (() => void) => () => undefined;
const nobody = (): SessionState => NOBODY;

/** Who the page is now; `session` is absent where the host has no signing in. */
export function useSession(): SessionState & { readonly session: HostSession | undefined } {
  const { session } = useHost();
  const state = useSyncExternalStore(session?.listen ?? never, session?.current ?? nobody);
  return { ...state, session };
}
