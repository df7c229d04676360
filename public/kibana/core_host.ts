import { storageOf, storedPreferences, type Host, type HostTheme } from '../host';
import { coreHttp } from './core_http';
import type { CoreStart, ScopedHistory, ThemeService } from './core_types';
import { scopedNavigation } from './scoped_navigation';

/** The host of an application in Kibana. */
export function coreHost(
  core: CoreStart,
  history: ScopedHistory,
  window: Pick<Window, 'localStorage' | 'sessionStorage'>,
): Host {
  const { http, notifications, theme, uiSettings } = core;
  // Kibanas on the same origin, and the spaces of each, differ in their base path.
  const prefix = `moltler${http.basePath.get()}.`;
  return {
    http: coreHttp(http),
    navigation: scopedNavigation(history),
    preferences: storedPreferences(
      storageOf(() => window.localStorage),
      prefix,
    ),
    tab: storedPreferences(
      storageOf(() => window.sessionStorage),
      prefix,
    ),
    theme: coreTheme(theme),
    notifications: {
      success: (title) => void notifications.toasts.addSuccess({ title }),
      warning: (title, text) => void notifications.toasts.addWarning(toast(title, text)),
      danger: (title, text) => void notifications.toasts.addDanger(toast(title, text)),
    },
    samples: undefined,
    timeZone: timeZoneOf(uiSettings.get('dateFormat:tz')),
  };
}

const toast = (title: string, text: string | undefined): { title: string; text?: string } =>
  text === undefined ? { title } : { title, text };

/** Light or dark, as in Kibana. */
function coreTheme(theme: ThemeService): HostTheme {
  return {
    dark: () => theme.getTheme().darkMode,
    listen: (changed) => {
      const subscription = theme.theme$.subscribe(({ darkMode }) => changed(darkMode));
      return () => subscription.unsubscribe();
    },
  };
}

/** The zone in Kibana's settings; the browser's if so configured, or if the zone is unknown here. */
export function timeZoneOf(setting: unknown): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (typeof setting !== 'string' || setting === 'Browser') return own;
  try {
    return Intl.DateTimeFormat(undefined, { timeZone: setting }).resolvedOptions().timeZone;
  } catch {
    return own;
  }
}
