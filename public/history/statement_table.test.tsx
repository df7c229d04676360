/**
 * @jest-environment jsdom
 */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StatementTable } from './statement_table';

test('a long statement can be read completely with the keyboard', async () => {
  const row = {
    id: 0,
    at: '2026-11-28T00:00:00Z',
    user: 'ada',
    statement: 'SELECT a,\n b,\n c,\n d,\n the_last_line',
    outcome: 'ok',
    rows: 1,
    requests: 1,
    milliseconds: 1,
    error: undefined,
    statementId: undefined,
  };
  const user = userEvent.setup();
  render(
    <EuiProvider>
      <StatementTable
        rows={[row]}
        hasUsers={false}
        loading={false}
        timeZone="UTC"
        onOpen={() => undefined}
      />
    </EuiProvider>,
  );
  expect(document.body.textContent).not.toContain('the_last_line');
  const button = screen.getByRole('button', { name: 'Full statement: SELECT a,' });
  button.focus();
  await user.keyboard('{Enter}');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.body.textContent).toContain('the_last_line');
});
