import type { Browser, CDPSession, Page } from 'playwright-core';

/** A task that blocked the page for over 50 ms: its start since navigation, and its duration. */
export interface LongTask {
  readonly start: number;
  readonly milliseconds: number;
}

/** What the script in the page records. */
interface Measures {
  readonly longTasks: LongTask[];
  /** When the editor showed its first line, in milliseconds since navigation. */
  editorReady: number | undefined;
}

declare global {
  interface Window {
    measures: Measures;
  }
}

/** A page that records its performance. */
export interface MeasuredPage {
  readonly page: Page;
  /** The tasks that blocked the page during `work`. */
  readonly longTasks: (work: () => Promise<void>) => Promise<readonly LongTask[]>;
  /** The JavaScript heap after a collection, in MB. */
  readonly heapMegabytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/** Opens the console at 1440 × 900 in a new context, with an empty cache. */
export async function openMeasuredPage(browser: Browser, url: string): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watch);
  await page.goto(url);
  await page.locator('.monaco-editor .view-line').first().waitFor();
  const session: CDPSession = await context.newCDPSession(page);
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  return {
    page,
    longTasks: async (work) => {
      const start = await now();
      await work();
      // The observer reports a task when it has ended.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      const all = await page.evaluate(() => window.measures.longTasks);
      return all.filter((task) => task.start >= start);
    },
    heapMegabytes: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / MEGABYTE;
    },
    close: () => context.close(),
  };
}

/** Runs in the page before anything else. */
function watch(): void {
  const measures: Measures = { longTasks: [], editorReady: undefined };
  window.measures = measures;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      measures.longTasks.push({ start: startTime, milliseconds: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const editor = new MutationObserver(() => {
    if (document.querySelector('.monaco-editor .view-line') === null) return;
    measures.editorReady = performance.now();
    editor.disconnect();
  });
  editor.observe(document, { childList: true, subtree: true });
}

/** First paint, and when the editor was ready, in milliseconds since navigation. */
export const startOf = (page: Page): Promise<{ paint: number; editor: number }> =>
  page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    editor: window.measures.editorReady ?? NaN,
  }));
