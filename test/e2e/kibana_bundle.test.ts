import type { Browser, Page } from 'playwright-core';
import { KibanaHome, type RunningKibana } from '../kibana/harness';
import { errorOf, userOf } from '../kibana/harness/client';
import { sharedPackage } from '../kibana/harness/shared_package';
import { needs } from '../support/needs';
import {
  editorOf,
  openBrowser,
  openPage,
  picture,
  typeScript,
  type Watched,
} from './support/browser';
import {
  buildKibanaPage,
  startKibana,
  type Generation,
  type Kibana,
} from './support/kibana/kibana';
import { connectingSamples, startWorld, TOKEN, type World } from './support/server';

/** The space of the page. */
const SPACE = 'team';
const USERS = { admin: { [SPACE]: ['all'] }, reader: { [SPACE]: ['read'] } };
/** Slow enough that a scan of all issues still runs when the next application is opened. */
const LATENCY = 300;
/** Timeout for each wait; a CI machine may be slow. */
const PATIENCE = 30_000;

needs('chromium')('the bundle in a page of Kibana', () => {
  let world: World;
  let home: KibanaHome;
  let server: RunningKibana;
  let browser: Browser;

  beforeAll(async () => {
    buildKibanaPage();
    world = await startWorld(LATENCY);
    home = new KibanaHome();
    await home.install(await sharedPackage());
    server = await home.start({ users: USERS });
    const { text, parameters } = connectingSamples(world);
    const events = await userOf(server, 'admin').run(text, { parameters }, SPACE);
    expect(errorOf(events)).toBeUndefined();
    const copy = "SYNC (SELECT 'x' AS k) AS kept TO kept-docs KEY (k)";
    expect(errorOf(await userOf(server, 'admin').run(copy, {}, SPACE))).toBeUndefined();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
    home.dispose();
  });

  describe.each<Generation>(['webpack', 'rspack'])('that %s has made', (generation) => {
    let kibana: Kibana;
    let watched: Watched;
    let page: Page;

    beforeAll(async () => {
      kibana = await startKibana({
        generation,
        server,
        plugin: home.plugin,
        user: 'admin',
        granted: ['all'],
      });
      watched = await openPage(browser, kibana.url);
      ({ page } = watched);
      page.setDefaultTimeout(PATIENCE);
    }, PATIENCE);
    beforeEach(async () => {
      await page.goto(kibana.url);
      await editorOf(page).locator('.view-lines').waitFor();
      // The catalog is loaded: names can be completed.
      await page.getByRole('treeitem', { name: /mycompany/ }).waitFor();
    }, PATIENCE);
    afterAll(async () => {
      await watched.context.close();
      await kibana.close();
    });

    it('runs a typed statement and shows its rows', async () => {
      await typeScript(page, "SELECT 'by Kibana' AS origin, 2 + 2 AS four");
      await page.keyboard.press('Control+Enter');
      await page
        .getByRole('gridcell', { name: /by Kibana/ })
        .first()
        .waitFor();
      await page.getByRole('gridcell', { name: /4/ }).first().waitFor();
      await picture(page, `kibana_${generation}_light`);
    }, 60_000);

    it('completes and formats, with the smaller Monaco of Kibana', async () => {
      await typeScript(page, 'SELECT number FROM mycompany.');
      await page.keyboard.type('iss');
      await page
        .locator('.suggest-widget .monaco-list-row', { hasText: 'issues' })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await typeScript(page, 'select 1 as one');
      await page.keyboard.press('Shift+Alt+F');
      await page.locator('.view-line', { hasText: 'SELECT 1 AS one' }).waitFor();
    }, 60_000);

    it('follows the dark mode of Kibana, its editor too', async () => {
      await page.evaluate(() => window.kibanaCore?.theme.set({ darkMode: true }));
      await page.waitForFunction(isDark, '[data-test-subj=scriptEditor] .monaco-editor-background');
      await page.waitForFunction(isDark, '[data-test-subj=moltlerApplication] > div');
      await picture(page, `kibana_${generation}_dark`);
      await page.evaluate(() => window.kibanaCore?.theme.set({ darkMode: false }));
    }, 60_000);

    it('moves between its pages in the history of Kibana', async () => {
      await page.getByRole('tab', { name: 'Connectors' }).click();
      await page
        .getByRole('cell', { name: /prometheus_prod/ })
        .first()
        .waitFor();
      expect(page.url()).toBe(`${kibana.url}/connectors`);
      await page.goBack();
      await editorOf(page).locator('.view-lines').waitFor();
      expect(page.url()).toBe(kibana.url);
    }, 60_000);

    it('asks before a form is left for another application, and goes there', async () => {
      await page.goto(`${kibana.url}/connectors/new/github`);
      await page.getByLabel('Name', { exact: true }).fill('half_done');
      const leave = page.getByRole('button', { name: 'Open Discover' });
      await leave.click();
      await page.getByRole('button', { name: 'Keep editing' }).click();
      expect(page.url()).toBe(`${kibana.url}/connectors/new/github`);
      await page.getByRole('tab', { name: 'History' }).click();
      await page.getByRole('button', { name: 'Keep editing' }).click();
      await leave.click();
      await page.getByRole('button', { name: 'Discard changes' }).click();
      await page.getByText('This is discover.').waitFor();
    }, 60_000);

    it('opens the script of a link without running it, and the help of a link', async () => {
      await page.goto(`${kibana.url}/connectors`);
      await page.goto(`${kibana.url}#script=SELECT+%27linked%27`);
      await page.locator('.view-line', { hasText: "SELECT 'linked'" }).waitFor();
      expect(await page.getByRole('gridcell').count()).toBe(0);
      await page.waitForURL(kibana.url);
      await page.evaluate(() => window.location.assign('#help=language'));
      await page.getByRole('dialog', { name: /Language/ }).waitFor();
      expect(await page.evaluate(() => window.kibanaCore?.titles.at(-1))).toEqual([
        'Console',
        'Moltler',
      ]);
    }, 60_000);

    it('creates a connector with a secret, which Kibana stores encrypted', async () => {
      await page.goto(`${kibana.url}/connectors/new/github`);
      await page.getByLabel('Name', { exact: true }).fill(`made_${generation}`);
      await page.locator('input[type=password]').fill(TOKEN);
      await page.getByLabel('Organization', { exact: true }).fill('mycompany');
      await page.getByRole('button', { name: /^Advanced/ }).click();
      await page.locator('#connector_options input').first().fill(world.github.url);
      await page.getByRole('button', { name: 'Create connector' }).click();
      await page.getByText('Connection successful.').waitFor();
      const { saved, errors } = await server.state();
      expect(saved).toContain(`made_${generation}`);
      expect(saved).not.toContain(TOKEN);
      expect(errors).toEqual([]);
    }, 60_000);

    it('fills the form of a connector of Kibana and tests it, and an alert runs what was saved', async () => {
      await page.getByRole('button', { name: 'Open connectors' }).click();
      await page.getByLabel('Connector in Moltler').selectOption('mycompany');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Choose a connector, an entity and an action.').waitFor();
      await page.getByLabel('Entity').selectOption('issues');
      await page.getByLabel('Action', { exact: true }).selectOption('create');
      await picture(page, `kibana_${generation}_connector`);
      await page.getByRole('button', { name: 'Save' }).click();
      const title = page.getByLabel('title', { exact: true });
      await title.fill(`Alert in ${generation}: `);
      await page.getByRole('button', { name: 'Add a variable to title' }).click();
      await page.getByText('context.message').click();
      expect(await title.inputValue()).toBe(`Alert in ${generation}: {{context.message}}`);
      await page.getByRole('button', { name: 'Show request' }).click();
      await page.getByText('Nothing was sent').waitFor();
      await page.locator('.euiCodeBlock', { hasText: '/issues' }).waitFor();
      await picture(page, `kibana_${generation}_alert`);
      const made = await page.locator('[data-test-subj=saved]').textContent();
      const { config, params } = JSON.parse(made ?? '') as { config: object; params: object };
      expect(await server.save({ space: SPACE, user: 'admin', config })).toBeNull();
      const message = `"; DROP CONNECTOR mycompany; -- ${generation}`;
      const fired = await server.fire({
        space: SPACE,
        user: 'admin',
        config,
        params,
        variables: { context: { message } },
        rule: 'rule-1',
      });
      expect(fired).toMatchObject({ status: 'ok' });
      expect(JSON.stringify(fired.data)).toContain(JSON.stringify(message).slice(1, -1));
      expect(watched.errors).toEqual([]);
    }, 60_000);

    it('opens synced documents in Discover, with a data view once it was asked for', async () => {
      const open = page.getByRole('button', { name: 'Open in Discover' });
      /** What the locator of Discover was called with. */
      const located = async (): Promise<unknown> => {
        await page.getByText('This is discover.').waitFor();
        const [, query] = page.url().split('#/?');
        return JSON.parse(new URLSearchParams(query).get('parameters') ?? '');
      };
      await page.goto(`${kibana.url}/syncs/sync/kept`);
      await open.click();
      await page.getByText('There is no data view for kept-docs yet.').waitFor();
      await page.getByRole('button', { name: 'Open without data view' }).click();
      expect(await located()).toEqual({
        dataViewSpec: { title: 'kept-docs', timeFieldName: '@timestamp' },
      });
      await page.goBack();
      await open.click();
      await page.getByRole('button', { name: 'Create and open' }).click();
      expect(await located()).toEqual({ dataViewId: 'view-0' });
      // Now that it exists, nobody is asked.
      await page.goBack();
      await open.click();
      expect(await located()).toEqual({ dataViewId: 'view-0' });
      expect(watched.errors).toEqual([]);
    }, 60_000);

    it('leaves nothing behind when another application is opened', async () => {
      await typeScript(page, 'SELECT number, title FROM mycompany.issues WITH (cache = false)');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: 'Cancel' }).first().waitFor();
      await page.getByRole('button', { name: 'Open Discover' }).click();
      await page.getByText('This is discover.').waitFor();
      await until(() => kibana.left.includes('/internal/moltler/run'));
      expect(await page.locator('.monaco-editor').count()).toBe(0);
      expect(await page.evaluate(() => window.kibanaCore?.theme.count)).toBe(0);

      // The typed text is restored.
      await page.getByRole('button', { name: 'Open Moltler' }).click();
      await page.locator('.view-line', { hasText: 'mycompany.issues' }).waitFor();
      expect(watched.errors).toEqual([]);
    }, 60_000);
  });

  describe('for a user who may only read', () => {
    let kibana: Kibana;
    let watched: Watched;

    beforeAll(async () => {
      kibana = await startKibana({
        generation: 'rspack',
        server,
        plugin: home.plugin,
        user: 'reader',
        granted: ['read'],
      });
      watched = await openPage(browser, kibana.url);
    }, PATIENCE);
    afterAll(async () => {
      await watched.context.close();
      await kibana.close();
    });

    it('is offered nothing that the server would refuse, and learns why', async () => {
      const { page } = watched;
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${kibana.url}/connectors`);
      await page.getByRole('button', { name: 'Test mycompany' }).waitFor();
      expect(await page.getByRole('button', { name: /Create|Delete/ }).count()).toBe(0);
      expect(await page.getByRole('switch', { disabled: false }).count()).toBe(0);
      await picture(page, 'kibana_reader_connectors');
      await page.goto(`${kibana.url}/connectors/edit/mycompany`);
      await page.getByText(/you need the privilege “Manage connectors”/).waitFor();
      await picture(page, 'kibana_reader_connector');
      await page.goto(`${kibana.url}/syncs/new`);
      await page.getByText(/you need the privilege “Manage syncs”/).waitFor();
      await page.goto(kibana.url);
      await editorOf(page).locator('.view-lines').waitFor();
      await typeScript(page, 'CONNECTOR_EXEC mycompany.issues.close(number => 1)');
      await page.getByRole('button', { name: /problem/ }).waitFor();
      await page.locator('.squiggly-error').first().waitFor();
      await picture(page, 'kibana_reader_console');
      expect(watched.errors).toEqual([]);
    }, 90_000);
  });
});

/** Runs in the page. */
function isDark(selector: string): boolean {
  const place = document.querySelector(selector);
  if (place === null) return false;
  const [red = 255, green = 255, blue = 255] = (
    getComputedStyle(place).backgroundColor.match(/\d+/g) ?? []
  ).map(Number);
  return red + green + blue < 200;
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
