import { i18n } from '@kbn/i18n';
import {
  storageOf,
  storedPreferences,
  type Host,
  type HostFrame,
  type HostNavigation,
  type HostRights,
  type HostTheme,
} from '../host';
import { coreHttp } from './core_http';
import type {
  Capabilities,
  ChromeStart,
  CoreStart,
  ScopedHistory,
  ThemeService,
} from './core_types';
import { discoverOf } from './discover';
import type { StartPlugins } from './plugin_types';
import { scopedNavigation } from './scoped_navigation';

/** The host of an application in Kibana. */
export function coreHost(
  core: CoreStart,
  history: ScopedHistory,
  window: Pick<Window, 'localStorage' | 'sessionStorage'>,
  plugins: StartPlugins = {},
): Host {
  const { application, chrome, http, notifications, theme, uiSettings } = core;
  // Kibanas on the same origin, and the spaces of each, differ in their base path.
  const prefix = `moltler${http.basePath.get()}.`;
  const navigation = scopedNavigation(history, core);
  const discover = discoverOf(plugins, application.capabilities);
  return {
    http: coreHttp(http),
    navigation,
    frame: coreFrame(chrome, navigation),
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
    rights: rightsOf(application.capabilities),
    ...(discover && { discover }),
    timeZone: timeZoneOf(uiSettings.get('dateFormat:tz')),
  };
}

const toast = (title: string, text: string | undefined): { title: string; text?: string } =>
  text === undefined ? { title } : { title, text };

/** Breadcrumbs, title and help of Kibana's own header. */
function coreFrame(chrome: ChromeStart, navigation: HostNavigation): HostFrame {
  const crumbOf = (text: string, path: string) => ({
    text,
    href: navigation.href(path),
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      navigation.go(path);
    },
  });
  return {
    show: (trail) => {
      const last = trail.at(-1);
      chrome.setBreadcrumbs([
        crumbOf('Moltler', '/'),
        ...trail.map((crumb) =>
          crumb === last ? { text: crumb.title } : crumbOf(crumb.title, crumb.path),
        ),
      ]);
      chrome.docTitle.change([...trail.map(({ title }) => title).reverse(), 'Moltler']);
      const helpLink = (content: string, help: string) => ({
        linkType: 'custom' as const,
        content,
        // Here, with the help open.
        href: navigation.href(last?.path ?? '/', { help }),
      });
      chrome.setHelpExtension({
        appName: 'Moltler',
        links: [
          helpLink(
            i18n.translate('moltler.kibana.coreHost.languageReference', {
              defaultMessage: 'Language reference',
            }),
            'language',
          ),
          helpLink(
            i18n.translate('moltler.kibana.coreHost.keyboardShortcuts', {
              defaultMessage: 'Keyboard shortcuts',
            }),
            'shortcuts',
          ),
        ],
      });
    },
  };
}

/** The capabilities of the feature; those that are missing are not granted. The server checks the same privileges. */
export function rightsOf({ moltler }: Capabilities): HostRights {
  return {
    actions: moltler?.['runActions'] === true,
    connectors: moltler?.['manageConnectors'] === true,
    syncs: moltler?.['manageSyncs'] === true,
  };
}

/** Whether the user may use the application in this space. */
export const mayUse = ({ moltler }: Capabilities): boolean => moltler?.['show'] === true;

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
