/**
 * Takes the screenshots of the README and docs/ from the current demo: `npm run pictures`. Not a test, but run as one.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseScript } from '../../common/language';
import { needs } from '../support/needs';
import { editorOf, openBrowser, openPage } from './support/browser';
import { startProgram, WALKED } from './support/server';

/** A tab for each statement of the walk-through. */
const TABS = parseScript(
  readFileSync(join(__dirname, '../../standalone/samples/scripts/walkthrough.sql'), 'utf8'),
).statements.length;
const FOLDER = join(__dirname, '../../docs/pictures');
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
/** From this width the schemas are beside the editor; on a narrower page they open over it. */
const WITH_SCHEMAS = 1000;
/** Maximum bytes of one screenshot. */
const LARGEST = 300_000;

needs('chromium')('pictures', () => {
  let data: string;
  let demo: ChildProcess;
  let url: string;
  let browser: Browser;

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'moltler-pictures-'));
    ({ url, child: demo } = await startProgram(['demo', '--port', '0', '--data', data], WALKED));
    browser = await openBrowser();
    mkdirSync(FOLDER, { recursive: true });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    const ended = once(demo, 'exit');
    demo.kill('SIGTERM');
    // It writes to its directory until then.
    await ended;
    rmSync(data, { recursive: true, force: true });
  });

  const take = async (page: Page, name: string): Promise<void> => {
    const path = join(FOLDER, `${name}.png`);
    await page.mouse.move(0, 0);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    expect(statSync(path).size).toBeLessThan(LARGEST);
  };
  /** The finished walk-through, with one of its tabs open. */
  const walked = async (page: Page, tab: RegExp): Promise<void> => {
    await editorOf(page).locator('.view-line', { hasText: 'SHOW CONNECTORS' }).waitFor();
    const wide = (page.viewportSize()?.width ?? 0) >= WITH_SCHEMAS;
    if (wide) {
      await page.getByRole('treeitem', { name: /mycompany/ }).click();
      await page.getByRole('treeitem', { name: /^issues/ }).waitFor();
    }
    await editorOf(page)
      .locator('.view-lines')
      .click({ position: { x: wide ? 400 : 200, y: 190 } });
    await page.keyboard.press('Control+Shift+Enter');
    const done = page.getByRole('tab').filter({ has: page.getByLabel('done') });
    await done.nth(TABS - 1).waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: tab }).first().click();
  };

  const looks = ['light', 'dark'].flatMap((look) => SIZES.map((size) => ({ look, ...size })));
  it.each(looks)(
    'of the console: $look, $width',
    async ({ look, width, height }) => {
      const { page, context } = await openPage(browser, url, {
        width,
        height,
        dark: look === 'dark',
      });
      await walked(page, /mycompany\.issues/);
      await page.getByRole('gridcell').first().waitFor();
      await take(page, `console_${look}_${width}`);
      await page.getByRole('tab', { name: /EXPLAIN/ }).click();
      await page
        .getByText(/\/repos\/mycompany\/checkout\/issues/)
        .first()
        .waitFor();
      await take(page, `explain_${look}_${width}`);
      await context.close();
    },
    90_000,
  );

  it.each(looks)(
    'of a form, of the history, of a sync and of indices: $look, $width',
    async ({ look, width, height }) => {
      const dark = look === 'dark';
      const { page, context } = await openPage(browser, url, { width, height, dark });
      await page.goto(new URL('/connectors/new/prometheus', url).href);
      await page.getByRole('button', { name: 'Create connector' }).waitFor();
      await take(page, `form_${look}_${width}`);
      await page.goto(new URL('/history', url).href);
      await page.getByRole('table').first().waitFor();
      await take(page, `history_${look}_${width}`);
      await page.goto(new URL('/syncs/sync/mycompany_issues', url).href);
      await page.getByRole('table').first().waitFor();
      await take(page, `sync_${look}_${width}`);
      await page.goto(new URL('/syncs/indices', url).href);
      await page.getByRole('table').first().waitFor();
      await take(page, `indices_${look}_${width}`);
      await context.close();
    },
    60_000,
  );
});
