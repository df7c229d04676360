import type { Page } from 'playwright-core';
import { typeScript } from '../../e2e/support/browser';
import { focusCell, frameOf } from '../../e2e/support/results';
import { HUNDRED_THOUSAND } from '../../support/hundred_thousand';

export const ROWS = 100_000;

/** Runs the statement and waits for all rows. */
export async function showRows(page: Page): Promise<void> {
  await typeScript(page, HUNDRED_THOUSAND);
  await page.keyboard.press('Control+Enter');
  await page.locator('.moltlerSummary', { hasText: '100,000 rows' }).waitFor();
  await page.locator('.moltlerProgress').waitFor({ state: 'detached' });
}

/** The result fills the window, for as many cells as possible. */
export async function fillWindow(page: Page): Promise<void> {
  await page.locator('[data-test-subj=dataGridFullScreenButton]').click();
  await page.locator('.euiDataGrid--fullScreen').waitFor();
}

const frame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done(), 0))),
  );

/** The wheel, notch by notch. */
export async function byWheel(page: Page): Promise<void> {
  await overGrid(page);
  for (let notch = 0; notch < 60; notch += 1) {
    await page.mouse.wheel(0, notch % 20 === 19 ? -600 : 120);
    await frame(page);
  }
}

/** Page down, page up, to the end and back. */
export async function byKeyboard(page: Page): Promise<void> {
  // Found by position, because Playwright's search by role is itself a long task.
  await frameOf(page).evaluate((list) => (list.scrollTop = 0));
  await focusCell(page, 3, 0);
  for (const key of ['PageDown', 'ArrowDown', 'ArrowDown', 'PageDown', 'PageUp', 'ArrowRight']) {
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press(key);
      await frame(page);
    }
  }
  await page.keyboard.press('Control+End');
  await frame(page);
  await page.keyboard.press('Control+Home');
  await frame(page);
}

/** Dragging the scroll bar over the whole result and back: a jump in each frame. */
export async function byScrollBar(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const list = document.querySelector('.euiDataGrid__virtualized');
    if (list === null) throw new Error('There is no grid.');
    const height = list.scrollHeight - list.clientHeight;
    const steps = 120;
    for (let step = 0; step <= steps; step += 1) {
      const share = step <= steps / 2 ? step / (steps / 2) : 2 - step / (steps / 2);
      list.scrollTop = Math.round(height * share * 0.97);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await frame(page);
}

async function overGrid(page: Page): Promise<void> {
  const box = await page.locator('.euiDataGrid__virtualized').boundingBox();
  if (box === null) throw new Error('There is no grid.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}
