import AxeBuilder from '@axe-core/playwright';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseScript } from '../../common/language';
import { needs } from '../support/needs';
import { editorOf, openBrowser, openPage, picture, type Watched } from './support/browser';
import { startProgram, WALKED } from './support/server';

// The machine may be slow, and a page waits for thirty seconds.
jest.setTimeout(120_000);

/** Statements of the walk-through: a tab for each. */
const STATEMENTS = parseScript(
  readFileSync(join(__dirname, '../../standalone/samples/scripts/walkthrough.sql'), 'utf8'),
).statements.length;

needs('chromium')('the demo in the browser', () => {
  let data: string;
  let demo: ChildProcess;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'moltler-demo-'));
    const started = await startProgram(['demo', '--port', '0', '--data', data], WALKED);
    demo = started.child;
    browser = await openBrowser();
    watched = await openPage(browser, started.url);
    watched.page.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await browser.close();
    demo.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  it('opens with the walk-through in the editor', async () => {
    const { page } = watched;
    await editorOf(page).locator('.view-line', { hasText: 'SHOW CONNECTORS' }).waitFor();
    await page.getByRole('treeitem', { name: /prometheus_prod/ }).waitFor();
    await picture(page, 'demo_first_visit');
  });

  it.each(['for the first time', 'and once more'])(
    'runs it all by keyboard, every statement with success, %s',
    async () => {
      const { page } = watched;
      await editorOf(page).locator('.view-lines').click();
      // When it is sent, the tabs of the previous run are gone.
      const sent = page.waitForRequest((request) => request.url().endsWith('/run'));
      await page.keyboard.press('Control+Shift+Enter');
      await sent;
      const tabs = page.getByRole('tablist', { name: 'Statements' }).getByRole('tab');
      // A tab starts with the outcome of its statement.
      await tabs
        .filter({ has: page.getByLabel('done') })
        .nth(STATEMENTS - 1)
        .waitFor({ timeout: 60_000 });
      expect(await tabs.count()).toBe(STATEMENTS);
    },
  );

  it('restores it from the help menu after the script was deleted', async () => {
    const { page } = watched;
    await editorOf(page).locator('.view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Help' }).click();
    await picture(page, 'demo_help');
    expect(await violations(page)).toEqual([]);
    const open = page.getByRole('button', { name: 'Open the walk-through' });
    await open.click();
    // A menu that is still closing takes a click on its button for one outside of it.
    await open.waitFor({ state: 'detached' });
    await editorOf(page).locator('.view-line', { hasText: 'SHOW CONNECTORS' }).waitFor();
  });

  it('explains the language beside the script', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Language reference' }).click();
    await page.getByRole('searchbox', { name: 'Search the reference' }).fill('CONTAINS');
    await page.getByText("column CONTAINS 'value'").waitFor();
    await picture(page, 'demo_language');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText("column CONTAINS 'value'").waitFor({ state: 'detached' });
  });

  it('causes no error in the page', () => {
    expect(watched.errors).toEqual([]);
  });

  it('exits on a signal, and leaves no server file behind', async () => {
    expect(existsSync(join(data, 'server.json'))).toBe(true);
    const ended = once(demo, 'exit');
    demo.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(data, 'server.json'))).toBe(false);
  });
});

const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('; ')}`,
  );
