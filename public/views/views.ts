/** The views of the page, in the order of the header. */
export const VIEWS = [
  { id: 'console', path: '/', title: 'Console' },
  { id: 'connectors', path: '/connectors', title: 'Connectors' },
  { id: 'syncs', path: '/syncs', title: 'Syncs' },
  { id: 'history', path: '/history', title: 'History' },
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

/** The view of a path, including paths below it; undefined for unknown paths. */
export function viewOf(path: string): ViewId | undefined {
  return VIEWS.find(
    (each) => path === each.path || (each.path !== '/' && path.startsWith(`${each.path}/`)),
  )?.id;
}
