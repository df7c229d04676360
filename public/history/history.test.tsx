/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StreamEvent } from '../../common/contract';
import { fakeHost } from '../console/results/testing';
import { HostProvider } from '../host';
import { ScriptsToOpen, ScriptsToOpenProvider } from '../scripts';
import { History } from './history';

async function* historyOf(statements: readonly string[]): AsyncGenerator<StreamEvent> {
  yield { type: 'statement', statement: 0, text: 'SHOW HISTORY', kind: 'show_statement' };
  yield {
    type: 'columns',
    statement: 0,
    columns: ['at', 'statement', 'outcome'].map((name) => ({ name, type: 'text' })),
  };
  yield {
    type: 'rows',
    statement: 0,
    rows: statements.map((text) => ['2026-01-01T00:00:00Z', text, 'ok']),
  };
  yield { type: 'done', ok: true };
}

function open(statements: readonly string[]): void {
  const { host } = fakeHost(() => historyOf(statements));
  render(
    <EuiProvider colorMode="light">
      <HostProvider value={host}>
        <ScriptsToOpenProvider value={new ScriptsToOpen()}>
          <History />
        </ScriptsToOpenProvider>
      </HostProvider>
    </EuiProvider>,
  );
}

describe('an empty list of statements', () => {
  it('explains what will be recorded', async () => {
    open([]);
    await screen.findByText('No statements yet');
  });

  it('reports statements that are hidden, and how to list them', async () => {
    open(['SHOW CONNECTORS', 'DESCRIBE mycompany.issues']);
    await screen.findByText('Only SHOW and DESCRIBE so far');
    await userEvent.click(screen.getByRole('switch'));
    await screen.findByText('DESCRIBE mycompany.issues');
    expect(screen.queryByText('No statements yet')).toBeNull();
  });
});

it('reports that older statements are not listed', async () => {
  open(Array.from({ length: 1_000 }, (_, index) => `SELECT ${index}`));
  await screen.findByText('Only the latest 1,000 statements are listed and filtered.');
});
