import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseScript } from '../../common/language';
import { needs } from '../support/needs';
import { typeScript } from './support/browser';
import { openedConsole } from './support/opened_console';

const WALKTHROUGH = join(__dirname, '../../standalone/samples/scripts/walkthrough.sql');

/** Milliseconds per key, for a slow and a fast typist. */
const SLOW = 110;
const FAST = 40;

needs('chromium')('a script that is typed key by key', () => {
  const opened = openedConsole({ samples: true, clipboard: true });
  beforeAll(async () => {
    // The catalog is loaded: names can be completed.
    await opened.watched.page.getByRole('treeitem', { name: /mycompany/ }).waitFor();
  }, 120_000);

  it.each([
    ['slowly', SLOW, 'SELECT title, number\nFROM mycompany.issues i\nORDER BY number\nLIMIT 5;'],
    ['fast', FAST, "select title\nfrom mycompany.issues\nwhere state = 'open'\nlimit 5"],
    ['from the walk-through', FAST, secondStatement()],
  ])('is what was typed: %s', async (_, delay, text) => {
    const { page } = opened.watched;
    await typeScript(page, '');
    await page.keyboard.type(text, { delay });
    expect(await textOf(page)).toBe(text);
  });

  it('is completed with Tab, and with Enter after moving in the list', async () => {
    const { page } = opened.watched;
    await typeScript(page, 'SELECT number FROM mycompany.');
    await page.keyboard.type('iss');
    const row = page.locator('.suggest-widget .monaco-list-row', { hasText: 'issues' });
    await row.first().waitFor();
    await page.keyboard.press('Tab');
    await row.first().waitFor({ state: 'hidden' });
    expect(await textOf(page)).toBe('SELECT number FROM mycompany.issues');
    await typeScript(page, 'SELECT number FROM mycompany.');
    await page.keyboard.type('iss');
    await row.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await row.first().waitFor({ state: 'hidden' });
    expect(await textOf(page)).toBe('SELECT number FROM mycompany.issues');
  });

  it('is fixed with the name that was probably meant', async () => {
    const { page } = opened.watched;
    await typeScript(page, 'SELECT titel FROM mycompany.issues');
    const squiggle = page.locator('.squiggly-error').first();
    await squiggle.waitFor();
    await page.keyboard.press('Home');
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+.');
    await page.getByText('Replace with title').waitFor();
    await page.keyboard.press('Enter');
    await squiggle.waitFor({ state: 'detached' });
    expect(await textOf(page)).toBe('SELECT title FROM mycompany.issues');
  });

  it.each(['SELECT ', 'SHOW ', 'SELECT number FROM mycompany.issues WHERE state = '])(
    'is offered what comes next after %j',
    async (text) => {
      const { page } = opened.watched;
      await typeScript(page, text.trimEnd());
      await page.keyboard.type(' ');
      await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
    },
  );

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});

/** The first SELECT of the walk-through, which is its second statement. */
function secondStatement(): string {
  return parseScript(readFileSync(WALKTHROUGH, 'utf8')).statements[1]?.text ?? '';
}

/** The script in the editor. */
async function textOf(page: Page): Promise<string> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}
