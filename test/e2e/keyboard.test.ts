import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/needs';
import { editorOf, openBrowser, openPage, picture, type Watched } from './support/browser';
import { cellAt } from './support/results';
import { connectSamples, startServer, startWorld, type Server, type World } from './support/server';

/** More stops than any page has: the search for one ends here. */
const MOST_STOPS = 60;

needs('chromium')('the console without a mouse', () => {
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
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await editorOf(watched.page).locator('.view-lines').waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  it('runs a statement that is typed, and leaves the editor by Control M and Tab', async () => {
    const { page } = watched;
    await tabTo(page, (name) => name.startsWith('Script.'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText("SELECT 1 AS one, 'a|b' AS two UNION ALL SELECT 2, 'c'");
    await page.keyboard.press('Control+Enter');
    await cellAt(page, 2, 0).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+M');
    await tabTo(page, (name) => name === 'Columns');
    expect(await focusIsSeen(page)).toBe(true);
  });

  it('copies rows in each format from the menu, and gives the focus back', async () => {
    const { page } = watched;
    await tabTo(page, (name) => name === 'Copy');
    for (const [format, text] of [
      ['CSV', 'one,two\r\n1,a|b\r\n2,c\r\n'],
      ['JSON', '[\n{"one":1,"two":"a|b"},\n{"one":2,"two":"c"}\n]\n'],
      ['Markdown', '| one | two |\n| --: | --- |\n| 1 | a\\|b |\n| 2 | c |\n'],
    ] as const) {
      await page.keyboard.press('Enter');
      const item = page.locator('.euiContextMenuItem', { hasText: new RegExp(`^${format}$`) });
      await item.waitFor();
      await tabTo(page, (name) => name === format);
      await page.keyboard.press('Enter');
      await item.waitFor({ state: 'detached' });
      await page.waitForFunction(
        async (wanted) => (await navigator.clipboard.readText()) === wanted,
        text,
      );
      await page.waitForFunction(() => document.activeElement?.textContent === 'Copy');
    }
  });

  it('walks the cells, opens one in full, and comes back to it', async () => {
    const { page } = watched;
    await tabTo(page, (name) => name === 'Enter full screen' || name === 'Full screen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.moltlerPopover-content').waitFor();
    await picture(page, 'keyboard_cell');
    await page.keyboard.press('Escape');
    await page.locator('.moltlerPopover-content').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-gridcell-column-id') === 'c1',
    );
  });

  it('sorts and hides a column from its header', async () => {
    const { page } = watched;
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-gridcell-row-index') === '-1',
    );
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sort High-Low' }).waitFor();
    await tabTo(page, (name) => name === 'Sort High-Low');
    await page.keyboard.press('Enter');
    await cellAt(page, 1, 0).getByText('2', { exact: true }).waitFor();
  });

  it('opens the history, and the help, which closes again', async () => {
    const { page } = watched;
    await tabTo(page, (name) => name === 'Help');
    await page.keyboard.press('Enter');
    await page.locator('dl').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dl').waitFor({ state: 'detached' });
    await tabTo(page, (name) => name === 'History');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History' }).waitFor();
  });

  it('leaves no error behind in the page', () => {
    expect(watched.errors).toEqual([]);
  });
});

/** Presses Tab until what has the focus has the name: its label, else its text. */
async function tabTo(page: Page, isIt: (name: string) => boolean): Promise<void> {
  const names: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const name = await page.evaluate(() => {
      const { activeElement: it } = document;
      const label = it?.getAttribute('aria-label') ?? it?.textContent ?? '';
      return label.replace(/\d+$/, '').trim();
    });
    if (isIt(name)) return;
    names.push(name.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of ${names.join(' | ')} is it.`);
}

/** Whether what has the focus looks other than without it. */
const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    if (it === null) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(it);
    const after = getComputedStyle(it, '::after');
    return (
      outlineStyle !== 'none' ||
      boxShadow !== 'none' ||
      after.borderTopStyle !== 'none' ||
      after.outlineStyle !== 'none'
    );
  });
