import { HUNDRED_THOUSAND } from '../support/hundred_thousand';
import { needs } from '../support/needs';
import { editorOf, picture, typeScript } from './support/browser';
import { cellAt, runScript, startScript, textAt } from './support/results';
import { runOn, startServer } from './support/server';
import { openedConsole } from './support/opened_console';

/** Bytes per second at which 100,000 rows take a minute. */
const SLOW = 250_000;

needs('chromium')('the console beside others, and far from its server', () => {
  const opened = openedConsole({ samples: true });

  it('shows the first rows over a slow network while the rest arrives, and accepts typing', async () => {
    const { page, context } = opened.watched;
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
    await page
      .locator('.moltlerSummary', { hasText: 'partial: the statement was cancelled' })
      .waitFor();
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

  it('keeps the scripts and results of two tabs separate, also after a reload', async () => {
    const { page, context } = opened.watched;
    await runScript(page, "SELECT 'of the first' AS tab");
    const other = await context.newPage();
    other.setDefaultTimeout(30_000);
    await other.goto(opened.server.url);
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

  it('reports that a connector was deleted elsewhere, and where to look', async () => {
    const { page } = opened.watched;
    const text = 'SELECT value FROM prometheus_prod.metrics';
    await typeScript(page, text);
    await runOn(opened.server, 'DROP CONNECTOR prometheus_prod');
    await runScript(page, text);
    await page.locator('.moltlerProblem, .moltlerError', { hasText: 'prometheus_prod' }).waitFor();
    await picture(page, 'console_dropped_elsewhere');
  });

  it('shows a view whose code could not be loaded after a retry, and keeps the others', async () => {
    const context = await opened.browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    // Views are prefetched when the browser is idle, which it was not here.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
    await page.goto(opened.server.url);
    await typeScript(page, "SELECT 'still here' AS script");
    const port = Number(new URL(opened.server.url).port);
    await opened.server.stop();
    await page.getByRole('tab', { name: 'Connectors' }).click();
    const failed = page.getByRole('alert').filter({ hasText: 'could not be shown' });
    await failed.waitFor();
    expect(await failed.innerText()).not.toMatch(/\bat .*:\d+:\d+/);
    await picture(page, 'room_not_loaded');
    opened.server = await startServer(opened.world.directory, port);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'mycompany' }).waitFor();
    await page.getByRole('tab', { name: 'Console' }).click();
    await page.locator('.view-line', { hasText: 'still here' }).waitFor();
    await context.close();
  });

  it('prefetches its views', async () => {
    const context = await opened.browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const fetched = page.waitForResponse(/chunks.connectors-/);
    await page.goto(opened.server.url);
    await fetched;
    await context.close();
  });

  it('causes no exception in the page', () => {
    expect(opened.watched.errors.filter((text) => !text.startsWith('Failed to load'))).toEqual([]);
  });
});
