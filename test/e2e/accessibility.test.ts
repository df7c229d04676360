import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/needs';
import { editorOf, openBrowser, openPage, picture, typeScript } from './support/browser';
import { connectSamples, startServer, startWorld, type Server, type World } from './support/server';

const ROOMS: readonly {
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
      await page.getByText('Nothing is changed yet.').waitFor();
      await page.getByRole('button', { name: /^Advanced/ }).click();
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
];

needs('chromium')('every page is accessible', () => {
  let world: World;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    world = await startWorld();
    server = await startServer(world.directory);
    await connectSamples(server, world);
    browser = await openBrowser();
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await world.close();
  });

  it.each(ROOMS)(
    '$name: light and dark, wide and narrow',
    async ({ name, path, ready }) => {
      const { page, context } = await openPage(browser, server.url + path);
      const found: string[] = [];
      try {
        await ready(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          for (const width of [1440, 1024]) {
            await page.setViewportSize({ width, height: 900 });
            await picture(page, `${name}_${colorScheme}_${width}`);
            const axe = new AxeBuilder({ page });
            // The theme changes colours and nothing else.
            if (colorScheme === 'dark') axe.withRules(['color-contrast']);
            const { violations } = await axe.analyze();
            for (const { id, nodes } of violations) {
              const where = nodes.map(({ html }) => html.slice(0, 200)).join('\n  ');
              found.push(`${colorScheme} ${width} ${id}:\n  ${where}`);
            }
          }
        }
      } finally {
        await context.close();
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});
