import type { Page } from 'playwright-core';
import { typeScript } from '../../e2e/support/browser';

declare global {
  interface Window {
    /** From the next key to the next squiggle, in milliseconds. */
    squiggle: Promise<number>;
  }
}

const STATEMENT = `SELECT number, title, state, author, created_at
FROM gh.issues
WHERE repo = 'repo-001' AND state = 'open' AND created_at > now() - INTERVAL '7 days'
ORDER BY created_at DESC
LIMIT 20;
`;
const LINES = 500;
const TIMES = 15;

/** Milliseconds from a key that causes an error in the middle of a long script to its squiggle, once per try. */
export async function squiggleTimes(page: Page): Promise<readonly number[]> {
  await typeScript(page, STATEMENT.repeat(LINES / 5));
  await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Home');
  // In the second statement, before its first column.
  for (let line = 0; line < 5; line += 1) await page.keyboard.press('ArrowDown');
  for (let letter = 0; letter < 'SELECT '.length; letter += 1)
    await page.keyboard.press('ArrowRight');
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.evaluate(awaitSquiggle);
    // No column is called `xnumber`.
    await page.keyboard.press('x');
    times.push(await page.evaluate(() => window.squiggle));
    await page.keyboard.press('Backspace');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  }
  return times;
}

/** Runs in the page. */
function awaitSquiggle(): void {
  window.squiggle = new Promise<number>((resolve) => {
    const press = (): void => {
      const pressed = performance.now();
      const seen = new MutationObserver(() => {
        if (document.querySelector('.squiggly-error') === null) return;
        seen.disconnect();
        resolve(performance.now() - pressed);
      });
      seen.observe(document, { childList: true, subtree: true });
    };
    addEventListener('keydown', press, { capture: true, once: true });
  });
}
