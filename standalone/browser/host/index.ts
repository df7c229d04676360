import { storageOf, storedPreferences, type Host } from '../../../public/host';
import { fetchHttp } from './http';
import { historyNavigation } from './navigation';
import { samplesOf } from './samples';
import { chosenTheme } from './theme';
import { Toasts } from './toasts';

/** The host of a page that stands alone. */
export async function openBrowserHost(
  window: Window & typeof globalThis,
): Promise<{ readonly host: Host; readonly toasts: Toasts }> {
  const preferences = storedPreferences(storageOf(window), 'moltler.');
  const toasts = new Toasts();
  const fetch = window.fetch.bind(window);
  const host: Host = {
    http: fetchHttp({ fetch, token: () => undefined }),
    navigation: historyNavigation(window),
    preferences,
    theme: chosenTheme(preferences, window.matchMedia('(prefers-color-scheme: dark)')),
    notifications: toasts,
    samples: await samplesOf(fetch),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return { host, toasts };
}
