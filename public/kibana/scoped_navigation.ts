import type { HostNavigation } from '../host';
import type { ScopedHistory } from './core_types';

/** Places below the application's root, in Kibana's history. */
export function scopedNavigation(history: ScopedHistory): HostNavigation {
  // Asked for once: Kibana's history throws when it is asked after another application was opened.
  const root = history.createHref({ pathname: '/' }).replace(/\/$/, '');
  const path = (): string => {
    const { pathname } = history.location;
    return pathname === '' ? '/' : pathname;
  };
  return {
    path,
    go: (target) => {
      if (target !== path()) history.push(target);
    },
    listen: (changed) => history.listen(() => changed(path())),
    href: (target) => (target === '/' ? root : root + target),
  };
}
