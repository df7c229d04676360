import type { Locator, Page } from 'playwright-core';
import { typeScript } from './browser';

/** More actions than are run without a question. */
export const MANY_ACTIONS = `CONNECTOR_EXEC mycompany.issues.update(issue_number => number, data => {"state": "closed"})
FOR EACH (SELECT number FROM mycompany.issues WHERE repo = 'checkout' ORDER BY number LIMIT 11)`;

/** Runs a script with the keyboard; resolves when its last statement has ended. */
export async function runScript(page: Page, text: string): Promise<void> {
  await startScript(page, text);
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
}

/** Starts a script with the keyboard; resolves when the previous result is gone. */
export async function startScript(page: Page, text: string): Promise<void> {
  await typeScript(page, text);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.moltlerResults > *'))
      part.id = 'before-this-run';
  });
  await page.keyboard.press('Control+Shift+Enter');
  await page.locator('#before-this-run').first().waitFor({ state: 'detached' });
}

/** A cell of the result by its row in the grid, from 1, and the column's position. */
export const cellAt = (page: Page, row: number, column: number): Locator =>
  page.locator(
    `[data-gridcell-visible-row-index="${row - 1}"][data-gridcell-column-id$="(column ${column + 1})"]`,
  );

/** The visible text of a cell, without text for screen readers. */
export const textAt = (page: Page, row: number, column: number): Promise<string> =>
  cellAt(page, row, column).locator('[data-datagrid-cellcontent]').innerText();

/** Focuses a cell with a click; the grid only notices clicks on cells that were hovered before. */
export async function focusCell(page: Page, row: number, column: number): Promise<void> {
  const cell = cellAt(page, row, column);
  do {
    await cell.hover();
    await cell.click();
  } while ((await cell.getAttribute('tabindex')) !== '0');
}

/** Opens the menu of a column. */
export async function openColumnMenu(page: Page, column: number): Promise<void> {
  await page
    .locator(`[data-gridcell-row-index="-1"][data-gridcell-column-id$="(column ${column + 1})"]`)
    .hover();
  await page
    .locator(
      `[data-test-subj^=dataGridHeaderCellActionButton][data-test-subj$="(column ${column + 1})"]`,
    )
    .click();
}

/** The scrolled frame. */
export const frameOf = (page: Page): Locator => page.locator('.euiDataGrid__virtualized');

/** A visible row: its number and the text of its first column. */
export interface SeenRow {
  readonly number: string;
  readonly first: string;
  readonly cells: number;
}

/** Rows whose middle is visible, from top to bottom, and the number of rows in the document. */
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
          row.querySelector('[data-gridcell-column-id$="(column 1)"] [data-datagrid-cellcontent]')
            ?.textContent ?? '',
        cells: row.querySelectorAll('[role=gridcell]').length,
      }));
    return { seen, made: rows.length };
  });
