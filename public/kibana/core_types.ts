import type { ReactElement, ReactNode } from 'react';
import type { TriggersActionsUiSetup } from './alerting/alerting_types';
import type { StartPlugins } from './plugin_types';
import type { WorkflowsExtensionsSetup } from './workflows/workflows_types';

/**
 * The part of Kibana's browser contracts that is used here, copied by hand, since no `@kbn/*` package is on npm.
 * Each names its source file in elastic/kibana.
 */

/** The part of rxjs that is used. */
export interface Observable<T> {
  subscribe(next: (value: T) => void): { unsubscribe(): void };
}

/** src/core/packages/http/browser/src/types.ts: HttpFetchOptions. */
export interface HttpFetchOptions {
  readonly method?: string;
  readonly body?: string;
  /** Core sends `kbn-*` headers and the one for internal origin itself; it throws if they are passed. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: RequestCache;
  readonly signal?: AbortSignal;
  /** Sent as `elastic-api-version`. */
  readonly version?: string;
  readonly asResponse: true;
  /** The body is left unread; only together with `asResponse`. */
  readonly rawResponse: true;
}

/** src/core/packages/http/browser/src/types.ts: HttpResponse. */
export interface HttpResponse {
  readonly response?: Response;
}

/** src/core/packages/http/browser/src/types.ts: IHttpFetchError; thrown for every response that is not 2xx. */
export interface HttpFetchError extends Error {
  readonly response?: Response;
}

/** src/core/packages/http/browser/src/types.ts: HttpSetup. */
export interface HttpService {
  readonly basePath: { get(): string };
  fetch(path: string, options: HttpFetchOptions): Promise<HttpResponse>;
}

/** A location of `history` 4.9. */
export interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  /** With its `#`; empty without one. */
  readonly hash: string;
  readonly state?: unknown;
}

/** src/core/packages/application/browser/src/scoped_history.ts, over `history` 4.9. */
export interface ScopedHistory {
  /** The path below the application's root; empty at the root itself. */
  readonly location: Pick<HistoryLocation, 'pathname' | 'hash'>;
  push(path: string): void;
  replace(location: { readonly pathname: string; readonly hash: string }): void;
  /**
   * Calls the hook before any change of the whole page's location, whose paths are those below Kibana's base path;
   * `false` prevents it. There is only one hook at a time. Removed by Kibana when another application is opened.
   */
  block(hook: (location: HistoryLocation) => false | undefined): () => void;
  listen(changed: () => void): () => void;
  createHref(location: { readonly pathname: string }): string;
}

/** src/core/packages/application/browser/src/app_mount.ts. */
export interface AppMountParameters {
  readonly element: HTMLElement;
  readonly history: ScopedHistory;
}
export type AppUnmount = () => void;

/** src/core/packages/application/common/src/default_app_categories.ts. */
export interface AppCategory {
  readonly id: string;
  readonly label: string;
  readonly order: number;
  readonly euiIconType: string;
}

/** src/core/packages/application/browser/src/application.ts. */
export interface App {
  readonly id: string;
  readonly title: string;
  readonly category: AppCategory;
  readonly order: number;
  readonly euiIconType: string;
  readonly keywords: readonly string[];
  /** AppDeepLink: places of the application, which Kibana's search finds. */
  readonly deepLinks: readonly {
    readonly id: string;
    readonly title: string;
    readonly path: string;
  }[];
  mount(parameters: AppMountParameters): Promise<AppUnmount>;
}

/** src/core/packages/capabilities/common/src/capabilities.ts: what the user may do in the space, by feature. */
export type Capabilities = Readonly<
  Record<string, Readonly<Record<string, boolean | Readonly<Record<string, boolean>>>> | undefined>
>;

/** src/core/packages/application/browser/src/contracts.ts: ApplicationStart. */
export interface ApplicationStart {
  readonly capabilities: Capabilities;
  /** Opens an application by a URL with Kibana's base path. */
  navigateToUrl(url: string, options: { readonly state?: unknown }): Promise<void>;
}

/** src/core/packages/theme/browser/src/types.ts. */
export interface ThemeService {
  getTheme(): { readonly darkMode: boolean };
  /** Emits the current theme to each subscriber immediately. */
  readonly theme$: Observable<{ readonly darkMode: boolean }>;
}

/** src/core/packages/chrome/browser/src/breadcrumb.ts: ChromeBreadcrumb. */
export interface Breadcrumb {
  readonly text: string;
  readonly href?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/**
 * src/core/packages/chrome/browser/src/contracts.ts. Kibana resets title, breadcrumbs and help when another application
 * is opened.
 */
export interface ChromeStart {
  setBreadcrumbs(crumbs: readonly Breadcrumb[]): void;
  /** src/core/packages/chrome/browser/src/doc_title.ts; the most specific title is the first. */
  readonly docTitle: { change(title: readonly string[]): void };
  /** src/core/packages/chrome/browser/src/help_extension.ts; `href` is required before 9.5. */
  setHelpExtension(extension: {
    readonly appName: string;
    readonly links: readonly {
      readonly linkType: 'custom';
      readonly href: string;
      readonly content: string;
    }[];
  }): void;
}

/** src/core/packages/notifications/browser/src/types.ts: IToasts. */
export interface Toasts {
  addSuccess(toast: ToastInput): unknown;
  addWarning(toast: ToastInput): unknown;
  addDanger(toast: ToastInput): unknown;
}
export interface ToastInput {
  readonly title: string;
  readonly text?: string;
}

/** src/core/packages/lifecycle/browser/src/core_start.ts. */
export interface CoreStart {
  readonly application: ApplicationStart;
  readonly http: HttpService;
  readonly theme: ThemeService;
  readonly notifications: { readonly toasts: Toasts };
  /** src/core/packages/ui-settings/browser/src/types.ts: IUiSettingsClient. */
  readonly uiSettings: { get(key: string): unknown };
  readonly chrome: ChromeStart;
  /** src/core/packages/rendering/browser: RenderingService; without `addContext` before Kibana 9.1. */
  readonly rendering?: { addContext?(element: ReactNode): ReactElement };
}

/** src/core/packages/lifecycle/browser/src/core_setup.ts. */
export interface CoreSetup {
  readonly application: { register(app: App): void };
  getStartServices(): Promise<readonly [CoreStart, StartPlugins, ...unknown[]]>;
}

/** src/core/packages/plugins/browser/src/plugin_initializer.ts: PluginInitializerContext. */
export interface PluginInitializerContext {
  readonly env: { readonly packageInfo: { readonly version: string } };
}

/** Optional plugins that may be there. */
export interface SetupPlugins {
  readonly triggersActionsUi?: TriggersActionsUiSetup;
  readonly workflowsExtensions?: WorkflowsExtensionsSetup;
}
