import type { ReactElement, ReactNode } from 'react';
import type {
  App,
  Breadcrumb,
  Capabilities,
  CoreSetup,
  CoreStart,
  HttpService,
  ToastInput,
} from '../core_types';
import type { StartPlugins } from '../plugin_types';
import { Current } from './current';
import type { PageHistory } from './strict_history';

const APP_KEYS = new Set([
  'id',
  'title',
  'mount',
  'category',
  'order',
  'euiIconType',
  'icon',
  'tooltip',
  'appRoute',
  'defaultPath',
  'exactRoute',
  'chromeless',
  'status',
  'visibleIn',
  'deepLinks',
  'keywords',
  'updater$',
  'capabilities',
]);

type HelpExtension = Parameters<CoreStart['chrome']['setHelpExtension']>[0];

/** Of a user who may do everything, by the names in server/kibana/feature.ts. */
const EVERYTHING: Capabilities = {
  moltler: { show: true, runActions: true, manageConnectors: true, manageSyncs: true },
};

/** Default settings. */
const DEFAULTS: Readonly<Record<string, unknown>> = { 'dateFormat:tz': 'Browser' };

export interface StrictCoreOptions {
  readonly http: HttpService;
  /** Absent in an older Kibana. */
  readonly addContext?: (element: ReactNode) => ReactElement;
  /** Kibana's settings that differ from the defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the user may do; everything by default. */
  readonly capabilities?: Capabilities;
  /** The history of the page; applications are opened in it. */
  readonly history?: PageHistory;
  /** The optional plugins of this Kibana; none by default. */
  readonly plugins?: StartPlugins;
}

/** Kibana's core for one plugin: anything outside the contract throws when it is used. */
export class StrictCore {
  readonly applications = new Map<string, App>();
  readonly toasts: ({ readonly kind: string } & ToastInput)[] = [];
  readonly breadcrumbs: (readonly Breadcrumb[])[] = [];
  readonly titles: (readonly string[])[] = [];
  help: HelpExtension | undefined;
  readonly theme = new Current({ darkMode: false });
  readonly setup: CoreSetup;
  readonly start: CoreStart;
  private setupIsOver = false;

  constructor(options: StrictCoreOptions) {
    const { http, addContext, settings = DEFAULTS, capabilities = EVERYTHING } = options;
    const toast = (kind: string) => (input: ToastInput) =>
      void this.toasts.push({ kind, ...input });
    this.start = strict('core', {
      application: strict('core.application', {
        capabilities,
        navigateToUrl: async (url: string) => {
          const { history } = options;
          if (history === undefined) throw new Error('this page has no history');
          if (!url.startsWith(`${history.basePath}/app/`))
            throw new Error(`${url} is no URL of an application`);
          history.push(url.slice(history.basePath.length));
        },
      }),
      http: strict('core.http', http),
      theme: strict('core.theme', {
        getTheme: () => this.theme.value,
        theme$: this.theme,
      }),
      notifications: strict('core.notifications', {
        toasts: strict('core.notifications.toasts', {
          addSuccess: toast('success'),
          addWarning: toast('warning'),
          addDanger: toast('danger'),
        }),
      }),
      uiSettings: strict('core.uiSettings', {
        get: (key: string) => {
          if (!(key in settings)) throw new Error(`${key} is no setting of Kibana`);
          return settings[key];
        },
      }),
      chrome: strict('core.chrome', {
        setBreadcrumbs: (crumbs: readonly Breadcrumb[]) => void this.breadcrumbs.push(crumbs),
        docTitle: strict('core.chrome.docTitle', {
          change: (title: readonly string[]) => void this.titles.push(title),
        }),
        setHelpExtension: (extension: HelpExtension) => {
          for (const { linkType, href } of extension.links)
            if (linkType === 'custom' && !href) throw new Error('a link needs a URL before 9.5');
          this.help = extension;
        },
      }),
      rendering: addContext === undefined ? {} : { addContext },
    });
    this.setup = strict('core', {
      application: strict('core.application', { register: (app: App) => this.register(app) }),
      getStartServices: async () => {
        if (!this.setupIsOver) throw new Error('nothing has started yet');
        return [this.start, options.plugins ?? {}, undefined] as const;
      },
    });
  }

  /** Ends the setup: nothing can be registered afterwards. */
  endSetup(): void {
    this.setupIsOver = true;
  }

  private register(app: App): void {
    if (this.setupIsOver) throw new Error('applications cannot be registered after setup');
    if (!/^[a-zA-Z0-9_:-]+$/.test(app.id)) throw new Error(`${app.id} is no id of an application`);
    if (this.applications.has(app.id)) throw new Error(`${app.id} is registered twice`);
    for (const key of Object.keys(app)) {
      if (!APP_KEYS.has(key)) throw new Error(`${key} is no property of an application`);
    }
    this.applications.set(app.id, app);
  }
}

function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && !(key in target)) {
        throw new Error(`${name}.${key} is not in the contract`);
      }
      return Reflect.get(target, key, receiver);
    },
  });
}
