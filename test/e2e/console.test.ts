import type { Browser } from 'playwright-core';
import { needs } from '../support/needs';
import {
  editorOf,
  openBrowser,
  openPage,
  picture,
  typeScript,
  type Watched,
} from './support/browser';
import { connectSamples, startServer, startWorld, type Server, type World } from './support/server';

/** So slow that a scan of all issues takes several seconds. */
const LATENCY = 300;

/** A busy machine is five times slower than an idle one. */
jest.setTimeout(120_000);

needs('chromium')('the console in the browser', () => {
  let world: World;
  let server: Server;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    world = await startWorld(LATENCY);
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

  it('completes what is typed', async () => {
    const { page } = watched;
    await typeScript(page, 'SELECT number FROM mycompany.');
    await page.keyboard.type('iss');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'issues' }).first().waitFor();
    await picture(page, 'console_completion');
    await page.keyboard.press('Tab');
    await page.locator('.view-line', { hasText: 'mycompany.issues' }).waitFor();
  });

  it('marks an error where it is, and nothing else', async () => {
    const { page } = watched;
    await typeScript(page, 'SELECT number, titel FROM mycompany.issues');
    const squiggle = page.locator('.squiggly-error');
    await squiggle.first().waitFor();
    expect(await squiggle.count()).toBe(1);
    const mark = await squiggle.boundingBox();
    const word = await page.locator('.view-line span', { hasText: 'titel' }).last().boundingBox();
    if (mark === null || word === null) throw new Error('nothing is shown');
    // The word may stand in a span with its neighbours: the mark begins inside it and is five letters wide.
    expect(mark.x).toBeGreaterThanOrEqual(word.x - 2);
    expect(mark.x + mark.width).toBeLessThanOrEqual(word.x + word.width + 2);
    await page.getByRole('button', { name: '1 problem' }).waitFor();
  });

  it('runs the statement at the cursor, and all of them, by keyboard', async () => {
    const { page } = watched;
    await typeScript(page, "SELECT 'first' AS a;\nSELECT 'second' AS b;");
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('gridcell', { name: /first/ }).first().waitFor();
    expect(await page.getByRole('gridcell', { name: /second/ }).count()).toBe(0);
    await page.keyboard.press('Control+Shift+Enter');
    await page
      .getByRole('gridcell', { name: /second/ })
      .first()
      .waitFor();
    await picture(page, 'console_run_all');
  });

  it('cancels in the middle of a scan: the service hears no further call', async () => {
    const { page } = watched;
    await typeScript(page, 'SELECT number, title FROM mycompany.issues WITH (cache = false)');
    const before = world.github.log.length;
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await until(() => world.github.log.length > before + 1);
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    // What was on its way may still arrive.
    await page.waitForTimeout(LATENCY * 2);
    const atCancel = world.github.log.length;
    await page.waitForTimeout(LATENCY * 4);
    expect(world.github.log.length).toBe(atCancel);
  });

  it('keeps the script over a reload', async () => {
    const { page } = watched;
    await typeScript(page, "SELECT 'kept' AS over_reload");
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator('.view-line', { hasText: 'over_reload' }).waitFor();
  });

  it('says that the server is away, and goes on when it is back', async () => {
    const { page } = watched;
    const port = Number(new URL(server.url).port);
    await server.stop();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page
      .getByText(/does not answer/)
      .first()
      .waitFor();
    await picture(page, 'console_server_away');
    server = await startServer(world.directory, port);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('gridcell', { name: /kept/ }).first().waitFor();
  });

  it('shows the schema by keyboard alone, and puts a SELECT into the script', async () => {
    const { page } = watched;
    await typeScript(page, '-- begin\n');
    await page.getByRole('searchbox', { name: 'Filter the schema' }).focus();
    await page.keyboard.press('Tab');
    for (let count = 0; count < 4; count += 1) {
      if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'treeitem'))
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await picture(page, 'console_schema');
    await page.getByRole('button', { name: 'Insert SELECT' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'LIMIT' }).waitFor();
  });
});

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
