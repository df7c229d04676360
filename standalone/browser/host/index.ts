import { KEPT_SCRIPT, storageOf, storedPreferences, type Host } from '../../../public/host';
import { fetchHttp } from './http';
import { historyNavigation } from './navigation';
import { samplesOf } from './samples';
import { TokenSession } from './session';
import { chosenTheme } from './theme';
import { Toasts } from './toasts';

/** The prefix of all keys in the browser's storage. */
const PREFIX = 'moltler.';

/** The host of the standalone page. */
export async function openBrowserHost(
  window: Window & typeof globalThis,
): Promise<{ readonly host: Host; readonly toasts: Toasts }> {
  const preferences = storedPreferences(
    storageOf(() => window.localStorage),
    PREFIX,
  );
  const tabStorage = storageOf(() => window.sessionStorage);
  const tab = storedPreferences(tabStorage, PREFIX);
  const toasts = new Toasts();
  const fetch = window.fetch.bind(window);
  const session = new TokenSession({
    fetch,
    storage: tabStorage,
    forgetWork: () => {
      preferences.forget(KEPT_SCRIPT);
      tab.forget(KEPT_SCRIPT);
    },
    reload: () => window.location.reload(),
  });
  const host: Host = {
    http: fetchHttp({ fetch, session }),
    session,
    navigation: historyNavigation(window),
    frame: {
      show: (trail) => {
        const titles = trail.map(({ title }) => title).reverse();
        window.document.title = [...titles, 'Moltler'].join(' - ');
      },
    },
    preferences,
    tab,
    theme: chosenTheme(preferences, window.matchMedia('(prefers-color-scheme: dark)')),
    notifications: toasts,
    samples: await samplesOf(fetch),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return { host, toasts };
}
