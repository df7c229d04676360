/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { deskSnapshot, openSyncs, syncRow } from './testing';

const NONE = { actions: false, connectors: false, syncs: false };
const REJECTED = {
  at: '2026-03-02T10:00:00Z',
  index: 'desk-desk-tickets',
  document_id: '7',
  reason: 'The field due is a date.',
  document: { due: 'soon' },
};
const LACKS = /you need the privilege “Manage syncs”\. Ask an administrator/;
const buttons = (): (string | null)[] =>
  screen.queryAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);

describe('syncs of a user without the privilege for them', () => {
  it.each([
    ['the list', '/syncs', undefined],
    ['a sync', '/syncs/sync/desk_tickets', LACKS],
    ['a new one', '/syncs/new', LACKS],
    ['one to edit', '/syncs/edit/desk_tickets', LACKS],
  ])('can be read, not changed: %s', async (_, path, reason) => {
    await openSyncs(path, {
      rights: { ...NONE, actions: true, connectors: true },
      syncs: [syncRow({ held: 9, errors: 1, problem: 'Too many.' })],
      rejected: [REJECTED],
    });
    if (reason === undefined) await screen.findByRole('link', { name: 'desk_tickets' });
    else await screen.findByText(reason);
    expect(buttons().join('\n')).not.toMatch(
      /Create|Run |Stop|Pause|Resume|Edit|Delete|Retry|remove|Save/,
    );
  });

  it('can be changed with it, without any other', async () => {
    await openSyncs('/syncs/sync/desk_tickets', { rights: { ...NONE, syncs: true } });
    await screen.findByRole('button', { name: 'Run now' });
    expect(buttons()).toEqual(expect.arrayContaining(['Edit', 'Delete', 'Run now']));
  });

  it('are explained where there are none', async () => {
    await openSyncs('/syncs', { syncs: [], rights: NONE });
    await screen.findByText(LACKS);
    expect(buttons().join()).not.toContain('Create');
  });

  it('cannot be created before somebody has created a connector', async () => {
    const snapshot = { ...deskSnapshot, connectors: [] };
    await openSyncs('/syncs', { syncs: [], snapshot, rights: { ...NONE, syncs: true } });
    await screen.findByText('Create a connector first.');
    expect(buttons().join()).not.toContain('Create connector');
  });
});
