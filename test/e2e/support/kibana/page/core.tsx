import React, { useSyncExternalStore } from 'react';
import { EuiProvider } from '@elastic/eui';
import type { AppUnmount, Capabilities, StartPlugins } from '../../../../../public/kibana';
import {
  Blocking,
  locationOf,
  scopedHistory,
  StrictCore,
  strictHttp,
  type PageHistory,
} from '../../../../../public/kibana/testing';
import { hookFormLib, mountConnectors, triggersActionsUi } from './connectors';

interface Bundles {
  define(key: string, require: () => object, module: number): void;
  get(key: string): unknown;
}
interface PluginModule {
  readonly plugin: () => {
    setup(core: unknown, plugins: unknown): void;
    start(core: unknown): void;
  };
}
declare global {
  interface Window {
    readonly __kbnBundles__: Bundles;
    __kbnPluginsLoaded?: Promise<void>;
    kibanaCore?: StrictCore;
  }
}

const page = JSON.parse(document.querySelector('kbn-page')?.getAttribute('data') ?? '{}') as {
  readonly basePath: string;
  readonly capabilities: Capabilities;
};

/** Paths of the page below the base path, with the History API. */
function browserHistory(basePath: string): PageHistory {
  const listeners = new Set<() => void>();
  const below = (url: string): string => url.slice(window.location.origin.length + basePath.length);
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const blocking = new Blocking();
  let shown = window.location.href;
  window.addEventListener('popstate', () => {
    const target = window.location.href;
    if (blocking.allows(below(target))) {
      shown = target;
      tell();
    } else {
      // The browser has already navigated.
      window.history.pushState(undefined, '', shown);
    }
  });
  const change = (path: string, method: 'pushState' | 'replaceState'): void => {
    if (!blocking.allows(path)) return;
    window.history[method](undefined, '', basePath + path);
    shown = window.location.href;
    tell();
  };
  return {
    basePath,
    location: () => locationOf(below(window.location.href)),
    push: (path) => change(path, 'pushState'),
    replace: (path) => change(path, 'replaceState'),
    block: blocking.block,
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The optional plugins that lead to Discover, with data views in memory. */
function discoverPlugins(history: PageHistory): StartPlugins {
  const saved: { readonly id: string; readonly title: string }[] = [];
  return {
    dataViews: {
      getCanSaveSync: () => true,
      getIdsWithTitle: async () => saved,
      getFieldsForWildcard: async () => [{ name: '@timestamp', type: 'date' }],
      createAndSave: async ({ title }) => {
        const view = { id: `view-${saved.length}`, title };
        saved.push(view);
        return view;
      },
    },
    share: {
      url: {
        locators: {
          get: () => ({
            navigate: async (parameters) => {
              const query = new URLSearchParams({ parameters: JSON.stringify(parameters) });
              history.push(`/app/discover#/?${query.toString()}`);
            },
          }),
        },
      },
    },
  };
}

/** Starts the plugin, and shows the application of the path. */
function bootstrap(): void {
  const history = browserHistory(page.basePath);
  const core: StrictCore = new StrictCore({
    capabilities: page.capabilities,
    history,
    plugins: discoverPlugins(history),
    http: strictHttp(page.basePath, window.fetch.bind(window)),
    addContext: (element) => <Context core={core}>{element}</Context>,
  });
  window.kibanaCore = core;
  const { plugin } = window.__kbnBundles__.get('plugin/moltler/public') as PluginModule;
  const started = plugin();
  started.setup(core.setup, { triggersActionsUi });
  core.endSetup();
  started.start(core.start);
  showApplications(core, history);
}

function showApplications(core: StrictCore, history: PageHistory): void {
  const place = document.createElement('div');
  place.className = 'kbnAppWrapper';
  const bar = document.createElement('header');
  bar.style.cssText =
    'height: 48px; display: flex; gap: 16px; padding: 12px; box-sizing: border-box';
  for (const [title, path] of [
    ['Open Moltler', '/app/moltler'],
    ['Open Discover', '/app/discover'],
    ['Open connectors', '/app/triggersActionsConnectors'],
  ] as const) {
    const button = document.createElement('button');
    button.textContent = title;
    button.onclick = () => history.push(path);
    bar.append(button);
  }
  document.body.append(bar, place);
  document.body.style.setProperty('--kbn-application--content-height', 'calc(100vh - 48px)');

  let open: string | undefined;
  let unmount: AppUnmount | undefined;
  const show = async (): Promise<void> => {
    const id = /^\/app\/([^/]+)/.exec(history.location().pathname)?.[1];
    if (id === open) return;
    open = id;
    unmount?.();
    unmount = undefined;
    const element = document.createElement('div');
    place.replaceChildren(element);
    if (id === 'triggersActionsConnectors') {
      unmount = mountConnectors(element, (shown) => <Context core={core}>{shown}</Context>);
      return;
    }
    const app = id === undefined ? undefined : core.applications.get(id);
    if (app === undefined) {
      element.textContent = `This is ${String(id)}.`;
      return;
    }
    unmount = await app.mount({ element, history: scopedHistory(history, `/app/${app.id}`) });
  };
  history.listen(() => void show());
  void show();
}

/** Kibana's context: EUI with the theme of the page. */
function Context({
  core,
  children,
}: React.PropsWithChildren<{ readonly core: StrictCore }>): React.ReactElement {
  const dark = useSyncExternalStore(
    (changed) => {
      const subscription = core.theme.subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => core.theme.value.darkMode,
  );
  return <EuiProvider colorMode={dark ? 'dark' : 'light'}>{children}</EuiProvider>;
}

window.__kbnPluginsLoaded = Promise.resolve();
window.__kbnBundles__.define('plugin/esUiShared/static/forms/hook_form_lib', () => hookFormLib, 0);
window.__kbnBundles__.define('entry/core/public', () => ({ __kbnBootstrap__: bootstrap }), 0);
