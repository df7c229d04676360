import type { HostPreferences, HostTheme } from '../../../public/host';

export type ThemeChoice = 'light' | 'dark' | 'system';

/** Light or dark as selected, else the system's. */
export function chosenTheme(preferences: HostPreferences, system: MediaQueryList): HostTheme {
  const listeners = new Set<(dark: boolean) => void>();
  const choice = (): ThemeChoice => {
    const stored = preferences.get('theme');
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  };
  const dark = (): boolean => (choice() === 'system' ? system.matches : choice() === 'dark');
  const notify = (): void => {
    for (const listener of [...listeners]) listener(dark());
  };
  system.addEventListener('change', notify);
  return {
    dark,
    choice,
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    set: (chosen) => {
      preferences.set('theme', chosen);
      notify();
    },
  };
}
