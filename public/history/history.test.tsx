/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StreamEvent } from '../../common/contract';
import { fakeHost } from '../console/results/testing';
import { HostProvider, type Host } from '../host';
import { textsOn } from '../page_body/testing';
import { ScriptsToOpen, ScriptsToOpenProvider } from '../scripts';
import { History } from './history';

async function* historyOf(
  statements: readonly string[],
  users: readonly string[],
  said?: string,
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
  if (said !== undefined)
    yield { type: 'message', statement: 0, severity: 'information', text: said };
  yield { type: 'done', ok: true };
}

function open(
  statements: readonly string[],
  users: readonly string[] = [],
  state: Readonly<Record<string, string>> = {},
  said?: string,
): Host {
  const { host } = fakeHost(() => historyOf(statements, users, said));
  host.navigation.setState(state);
  render(
    <EuiProvider colorMode="light">
      <HostProvider value={host}>
        <ScriptsToOpenProvider value={new ScriptsToOpen()}>
          <History />
        </ScriptsToOpenProvider>
      </HostProvider>
    </EuiProvider>,
  );
  return host;
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

it('says that statements of other users are left out', async () => {
  open(['SELECT 1'], [], {}, 'Only your own statements are shown.');
  await screen.findByText('Only your own statements are shown.');
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

describe('a link to the history', () => {
  it('opens the tab and the filter that it carries', async () => {
    open(['SELECT 1', 'SELECT 2'], [], { filter: 'select 2' });
    await screen.findByText('SELECT 2');
    expect(screen.queryByText('SELECT 1')).toBeNull();
  });
  it('carries the tab that is selected, and what is typed into its filter', async () => {
    const host = open(['SELECT 1'], [], { filter: 'one' });
    await userEvent.click(screen.getByRole('tab', { name: 'Audit log' }));
    expect(host.navigation.state()).toEqual({ tab: 'audit' });
    await userEvent.type(screen.getByRole('searchbox'), 'close');
    await waitFor(() => expect(host.navigation.state()).toEqual({ tab: 'audit', filter: 'close' }));
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

describe('the words of the history', () => {
  it('while it is empty', async () => {
    open([]);
    await screen.findByText('No statements yet');
    expect(textsOn()).toMatchInlineSnapshot(`
      [
        "History",
        "Statements",
        "Audit log",
        "[Filter]",
        "[Filter by statement or outcome]",
        "Include SHOW and DESCRIBE",
        "[Refresh]",
        "No statements yet",
        "Every statement you run is recorded here, with its outcome, duration and requests.",
      ]
    `);
  });

  it('with a statement', async () => {
    open(['SELECT 1']);
    await screen.findByText('SELECT 1');
    expect(textsOn()).toMatchInlineSnapshot(`
      [
        "History",
        "Statements",
        "Audit log",
        "[Filter]",
        "[Filter by statement or outcome]",
        "Include SHOW and DESCRIBE",
        "[Refresh]",
        "Full statement",
        "Time",
        "Statement",
        "Outcome",
        "Rows",
        "Requests",
        "Duration",
        "Open",
        "[Full statement: SELECT 1]",
        "Jan 1, 01:00:00",
        "SELECT 1",
        "OK",
        "[Open in editor: SELECT 1]",
        "Rows per page: 25",
        "[Pagination for table: Statements, newest first]",
        "Page 1 of 1",
        "[Previous page]",
        "[Page 1 of 1]",
        "1",
        "[Next page]",
      ]
    `);
  });

  it('without an action', async () => {
    open([]);
    await userEvent.click(screen.getByRole('tab', { name: 'Audit log' }));
    await screen.findByText('No actions yet');
    expect(textsOn(screen.getByRole('tabpanel'))).toMatchInlineSnapshot(`
      [
        "[Filter]",
        "[Filter by action, request, outcome or user]",
        "[Refresh]",
        "No actions yet",
        "CONNECTOR_EXEC changes data in a service. Every action is recorded here: who ran it, the request and the outcome.",
      ]
    `);
  });

  it('with only SHOW and DESCRIBE', async () => {
    open(['SHOW CONNECTORS']);
    await screen.findByText('Only SHOW and DESCRIBE so far');
    expect(textsOn(screen.getByRole('tabpanel')).slice(-2)).toMatchInlineSnapshot(`
      [
        "Only SHOW and DESCRIBE so far",
        "Turn on “Include SHOW and DESCRIBE” to list them.",
      ]
    `);
  });
});
