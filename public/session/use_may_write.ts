import { useSession } from './use_session';

/** False where the page's token may only read: what would be refused is not offered. */
export const useMayWrite = (): boolean => useSession().caller?.readOnly !== true;
