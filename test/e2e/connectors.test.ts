import type { Dialog } from 'playwright-core';
import { needs } from '../support/needs';
import { picture } from './support/browser';
import { TOKEN } from './support/server';
import { openedConsole } from './support/opened_console';

needs('chromium')('a connector in the browser', () => {
  const opened = openedConsole({ path: '/connectors' });

  it('is created with the form from the empty page, and tested immediately', async () => {
    const { page } = opened.watched;
    await page.getByText('Your first connector').waitFor();
    await picture(page, 'connectors_empty');
    await page.getByRole('button', { name: 'GitHub' }).click();
    await page.getByLabel('Name', { exact: true }).fill('mycompany');
    await page.locator('input[type=password]').fill(TOKEN);
    await page.getByLabel('Organization', { exact: true }).fill('mycompany');
    await page.getByRole('button', { name: /^Advanced/ }).click();
    const api = page.locator('#connector_options input').first();
    await api.fill(`${opened.world.github.url}/nowhere`);
    await page.getByText('{{secrets.mycompany_token}}').waitFor();
    await page.getByRole('button', { name: 'Test connection' }).click();
    await page.getByText(/checks? failed/).waitFor();
    await picture(page, 'connector_form');
    await api.fill(opened.world.github.url);
    await page.getByRole('button', { name: 'Test connection' }).click();
    await page.getByText('Connection successful.').waitFor();
    await page.getByRole('button', { name: 'Create connector' }).click();
    await page.getByRole('button', { name: 'Test', exact: true }).waitFor();
    await page.getByText('Connection successful.').waitFor();
    expect(page.url()).toBe(`${opened.server.url}/connectors/edit/mycompany`);
    expect(await page.getByRole('cell', { name: /\d+ ms/ }).count()).toBeGreaterThan(0);
    await picture(page, 'connector_tested');
  });

  it('is edited with its form: only changes are written', async () => {
    const { page } = opened.watched;
    await page.getByLabel('Default repository for actions').fill('checkout');
    await page
      .getByRole('region', { name: /statement/ })
      .getByText('"repo": "checkout"')
      .waitFor();
    const written = await page.getByRole('region', { name: /statement/ }).textContent();
    expect(written).toContain('ALTER CONNECTOR mycompany SET CONFIG {"repo": "checkout"};');
    await page.getByRole('button', { name: 'Save changes' }).click();
    // The form restarts, and so does the test.
    await page.getByText('No changes yet.').waitFor();
    await page.getByText('Connection successful.').waitFor();
    await page.reload();
    await page.getByText('No changes yet.').waitFor();
    expect(await page.getByLabel('Default repository for actions').inputValue()).toBe('checkout');
  });

  it('confirms before a changed form is left, by a link or by going back', async () => {
    const { page } = opened.watched;
    const repository = page.getByLabel('Default repository for actions');
    await repository.fill('storefront');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    await page.goBack();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    expect(page.url()).toBe(`${opened.server.url}/connectors/edit/mycompany`);
    expect(await repository.inputValue()).toBe('storefront');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.getByRole('heading', { name: 'History', exact: true }).waitFor();
    await page.goto(`${opened.server.url}/connectors/edit/mycompany`);
    await page.getByText('No changes yet.').waitFor();
  });

  it.each(['Cancel', 'Connectors'])(
    'confirms before a changed form is left with the button %s',
    async (name) => {
      const { page } = opened.watched;
      const repository = page.getByLabel('Default repository for actions');
      await repository.fill('storefront');
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Keep editing' }).click();
      expect(await repository.inputValue()).toBe('storefront');
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Discard changes' }).click();
      await page.getByRole('link', { name: 'mycompany' }).click();
      await page.getByText('No changes yet.').waitFor();
      expect(await repository.inputValue()).toBe('checkout');
    },
  );

  it('confirms before the tab of a changed form is closed, and only then', async () => {
    const { page } = opened.watched;
    const asked: string[] = [];
    const dismiss = (dialog: Dialog): void => {
      asked.push(dialog.type());
      void dialog.dismiss();
    };
    page.on('dialog', dismiss);
    const repository = page.getByLabel('Default repository for actions');
    // Browsers only ask about a page that was used.
    await repository.click();
    await repository.fill('storefront');
    await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    expect(asked).toEqual(['beforeunload']);
    expect(await repository.inputValue()).toBe('storefront');
    await repository.fill('checkout');
    await page.getByText('No changes yet.').waitFor();
    await page.reload();
    await page.getByText('No changes yet.').waitFor();
    expect(asked).toEqual(['beforeunload']);
    page.off('dialog', dismiss);
  });

  it('never shows its secret: not in the page, nor in a response, nor in the browser storage', async () => {
    const { page, responses } = opened.watched;
    expect(await page.content()).not.toContain(TOKEN);
    expect(responses.length).toBeGreaterThan(2);
    expect(responses.join('\n')).not.toContain(TOKEN);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(TOKEN);
    await page.goto(`${opened.server.url}/history`);
    await page.getByText('CREATE CONNECTOR', { exact: false }).first().waitFor();
    await picture(page, 'history');
    expect(await page.content()).not.toContain(TOKEN);
  });

  it('is disabled and enabled in the list', async () => {
    const { page } = opened.watched;
    await page.goto(`${opened.server.url}/connectors`);
    await page.getByText('Connected').waitFor();
    await picture(page, 'connectors_list');
    await page.getByRole('switch', { name: 'mycompany is enabled' }).click();
    await page.getByText('Disabled').waitFor();
    await page.getByRole('switch', { name: 'mycompany is enabled' }).click();
    await page.getByText('Connected').waitFor();
  });

  it('is deleted after its dependents were shown; another tab then reports that it is gone', async () => {
    const { page, context } = opened.watched;
    const other = await context.newPage();
    await other.goto(`${opened.server.url}/connectors`);
    await other.getByRole('link', { name: 'mycompany' }).waitFor();

    await page.getByRole('link', { name: 'mycompany' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText(/Queries of mycompany\./).waitFor();
    await picture(page, 'connector_drop');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete connector' }).click();
    await page.getByText('Your first connector').waitFor();
    // The focus moved to the heading, not to the link before the header, and nothing scrolled with it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Connectors');
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0);

    await other.getByRole('switch', { name: 'mycompany is enabled' }).click();
    await other.getByText(/“mycompany” no longer exists/).waitFor();
    await other.getByText('Your first connector').waitFor();
    await other.close();
  });

  it('causes no error in the page', () => {
    expect(opened.watched.errors).toEqual([]);
  });
});
