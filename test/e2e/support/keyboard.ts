import type { Page } from 'playwright-core';

/** More tab stops than any page has, where the search ends. */
const MOST_STOPS = 60;

/** The focused element: its name is its label, else its text. */
export const focused = (
  page: Page,
): Promise<{ name: string; role: string; expanded: string | undefined }> =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    if (it === null || it === document.body) return { name: '', role: '', expanded: undefined };
    const labelled = it instanceof HTMLInputElement ? it.labels?.[0]?.textContent : undefined;
    const by = document.getElementById(it.getAttribute('aria-labelledby') ?? '')?.textContent;
    const label = it.getAttribute('aria-label') ?? by ?? labelled ?? it.textContent ?? '';
    return {
      name: label.replace(/\d+$/, '').trim(),
      role: it.getAttribute('role') ?? '',
      expanded: it.getAttribute('aria-expanded') ?? undefined,
    };
  });

/** Resolves when the focus is in an element that matches. */
export async function focusIn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.activeElement?.closest(wanted) ?? null) !== null,
    selector,
  );
}

/** An opened element takes the focus with a delay; keys pressed earlier would go elsewhere. */
export async function focusInPanel(page: Page): Promise<void> {
  await focusIn(page, '[data-popover-open]');
}

/** Presses Tab, or another key, until the focused element has the name: its label, else its text. */
export async function tabTo(
  page: Page,
  isIt: (name: string, role: string) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const names: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const { name, role } = await focused(page);
    if (isIt(name, role)) return;
    names.push(name.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`No stop of ${names.join(' | ')} is it.`);
}

/** Whether the focused element looks different from its unfocused state. */
export const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    if (it === null) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(it);
    const after = getComputedStyle(it, '::after');
    return (
      outlineStyle !== 'none' ||
      boxShadow !== 'none' ||
      after.borderTopStyle !== 'none' ||
      after.outlineStyle !== 'none'
    );
  });
