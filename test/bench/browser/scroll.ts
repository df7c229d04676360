import type { Page } from 'playwright-core';
import { typeScript } from '../../e2e/support/browser';

export const ROWS = 100_000;

/** A hundred thousand rows of ten columns, of all kinds of values. */
export const HUNDRED_THOUSAND = `WITH d(n) AS (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9))
SELECT 10000*a.n + 1000*b.n + 100*c.n + 10*d.n + e.n AS id,
  concat('Checkout fails with a timeout, case ', e.n, ' of ', c.n) AS title,
  CASE WHEN e.n > 4 THEN 'open' ELSE 'closed' END AS state,
  concat('person-', d.n) AS author,
  list_value('bug', concat('team-', c.n)) AS labels,
  TIMESTAMP '2026-01-01 00:00:00' + INTERVAL '1 hour' * (100*c.n + 10*d.n + e.n) AS created_at,
  CASE WHEN e.n > 6 THEN NULL ELSE TIMESTAMP '2026-02-01 00:00:00' END AS closed_at,
  e.n > 4 AS is_open,
  a.n * 1.5 + e.n AS score,
  concat('https://github.example/acme/checkout/issues/', e.n) AS url
FROM d a, d b, d c, d d, d e`;

/** Runs the statement and waits for all rows. */
export async function showRows(page: Page): Promise<void> {
  await typeScript(page, HUNDRED_THOUSAND);
  await page.keyboard.press('Control+Enter');
  await page.locator('.moltlerSummary', { hasText: '100,000 rows' }).waitFor();
  await page.locator('.moltlerProgress').waitFor({ state: 'detached' });
}

/** The result takes all of the window: as many cells as can be. */
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
  await page.getByRole('gridcell').nth(2).click();
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

/** The thumb of the scroll bar, dragged over the whole result and back: a leap in each frame. */
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
