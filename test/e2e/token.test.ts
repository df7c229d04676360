import AxeBuilder from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/needs';
import {
  editorOf,
  openBrowser,
  openPage,
  picture,
  typeScript,
  type Watched,
} from './support/browser';
import { focused, focusIn, focusIsSeen } from './support/keyboard';
import { runOn, startServer, startWorld, type Server, type World } from './support/server';
import { PROGRAM } from '../support/built';

// The machine may be slow, and a page waits for thirty seconds.
jest.setTimeout(90_000);

needs('chromium')('a server that other machines reach, in the browser', () => {
  let world: World;
  let server: Server;
  let browser: Browser;
  let watched: Watched;
  let page: Page;

  const moltler = (...args: string[]): string =>
    execFileSync(process.execPath, [PROGRAM, ...args, '--data', world.directory], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const signIn = async (token: string): Promise<void> => {
    await page.getByLabel('API token', { exact: true }).fill(token);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    world = await startWorld();
    server = await startServer(world.directory, 0, ['--host', '0.0.0.0', '--insecure']);
    browser = await openBrowser();
    watched = await openPage(browser, server.url);
    ({ page } = watched);
    page.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  it('prompts for a token before it shows anything, accessibly', async () => {
    await page.getByRole('dialog', { name: /requires an API token/ }).waitFor();
    await page.getByText('moltler tokens create NAME').waitFor();
    await picture(page, 'token_prompt');
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('[role=dialog]')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the focus inside the prompt, which starts in its field', async () => {
    await focusIn(page, '[name=api-token]');
    const seen = new Set<string>();
    for (let stop = 0; stop < 10; stop += 1) {
      await page.keyboard.press('Tab');
      seen.add((await focused(page)).name);
      await focusIn(page, '[role=dialog]');
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['Copy', 'API token', 'Remember until this tab is closed']),
    );
    expect(await focusIsSeen(page)).toBe(true);
  });

  it('reports a wrong token', async () => {
    await signIn('mlt_nonsense');
    await page.getByText(/token is not valid/).waitFor();
    await focusIn(page, '[name=api-token]');
    await picture(page, 'token_wrong');
  });

  it('accepts the right one, and shows that it is read-only', async () => {
    await signIn(moltler('tokens', 'create', 'reader', '--read-only'));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Read-only').waitFor();
    await editorOf(page).locator('.view-lines').waitFor();
    await focusIn(page, '.monaco-editor');
    await typeScript(page, "SELECT 'let in' AS a");
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('gridcell', { name: /let in/ })
      .first()
      .waitFor();
  });

  it('rejects its changes, with what to do', async () => {
    await typeScript(page, "CREATE SECRET x VALUE 'y'");
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/API token is read-only/)
      .first()
      .waitFor();
    await page
      .getByText(/created without --read-only/)
      .first()
      .waitFor();
    await picture(page, 'token_read_only');
  });

  it('offers no change to it: not in the list, nor in the schema, nor by address', async () => {
    await page.getByText('No connectors yet.').waitFor();
    expect(await page.getByText('Create a connector').count()).toBe(0);
    await page.getByRole('tab', { name: 'Connectors' }).click();
    await page.getByText(/Your API token is read-only\./).waitFor();
    expect(await page.getByRole('button', { name: /Create|GitHub/ }).count()).toBe(0);
    for (const path of ['/connectors/new', '/connectors/new/github']) {
      await page.goto(server.url + path);
      await page.getByText(/Your API token is read-only\./).waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
      expect(await page.getByRole('button', { name: /Create connector|GitHub/ }).count()).toBe(0);
    }
    await page.goto(server.url);
  });

  it('lets it test connectors, without anything that would change them', async () => {
    await runOn(
      server,
      `CREATE CONNECTOR mycompany TYPE 'prometheus' CONFIG { "url": $url }`,
      { url: world.prometheus.url },
      moltler('tokens', 'create', 'owner'),
    );
    await page.goto(`${server.url}/connectors`);
    await page.getByRole('button', { name: 'Test mycompany' }).click();
    await page.getByText('Connected').waitFor();
    expect(await page.getByRole('button', { name: /Create|Delete/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'mycompany' }).click();
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByText('Connection successful.').waitFor();
    expect(await page.getByRole('button', { name: /Save|Delete/ }).count()).toBe(0);
    expect(await page.getByRole('switch').count()).toBe(0);
    await page.goto(server.url);
  });

  it('keeps the token across a reload, in this tab only', async () => {
    await page.reload();
    await page.getByText('Read-only').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('mlt_');
    expect(page.url()).not.toContain('mlt_');
    const tab = await watched.context.newPage();
    await tab.goto(server.url);
    await tab.getByRole('dialog', { name: /requires an API token/ }).waitFor();
    await tab.close();
  });

  it('prompts again when it is revoked, and continues with the waiting run', async () => {
    moltler('tokens', 'revoke', 'reader');
    await editorOf(page).locator('.view-lines').waitFor();
    await typeScript(page, "SELECT 'waited' AS b");
    await page.keyboard.press('Control+Enter');
    await page.getByText(/token is not valid/).waitFor();
    await signIn(moltler('tokens', 'create', 'writer'));
    await page
      .getByRole('gridcell', { name: /waited/ })
      .first()
      .waitFor();
    expect(await page.getByText('Read-only').count()).toBe(0);
  });

  it('forgets it on signing out, and everything shown with it', async () => {
    await page.getByRole('button', { name: 'Token “writer”' }).click();
    await page.getByText(/Sign out/).click();
    await page.getByRole('dialog', { name: /requires an API token/ }).waitFor();
    expect(await page.getByRole('gridcell', { name: /waited/ }).count()).toBe(0);
    // The next user to sign in may be somebody else.
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('moltler.script');
  });
});
