import type { HostNavigation, LeaveGuard } from '../host';
import type { ScopedHistory } from './core_types';

/** Navigation below the application's root, in Kibana's history. */
export function scopedNavigation(history: ScopedHistory): HostNavigation {
  // Read once: Kibana's history throws after another application was opened.
  const root = history.createHref({ pathname: '/' }).replace(/\/$/, '');
  const path = (): string => {
    const { pathname } = history.location;
    return pathname === '' ? '/' : pathname;
  };
  const guards = new Set<LeaveGuard>();
  return {
    path,
    go: (target) => {
      if (target === path()) return;
      const go = (): void => history.push(target);
      const [guard] = guards;
      if (guard === undefined) go();
      else guard(go);
    },
    guard: (guard) => {
      guards.add(guard);
      return () => guards.delete(guard);
    },
    listen: (changed) => history.listen(() => changed(path())),
    href: (target) => (target === '/' ? root : root + target),
  };
}
