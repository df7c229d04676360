/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { StreamEvent } from '../../common/contract';
import { openSyncs, runRow, syncRow } from './testing';

const PATH = '/syncs/sync/desk_tickets';

describe('the page of a sync', () => {
  it('shows its statement, its next three times and its runs', async () => {
    const { user, scripts } = await openSyncs(PATH, { runs: [runRow()] });
    await screen.findByRole('heading', { name: 'desk_tickets' });
    await screen.findByText('Next times (UTC):');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    const runs = await screen.findByRole('table', { name: /Runs, newest first/ });
    expect(runs.textContent).toContain('2.0 s');
    await user.click(screen.getByRole('button', { name: 'Open in the console' }));
    expect(scripts.take()).toBe(
      'SYNC CONNECTOR desk.tickets TO desk-*\nINCREMENTAL ON updated_at;',
    );
  });

  it('shows when a sync that fails runs next', async () => {
    const next = new Date(Date.now() + 36e5 * 24).toISOString();
    await openSyncs(PATH, { syncs: [syncRow({ next_run: next, schedule: '@every 20s (UTC)' })] });
    await screen.findByText('Next times (UTC):');
    expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/in (23 h|24 h|1 d)/);
  });

  it('reports a sync that does not exist', async () => {
    await openSyncs('/syncs/sync/gone');
    await screen.findByText('Sync “gone” does not exist. It was deleted, or never created.');
  });

  it('follows a run that it has started', async () => {
    const sync = {
      written: 40,
      unchanged: 9,
      removed: 0,
      rejected: 1,
      slices: { ended: 1, total: 4 },
    };
    const scan = {
      scan: 's',
      connector: 'desk',
      entity: 'tickets',
      rows: 50,
      pages: 1,
      requests: 1,
    };
    const progress: StreamEvent = { type: 'progress', statement: 0, scans: [{ ...scan, sync }] };
    let end = (): void => undefined;
    const held = new Promise<void>((resolve) => (end = resolve));
    async function* events(): AsyncGenerator<StreamEvent> {
      yield progress;
      await held;
      yield { type: 'done', ok: true };
    }
    const responses = { 'RUN SYNC desk_tickets': events() };
    const { user } = await openSyncs(PATH, { responses });
    await user.click(await screen.findByRole('button', { name: 'Run now' }));
    const running = within(await screen.findByRole('region', { name: 'Running' }));
    expect(
      running.getByText(/^50 read · 40 written · 9 unchanged · 0 removed · 1 rejected/),
    ).toBeTruthy();
    expect(running.getByText('1 of 4 slices read')).toBeTruthy();
    end();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Running' })).toBeNull());
  });

  it('follows a run that was started elsewhere', async () => {
    await openSyncs(PATH, { syncs: [syncRow({ state: 'running', slices: '2 of 3' })] });
    const running = within(await screen.findByRole('region', { name: 'Running' }));
    expect(running.getByText(/2 of 3 slices read/)).toBeTruthy();
    expect(running.getByRole('progressbar', { name: 'Progress of the run' })).toBeTruthy();
  });

  it('shows why a run failed', async () => {
    const error = {
      family: 'auth_error',
      code: 'authentication_failed',
      message: 'Desk rejected the token.',
    } as const;
    const responses: Readonly<Record<string, readonly StreamEvent[]>> = {
      'RUN SYNC desk_tickets': [
        { type: 'error', statement: 0, error },
        { type: 'done', ok: false },
      ],
    };
    const { user } = await openSyncs(PATH, { responses });
    await user.click(await screen.findByRole('button', { name: 'Run now' }));
    await screen.findByText('The run failed');
    expect(screen.getByText('Desk rejected the token.')).toBeTruthy();
  });

  it('pauses and resumes', async () => {
    const opened = await openSyncs(PATH);
    const { user, sent } = opened;
    opened.responses = {};
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    await waitFor(() => expect(sent).toContain('PAUSE SYNC desk_tickets'));
    opened.syncs = [syncRow({ state: 'paused', next_run: null })];
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await user.click(await screen.findByRole('button', { name: 'Resume' }));
    await waitFor(() => expect(sent).toContain('RESUME SYNC desk_tickets'));
  });

  it('confirms before it is deleted, and says what stays', async () => {
    const { user, sent, path } = await openSyncs(PATH);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByText(/Its documents in desk-\* stay/)).toBeTruthy();
    expect(sent).not.toContain('DROP SYNC desk_tickets');
    await user.click(dialog.getByRole('button', { name: 'Delete sync' }));
    await waitFor(() => expect(path()).toBe('/syncs'));
    expect(sent).toContain('DROP SYNC desk_tickets');
  });

  it('removes more documents than allowed only after a confirmation with the numbers', async () => {
    const problem =
      'The rows of 900 of 1,000 documents of desk.tickets are gone. That is more than max_delete_ratio = 0.2 allows, so none was removed.';
    const { user, sent } = await openSyncs(PATH, {
      syncs: [syncRow({ outcome: 'partial', held: 900, problem })],
    });
    await user.click(await screen.findByRole('button', { name: 'Run and remove…' }));
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByText(problem)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Run and remove' }));
    await waitFor(() => expect(sent).toContain('RUN SYNC desk_tickets CONFIRM'));
  });

  it('lists rejected documents with their reason, and writes them again', async () => {
    const { user, sent } = await openSyncs(PATH, {
      syncs: [syncRow({ errors: 1 })],
      rejected: [
        {
          at: '2026-01-01T00:00:00.000Z',
          index: 'desk-desk-tickets',
          id: '7',
          reason: 'The field due is a date.',
          document: { due: 'soon' },
        },
      ],
    });
    const rejected = within(await screen.findByRole('region', { name: 'Rejected documents' }));
    expect(rejected.getByText('The field due is a date.')).toBeTruthy();
    expect(rejected.getByText('desk-desk-tickets: 7')).toBeTruthy();
    await user.click(rejected.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(sent).toContain('RETRY SYNC ERRORS desk_tickets'));
  });

  it('has no buttons that change something for read-only users, and says why', async () => {
    await openSyncs(PATH, { readOnly: true });
    await screen.findByText(/Your API token is read-only/);
    for (const name of ['Run now', 'Edit', 'Delete', 'Pause'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
