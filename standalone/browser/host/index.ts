import { storageOf, storedPreferences, type Host } from '../../../public/host';
import { fetchHttp } from './http';
import { historyNavigation } from './navigation';
import { samplesOf } from './samples';
import { TokenSession } from './session';
import { chosenTheme } from './theme';
import { Toasts } from './toasts';

/** Of all names in the browser's storage. */
const PREFIX = 'moltler.';

/** The host of a page that stands alone. */
export async function openBrowserHost(
  window: Window & typeof globalThis,
): Promise<{ readonly host: Host; readonly toasts: Toasts }> {
  const preferences = storedPreferences(
    storageOf(() => window.localStorage),
    PREFIX,
  );
  const tabStorage = storageOf(() => window.sessionStorage);
  const toasts = new Toasts();
  const fetch = window.fetch.bind(window);
  const session = new TokenSession({
    fetch,
    storage: tabStorage,
    reload: () => window.location.reload(),
  });
  const host: Host = {
    http: fetchHttp({ fetch, session }),
    session,
    navigation: historyNavigation(window),
    preferences,
    tab: storedPreferences(tabStorage, PREFIX),
    theme: chosenTheme(preferences, window.matchMedia('(prefers-color-scheme: dark)')),
    notifications: toasts,
    samples: await samplesOf(fetch),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return { host, toasts };
}
