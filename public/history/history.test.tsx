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

async function* historyOf(
  statements: readonly string[],
  users: readonly string[],
): AsyncGenerator<StreamEvent> {
  yield { type: 'statement', statement: 0, text: 'SHOW HISTORY', kind: 'show_statement' };
  yield {
    type: 'columns',
    statement: 0,
    columns: ['at', 'user', 'statement', 'outcome'].map((name) => ({ name, type: 'text' })),
  };
  yield {
    type: 'rows',
    statement: 0,
    rows: statements.map((text, at) => ['2026-01-01T00:00:00Z', users[at] ?? 'ada', text, 'ok']),
  };
  yield { type: 'done', ok: true };
}

function open(statements: readonly string[], users: readonly string[] = []): void {
  const { host } = fakeHost(() => historyOf(statements, users));
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

describe('users', () => {
  it('are named in the table and its filter if there are several', async () => {
    open(['SELECT 1', 'SELECT 2'], ['ada', 'kofi']);
    await screen.findByText('kofi');
    expect(screen.getByRole('columnheader', { name: /User/ })).toBeDefined();
    expect(screen.getByPlaceholderText('Filter by statement, outcome or user')).toBeDefined();
  });

  it('are not mentioned if there is only one', async () => {
    open(['SELECT 1', 'SELECT 2']);
    await screen.findByText('SELECT 2');
    expect(screen.queryByText('ada')).toBeNull();
    expect(screen.getByPlaceholderText('Filter by statement or outcome')).toBeDefined();
  });
});

it('opens the statement that sent an action from the audit log', async () => {
  const records: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'SHOW HISTORY': [
      ['BEGIN PRINT 1; END', 's1'],
      ['SELECT 2', 's2'],
    ],
    'SHOW AUDIT': [['gh.issues.close', 's1']],
  };
  const { host } = fakeHost(async function* (text) {
    for (const [statement, part] of text.split('; ').entries()) {
      const shown = part.startsWith('SHOW AUDIT') ? 'SHOW AUDIT' : 'SHOW HISTORY';
      const first = shown === 'SHOW AUDIT' ? 'action' : 'statement';
      const columns = [first, 'statement_id'].map((name) => ({ name, type: 'text' as const }));
      yield { type: 'statement', statement, text: part, kind: 'show_statement' };
      yield { type: 'columns', statement, columns };
      yield { type: 'rows', statement, rows: records[shown] ?? [] };
    }
    yield { type: 'done', ok: true };
  });
  render(
    <EuiProvider colorMode="light">
      <HostProvider value={host}>
        <ScriptsToOpenProvider value={new ScriptsToOpen()}>
          <History />
        </ScriptsToOpenProvider>
      </HostProvider>
    </EuiProvider>,
  );
  await screen.findByText('SELECT 2');
  await userEvent.click(screen.getByRole('tab', { name: 'Audit log' }));
  await userEvent.click(await screen.findByRole('button', { name: 'BEGIN PRINT 1; END' }));
  await screen.findByText('BEGIN PRINT 1; END');
  expect(screen.queryByText('SELECT 2')).toBeNull();
});
