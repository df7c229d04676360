import type { ScopedHistory } from '../core_types';

/** The history of the whole page; paths begin below Kibana's base path. */
export interface PageHistory {
  readonly basePath: string;
  path(): string;
  push(path: string): void;
  listen(changed: () => void): () => void;
}

/** A history that lives in memory. */
export function memoryHistory(basePath: string, start: string): PageHistory {
  const listeners = new Set<() => void>();
  let now = start;
  return {
    basePath,
    path: () => now,
    push: (path) => {
      now = path;
      for (const listener of [...listeners]) listener();
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The part of a history that belongs to an application: after the application is left, every call throws. */
export function scopedHistory(page: PageHistory, appPath: string): ScopedHistory {
  const listeners = new Set<() => void>();
  let active = true;
  const verify = (): void => {
    if (!active) throw new Error(`the history of ${appPath} has fallen out of its scope`);
  };
  const below = (path: string): string =>
    path === '' ? appPath : `${appPath}/${path}`.replace(/\/{2,}/g, '/');
  const stop = page.listen(() => {
    if (!page.path().startsWith(appPath)) {
      active = false;
      stop();
      return;
    }
    for (const listener of [...listeners]) listener();
  });
  return {
    get location() {
      return { pathname: page.path().replace(appPath, '') };
    },
    push: (path) => {
      verify();
      page.push(below(path));
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
