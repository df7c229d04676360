import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { needs } from '../support/needs';
import {
  editorOf,
  openBrowser,
  openContext,
  openPageIn,
  picture,
  typeScript,
} from './support/browser';
import { cellAt, focusCell, MANY_ACTIONS, runScript, startScript } from './support/results';
import {
  connectSamples,
  runOn,
  startServer,
  startWorld,
  type Server,
  type World,
} from './support/server';

const VIEWS: readonly {
  readonly name: string;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'console',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await typeScript(
        page,
        'SELECT number, title, state, labels, created_at FROM mycompany.issues LIMIT 5',
      );
      await page.keyboard.press('Control+Enter');
      await page.getByRole('gridcell').first().waitFor();
      await page.getByRole('treeitem', { name: /mycompany/ }).click();
      await page.getByRole('treeitem', { name: /^teams/ }).click();
    },
  },
  {
    name: 'console_values',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(
        page,
        `SELECT 42 AS whole, 1.5 AS real, true AS yes, false AS no, NULL AS nothing, '' AS empty,
          'text' AS word, ['bug', 'ui'] AS labels, TIMESTAMP '2026-01-02 03:04:05' AS at,
          'https://a.example/b' AS address`,
      );
      await cellAt(page, 1, 0).waitFor();
    },
  },
  {
    name: 'console_cell',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(page, "SELECT concat('one', chr(10), 'two') AS lines, 2 AS two");
      await focusCell(page, 1, 0);
      await page.keyboard.press('Enter');
      await page.locator('.moltlerPopover-content').waitFor();
    },
  },
  {
    name: 'console_explain',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(
        page,
        "EXPLAIN SELECT number, title FROM mycompany.issues WHERE state = 'open' AND title LIKE '%time%'",
      );
      await page.locator('.moltlerPlan').waitFor();
    },
  },
  {
    name: 'console_record',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(page, 'DRY RUN CONNECTOR_EXEC mycompany.issues.create({"title": "Late"})');
      await page.locator('.moltlerRecord').waitFor();
    },
  },
  {
    name: 'console_error',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(page, "SELECT CAST('abc' AS INTEGER) AS n");
      await page.getByRole('button', { name: 'Show the statement' }).waitFor();
    },
  },
  {
    name: 'console_printed',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(page, "BEGIN PRINT 'one'; PRINT 'two'; END");
      await page.getByRole('region', { name: 'Printed' }).waitFor();
    },
  },
  {
    name: 'console_question',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await startScript(page, MANY_ACTIONS);
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'console_problems',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await runScript(page, 'SELECT titel FROM mycompany.issues; SELECT number FORM x');
      await page.locator('.moltlerProblem').first().waitFor();
    },
  },
  {
    name: 'console_running',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await startScript(page, 'SELECT 1; SELECT number FROM silent.issues WITH (cache = false)');
      await page.locator('.moltlerProgress').waitFor();
    },
  },
  {
    name: 'console_help',
    path: '/',
    ready: async (page) => {
      await editorOf(page).locator('.view-lines').waitFor();
      await page.getByRole('button', { name: 'Help' }).click();
      await page.locator('dl').waitFor();
    },
  },
  {
    name: 'connectors',
    path: '/connectors',
    ready: (page) => page.getByRole('link', { name: 'mycompany' }).waitFor(),
  },
  {
    name: 'types',
    path: '/connectors/new',
    ready: (page) => page.getByRole('button', { name: 'GitHub' }).waitFor(),
  },
  {
    name: 'form',
    path: '/connectors/edit/mycompany',
    ready: async (page) => {
      await page.getByText('No changes yet.').waitFor();
      await page.getByRole('button', { name: /^Advanced/ }).click();
    },
  },
  {
    name: 'form_problems',
    path: '/connectors/new/github',
    ready: async (page) => {
      await page.getByLabel('Name', { exact: true }).fill('my company');
      await page.getByRole('button', { name: 'Create connector' }).click();
      await page.getByText(/^Use letters, digits/).waitFor();
    },
  },
  {
    name: 'drop',
    path: '/connectors',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Delete mycompany' }).click();
      await page.getByText(/Only this connector uses/).waitFor();
    },
  },
  {
    name: 'gone',
    path: '/connectors/edit/gone',
    ready: (page) => page.getByText('does not exist').waitFor(),
  },
  {
    name: 'syncs',
    path: '/syncs',
    ready: (page) => page.getByRole('link', { name: 'mycompany_teams' }).waitFor(),
  },
  {
    name: 'indices',
    path: '/syncs/indices',
    ready: (page) => page.getByRole('table', { name: /Indices/ }).waitFor(),
  },
  {
    name: 'sync',
    path: '/syncs/sync/mycompany_teams',
    ready: (page) => page.getByRole('table', { name: /Runs/ }).getByText('OK').waitFor(),
  },
  {
    name: 'sync_drop',
    path: '/syncs/sync/mycompany_teams',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'sync_form',
    path: '/syncs/new',
    ready: async (page) => {
      await page.getByLabel('Connector', { exact: true }).selectOption('mycompany');
      await page.getByLabel('Entity', { exact: true }).selectOption('teams');
      await page.getByLabel('Condition', { exact: true }).fill('nam = 1');
      await page.getByLabel('Schedule', { exact: true }).selectOption('custom');
      await page.getByRole('button', { name: 'Options', exact: true }).click();
      await page.getByRole('button', { name: 'Create and run' }).click();
      await page.getByLabel('Largest share removed', { exact: true }).waitFor();
    },
  },
  {
    name: 'history',
    path: '/history',
    ready: (page) =>
      page
        .getByRole('button', { name: /^Open in editor/ })
        .first()
        .waitFor(),
  },
  {
    name: 'audit',
    path: '/history',
    ready: async (page) => {
      await page.getByRole('tab', { name: 'Audit log' }).click();
      await page.getByText('No actions yet').waitFor();
    },
  },
  {
    name: 'nowhere',
    path: '/nowhere',
    ready: (page) => page.getByText('Page not found').waitFor(),
  },
];

