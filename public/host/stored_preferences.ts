import type { HostPreferences } from './host';

/** The name under which the script is kept. */
export const KEPT_SCRIPT = 'script';

export interface StoredPreferences extends HostPreferences {
  /** Removes one, and ignores it as long as the page is open, because components save on unmount. */
  forget(name: string): void;
}

/** Preferences in the browser's storage; kept for this page only where the browser keeps nothing. */
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
        // What could not be stored need not be removed.
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
        // Storage is full or switched off: the page still works, until it is closed.
      }
    },
  };
}

/** The browser's storage; reading the property throws where storage is switched off. */
export function storageOf(storage: () => Storage): Storage | undefined {
  try {
    return storage();
  } catch {
    return undefined;
  }
}
