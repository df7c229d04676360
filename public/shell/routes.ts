import { useSyncExternalStore } from 'react';
import { useHost } from '../host';

/** The rooms of the page, in the order of the header. */
export const VIEWS = [
  { id: 'console', path: '/', title: 'Console' },
  { id: 'connectors', path: '/connectors', title: 'Connectors' },
  { id: 'history', path: '/history', title: 'History' },
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

/** The room of a path; what is below a room belongs to it, what is unknown is the console. */
export function viewOf(path: string): ViewId {
  const view = VIEWS.find(
    (each) => each.path !== '/' && (path === each.path || path.startsWith(`${each.path}/`)),
  );
  return view?.id ?? 'console';
}

/** The path that the page shows now. */
export function usePath(): string {
  const { navigation } = useHost();
  return useSyncExternalStore(navigation.listen, navigation.path);
}
