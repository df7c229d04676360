import type { HostNavigation } from '../../../public/host';

/** Places of the page by the History API. */
export function historyNavigation(window: Window): HostNavigation {
  const listeners = new Set<(path: string) => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener(window.location.pathname);
  };
  window.addEventListener('popstate', tell);
  return {
    path: () => window.location.pathname,
    go: (path) => {
      if (path === window.location.pathname) return;
      window.history.pushState(undefined, '', path);
      tell();
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    href: (path) => path,
  };
}
