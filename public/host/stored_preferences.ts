import type { HostPreferences } from './host';

/** The key under which the script is stored. */
export const KEPT_SCRIPT = 'script';

export interface StoredPreferences extends HostPreferences {
  /** Removes a preference and ignores writes to it while the page is open, because components save on unmount. */
  forget(name: string): void;
}

/** Preferences in the browser's storage; in memory only if the browser stores nothing. */
export function storedPreferences(storage: Storage | undefined, prefix: string): StoredPreferences {
  const kept = new Map<string, string>();
  const forgotten = new Set<string>();
  return {
    forget: (name) => {
      forgotten.add(name);
      kept.delete(name);
      try {
        storage?.removeItem(prefix + name);
      } catch {
        // It was never stored, so it needs no removal.
      }
    },
    get: (name) => {
      try {
        return storage?.getItem(prefix + name) ?? kept.get(name);
      } catch {
        return kept.get(name);
      }
    },
    set: (name, value) => {
      if (forgotten.has(name)) return;
      kept.set(name, value);
      try {
        storage?.setItem(prefix + name, value);
      } catch {
        // Storage is full or disabled: the value lasts until the page is closed.
      }
    },
  };
}

/** The browser's storage; undefined if it is disabled, where reading the property throws. */
export function storageOf(storage: () => Storage): Storage | undefined {
  try {
    return storage();
  } catch {
    return undefined;
  }
}
