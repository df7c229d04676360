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
