import { fragmentOf, stateIn, type HostNavigation, type LeaveGuard } from '../../../public/host';

/** The position of an entry in the tab's history, so that a rejected step back can be undone. */
interface Entry {
  readonly moltler?: number;
}

/** Navigation with the History API. */
export function historyNavigation(window: Window): HostNavigation {
  const { history, location } = window;
  const listeners = new Set<(path: string) => void>();
  const guards = new Set<LeaveGuard>();
  let shown = (history.state as Entry | null)?.moltler ?? 0;
  let allowed = false;
  const notify = (): void => {
    for (const listener of [...listeners]) listener(location.pathname);
  };
  /** Navigates at once, or when the guard allows it. */
  const pass = (go: () => void): void => {
    const [guard] = guards;
    if (guard === undefined) go();
    else guard(go);
  };
  history.replaceState({ moltler: shown } satisfies Entry, '');
  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    if (state === null) {
      // The address was edited: a new entry, whose path is the same.
      shown += 1;
      history.replaceState({ moltler: shown } satisfies Entry, '');
      notify();
      return;
    }
    const at = (state as Entry).moltler ?? 0;
    const steps = at - shown;
    if (steps === 0) return;
    if (guards.size > 0 && !allowed) {
      // The browser has already navigated.
      history.go(-steps);
      pass(() => {
        allowed = true;
        history.go(steps);
      });
      return;
    }
    allowed = false;
    shown = at;
    notify();
  });
  return {
    path: () => location.pathname,
    go: (path) => {
      if (path === location.pathname) return;
      pass(() => {
        shown += 1;
        history.pushState({ moltler: shown } satisfies Entry, '', path);
        notify();
      });
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    guard: (guard, scope = 'path') => {
      // There are no other applications.
      if (scope === 'path') guards.add(guard);
      return () => guards.delete(guard);
    },
    state: () => stateIn(location.hash),
    setState: (changes) => {
      const fragment = fragmentOf({ ...stateIn(location.hash), ...changes });
      if (fragment === location.hash) return;
      history.replaceState(history.state, '', location.pathname + fragment);
      notify();
    },
    href: (path, state = {}) => path + fragmentOf(state),
  };
}
