import type { ReactElement, ReactNode } from 'react';
import type { TriggersActionsUiSetup } from './alerting/alerting_types';

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

/** src/core/packages/application/browser/src/scoped_history.ts, over `history` 4.9. */
export interface ScopedHistory {
  /** The path below the application's root; empty at the root itself. */
  readonly location: { readonly pathname: string };
  push(path: string): void;
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
  mount(parameters: AppMountParameters): Promise<AppUnmount>;
}

/** src/core/packages/theme/browser/src/types.ts. */
export interface ThemeService {
  getTheme(): { readonly darkMode: boolean };
  /** Emits the current theme to each subscriber immediately. */
  readonly theme$: Observable<{ readonly darkMode: boolean }>;
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
  readonly http: HttpService;
  readonly theme: ThemeService;
  readonly notifications: { readonly toasts: Toasts };
  /** src/core/packages/ui-settings/browser/src/types.ts: IUiSettingsClient. */
  readonly uiSettings: { get(key: string): unknown };
  /** src/core/packages/chrome/browser/src/contracts.ts. */
  readonly chrome: { setBreadcrumbs(crumbs: readonly { readonly text: string }[]): void };
  /** src/core/packages/rendering/browser: RenderingService; without `addContext` before Kibana 9.1. */
  readonly rendering?: { addContext?(element: ReactNode): ReactElement };
}

/** src/core/packages/lifecycle/browser/src/core_setup.ts. */
export interface CoreSetup {
  readonly application: { register(app: App): void };
  getStartServices(): Promise<readonly [CoreStart, ...unknown[]]>;
}

/** Optional plugins that may be there. */
export interface SetupPlugins {
  readonly triggersActionsUi?: TriggersActionsUiSetup;
}
