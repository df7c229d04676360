import { useSyncExternalStore } from 'react';
import { useHost } from './host_context';

/** Whether the page is in dark mode. */
export function useDark(): boolean {
  const { theme } = useHost();
  return useSyncExternalStore(theme.listen, theme.dark);
}
