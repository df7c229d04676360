/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AuditTable } from './audit_table';
import type { AuditRow } from './load_records';

const row: AuditRow = {
  id: 1,
  at: '2026-01-01T00:00:00Z',
  user: 'ada',
  action: 'gh.issues.create',
  arguments: '{}',
  method: 'POST',
  url: 'https://api.example/issues',
  outcome: 'rejected',
  status: 422,
  error: 'Validation Failed',
  run: undefined,
  statementId: undefined,
  statement: undefined,
};

const nothing = () => undefined;

it('shows the status of an action that was rejected, and why', () => {
  render(
    <EuiProvider colorMode="light">
      <AuditTable rows={[row]} loading={false} timeZone="UTC" onStatement={nothing} />
    </EuiProvider>,
  );
  expect(screen.getByText('Rejected')).toBeDefined();
  expect(screen.getByText('Status 422: Validation Failed')).toBeDefined();
});

it('breaks lines between the parts of JSON and of URLs, not in a word', () => {
  const json = '{"title":"a, \\"b\\": c","id":9007199254740993,"labels":["x","y"]}';
  render(
    <EuiProvider colorMode="light">
      <AuditTable
        rows={[{ ...row, arguments: json }]}
        loading={false}
        timeZone="UTC"
        onStatement={nothing}
      />
    </EuiProvider>,
  );
  const spaced = '{"title": "a, \\"b\\": c", "id": 9007199254740993, "labels": ["x", "y"]}';
  expect(screen.getByText(spaced)).toBeDefined();
  expect(document.body.innerHTML).toContain('api.example<wbr>/issues');
  expect(document.body.textContent).toContain('POST https://api.example/issues');
});

it('names the statement and the run of an action, and links to the statement', async () => {
  const opened: string[] = [];
  const sent = { statementId: 's1', statement: 'BEGIN', run: 'a1b2-c3' };
  render(
    <EuiProvider colorMode="light">
      <AuditTable
        rows={[{ ...row, ...sent }]}
        loading={false}
        timeZone="UTC"
        onStatement={(id) => opened.push(id)}
      />
    </EuiProvider>,
  );
  expect(screen.getByText('Run a1b2-c3')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'BEGIN' }));
  expect(opened).toEqual(['s1']);
});
