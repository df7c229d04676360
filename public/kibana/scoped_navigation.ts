import { fragmentOf, stateIn, type HostNavigation, type LeaveGuard } from '../host';
import type { ApplicationStart, HistoryLocation, HttpService, ScopedHistory } from './core_types';

/** What of Kibana's core navigation needs, besides the history. */
export interface NavigationCore {
  readonly application: Pick<ApplicationStart, 'navigateToUrl'>;
  readonly http: Pick<HttpService, 'basePath'>;
}

/** Navigation below the application's root, in Kibana's history. */
export function scopedNavigation(history: ScopedHistory, core: NavigationCore): HostNavigation {
  // Read once: Kibana's history throws after another application was opened.
  const root = history.createHref({ pathname: '/' }).replace(/\/$/, '');
  const path = (): string => {
    const { pathname } = history.location;
    return pathname === '' ? '/' : pathname;
  };
  const state = () => stateIn(history.location.hash);
  const guards = new Guards(history, core, root);
  return {
    path,
    go: (target) => {
      if (target !== path()) history.push(target);
    },
    guard: (guard, scope = 'path') => guards.add(guard, scope),
    listen: (changed) => history.listen(() => changed(path())),
    state,
    setState: (changes) => {
      const fragment = fragmentOf({ ...state(), ...changes });
      if (fragment !== history.location.hash)
        history.replace({ pathname: history.location.pathname, hash: fragment });
    },
    href: (target, values = {}) => (target === '/' ? root : root + target) + fragmentOf(values),
  };
}

/**
 * Asks before the user leaves a path, wherever they go: to another place of this page, by the browser's buttons, or to
 * another application. Kibana's history can only be blocked once at a time.
 */
class Guards {
  private readonly guards = new Map<LeaveGuard, 'path' | 'application'>();
  private unblock: (() => void) | undefined;

  constructor(
    private readonly history: ScopedHistory,
    private readonly core: NavigationCore,
    /** The URL of the application. */
    private readonly root: string,
  ) {}

  add(guard: LeaveGuard, scope: 'path' | 'application'): () => void {
    this.guards.set(guard, scope);
    this.unblock ??= this.block();
    return () => {
      this.guards.delete(guard);
      if (this.guards.size === 0) this.stop();
    };
  }

  private stop(): void {
    this.unblock?.();
    this.unblock = undefined;
  }

  private block(): () => void {
    const { application, http } = this.core;
    return this.history.block(({ pathname, search, hash, state }: HistoryLocation) => {
      const target = http.basePath.get() + pathname;
      // Only what the link carries changes, not the place.
      if (target === this.root + this.history.location.pathname) return undefined;
      const stays = target === this.root || target.startsWith(`${this.root}/`);
      const guard = [...this.guards].find(([, scope]) => scope === 'path' || !stays)?.[0];
      if (guard === undefined) return undefined;
      guard(() => {
        this.stop();
        void application.navigateToUrl(target + search + hash, { state });
      });
      return false;
    });
  }
}