/** A busy machine is five times slower than an idle one. */
jest.setTimeout(120_000);

needs('chromium')('every page is accessible', () => {
  let world: World;
  let server: Server;
  let browser: Browser;
  /** Of all pages, so that each of them does not load and compile the same sources. */
  let context: BrowserContext;
  /** Accepts requests and never responds. */
  let silent: HttpServer;

  beforeAll(async () => {
    world = await startWorld();
    server = await startServer(world.directory);
    await connectSamples(server, world);
    silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    await runOn(
      server,
      `CREATE CONNECTOR silent TYPE 'github' CONFIG {"org": "a", "repo": "b", "base_url": $url}`,
      { url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` },
    );
    await runOn(server, "SYNC CONNECTOR mycompany.teams TO teams-* SCHEDULE '@daily'");
    browser = await openBrowser();
    context = await openContext(browser);
    // What one page keeps is not for the next one.
    await context.addInitScript(() => localStorage.clear());
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    silent.closeAllConnections();
    silent.close();
    await server.stop();
    await world.close();
  });

  it.each(VIEWS)(
    '$name: light and dark, wide and narrow',
    async ({ name, path, ready }) => {
      const { page } = await openPageIn(context, server.url + path);
      const found: string[] = [];
      try {
        await ready(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          for (const width of [1440, 1024]) {
            await page.setViewportSize({ width, height: 900 });
            await settled(page);
            await picture(page, `${name}_${colorScheme}_${width}`);
            // The theme only changes colors, which are the same at any width.
            if (colorScheme === 'dark' && width === 1024) continue;
            // Without frames one run in the page is enough; the other way opens another page in front of it.
            const axe = new AxeBuilder({ page }).setLegacyMode();
            if (colorScheme === 'dark') axe.withRules(['color-contrast']);
            const { violations } = await axe.analyze();
            for (const { id, nodes: all } of violations) {
              const nodes = all.filter(({ html }) => !isGridFrame(id, html));
              if (nodes.length === 0) continue;
              const where = nodes.map(({ html }) => html.slice(0, 200)).join('\n  ');
              found.push(`${colorScheme} ${width} ${id}:\n  ${where}`);
            }
          }
        }
      } finally {
        await page.close();
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});

/** One cell at a time is focusable; before that, the frame is entered through its parent's tab stop. */
const isGridFrame = (rule: string, html: string): boolean =>
  rule === 'scrollable-region-focusable' && html.includes('euiDataGrid__virtualized');

/** Resolves when the page has rendered with the theme and the width. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() =>
          requestIdleCallback(() => requestAnimationFrame(() => done()), { timeout: 1000 }),
        ),
      ),
  );
