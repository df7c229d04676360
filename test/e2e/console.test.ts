import type { Page } from 'playwright-core';
import { needs } from '../support/needs';
import { editorOf, openPage, picture, typeScript } from './support/browser';
import { runScript } from './support/results';
import { startServer } from './support/server';
import { openedConsole } from './support/opened_console';

/** Slow enough that a scan of all issues takes several seconds. */
const LATENCY = 300;

needs('chromium')('the console in the browser', () => {
  const opened = openedConsole({ latency: LATENCY, samples: true });

  it('completes what is typed', async () => {
    const { page } = opened.watched;
    await typeScript(page, 'SELECT number FROM mycompany.');
    await page.keyboard.type('iss');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'issues' }).first().waitFor();
    await picture(page, 'console_completion');
    await page.keyboard.press('Tab');
    await page.locator('.view-line', { hasText: 'mycompany.issues' }).waitFor();
  });

  it('marks an error at its position, and nothing else', async () => {
    const { page } = opened.watched;
    await typeScript(page, 'SELECT number, titel FROM mycompany.issues');
    const squiggle = page.locator('.squiggly-error');
    await squiggle.first().waitFor();
    expect(await squiggle.count()).toBe(1);
    const mark = await squiggle.boundingBox();
    const word = await page.locator('.view-line span', { hasText: 'titel' }).last().boundingBox();
    if (mark === null || word === null) throw new Error('nothing is shown');
    // The word may share a span with its neighbours: the marker starts inside it and is five letters wide.
    expect(mark.x).toBeGreaterThanOrEqual(word.x - 2);
    expect(mark.x + mark.width).toBeLessThanOrEqual(word.x + word.width + 2);
    await page.getByRole('button', { name: '1 problem' }).waitFor();
  });

  it('runs the statement at the cursor, and all of them, with the keyboard', async () => {
    const { page } = opened.watched;
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

  it('fits into a narrow window, with the selected tab in view', async () => {
    const narrow = await openPage(opened.browser, opened.server.url, { width: 1024, height: 700 });
    const { page } = narrow;
    await editorOf(page).locator('.view-lines').waitFor();
    expect(await wideParts(page)).toEqual([]);
    const script = Array.from({ length: 12 }, (_, at) => `SELECT 'nr ${at}' AS statement;`);
    await runScript(page, script.join('\n'));
    await page.getByRole('gridcell', { name: /nr 11/ }).first().waitFor();
    expect(await wideParts(page)).toEqual([]);
    const tabs = page.getByRole('tablist', { name: 'Statements' }).getByRole('tab');
    await page.waitForFunction(isInSight, '.moltlerResults-tabs [aria-selected=true]');
    expect(await tabs.last().innerText()).toContain('12 · ');
    await tabs.first().click();
    await page.getByRole('gridcell', { name: /nr 0/ }).first().waitFor();
    await page.waitForFunction(isInSight, '.moltlerResults-tabs [aria-selected=true]');
    expect(await wideParts(page)).toEqual([]);
    expect(await page.locator('header').evaluate((it) => it.getBoundingClientRect().x)).toBe(0);
    await picture(page, 'console_many_tabs');
    await narrow.context.close();
  });

  it('cancels in the middle of a scan: the service gets no further request', async () => {
    const { page } = opened.watched;
    await typeScript(page, 'SELECT number, title FROM mycompany.issues WITH (cache = false)');
    const before = opened.world.github.log.length;
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await until(() => opened.world.github.log.length > before + 1);
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    // Requests in progress may still arrive.
    await page.waitForTimeout(LATENCY * 2);
    const atCancel = opened.world.github.log.length;
    await page.waitForTimeout(LATENCY * 4);
    expect(opened.world.github.log.length).toBe(atCancel);
  });

  it('keeps the script across a reload', async () => {
    const { page } = opened.watched;
    await typeScript(page, "SELECT 'kept' AS over_reload");
    await page.reload();
    await page.locator('.view-line', { hasText: 'over_reload' }).waitFor();
  });

  it('reports that the server is unreachable, and continues when it is back', async () => {
    const { page } = opened.watched;
    const port = Number(new URL(opened.server.url).port);
    await opened.server.stop();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page
      .getByText(/not reachable/)
      .first()
      .waitFor();
    await picture(page, 'console_server_away');
    opened.server = await startServer(opened.world.directory, port);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('gridcell', { name: /kept/ }).first().waitFor();
  });

  it('shows the schema with the keyboard alone, and inserts a SELECT into the script', async () => {
    const { page } = opened.watched;
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

/** Elements that overflow the right edge of the window unclipped. */
const wideParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll('header *, main, main > *, main > * > *'),
    ]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth)
      .concat(
        [...document.querySelectorAll('html, body, main, main > *')].filter(
          (part) => part.scrollWidth > window.innerWidth || part.scrollLeft > 0,
        ),
      )
      .map((part) => `${part.tagName} ${part.className}`),
  );

/** Runs in the page: whether a tab is fully visible in its strip. */
function isInSight(selector: string): boolean {
  const tab = document.querySelector(selector);
  const strip = tab?.closest('.moltlerResults-tabs');
  if (!tab || !strip) return false;
  const { left, right } = tab.getBoundingClientRect();
  const box = strip.getBoundingClientRect();
  return left >= box.left - 1 && right <= box.right + 1;
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
