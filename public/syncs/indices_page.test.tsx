/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { StreamEvent } from '../../common/contract';
import { textsOn } from '../page_body/testing';
import { openSyncs } from './testing';

const indices = [
  { name: 'desk-desk-tickets', documents: 1327, columns: 27, bytes: 2_571_374, syncs: ['desk_tickets'] },
  { name: 'logs', documents: 3, columns: 2, bytes: null, syncs: [] },
]; // prettier-ignore

describe('the indices', () => {
  it('are listed with what they hold and the syncs that write them', async () => {
    const { user, path } = await openSyncs('/syncs', { indices });
    await user.click(await screen.findByRole('tab', { name: 'Indices' }));
    expect(path()).toBe('/syncs/indices');
    const table = within(await screen.findByRole('table', { name: /Indices/ }));
    const [, first] = table.getAllByRole('row');
    for (const text of ['1,327', '27', '2.6 MB'])
      expect(within(first as HTMLElement).getByText(text)).toBeTruthy();
    await user.click(table.getByRole('link', { name: 'desk_tickets' }));
    expect(path()).toBe('/syncs/sync/desk_tickets');
  });

  it('can be queried', async () => {
    const { user, scripts } = await openSyncs('/syncs/indices', { indices });
    await user.click(await screen.findByRole('button', { name: 'Query desk-desk-tickets' }));
    expect(scripts.take()).toBe('SELECT *\nFROM desk-desk-tickets\nLIMIT 100;');
  });

  it('has these words if there are none', async () => {
    await openSyncs('/syncs/indices', { indices: [] });
    await screen.findByText(/There are no indices/);
    expect(textsOn()).toMatchInlineSnapshot(`
      [
        "Syncs",
        "Indices that queries can read, and the syncs that write them.",
        "[Refresh]",
        "SyncsIndices",
        "There are no indices yet. A sync creates them.",
      ]
    `);
  });

  it('shows why they could not be loaded, and tries again', async () => {
    const error = { family: 'moltler_error', code: 'store_unavailable', message: 'It is down.' };
    const failed: readonly StreamEvent[] = [
      { type: 'error', statement: 0, error: error as never },
      { type: 'done', ok: false },
    ];
    const responses: Record<string, readonly StreamEvent[]> = { 'SHOW INDICES': failed };
    const { user } = await openSyncs('/syncs/indices', { indices, responses });
    await screen.findByText('Indices could not be loaded');
    screen.getByText('It is down.');
    delete responses['SHOW INDICES'];
    await user.click(screen.getByRole('button', { name: /again|Retry/ }));
    await screen.findByText('logs');
  });
});
