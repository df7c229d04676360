import type { Locator, Page } from 'playwright-core';
import { typeScript } from './browser';

/** Runs a script by keyboard; resolves when its last statement has ended. */
export async function runScript(page: Page, text: string): Promise<void> {
  await startScript(page, text);
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
}

/** Starts a script by keyboard; resolves when the result before has made room for this one. */
export async function startScript(page: Page, text: string): Promise<void> {
  await typeScript(page, text);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.moltlerResults > *'))
      part.id = 'before-this-run';
  });
  await page.keyboard.press('Control+Shift+Enter');
  await page.locator('#before-this-run').first().waitFor({ state: 'detached' });
}

/** A cell of the result by the row, counted from 1 as it stands in the grid, and the column's position. */
export const cellAt = (page: Page, row: number, column: number): Locator =>
  page.locator(
    `[data-gridcell-visible-row-index="${row - 1}"][data-gridcell-column-id="c${column}"]`,
  );

/** The text of a cell as it is seen, without what only a screen reader says. */
export const textAt = (page: Page, row: number, column: number): Promise<string> =>
  cellAt(page, row, column).locator('[data-datagrid-cellcontent]').innerText();

/** Gives a cell the focus by a click, as the grid knows it: it listens only to cells that were pointed at before. */
export async function focusCell(page: Page, row: number, column: number): Promise<void> {
  const cell = cellAt(page, row, column);
  do {
    await cell.hover();
    await cell.click();
  } while ((await cell.getAttribute('tabindex')) !== '0');
}

/** The menu of a column, opened. */
export async function openColumnMenu(page: Page, column: number): Promise<void> {
  await page.locator(`[data-gridcell-row-index="-1"][data-gridcell-column-id=c${column}]`).hover();
  await page.locator(`[data-test-subj=dataGridHeaderCellActionButton-c${column}]`).click();
}

/** The frame that is scrolled. */
export const frameOf = (page: Page): Locator => page.locator('.euiDataGrid__virtualized');

/** A row in sight: its number and the text of its first column. */
export interface SeenRow {
  readonly number: string;
  readonly first: string;
  readonly cells: number;
}

/** Rows whose middle is in sight, top to bottom, and the number of rows in the document. */
export const rowsInSight = (page: Page): Promise<{ seen: readonly SeenRow[]; made: number }> =>
  frameOf(page).evaluate((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    const under = frame.querySelector('.euiDataGridHeader')?.getBoundingClientRect().bottom ?? top;
    const rows = [...frame.querySelectorAll<HTMLElement>('.euiDataGridRow')];
    const seen = rows
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ box }) => {
        const middle = (box.top + box.bottom) / 2;
        return middle > under && middle < bottom;
      })
      .sort((one, other) => one.box.top - other.box.top)
      .map(({ row }) => ({
        number: row.querySelector('.moltlerRow-number')?.textContent ?? '',
        first:
          row.querySelector('[data-gridcell-column-id="c0"] [data-datagrid-cellcontent]')
            ?.textContent ?? '',
        cells: row.querySelectorAll('[role=gridcell]').length,
      }));
    return { seen, made: rows.length };
  });
