import type { HistoryLocation, ScopedHistory } from '../core_types';

type Hook = (location: HistoryLocation) => false | undefined;

/** The history of the whole page; paths begin below Kibana's base path. */
export interface PageHistory {
  readonly basePath: string;
  readonly location: () => HistoryLocation;
  push(path: string): void;
  replace(path: string): void;
  listen(changed: () => void): () => void;
  /** Asked before each change; there is one at a time. */
  block(hook: Hook): () => void;
}

export const locationOf = (url: string): HistoryLocation => {
  const { pathname, search, hash } = new URL(url, 'http://kibana');
  return { pathname, search, hash };
};

/** The hook of a history, as `history` 4.9 asks it. */
export class Blocking {
  private hook: Hook | undefined;

  readonly block = (hook: Hook): (() => void) => {
    if (this.hook !== undefined) throw new Error('A history supports only one prompt at a time');
    this.hook = hook;
    return () => {
      if (this.hook === hook) this.hook = undefined;
    };
  };
  allows(url: string): boolean {
    return this.hook?.(locationOf(url)) !== false;
  }
}

/** A history that lives in memory. */
export function memoryHistory(basePath: string, start: string): PageHistory {
  const listeners = new Set<() => void>();
  const blocking = new Blocking();
  let now = start;
  const change = (path: string): void => {
    if (!blocking.allows(path)) return;
    now = path;
    for (const listener of [...listeners]) listener();
  };
  return {
    basePath,
    location: () => locationOf(now),
    push: change,
    replace: change,
    block: blocking.block,
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The part of a history that belongs to an application: after the application is left, every call throws. */
export function scopedHistory(page: PageHistory, appPath: string): ScopedHistory {
  const listeners = new Set<() => void>();
  const blocks = new Set<() => void>();
  let active = true;
  const verify = (): void => {
    if (!active) throw new Error(`the history of ${appPath} has fallen out of its scope`);
  };
  const below = (path: string): string =>
    path === '' ? appPath : `${appPath}/${path}`.replace(/\/{2,}/g, '/');
  const stop = page.listen(() => {
    if (!page.location().pathname.startsWith(appPath)) {
      active = false;
      stop();
      for (const unblock of blocks) unblock();
      return;
    }
    for (const listener of [...listeners]) listener();
  });
  return {
    get location() {
      const { pathname, hash } = page.location();
      return { pathname: pathname.replace(appPath, ''), hash };
    },
    push: (path) => {
      verify();
      page.push(below(path));
    },
    replace: ({ pathname, hash }) => {
      verify();
      page.replace(below(pathname) + hash);
    },
    block: (hook) => {
      verify();
      const unblock = page.block(hook);
      blocks.add(unblock);
      return () => {
        blocks.delete(unblock);
        unblock();
      };
    },
    listen: (changed) => {
      verify();
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    createHref: ({ pathname }) => {
      verify();
      return page.basePath + below(pathname);
    },
  };
}
