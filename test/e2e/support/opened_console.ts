import type { Browser } from 'playwright-core';
import { editorOf, openBrowser, openPage, type Watched } from './browser';
import { connectSamples, startServer, startWorld, type Server, type World } from './server';

/** A busy machine is five times slower than an idle one. */
const PATIENCE = 120_000;

export interface ConsoleOptions {
  /** Milliseconds before each response of the sample GitHub. */
  readonly latency?: number;
  /** The connectors `mycompany` and `prometheus_prod` are there. */
  readonly samples?: boolean;
  /** The page may read and write the clipboard. */
  readonly clipboard?: boolean;
  /** Of the page; the console unless set. */
  readonly path?: string;
}

/** What a test of the page stands on; there from the first test on. `server` may be replaced by another. */
export interface OpenedConsole {
  world: World;
  server: Server;
  browser: Browser;
  watched: Watched;
}

/** Opens a page over a server of its own before the tests of this block, and ends it all after them. */
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
