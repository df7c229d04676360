import { needs } from '../support/needs';
import { focused, focusIn, focusInPanel, focusIsSeen, tabTo } from './support/keyboard';
import { openedConsole } from './support/opened_console';
import { cellAt, runScript } from './support/results';

needs('chromium')('results and records without a mouse', () => {
  const opened = openedConsole({ samples: true, clipboard: true });

  it('leads from a problem to its position in the editor, and back with F6', async () => {
    const { page } = opened.watched;
    await runScript(page, 'SELECT titel FROM mycompany.issues;\nSELECT number FORM x');
    await page.locator('.moltlerProblem').nth(1).waitFor();
    await page.keyboard.press('F6');
    await focusIn(page, '.moltlerProblem');
    expect((await focused(page)).name).toContain('titel');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toContain('FORM');
    await page.keyboard.press('Enter');
    await focusIn(page, '.monaco-editor');
    await page.keyboard.press('F6');
    await focusIn(page, '.moltlerProblem');
    expect((await focused(page)).name).toContain('FORM');
  });

  it('reads the record of a dry run, and copies it', async () => {
    const { page } = opened.watched;
    await runScript(page, 'DRY RUN CONNECTOR_EXEC mycompany.issues.create({"title": "Late"})');
    await page.locator('.moltlerRecord').waitFor();
    await page.keyboard.press('F6');
    await focusIn(page, '[role=tabpanel]');
    expect(await focusIsSeen(page)).toBe(true);
    await tabTo(page, (name, role) => name === 'Result' && role === 'region');
    expect(await focusIsSeen(page)).toBe(true);
    await tabTo(page, (name) => name === 'Copy');
    await page.keyboard.press('Enter');
    await focusInPanel(page);
    await tabTo(page, (name) => name === 'JSON');
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('Late'));
    await page.waitForFunction(() => document.activeElement?.textContent === 'Copy');
  });

  it('folds a step of a plan, and copies the plan', async () => {
    const { page } = opened.watched;
    await runScript(page, "EXPLAIN SELECT number FROM mycompany.issues WHERE title LIKE '%time%'");
    await page.locator('.moltlerPlan').waitFor();
    await page.keyboard.press('F6');
    await tabTo(page, (name) => name === 'Copy as text');
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).includes('mycompany.issues'),
    );
    expect((await focused(page)).name).toBe('Copy as text');
    await tabTo(page, (name) => name === 'Collapse mycompany.issues');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatchObject({
      name: 'Expand mycompany.issues',
      expanded: 'false',
    });
  });

  it('sorts from the toolbar, and returns to it', async () => {
    const { page } = opened.watched;
    await runScript(page, "SELECT {'b': 2} AS doc, 1 AS n UNION ALL SELECT {'b': 3}, 2");
    await cellAt(page, 2, 0).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F6');
    await focusIn(page, '.moltlerGrid');
    await tabTo(page, (name) => name.startsWith('Sort fields'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await focusInPanel(page);
    await tabTo(page, (name) => name === 'Pick fields to sort by');
    await page.keyboard.press('Enter');
    await tabTo(page, (name) => /^Sort by:\s+n \(column 2\)$/.test(name));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Remove n from data grid sort/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() =>
      document.activeElement?.textContent?.startsWith('Sort fields'),
    );
  });

  it('opens a document in full, copies it, and returns to its cell', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name) => name === 'Enter fullscreen');
    await page.keyboard.press('Tab');
    await focusIn(page, '[role=gridcell], [role=columnheader]');
    while ((await focused(page)).role !== 'gridcell') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await focusIn(page, '[data-gridcell-column-id$="(column 1)"]');
    await page.keyboard.press('Enter');
    await focusInPanel(page);
    await tabTo(page, (name) => name === 'Copy value');
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('"b"'));
    await page.keyboard.press('Escape');
    await focusIn(page, '[data-gridcell-column-id$="(column 1)"]');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.keyboard.press('ArrowRight');
    await focusIn(page, '[data-gridcell-column-id$="(column 2)"]');
    await page.keyboard.press('Control+C');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '2');
  });

  it('expands a statement of the history, and opens it in the editor', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/history`);
    await page
      .getByRole('button', { name: /^Full statement/ })
      .first()
      .waitFor();
    await tabTo(page, (name) => name.startsWith('Full statement'));
    expect(await focusIsSeen(page)).toBe(true);
    expect((await focused(page)).expanded).toBe('false');
    await page.keyboard.press('Enter');
    await page.locator('.euiTableRow-isExpandedRow code').waitFor();
    expect((await focused(page)).expanded).toBe('true');
    await tabTo(page, (name) => name.startsWith('Open in editor'));
    await page.keyboard.press('Enter');
    await focusIn(page, '.monaco-editor');
  });

  it('leaves F6 to the browser where there is no result', async () => {
    const { page } = opened.watched;
    await tabTo(page, (name) => name.startsWith('Script.'));
    await page.evaluate(() =>
      window.addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset['last'] = `${key} ${defaultPrevented}`;
      }),
    );
    await page.getByRole('tab', { name: 'History' }).press('Enter');
    await page.getByRole('heading', { name: 'History', exact: true }).waitFor();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.body.dataset['last'])).toBe('F6 false');
  });

  it('cancels and confirms deleting a connector, and never loses the focus', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/connectors`);
    await page.getByRole('link', { name: 'prometheus_prod' }).waitFor();
    await tabTo(page, (name) => name === 'Delete prometheus_prod');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Enter');
    await focusIn(page, '[role=alertdialog]');
    await tabTo(page, (name) => name === 'Cancel');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await tabTo(page, (name) => name === 'Delete prometheus_prod');
    await page.keyboard.press('Enter');
    await focusIn(page, '[role=alertdialog]');
    await tabTo(page, (name) => name === 'Delete connector');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'prometheus_prod' }).waitFor({ state: 'detached' });
    await focusIn(page, 'h1');
  });

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});
