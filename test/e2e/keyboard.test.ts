import { needs } from '../support/needs';
import { picture } from './support/browser';
import { focusInPanel, focusIsSeen, tabTo } from './support/keyboard';
import { cellAt } from './support/results';
import { openedConsole } from './support/opened_console';

/** A trillion rows to count. */
const ENDLESS = `WITH d(n) AS (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9))
SELECT sum(sqrt(a.n + b.n + c.n + e.n)) AS endless FROM d a, d b, d c, d e, d f, d g, d h, d i, d j, d k, d l, d m`;

needs('chromium')('the console without a mouse', () => {
  const opened = openedConsole({ samples: true, clipboard: true });

  it('runs a typed statement, and leaves the editor with Control-M and Tab', async () => {
    const { page } = opened.watched;
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

  it('copies rows in each format from the menu, and returns the focus', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name) => name === 'Copy');
    for (const [format, text] of [
      ['CSV', 'one,two\r\n1,a|b\r\n2,c\r\n'],
      ['JSON', '[\n{"one":1,"two":"a|b"},\n{"one":2,"two":"c"}\n]\n'],
      ['Markdown', '| one | two |\n| --: | --- |\n| 1 | a\\|b |\n| 2 | c |\n'],
    ] as const) {
      await page.keyboard.press('Enter');
      const item = page.locator('.euiContextMenuItem', { hasText: new RegExp(`^${format}$`) });
      await item.waitFor();
      await focusInPanel(page);
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

  it('moves between cells, opens one in full, and returns to it', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name) => name === 'Enter fullscreen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.moltlerPopover-content').waitFor();
    await focusInPanel(page);
    await picture(page, 'keyboard_cell');
    await page.keyboard.press('Escape');
    await page.locator('.moltlerPopover-content').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement?.matches('[data-gridcell-column-id$="(column 2)"]') === true,
    );
  });

  it('moves from the result to the editor with F6, and back to the same cell', async () => {
    const { page } = opened.watched;
    await page.keyboard.press('F6');
    await page.waitForFunction(
      () => (document.activeElement?.closest('.monaco-editor') ?? null) !== null,
    );
    await page.keyboard.press('F6');
    await page.waitForFunction(
      () => document.activeElement?.matches('[data-gridcell-column-id$="(column 2)"]') === true,
    );
  });

  it('sorts and hides a column from its header', async () => {
    const { page } = opened.watched;
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-gridcell-row-index') === '-1',
    );
    await page.keyboard.press('Enter');
    await focusInPanel(page);
    await tabTo(page, (name) => name === 'Sort High-Low');
    await page.keyboard.press('Enter');
    await cellAt(page, 1, 0).getByText('2', { exact: true }).waitFor();
    await page.waitForFunction(
      () => document.activeElement?.matches('[data-gridcell-column-id$="(column 1)"]') === true,
    );
    await page.keyboard.press('Enter');
    await focusInPanel(page);
    await tabTo(page, (name) => name === 'Hide column');
    await page.keyboard.press('Enter');
    await page.locator('.moltlerSummary', { hasText: '1 column hidden' }).waitFor();
  });

  it('cancels a run with Escape in the editor', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name) => name.startsWith('Script.'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(ENDLESS);
    await page.keyboard.press('Control+Enter');
    const cancel = page.getByRole('button', { name: 'Cancel' }).first();
    await cancel.waitFor();
    // The first one may close the suggestion list.
    while (await cancel.isVisible()) await page.keyboard.press('Escape');
    await page
      .getByText(/[Cc]ancelled/)
      .first()
      .waitFor();
  });

  it('creates a connector with its form', async () => {
    const { page } = opened.watched;
    // After Control-M, Tab leaves the editor.
    await tabTo(page, (name) => name === 'Console');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'mycompany' }).waitFor();
    await tabTo(page, (name) => name === 'Create connector');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'GitHub' }).waitFor();
    await tabTo(page, (name) => name.startsWith('GitHub'));
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByLabel('Name', { exact: true }).waitFor();
    await tabTo(page, (name) => name === 'Name');
    await page.keyboard.type('by_keys');
    await tabTo(page, (name) => name.startsWith('Organization'));
    await page.keyboard.type('mycompany');
    await tabTo(page, (name) => name.startsWith('Advanced'));
    await page.keyboard.press('Enter');
    await tabTo(page, (name) => /^(Address of the API|API URL)/.test(name));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(opened.world.github.url);
    await tabTo(page, (name) => name === 'Create connector');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/connectors/edit/by_keys');
  });

  it('tests a connector from the list and stays on the button', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name, role) => name === 'Connectors' && role === '');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'mycompany' }).waitFor();
    await tabTo(page, (name) => name === 'Test mycompany');
    await page.keyboard.press('Enter');
    await page.getByText('mycompany: connection successful').first().waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Test mycompany');
    await page.getByRole('button', { name: 'Delete mycompany', exact: true }).waitFor();
  });

  it('opens the syncs, the history, and the help, which closes again', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name) => name === 'Help');
    await page.keyboard.press('Enter');
    await page.locator('dl').waitFor();
    await focusInPanel(page);
    await page.keyboard.press('Escape');
    await page.locator('dl').waitFor({ state: 'detached' });
    // The views are one tab stop, and arrow keys move between them.
    await tabTo(page, (name, role) => name === 'Connectors' && role === 'tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Syncs', exact: true }).waitFor();
    await tabTo(page, (name, role) => name === 'Syncs' && role === 'tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History', exact: true }).waitFor();
  });

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});
