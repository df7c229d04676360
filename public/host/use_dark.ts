import { useSyncExternalStore } from 'react';
import { useHost } from './host_context';

/** Whether the page is dark now. */
export function useDark(): boolean {
  const { theme } = useHost();
  return useSyncExternalStore(theme.listen, theme.dark);
}
