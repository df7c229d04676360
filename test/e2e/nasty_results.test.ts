import { needs } from '../support/needs';
import { picture } from './support/browser';
import { cellAt, focusCell, frameOf, runScript, textAt } from './support/results';
import { openedConsole } from './support/opened_console';

const MARKUP = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
const TEN_MEGABYTES = 10_000_000;

needs('chromium')('a nasty result in the browser', () => {
  const opened = openedConsole({ clipboard: true });

  const copied = (): Promise<string> =>
    opened.watched.page.evaluate(() => navigator.clipboard.readText());
  const copyAs = async (format: string): Promise<string> => {
    const { page } = opened.watched;
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.locator('.euiContextMenuItem', { hasText: new RegExp(`^${format}$`) }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    return copied();
  };

  it('shows markup in values and names as text, and runs none of it', async () => {
    const { page } = opened.watched;
    await runScript(page, `SELECT '${MARKUP}' AS \`${MARKUP}\`, 2 AS \`<b>two</b>\``);
    expect(await textAt(page, 1, 0)).toBe(MARKUP);
    await page.getByText('<b>two</b>').first().waitFor();
    await focusCell(page, 1, 0);
    await page.keyboard.press('Enter');
    const popover = page.locator('.moltlerPopover-content');
    await popover.waitFor();
    expect(await popover.locator('pre').innerText()).toBe(MARKUP);
    await picture(page, 'nasty_markup');
    expect(await copyOpened()).toBe(MARKUP);
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('.moltlerResults img').count()).toBe(0);
  });

  const copyOpened = async (): Promise<string> => {
    const { page } = opened.watched;
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: 'Copy value' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    return copied();
  };

  it('stays fast with 10 MB in one cell: part of it is shown, all of it is copied', async () => {
    const { page } = opened.watched;
    await runScript(page, `SELECT repeat('x', ${TEN_MEGABYTES}) AS large, 1 AS small`);
    await cellAt(page, 1, 0).waitFor();
    expect((await textAt(page, 1, 0)).length).toBeLessThan(1_000);
    await focusCell(page, 1, 0);
    await page.keyboard.press('Enter');
    const popover = page.locator('.moltlerPopover-content');
    await popover.getByText('first 100,000 of 10,000,000 characters').waitFor();
    expect((await popover.locator('pre').innerText()).length).toBeLessThan(110_000);
    const text = await page.evaluate(() => document.body.innerHTML.length);
    expect(text).toBeLessThan(2_000_000);
    await picture(page, 'nasty_10_mb');
    expect((await copyOpened()).length).toBe(TEN_MEGABYTES);
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
    // After the pop-over, its cell has the focus.
    await page.waitForFunction(
      () => document.activeElement?.matches('[data-gridcell-column-id$="(column 1)"]') === true,
    );
  }, 120_000);

  it('shows 500 columns: visible ones are in the document, all others can be reached', async () => {
    const { page } = opened.watched;
    const columns = Array.from({ length: 500 }, (_, index) => `${index} AS column_${index}`);
    await runScript(page, `SELECT ${columns.join(', ')}`);
    await cellAt(page, 1, 0).waitFor();
    expect(await page.getByRole('gridcell').count()).toBeLessThan(100);
    await page.locator('.moltlerSummary', { hasText: '440 columns hidden' }).waitFor();
    await page.getByRole('button', { name: /^Columns/ }).click();
    await page.locator('[data-test-subj=dataGridColumnSelectorSearch]').fill('column_499');
    await page
      .locator('[data-test-subj^=dataGridColumnSelectorToggle][data-test-subj$="(column 500)"]')
      .click();
    await picture(page, 'nasty_500_columns');
    await page.keyboard.press('Escape');
    await page.locator('.moltlerSummary', { hasText: '439 columns hidden' }).waitFor();
    await frameOf(page).evaluate((frame) => (frame.scrollLeft = frame.scrollWidth));
    await cellAt(page, 1, 499).waitFor();
    expect(await textAt(page, 1, 499)).toBe('499');
  }, 120_000);

  it('distinguishes columns with the same name, and those named like members of Object', async () => {
    const { page } = opened.watched;
    await runScript(
      page,
      "SELECT 1 AS `__proto__`, 2 AS constructor, 3 AS a, 4 AS a, 'x' AS toString",
    );
    const texts = await Promise.all([0, 1, 2, 3, 4].map((column) => textAt(page, 1, column)));
    expect(texts).toEqual(['1', '2', '3', '4', 'x']);
    expect(JSON.parse(await copyAs('JSON'))).toEqual(
      JSON.parse('[{"__proto__":1,"constructor":2,"a":3,"a_2":4,"toString":"x"}]'),
    );
    await picture(page, 'nasty_names');
  });

  it('distinguishes NULL from an empty text, in the grid and in copies', async () => {
    const { page } = opened.watched;
    await runScript(page, "SELECT NULL AS nothing, '' AS empty, 'NULL' AS word, ' ' AS blank");
    expect(await textAt(page, 1, 0)).toBe('NULL');
    expect(await cellAt(page, 1, 0).locator('.moltlerCell-null').count()).toBe(1);
    expect(await cellAt(page, 1, 1).locator('.moltlerCell-empty').count()).toBe(1);
    expect(await cellAt(page, 1, 2).locator('.moltlerCell-null').count()).toBe(0);
    expect(await copyAs('CSV')).toBe('nothing,empty,word,blank\r\n,"",NULL," "\r\n');
  });

  it('keeps every digit of numbers beyond 2^53, and links only URLs', async () => {
    const { page } = opened.watched;
    await runScript(
      page,
      `SELECT 9007199254740993 AS large, -9223372036854775807 AS least,
        'javascript:alert(1)' AS script, 'https://a.example/b' AS address`,
    );
    expect(await textAt(page, 1, 0)).toBe('9007199254740993');
    expect(await textAt(page, 1, 1)).toBe('-9223372036854775807');
    expect(await cellAt(page, 1, 2).locator('a').count()).toBe(0);
    expect(await cellAt(page, 1, 3).locator('a').getAttribute('href')).toBe('https://a.example/b');
    expect(await cellAt(page, 1, 3).locator('a').getAttribute('rel')).toContain('noopener');
  });

  it('shows multi-line texts, long lists and other scripts in one row each; copies are complete', async () => {
    const { page } = opened.watched;
    const list = Array.from({ length: 1_000 }, (_, index) => `'item ${index}'`).join(', ');
    await runScript(
      page,
      `SELECT concat('one', chr(10), 'two | three, "four"') AS lines, [${list}] AS list,
        'שלום עולם' AS rtl, '👩‍👩‍👧‍👦 naïve 漢字' AS emoji,
        concat('gpj.', chr(8238), 'exe') AS turned, '=1+1' AS formula`,
    );
    expect(await textAt(page, 1, 0)).toBe('one⏎two | three, "four"');
    await cellAt(page, 1, 1).getByText('+996').waitFor();
    expect(await textAt(page, 1, 2)).toBe('שלום עולם');
    expect(await textAt(page, 1, 3)).toBe('👩‍👩‍👧‍👦 naïve 漢字');
    expect(await textAt(page, 1, 4)).toBe('gpj.\ufffdexe');
    const rows = await page
      .locator('.euiDataGridRow')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).offsetHeight));
    expect(rows).toEqual([24]);
    await picture(page, 'nasty_texts');
    expect(await copyAs('Markdown')).toContain('| one<br>two \\| three, "four" |');
    expect(await copyAs('CSV')).toContain('"one\ntwo | three, ""four"""');
    await page.getByText('a spreadsheet runs as formulas').waitFor();
  });

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});
