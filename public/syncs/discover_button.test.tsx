/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { HostDiscover } from '../host';
import { openSyncs } from './testing';

type FakeDiscover = HostDiscover & { readonly open: jest.Mock };

const discover = (more: Partial<FakeDiscover> = {}): FakeDiscover => ({
  hasDataView: jest.fn(async (_: string) => false),
  canSave: () => true,
  open: jest.fn(async (_pattern: string, _save: boolean) => undefined),
  ...more,
});
const PATH = '/syncs/sync/desk_tickets';
const BUTTON = { name: 'Open in Discover' };

describe('documents of a sync', () => {
  it.each([
    ['Create and open', true],
    ['Open without data view', false],
  ])('without a data view are opened after a question: %s', async (choice, save) => {
    const host = discover();
    const { user } = await openSyncs(PATH, { discover: host });
    await user.click(await screen.findByRole('button', BUTTON));
    await screen.findByText('There is no data view for desk-* yet.');
    expect(host.open).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: choice }));
    await waitFor(() => expect(host.open.mock.calls).toEqual([['desk-*', save]]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
  it.each([
    ['there is one', { hasDataView: jest.fn(async () => true) }],
    ['the user cannot save one', { canSave: () => false }],
  ])('are opened at once if %s', async (_, more) => {
    const host = discover(more);
    const { user } = await openSyncs(PATH, { discover: host });
    await user.click(await screen.findByRole('button', BUTTON));
    await waitFor(() => expect(host.open.mock.calls).toEqual([['desk-*', false]]));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('stay where they are if that fails, with the reason', async () => {
    const open = jest.fn(async () => Promise.reject(new Error('The name is taken.')));
    const { user, notified } = await openSyncs(PATH, { discover: discover({ open }) });
    await user.click(await screen.findByRole('button', BUTTON));
    await user.click(await screen.findByRole('button', { name: 'Create and open' }));
    await waitFor(() =>
      expect(notified).toEqual(['Discover could not be opened The name is taken.']),
    );
  });
  it('have no link where there is no Discover', async () => {
    await openSyncs(PATH);
    await screen.findByRole('button', { name: 'Run now' });
    expect(screen.queryByRole('button', { name: /Discover/ })).toBeNull();
  });
});
