import type { ReactElement, ReactNode } from 'react';
import type { App, CoreSetup, CoreStart, HttpService, ToastInput } from '../core_types';
import { Current } from './current';

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

/** Default settings. */
const DEFAULTS = { 'dateFormat:tz': 'Browser' };

export interface StrictCoreOptions {
  readonly http: HttpService;
  /** Absent in an older Kibana. */
  readonly addContext?: (element: ReactNode) => ReactElement;
  /** Kibana's settings that differ from the defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Kibana's core for one plugin: anything outside the contract throws when it is used. */
export class StrictCore {
  readonly applications = new Map<string, App>();
  readonly toasts: ({ readonly kind: string } & ToastInput)[] = [];
  readonly breadcrumbs: string[][] = [];
  readonly theme = new Current({ darkMode: false });
  readonly setup: CoreSetup;
  readonly start: CoreStart;
  private setupIsOver = false;

  constructor({ http, addContext, settings = DEFAULTS }: StrictCoreOptions) {
    const toast = (kind: string) => (input: ToastInput) =>
      void this.toasts.push({ kind, ...input });
    this.start = strict('core', {
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
        setBreadcrumbs: (crumbs: readonly { readonly text: string }[]) =>
          void this.breadcrumbs.push(crumbs.map(({ text }) => text)),
      }),
      rendering: addContext === undefined ? {} : { addContext },
    });
    this.setup = strict('core', {
      application: strict('core.application', { register: (app: App) => this.register(app) }),
      getStartServices: async () => {
        if (!this.setupIsOver) throw new Error('nothing has started yet');
        return [this.start, {}, undefined] as const;
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
