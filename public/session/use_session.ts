import { useSyncExternalStore } from 'react';
import { useHost, type HostSession, type SessionState } from '../host';

const SIGNED_OUT: SessionState = { wanted: undefined, caller: undefined };
const never = (): (() => void) => () => undefined;
const signedOut = (): SessionState => SIGNED_OUT;

/** The current user; `session` is absent if the host has no sign-in. */
export function useSession(): SessionState & { readonly session: HostSession | undefined } {
  const { session } = useHost();
  const state = useSyncExternalStore(session?.listen ?? never, session?.current ?? signedOut);
  return { ...state, session };
}
