import type { Browser } from 'playwright-core';
import { editorOf, openBrowser, openPage, type Watched } from './browser';
import { connectSamples, startServer, startWorld, type Server, type World } from './server';

/** A busy machine is five times slower than an idle one. */
const PATIENCE = 120_000;

export interface ConsoleOptions {
  /** Milliseconds before each response of the sample GitHub. */
  readonly latency?: number;
  /** Creates the connectors `mycompany` and `prometheus_prod`. */
  readonly samples?: boolean;
  /** The page may read and write the clipboard. */
  readonly clipboard?: boolean;
  /** The page's path; the console by default. */
  readonly path?: string;
}

/** The environment of a page test, available from the first test on. `server` may be replaced. */
export interface OpenedConsole {
  world: World;
  server: Server;
  browser: Browser;
  watched: Watched;
}

/** Opens a page with its own server before the tests of this block, and closes both after them. */
export function openedConsole(options: ConsoleOptions = {}): OpenedConsole {
  const { latency, samples = false, clipboard = false, path = '/' } = options;
  jest.setTimeout(PATIENCE);
  // Filled before the first test runs.
  const opened = {} as OpenedConsole;
  beforeAll(async () => {
    opened.world = await startWorld(latency);
    opened.server = await startServer(opened.world.directory);
    if (samples) await connectSamples(opened.server, opened.world);
    opened.browser = await openBrowser();
    opened.watched = await openPage(opened.browser, opened.server.url + path);
    const { context, page } = opened.watched;
    if (clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (path === '/') await editorOf(page).locator('.view-lines').waitFor();
  }, PATIENCE);
  afterAll(async () => {
    await opened.browser.close();
    await opened.server.stop();
    await opened.world.close();
  });
  return opened;
}
