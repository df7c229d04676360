/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StreamEvent } from '../../common/contract';
import { CatalogProvider, CatalogStore } from '../catalog';
import { fakeHost } from '../console/results/testing';
import { HostProvider, type HostRights } from '../host';
import { ScriptsToOpen, ScriptsToOpenProvider } from '../scripts';
import { Connectors } from './connectors';
import { trackerSnapshot } from './testing/tracker_type';

const NONE: HostRights = { actions: false, connectors: false, syncs: false };
const LACKS = /you need the privilege “Manage connectors”\. Ask an administrator/;

/** A server with one connector, whose settings it does not show to this user. */
async function* eventsOf(text: string): AsyncGenerator<StreamEvent> {
  const table = (names: readonly string[], rows: readonly (readonly string[])[]): StreamEvent[] => [
    { type: 'statement', statement: 0, text, kind: 'show_statement' },
    {
      type: 'columns',
      statement: 0,
      columns: names.map((name) => ({ name, type: 'text' as const })),
    },
    { type: 'rows', statement: 0, rows },
  ];
  if (text === 'SHOW CONNECTORS') yield* table(['Name', 'Type'], [['tracker', 'tracker']]);
  else if (text.startsWith('SHOW CONNECTOR tracker'))
    yield* table(
      ['property', 'value'],
      [
        ['name', 'tracker'],
        ['type', 'tracker'],
        ['enabled', 'true'],
      ],
    );
  yield { type: 'done', ok: true };
}

async function open(path: string, rights: HostRights): Promise<string> {
  const { host: anywhere } = fakeHost((text) => eventsOf(text));
  const navigation = { ...anywhere.navigation, path: () => path };
  const catalog = new CatalogStore({ snapshot: async () => trackerSnapshot });
  await catalog.refresh();
  const { container } = render(
    <EuiProvider>
      <HostProvider value={{ ...anywhere, navigation, rights }}>
        <CatalogProvider value={catalog}>
          <ScriptsToOpenProvider value={new ScriptsToOpen()}>
            <Connectors />
          </ScriptsToOpenProvider>
        </CatalogProvider>
      </HostProvider>
    </EuiProvider>,
  );
  await act(async () => undefined);
  return container.textContent;
}

describe('connectors of a user without the privilege for them', () => {
  it('can be tested in the list; the switch is disabled with the reason', async () => {
    await open('/connectors', { ...NONE, actions: true, syncs: true });
    await screen.findByRole('button', { name: 'Test tracker' });
    expect(screen.queryByRole('button', { name: /Create|Delete/ })).toBeNull();
    const enabled = screen.getByRole<HTMLButtonElement>('switch', { name: 'tracker is enabled' });
    expect(enabled.disabled).toBe(true);
    await userEvent.hover(enabled.closest('span[tabindex]') ?? enabled);
    expect((await screen.findByRole('tooltip')).textContent).toMatch(LACKS);
  });

  it('have a page without their settings, which the server does not show, and with the reason', async () => {
    await open('/connectors/edit/tracker', NONE);
    await screen.findByText(LACKS);
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByRole('button', { name: /Delete|Save/ })).toBeNull();
    expect(document.body.textContent).not.toContain('No settings');
  });

  it.each(['/connectors/new', '/connectors/new/tracker'])('are not created at %s', async (path) => {
    expect(await open(path, NONE)).toMatch(LACKS);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('can be changed with it, without any other', async () => {
    await open('/connectors', { ...NONE, connectors: true });
    await screen.findByRole('button', { name: 'Create connector' });
    expect(screen.getByRole<HTMLButtonElement>('switch').disabled).toBe(false);
  });
});
