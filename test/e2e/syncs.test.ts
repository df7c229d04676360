import { needs } from '../support/needs';
import { editorOf, openPage, picture } from './support/browser';
import { openedConsole } from './support/opened_console';
import { cellAt, runScript } from './support/results';
import { runOn } from './support/server';

needs('chromium')('a sync in the browser', () => {
  const opened = openedConsole({ path: '/syncs', samples: true });

  it('is created with the form from the empty page, after a dry run', async () => {
    const { page } = opened.watched;
    await page.getByText('No syncs yet').waitFor();
    await picture(page, 'syncs_empty');
    await page.getByRole('button', { name: 'Create sync' }).click();
    await page.getByLabel('Connector', { exact: true }).selectOption('mycompany');
    await page.getByLabel('Entity', { exact: true }).selectOption('issues');
    await page.getByLabel('Condition', { exact: true }).fill("state = 'open'");
    await page.getByLabel('Each run reads', { exact: true }).selectOption('updated_at');
    await page.getByLabel('Schedule', { exact: true }).selectOption('0 3 * * *');
    await page.getByText(/^Next times/).waitFor();
    await page.getByRole('button', { name: 'Dry run' }).click();
    const dry = page.getByRole('region', { name: 'Dry run' });
    await dry.getByText('mycompany.issues → github-mycompany-issues (incremental)').waitFor();
    await dry
      .getByText(/^GET .*\/issues/)
      .first()
      .waitFor();
    await dry.getByText('First 3 documents').waitFor();
    await picture(page, 'sync_form');
    await page.getByRole('button', { name: 'Create and run' }).click();
    await page.getByRole('heading', { name: 'mycompany_issues' }).waitFor();
    expect(page.url()).toBe(`${opened.server.url}/syncs/sync/mycompany_issues`);
    const runs = page.getByRole('table', { name: /Runs/ });
    await runs.getByText('OK').waitFor();
    await picture(page, 'sync');
  });

  it('has written documents that a query finds, without a request', async () => {
    const { page } = opened.watched;
    await page.getByRole('tab', { name: 'Console' }).click();
    await editorOf(page).locator('.view-lines').waitFor();
    await runScript(
      page,
      'SELECT count(*) AS issues, min(state) AS state FROM github-mycompany-issues',
    );
    expect(Number((await cellAt(page, 1, 0).textContent())?.replace(/\D/g, ''))).toBeGreaterThan(
      10,
    );
    expect(await cellAt(page, 1, 1).textContent()).toContain('open');
  });

  it('has its index listed, from where it is queried', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/syncs`);
    await page.getByRole('tab', { name: 'Indices' }).click();
    const row = page.getByRole('row', { name: /github-mycompany-issues/ });
    await row.getByRole('link', { name: 'mycompany_issues' }).waitFor();
    await picture(page, 'indices');
    await row.getByRole('button', { name: 'Query github-mycompany-issues' }).click();
    await editorOf(page)
      // The script of the test before may still be there.
      .locator('.view-line', { hasText: /^FROM\sgithub-mycompany-issues$/ })
      .waitFor();
  });

  it('is run again, paused and resumed on its page', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/syncs/sync/mycompany_issues`);
    await page.getByRole('button', { name: 'Run now' }).click();
    const runs = page.getByRole('table', { name: /Runs/ });
    await runs.getByText('Incremental').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
  });

  it('that is running elsewhere is followed, and can be stopped', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/syncs`);
    await page.getByRole('link', { name: 'mycompany_issues' }).waitFor();
    // So slow that it cannot end before it is stopped.
    const limit = (requests: number): Promise<unknown> =>
      runOn(
        opened.server,
        `ALTER CONNECTOR mycompany SET OPTIONS {"rate_limit": ${requests}}; CLEAR CACHE;`,
      );
    await limit(2);
    // Another user's statement.
    const other = runOn(
      opened.server,
      "SYNC CONNECTOR mycompany TO all-* WITH (name = 'everything')",
    );
    const stop = page.getByRole('button', { name: 'Stop everything' });
    for (let looks = 0; looks < 20 && !(await stop.isVisible()); looks++) {
      await page.getByRole('button', { name: 'Refresh' }).click();
      await stop.waitFor({ timeout: 500 }).catch(() => undefined);
    }
    await page
      .getByRole('row', { name: /everything/ })
      .getByText(/\d+.read/)
      .waitFor();
    await stop.click();
    await page
      .getByRole('row', { name: /everything/ })
      .getByText('Stopped', { exact: true })
      .waitFor();
    await other;
    await limit(100);
    await picture(page, 'syncs');
  });

  it('is edited with its form: only the schedule is written', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/syncs/edit/mycompany_issues`);
    await page.getByText('No changes yet.').waitFor();
    await page.getByLabel('Schedule', { exact: true }).selectOption('none');
    await page.getByText('ALTER SYNC mycompany_issues SET SCHEDULE NONE').waitFor();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Only on request.').waitFor();
  });

  it('is deleted after a confirmation; its documents stay', async () => {
    const { page } = opened.watched;
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete sync' }).click();
    await page.getByRole('link', { name: 'everything' }).waitFor();
    expect(await page.getByRole('link', { name: 'mycompany_issues' }).count()).toBe(0);
    await runOn(opened.server, 'SELECT count(*) AS n FROM github-mycompany-issues');
  });

  it.each([1440, 1024, 390])('fits into %d px without scrolling sideways', async (width) => {
    const { page, context } = await openPage(opened.browser, `${opened.server.url}/syncs`, {
      width,
    });
    for (const path of ['/syncs', '/syncs/sync/everything', '/syncs/new']) {
      await page.goto(opened.server.url + path);
      await page.getByRole('heading', { level: 1 }).last().waitFor();
      await page.locator('#moltler-view').getByRole('button').last().waitFor();
      const view = page.locator('#moltler-view');
      const wider = await view.evaluate((each) => each.scrollWidth - each.clientWidth);
      expect({ path, wider }).toEqual({ path, wider: 0 });
    }
    await context.close();
  });

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});
