import { useSession } from './use_session';

/** False if the page's token is read-only: actions that the server would refuse are hidden. */
export const useMayWrite = (): boolean => useSession().caller?.readOnly !== true;
