import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { needs } from '../support/needs';
import { HUNDRED_THOUSAND } from '../support/hundred_thousand';
import { picture } from './support/browser';
import {
  focusCell,
  frameOf,
  openColumnMenu,
  rowsInSight,
  runScript,
  type SeenRow,
} from './support/results';
import { openedConsole } from './support/opened_console';

const LAST = 99_999;
/** Three hundred thousand rows, of which the page keeps two thirds. */
const MORE_THAN_A_PAGE_HOLDS = `WITH d(n) AS (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9))
SELECT a.n + 10*b.n + 100*c.n + 1000*e.n + 10000*f.n + 100000*g.n AS i, 'x,"y' AS t
FROM d a, d b, d c, d e, d f, d g WHERE g.n < 3`;
/** Twice as many as fit in the window. */
const MOST_ROWS = 90;

needs('chromium')('a result of 100,000 rows in the browser', () => {
  const opened = openedConsole();

  it('shows that it is complete, and starts with its first row', async () => {
    const { page } = opened.watched;
    await runScript(page, HUNDRED_THOUSAND);
    await page.locator('.moltlerSummary', { hasText: '100,000 rows' }).waitFor();
    expect((await settled(page))[0]).toMatchObject({ number: '1', first: '0' });
    await picture(page, 'results_large');
  }, 120_000);

  it('is aligned with its headers and row numbers', async () => {
    const { page } = opened.watched;
    const sides = await page.evaluate(() => {
      const box = (row: number, column: string): DOMRect | undefined =>
        document
          .querySelector(
            `[data-gridcell-visible-row-index="${row}"][data-gridcell-column-id$="${column}"]`,
          )
          ?.getBoundingClientRect();
      return {
        header: box(-1, '(column 1)')?.left,
        cell: box(5, '(column 1)')?.left,
        number: box(5, 'row')?.right,
      };
    });
    expect(sides.cell).toBeCloseTo(sides.header ?? NaN, 0);
    expect(sides.number).toBeCloseTo(sides.header ?? NaN, 0);
  });

  it('follows the wheel, notch by notch', async () => {
    const { page } = opened.watched;
    const box = await frameOf(page).boundingBox();
    if (box === null) throw new Error('There is no grid.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let notch = 0; notch < 20; notch += 1) await page.mouse.wheel(0, 120);
    await page.waitForFunction(
      () => (document.querySelector('.euiDataGrid__virtualized')?.scrollTop ?? 0) >= 2400,
    );
    const seen = await settled(page);
    expect(Number(seen[0]?.first)).toBeGreaterThanOrEqual(99);
  });

  it.each([0.5, 0.97, 0.031, 0.0004, 1, 0])(
    'shows its rows where the scroll bar leaps to: %d of the way',
    async (share) => {
      const { page } = opened.watched;
      const first = await leap(page, share);
      const seen = await settled(page);
      expect(Number(seen[0]?.first)).toBeGreaterThanOrEqual(first - 1);
      expect(Number(seen[0]?.first)).toBeLessThanOrEqual(first + 2);
      if (share === 1) expect(seen[seen.length - 1]?.first).toBe(String(LAST));
    },
  );

  it('keeps few rows in the document while the scroll bar is dragged, and stays responsive', async () => {
    const { page } = opened.watched;
    let most = 0;
    for (let step = 1; step <= 40; step += 1) {
      await leap(page, step / 41);
      most = Math.max(most, (await rowsInSight(page)).made);
    }
    expect(most).toBeLessThanOrEqual(MOST_ROWS);
    await settled(page);
  });

  it('can be navigated with the keyboard: rows, pages, the end and the beginning', async () => {
    const { page } = opened.watched;
    await leap(page, 0);
    await settled(page);
    await focusCell(page, 1, 0);
    await page.keyboard.press('ArrowDown');
    await focused(page, '1');
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => {
      const row = document.activeElement?.getAttribute('data-gridcell-visible-row-index');
      return Number(row) > 5;
    });
    await page.keyboard.press('PageUp');
    await focused(page, '1');
    await page.keyboard.press('Control+End');
    await focused(page, String(LAST));
    await page.keyboard.press('Home');
    await page.waitForFunction(
      () => document.querySelector('.euiDataGrid__virtualized')?.scrollLeft === 0,
    );
    expect((await settled(page)).pop()).toMatchObject({ number: '100,000', first: String(LAST) });
    await picture(page, 'results_large_end');
    await page.keyboard.press('Control+Home');
    await focused(page, '0');
    expect((await settled(page))[0]).toMatchObject({ first: '0' });
  });

  it('is as high as all its rows, whatever their density', async () => {
    const { page } = opened.watched;
    for (const density of ['normal', 'compact']) {
      await page.locator('[data-test-subj=dataGridDisplaySelectorButton]').click();
      await page.locator(`[data-test-subj=${density}]`).click();
      await page.keyboard.press('Escape');
      await page.waitForFunction((isDense) => {
        const frame = document.querySelector('.euiDataGrid__virtualized');
        const row = frame?.querySelector<HTMLElement>('.euiDataGridRow')?.offsetHeight ?? 0;
        const height = (frame?.scrollHeight ?? 0) - row * 100_000;
        return (isDense ? row === 24 : row > 24) && height >= 0 && height < 100;
      }, density === 'compact');
    }
    await settled(page);
  });

  it('is sorted completely, and shows the right row at each position', async () => {
    const { page } = opened.watched;
    await openColumnMenu(page, 0);
    await page.getByRole('button', { name: 'Sort High-Low' }).click();
    await page.waitForFunction(
      (last) =>
        document.querySelector(
          '[data-gridcell-visible-row-index="0"][data-gridcell-column-id$="(column 1)"] [data-datagrid-cellcontent]',
        )?.textContent === last,
      String(LAST),
    );
    await leap(page, 1);
    expect((await settled(page)).pop()).toMatchObject({ first: '0', number: '1' });
  }, 120_000);

  it('is exported completely, in the original order, from the fetched rows, and reports so', async () => {
    const { page } = opened.watched;
    // A browser that lets a page write files prompts the user in a separate window.
    await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText('Exports the 100,000 fetched rows').waitFor();
    const coming = page.waitForEvent('download');
    await page.locator('.euiContextMenuItem', { hasText: /^CSV$/ }).click();
    const path = await (await coming).path();
    const lines = readFileSync(path, 'utf8').split('\r\n');
    expect(lines.length).toBe(100_002);
    expect(lines[0]).toMatch(/^id,title,state/);
    expect(lines[1]).toMatch(/^0,/);
    expect(lines[100_000]).toMatch(/^99999,/);
    await page.getByText('100,000 rows exported, from the fetched rows').waitFor();
  }, 120_000);

  it('is exported completely by running again if the page stopped reading, and reports so', async () => {
    const { page } = opened.watched;
    await runScript(page, MORE_THAN_A_PAGE_HOLDS);
    await page.getByText(/^Partial result: stopped at 200,\d{3} rows/).waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const coming = page.waitForEvent('download');
    await page.locator('.euiContextMenuItem', { hasText: /^CSV$/ }).click();
    const lines = readFileSync(await (await coming).path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(300_002);
    expect(lines).toContain('299999,"x,""y"');
    await page.getByText('300,000 rows exported, the statement was run again').waitFor();
  }, 120_000);

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});

/** Scrolls at once, like dragging the scroll bar; returns the row that is then at the top. */
const leap = (page: Page, share: number): Promise<number> =>
  frameOf(page).evaluate((frame, part) => {
    const row = frame.querySelector<HTMLElement>('.euiDataGridRow')?.offsetHeight ?? NaN;
    frame.scrollTop = (frame.scrollHeight - frame.clientHeight) * part;
    return frame.scrollTop / row;
  }, share);

/** The visible rows once all are rendered without gaps. */
async function settled(page: Page): Promise<SeenRow[]> {
  const end = Date.now() + 30_000;
  for (;;) {
    const { seen } = await rowsInSight(page);
    const height = await frameOf(page).evaluate((frame) => {
      const row = frame.querySelector<HTMLElement>('.euiDataGridRow')?.offsetHeight ?? 1;
      const head = frame.querySelector<HTMLElement>('.euiDataGridHeader')?.offsetHeight ?? 0;
      return Math.floor((frame.clientHeight - head) / row);
    });
    const isWhole = seen.length >= height && seen.every(({ cells }) => cells === seen[0]?.cells);
    if (isWhole) return [...seen];
    if (Date.now() > end) throw new Error(`Of ${height} rows only ${seen.length} are shown.`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

const focused = async (page: Page, row: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('data-gridcell-visible-row-index') === wanted,
    row,
  );
};
