/**
 * @jest-environment jsdom
 */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anyColumn } from '../../common/binding/testing';
import type { StreamEvent } from '../../common/contract';
import { CatalogProvider, CatalogStore } from '../catalog';
import { fakeHost } from '../console/results/testing';
import { HostProvider } from '../host';
import { DropDialog } from './drop_dialog';
import { trackerSnapshot } from './testing/tracker_type';

/** The results of SHOW: `a` refers to two secrets, `b` to one of them. */
async function* eventsOf(text: string): AsyncGenerator<StreamEvent> {
  const tables: Readonly<Record<string, readonly [string[], string[][]]>> = {
    'SHOW CONNECTORS': [['Name'], [['a'], ['b']]],
    'SHOW CONNECTOR a': [
      ['property', 'value'],
      [
        ['config.token', '{{secrets.a_token}}'],
        ['config.key', '{{secrets.shared}}'],
      ],
    ],
    'SHOW CONNECTOR b': [['property', 'value'], [['config.token', '{{secrets.shared}}']]],
  };
  for (const [statement, each] of text.split(';\n').entries()) {
    const [columns, rows] = tables[each] ?? [[], []];
    yield { type: 'statement', statement, text: each, kind: 'show_statement' };
    yield {
      type: 'columns',
      statement,
      columns: columns.map((name) => ({ name, type: 'text' })),
    };
    yield { type: 'rows', statement, rows };
  }
  yield { type: 'done', ok: true };
}

async function open(snapshot = trackerSnapshot) {
  const sent: string[] = [];
  const { host } = fakeHost((text) => {
    sent.push(text);
    return eventsOf(text);
  });
  const catalog = new CatalogStore({ snapshot: async () => snapshot });
  await catalog.refresh();
  const dropped = jest.fn();
  render(
    <EuiProvider>
      <HostProvider value={host}>
        <CatalogProvider value={catalog}>
          <DropDialog name="a" onClose={() => undefined} onDropped={dropped} />
        </CatalogProvider>
      </HostProvider>
    </EuiProvider>,
  );
  await screen.findByText('Only this connector uses the stored secret a_token.');
  return { sent, dropped, user: userEvent.setup() };
}

describe('deleting a connector', () => {
  it('deletes the secrets that only it uses, and keeps those of others', async () => {
    const { sent, dropped, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Delete connector' }));
    await waitFor(() => expect(dropped).toHaveBeenCalledWith(false));
    expect(sent.at(-1)).toBe('DROP CONNECTOR a;\nDROP SECRET IF EXISTS a_token');
  });

  it('keeps them if requested', async () => {
    const { sent, dropped, user } = await open();
    await user.click(screen.getByLabelText('Also delete this secret'));
    await user.click(screen.getByRole('button', { name: 'Delete connector' }));
    await waitFor(() => expect(dropped).toHaveBeenCalledWith(false));
    expect(sent.at(-1)).toBe('DROP CONNECTOR a');
  });

  it('lists the views that will no longer work', async () => {
    const tickets = {
      name: 'tickets',
      title: 'Tickets',
      description: 'Tickets',
      key: ['id'],
      columns: [],
      openColumns: anyColumn('text'),
      actions: [],
      indexes: [],
    };
    await open({
      ...trackerSnapshot,
      connectors: [{ name: 'a', type: 'tracker', enabled: true, entities: [tickets] }],
      views: [
        { name: 'recent', columns: [], query: 'SELECT id, title FROM a.tickets' },
        { name: 'counts', columns: [], query: 'SELECT count(*) AS n FROM recent' },
        { name: 'other', columns: [], query: 'SELECT 1 AS n' },
      ],
    });
    const item = await screen.findByText(/These views will no longer work:/);
    expect(item.textContent).toBe('These views will no longer work: counts, recent.');
  });
});
