import type { HostPreferences } from '../../../public/host';

const PREFIX = 'moltler.';

/** Preferences in the browser's storage; kept for this page only where the browser keeps nothing. */
export function storedPreferences(storage: Storage | undefined): HostPreferences {
  const kept = new Map<string, string>();
  return {
    get: (name) => {
      try {
        return storage?.getItem(PREFIX + name) ?? kept.get(name);
      } catch {
        return kept.get(name);
      }
    },
    set: (name, value) => {
      kept.set(name, value);
      try {
        storage?.setItem(PREFIX + name, value);
      } catch {
        // Storage is full or switched off: the page still works, until it is closed.
      }
    },
  };
}
