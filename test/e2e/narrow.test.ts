import { needs } from '../support/needs';
import { openedConsole } from './support/opened_console';
import { openPage, editorOf, typeScript } from './support/browser';
import { focusIn } from './support/keyboard';
import { cellAt, MANY_ACTIONS, runScript, startScript } from './support/results';

needs('chromium')('the console where there is little room', () => {
  const opened = openedConsole({ samples: true });

  it('shows full URLs in a plan and full words on buttons at 390 px', async () => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width: 390,
      height: 844,
    });
    await editorOf(page).locator('.view-lines').waitFor();
    await runScript(page, "EXPLAIN SELECT number FROM mycompany.issues WHERE state = 'open'");
    const url = page.locator('.moltlerPlan-request code').first();
    await url.waitFor();
    expect((await url.boundingBox())?.width).toBeGreaterThan(200);
    const [name, value] = await Promise.all(
      ['dt', 'dd'].map((part) => page.locator(`.moltlerPlan-facts ${part}`).first().boundingBox()),
    );
    expect(Math.abs((name?.y ?? 0) - (value?.y ?? 100))).toBeLessThan(3);
    const clipped = page
      .locator('.moltlerPlan .euiBadge__text')
      .evaluateAll((badges) =>
        badges
          .filter((badge) => badge.scrollWidth > badge.clientWidth)
          .map((badge) => badge.textContent),
      );
    expect(await clipped).toEqual([]);

    await typeScript(page, 'SELECT titel FROM mycompany.issues; SELECT number FORM x');
    await page.getByRole('button', { name: '2 problems' }).waitFor();
    const schema = page.getByRole('button', { name: 'Schema' }).locator('.eui-textTruncate');
    expect(await schema.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    await context.close();
  });

  it('shows the name of a field that is missing at 390 px', async () => {
    const form = `${opened.server.url}/connectors/new/prometheus`;
    const { page, context } = await openPage(opened.browser, form, { width: 390, height: 844 });
    await page.getByRole('button', { name: 'Create connector' }).click();
    await focusIn(page, '[aria-invalid=true]');
    const { y = 0 } = (await page.getByText('Prometheus URL', { exact: true }).boundingBox()) ?? {};
    expect(y).toBeGreaterThan(48);
    await context.close();
  });

  it.each([390, 1024])('shows full words in the display menu at %d px', async (width) => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width,
      height: 844,
    });
    await editorOf(page).locator('.view-lines').waitFor();
    await runScript(page, 'SELECT number FROM mycompany.issues LIMIT 3');
    await page.locator('[data-test-subj=dataGridDisplaySelectorButton]').click();
    const density = page.getByRole('group', { name: 'Density' });
    await density.waitFor();
    const clipped = await density
      .locator('.eui-textTruncate')
      .evaluateAll((texts) =>
        texts.filter((text) => text.scrollWidth > text.clientWidth).map((text) => text.textContent),
      );
    expect(clipped).toEqual([]);
    await context.close();
  });

  it('shows the whole first request before many actions at 390 px', async () => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width: 390,
      height: 844,
    });
    await editorOf(page).locator('.view-lines').waitFor();
    await startScript(page, MANY_ACTIONS);
    const request = page.getByRole('region', { name: 'The first request' });
    await request.waitFor();
    expect(await request.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
    const { y = 0, height = 0 } = (await request.boundingBox()) ?? {};
    const button = page.getByRole('button', { name: 'Run 11 actions' });
    expect(y + height).toBeLessThan((await button.boundingBox())?.y ?? 0);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await page
      .getByText(/was not confirmed for 11 rows/)
      .first()
      .waitFor();
    await context.close();
  });

  it('shows the type of each column beside its name at 1024 px', async () => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width: 1024,
      height: 1400,
    });
    await page.getByRole('treeitem', { name: /mycompany/ }).click();
    await page.getByRole('treeitem', { name: /^issues/ }).click();
    await page.getByRole('treeitem', { name: /^author_association/ }).waitFor();
    const hidden = await page.getByRole('treeitem').evaluateAll((lines) =>
      lines
        .filter((line) => {
          const detail = line.lastElementChild?.getBoundingClientRect();
          const { top = 0 } = detail ?? {};
          return detail?.width !== 0 && top >= line.getBoundingClientRect().bottom;
        })
        .map((line) => line.textContent),
    );
    expect(hidden).toEqual([]);
    await context.close();
  });

  it('shows whole names of connectors and tables in the schema at 1024 px', async () => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width: 1024,
      height: 1400,
    });
    await page.getByRole('treeitem', { name: /prometheus_prod/ }).click();
    await page.getByRole('treeitem', { name: /mycompany/ }).click();
    await page.getByRole('treeitem', { name: /^issues/ }).waitFor();
    const names = page.getByRole('treeitem').locator('.moltlerSchemaLine-name');
    expect(await names.count()).toBeGreaterThan(8);
    const cut = await names.evaluateAll((all) =>
      all.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
    );
    expect(cut).toEqual([]);
    await context.close();
  });

  it('gives the schema the height of the page, and names of parameters their width, at 390 px', async () => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width: 390,
      height: 844,
    });
    await editorOf(page).locator('.view-lines').waitFor();
    await typeScript(
      page,
      'SELECT number FROM mycompany.issues WHERE title = $a_longer_parameter_name',
    );
    const name = page.locator('label', { hasText: '$a_longer_parameter_name' });
    await name.waitFor();
    expect(await name.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
    await page.getByRole('button', { name: 'Schema' }).click();
    await page.getByRole('treeitem', { name: /mycompany/ }).click();
    await page.getByRole('treeitem', { name: /^issues/ }).click();
    await page.getByRole('treeitem', { name: /^number/ }).click();
    await page.getByRole('button', { name: 'Insert name' }).waitFor();
    const tree = await page.getByRole('tree').locator('..').boundingBox();
    expect(tree?.height).toBeGreaterThan(400);
    await context.close();
  });

  it('does not cover a column header with the button of its first cell', async () => {
    const { page } = opened.watched;
    await runScript(page, 'SELECT title FROM mycompany.issues LIMIT 3');
    await cellAt(page, 1, 0).hover();
    const button = page.locator('.euiDataGridRowCell__actionsWrapper button').first();
    await button.waitFor();
    const head = await page.locator('.euiDataGridHeaderCell').last().boundingBox();
    const { y = 0 } = (await button.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  });

  it('shows five rows of a result in a window as low as a page at 200 %', async () => {
    const { page, context } = await openPage(opened.browser, opened.server.url, {
      width: 720,
      height: 450,
    });
    await editorOf(page).locator('.view-lines').waitFor();
    await runScript(page, 'SELECT number, title FROM mycompany.issues LIMIT 20');
    await page.getByRole('gridcell').first().waitFor();
    const grid = await page.locator('.euiDataGrid__virtualized').boundingBox();
    const row = await page.getByRole('gridcell').first().boundingBox();
    expect((grid?.height ?? 0) / (row?.height ?? 1)).toBeGreaterThan(5);
    await context.close();
  });
});
