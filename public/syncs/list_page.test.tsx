/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { deskSnapshot, openSyncs, runRow, syncRow } from './testing';

const row = async (name: string): Promise<HTMLElement> => {
  const link = await screen.findByRole('link', { name });
  const found = link.closest('tr');
  if (found === null) throw new Error('The link is in no row.');
  return found;
};

describe('the list of syncs', () => {
  it('shows state, last and next run, documents and rejected ones', async () => {
    await openSyncs('/syncs', { syncs: [syncRow({ errors: 2, rejected: 2 })] });
    const shown = within(await row('desk_tickets'));
    expect(shown.getByText('Scheduled')).toBeTruthy();
    expect(shown.getByText('OK')).toBeTruthy();
    expect(shown.getByText('2 min ago')).toBeTruthy();
    expect(shown.getByText('in 3 min')).toBeTruthy();
    expect(
      shown.getByText('1,327 read · 12 written · 1,315 unchanged · 3 removed · 2 rejected'),
    ).toBeTruthy();
    expect(shown.getByText('2 rejected documents')).toBeTruthy();
  });

  it('draws the last runs, and says the same to screen readers', async () => {
    await openSyncs('/syncs', {
      runs: [
        runRow({ outcome: 'failed', written: 0 }),
        runRow({ outcome: 'partial', written: 1 }),
        runRow(),
      ],
    });
    await screen.findByRole('img', {
      name: 'The last 3 runs, oldest first: 12 documents written; partial, 1 document written; failed',
    });
  });

  it.each([
    ['running', 'Running'],
    ['paused', 'Paused'],
    ['failing', 'Failing'],
    ['on request', 'On request'],
  ])('has words for the state %s', async (state, text) => {
    await openSyncs('/syncs', { syncs: [syncRow({ state })] });
    expect(within(await row('desk_tickets')).getByText(text)).toBeTruthy();
  });

  it('shows why the last run was not complete', async () => {
    const problem = 'service_error: Desk returned 500.';
    await openSyncs('/syncs', { syncs: [syncRow({ outcome: 'failed', problem })] });
    expect(within(await row('desk_tickets')).getByText(problem)).toBeTruthy();
  });

  it('does not guess what another process has done so far', async () => {
    const unknown = { read: null, written: null, unchanged: null, removed: null, rejected: null };
    await openSyncs('/syncs', { syncs: [syncRow({ state: 'running', ...unknown })] });
    expect((await row('desk_tickets')).textContent).not.toMatch(/\d (read|written)/);
  });

  it('is loaded again while a sync is running, and not after that', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const opened = await openSyncs('/syncs', {
        syncs: [syncRow({ state: 'running', slices: '1 of 3' })],
      });
      await screen.findByText('1 of 3 slices read');
      opened.syncs = [syncRow()];
      await act(() => jest.advanceTimersByTimeAsync(2_500));
      await screen.findByText('Scheduled');
      const { length } = opened.sent;
      await act(() => jest.advanceTimersByTimeAsync(30_000));
      expect(opened.sent).toHaveLength(length);
    } finally {
      jest.useRealTimers();
    }
  });

  it('runs a sync', async () => {
    const { user, sent } = await openSyncs();
    await user.click(await screen.findByRole('button', { name: 'Run desk_tickets' }));
    await waitFor(() => expect(sent).toContain('RUN SYNC desk_tickets'));
  });

  it('stops a sync', async () => {
    const { user, sent } = await openSyncs('/syncs', { syncs: [syncRow({ state: 'running' })] });
    await user.click(await screen.findByRole('button', { name: 'Stop desk_tickets' }));
    await waitFor(() => expect(sent).toContain('STOP SYNC desk_tickets'));
  });

  it('has no buttons for read-only users', async () => {
    await openSyncs('/syncs', { readOnly: true });
    await row('desk_tickets');
    expect(screen.queryByRole('button', { name: /Run|Create/ })).toBeNull();
  });
});

describe('an empty list of syncs', () => {
  it('explains what a sync is, with a statement for the connector that exists', async () => {
    const { user, scripts } = await openSyncs('/syncs', { syncs: [] });
    await screen.findByText('No syncs yet');
    await user.click(screen.getByRole('button', { name: 'Open in the console' }));
    expect(scripts.take()).toBe(
      'SYNC CONNECTOR desk.tickets TO desk-*\nINCREMENTAL ON updated_at;',
    );
  });

  it('leads to the connectors if there are none', async () => {
    const snapshot = { ...deskSnapshot, connectors: [] };
    const { user, path } = await openSyncs('/syncs', { syncs: [], snapshot });
    await user.click(await screen.findByRole('button', { name: 'Create connector' }));
    expect(path()).toBe('/connectors');
  });

  it('tells read-only users why they cannot create one', async () => {
    await openSyncs('/syncs', { syncs: [], readOnly: true });
    await screen.findByText(/Your API token is read-only/);
    expect(screen.queryByRole('button', { name: 'Create sync' })).toBeNull();
  });
});
