import type { HostPreferences } from './host';

/** Preferences in the browser's storage; kept for this page only where the browser keeps nothing. */
export function storedPreferences(storage: Storage | undefined, prefix: string): HostPreferences {
  const kept = new Map<string, string>();
  return {
    get: (name) => {
      try {
        return storage?.getItem(prefix + name) ?? kept.get(name);
      } catch {
        return kept.get(name);
      }
    },
    set: (name, value) => {
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
