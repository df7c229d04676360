import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';
import { CHROMIUM } from '../../support/needs';

const PICTURES = join(__dirname, '../../../target/e2e');

/** A headless Chromium. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, headless: true });

/** Unexpected events on a page. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Uncaught exceptions and console errors. */
  readonly errors: string[];
  /** Bodies of the server's responses. */
  readonly responses: string[];
}

/** How a page looks. */
export interface PageLook {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** A context of its own for pages: storage, cookies, and a cache. */
export const openContext = (
  browser: Browser,
  { width = 1440, height = 900, dark = false }: PageLook = {},
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });

/** A page with its own storage, whose events are recorded. */
export async function openPage(
  browser: Browser,
  url: string,
  look: PageLook = {},
): Promise<Watched> {
  return openPageIn(await openContext(browser, look), url);
}

/** Another page in a context, whose events are recorded. */
export async function openPageIn(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const errors: string[] = [];
  const responses: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return;
    response.text().then(
      (body) => responses.push(body),
      () => undefined,
    );
  });
  await page.goto(url);
  return { page, context, errors, responses };
}

/** Saves a screenshot of the page in target/e2e, for inspection; in CI, nobody looks at them. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['CI'] !== undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** The editor's input element. */
export const editorOf = (page: Page): Locator => page.locator('.monaco-editor').first();

/** Replaces the script by typing. */
export async function typeScript(page: Page, text: string): Promise<void> {
  await editorOf(page).locator('.view-lines').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}
