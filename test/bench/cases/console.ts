import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../e2e/support/browser';
import { runOn, startServer, type Server } from '../../e2e/support/server';
import { openMeasuredPage, startOf } from '../browser/measured_page';
import { byKeyboard, byScrollBar, byWheel, fillWindow, ROWS, showRows } from '../browser/scroll';
import { MILLION, readSlowly } from '../browser/slow_reader';
import { squiggleTimes } from '../browser/typing';
import type { BenchCase, Figure } from '../case';
import { peakMegabytes } from '../measure/memory';
import { median, quantile } from '../measure/statistics';

const STARTS = 5;

/** The page in a headless Chromium, from a server on this machine. */
export const consoleCase: BenchCase = async ({ service }) => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-bench-'));
  const server = await startServer(directory);
  const browser = await openBrowser();
  try {
    await connect(server, service.url);
    await service.reset(0);
    return [
      ...(await starts(browser, server)),
      ...(await typing(browser, server)),
      ...(await scrolling(browser, server)),
      ...(await slowReader(browser, server)),
    ];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};

/** Runs a SELECT first, to start the processes that are then idle. */
const connect = (server: Server, url: string): Promise<void> =>
  runOn(
    server,
    `CREATE SECRET bench VALUE 'bench-token-0123456789';
     CREATE CONNECTOR gh TYPE 'github'
       CONFIG {"token": "{{secrets.bench}}", "org": "bench", "base_url": $url}
       OPTIONS {"max_concurrency": 8};
     SELECT 1`,
    { url },
  );

async function starts(browser: Browser, server: Server): Promise<readonly Figure[]> {
  const all: { paint: number; editor: number }[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const { page, close } = await openMeasuredPage(browser, server.url);
    all.push(await startOf(page));
    await close();
  }
  const note = `median of ${STARTS} pages, nothing in a cache`;
  return [
    figure('console: first paint', median(all.map(({ paint }) => paint)), 'ms', 1000, note),
    figure('console: editor ready', median(all.map(({ editor }) => editor)), 'ms', 2000, note),
  ];
}

async function typing(browser: Browser, server: Server): Promise<readonly Figure[]> {
  const { page, close } = await openMeasuredPage(browser, server.url);
  const times = await squiggleTimes(page);
  await close();
  const note = `500 lines; the slowest of ${times.length} took ${quantile(times, 1).toFixed(0)} ms`;
  return [figure('console: keystroke → squiggle', median(times), 'ms', 50, note)];
}

const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['wheel', byWheel],
  ['keyboard', byKeyboard],
  ['scroll bar', byScrollBar],
];

async function scrolling(browser: Browser, server: Server): Promise<readonly Figure[]> {
  const { page, longTasks, heapMegabytes, close } = await openMeasuredPage(browser, server.url);
  await showRows(page);
  await fillWindow(page);
  const figures: Figure[] = [];
  for (const [name, scroll] of WAYS) {
    const tasks = await longTasks(() => scroll(page));
    const longest = Math.max(0, ...tasks.map(({ milliseconds }) => milliseconds));
    figures.push(
      figure(
        `console: longest task, 100,000 rows by ${name}`,
        longest,
        'ms',
        50,
        `${tasks.length} over 50 ms (0: none); ten columns, all of 1440 × 900`,
      ),
    );
  }
  const heap = await heapMegabytes();
  await close();
  return [
    ...figures,
    figure(`console: heap with ${ROWS.toLocaleString('en-US')} rows`, heap, 'MB', 300, 'collected'),
  ];
}

async function slowReader(browser: Browser, server: Server): Promise<readonly Figure[]> {
  const { page, close } = await openMeasuredPage(browser, server.url);
  page.setDefaultTimeout(600_000);
  const { peak, result } = await peakMegabytes(() => readSlowly(page), new Set(), server.pid);
  await close();
  if (result !== MILLION) throw new Error(`${MILLION} rows were expected, ${result} came.`);
  const note = 'the server and its children, to a page that rests 100 ms after each MB';
  return [figure('console: server’s memory over idle, 1,000,000 rows', peak, 'MB', 200, note)];
}

const figure = (name: string, value: number, unit: string, most: number, note: string): Figure => ({
  name,
  value,
  unit,
  target: { most },
  note,
});
