/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
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
};

it('shows the status of an action that was rejected, and why', () => {
  render(
    <EuiProvider colorMode="light">
      <AuditTable rows={[row]} loading={false} timeZone="UTC" />
    </EuiProvider>,
  );
  expect(screen.getByText('Rejected')).toBeDefined();
  expect(screen.getByText('Status 422: Validation Failed')).toBeDefined();
});

it('shows the run of FOR EACH that an action belongs to, by which it can be continued', () => {
  render(
    <EuiProvider colorMode="light">
      <AuditTable rows={[{ ...row, run: '5f2c-8b36' }]} loading={false} timeZone="UTC" />
    </EuiProvider>,
  );
  expect(screen.getByText('Run 5f2c-8b36')).toBeDefined();
});

it('breaks lines between the parts of JSON and of URLs, not in a word', () => {
  const json = '{"title":"a, \\"b\\": c","id":9007199254740993,"labels":["x","y"]}';
  render(
    <EuiProvider colorMode="light">
      <AuditTable rows={[{ ...row, arguments: json }]} loading={false} timeZone="UTC" />
    </EuiProvider>,
  );
  const spaced = '{"title": "a, \\"b\\": c", "id": 9007199254740993, "labels": ["x", "y"]}';
  expect(screen.getByText(spaced)).toBeDefined();
  expect(document.body.innerHTML).toContain('api.example<wbr>/issues');
  expect(document.body.textContent).toContain('POST https://api.example/issues');
});
