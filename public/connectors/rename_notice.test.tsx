/**
 * @jest-environment jsdom
 */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import { SNAPSHOT } from '../../common/binding/testing';
import { CatalogProvider, CatalogStore } from '../catalog';
import { fakeHost } from '../console/results/testing';
import { HostProvider } from '../host';
import { RenameNotice } from './rename_notice';

const views = [
  { name: 'bugs', columns: [], query: 'SELECT title FROM gh.issues' },
  { name: 'report', columns: [], query: 'SELECT count(*) AS n FROM bugs' },
  { name: 'other', columns: [], query: 'SELECT 1 AS n' },
  { name: 'hidden', columns: [], query: 'SELECT gh.title FROM gh.issues AS gh' },
];

async function open(): Promise<void> {
  const { host } = fakeHost(async function* (text) {
    const statement = 0;
    yield { type: 'statement', statement, text, kind: 'show_statement' };
    yield { type: 'columns', statement, columns: [{ name: 'statement', type: 'text' }] };
    yield { type: 'rows', statement, rows: [['SELECT * FROM gh.issues']] };
    yield { type: 'done', ok: true };
  });
  const catalog = new CatalogStore({ snapshot: async () => ({ ...SNAPSHOT, views }) });
  await catalog.refresh();
  render(
    <EuiProvider>
      <HostProvider value={host}>
        <CatalogProvider value={catalog}>
          <RenameNotice from="gh" to="github" />
        </CatalogProvider>
      </HostProvider>
    </EuiProvider>,
  );
}

it('lists what depends on the name of a connector', async () => {
  await open();
  await screen.findByText(/1 statement in the history uses it\./);
  expect(screen.getByText(/Update scripts and queries that use gh/)).toBeDefined();
  expect(screen.getByText('These views will use the new name: bugs, hidden.')).toBeDefined();
});
