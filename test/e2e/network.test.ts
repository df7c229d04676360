import type { Browser } from 'playwright-core';
import { HUNDRED_THOUSAND } from '../support/hundred_thousand';
import { needs } from '../support/needs';
import {
  editorOf,
  openBrowser,
  openPage,
  picture,
  typeScript,
  type Watched,
} from './support/browser';
import { cellAt, runScript, startScript, textAt } from './support/results';
import {
  connectSamples,
  runOn,
  startServer,
  startWorld,
  type Server,
  type World,
} from './support/server';

/** Bytes a second: what 100,000 rows take a minute with. */
const SLOW = 250_000;

/** A busy machine is five times slower than an idle one. */
jest.setTimeout(120_000);

needs('chromium')('the console beside others, and far from its server', () => {
  let world: World;
  let server: Server;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    world = await startWorld();
    server = await startServer(world.directory);
    await connectSamples(server, world);
    browser = await openBrowser();
    watched = await openPage(browser, server.url);
    await editorOf(watched.page).locator('.view-lines').waitFor();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  it('shows the first rows over a slow network while the rest comes, and takes what is typed', async () => {
    const { page, context } = watched;
    const session = await context.newCDPSession(page);
    const conditions = { offline: false, latency: 400, uploadThroughput: SLOW };
    await session.send('Network.emulateNetworkConditions', {
      ...conditions,
      downloadThroughput: SLOW,
    });
    await startScript(page, HUNDRED_THOUSAND);
    await cellAt(page, 1, 0).waitFor({ timeout: 120_000 });
    expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBeGreaterThan(0);
    await page.locator('.moltlerSummary', { hasText: 'so far' }).waitFor();
    await typeScript(page, 'SELECT 1 AS meanwhile');
    await page.locator('.view-line', { hasText: 'meanwhile' }).waitFor();
    await picture(page, 'console_slow_network');
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await page.locator('.moltlerSummary', { hasText: 'cancelled: there may be more' }).waitFor();
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      uploadThroughput: -1,
      downloadThroughput: -1,
    });
    await session.detach();
    await runScript(page, 'SELECT 1 AS afterwards');
    expect(await textAt(page, 1, 0)).toBe('1');
  }, 240_000);

  it('keeps script and result of two tabs apart, over a reload too', async () => {
    const { page, context } = watched;
    await runScript(page, "SELECT 'of the first' AS tab");
    const other = await context.newPage();
    other.setDefaultTimeout(30_000);
    await other.goto(server.url);
    await editorOf(other).locator('.view-lines').waitFor();
    await runScript(other, "SELECT 'of the second' AS tab");
    expect(await textAt(other, 1, 0)).toBe('of the second');
    expect(await textAt(page, 1, 0)).toBe('of the first');
    await page.reload();
    await page.locator('.view-line', { hasText: 'of the first' }).waitFor();
    await other.reload();
    await other.locator('.view-line', { hasText: 'of the second' }).waitFor();
    await other.close();
  });

  it('says so where a connector was dropped elsewhere, and where to look', async () => {
    const { page } = watched;
    const text = 'SELECT value FROM prometheus_prod.metrics';
    await typeScript(page, text);
    await runOn(server, 'DROP CONNECTOR prometheus_prod');
    await runScript(page, text);
    await page.locator('.moltlerProblem, .moltlerError', { hasText: 'prometheus_prod' }).waitFor();
    await picture(page, 'console_dropped_elsewhere');
  });

  it('shows a room later whose code could not be loaded, and keeps the others', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    // Rooms are fetched beforehand where there is time; here there was none.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
    await page.goto(server.url);
    await typeScript(page, "SELECT 'still here' AS script");
    const port = Number(new URL(server.url).port);
    await server.stop();
    await page.getByRole('tab', { name: 'Connectors' }).click();
    const failed = page.getByRole('alert').filter({ hasText: 'could not be shown' });
    await failed.waitFor();
    expect(await failed.innerText()).not.toMatch(/\bat .*:\d+:\d+/);
    await picture(page, 'room_not_loaded');
    server = await startServer(world.directory, port);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'mycompany' }).waitFor();
    await page.getByRole('tab', { name: 'Console' }).click();
    await page.locator('.view-line', { hasText: 'still here' }).waitFor();
    await context.close();
  });

  it('has its rooms before they are opened', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const fetched = page.waitForResponse(/chunks.connectors-/);
    await page.goto(server.url);
    await fetched;
    await context.close();
  });

  it('leaves no exception behind in the page', () => {
    expect(watched.errors.filter((text) => !text.startsWith('Failed to load'))).toEqual([]);
  });
});
