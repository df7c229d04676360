/**
 * @jest-environment jsdom
 */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HistoryRow } from './load_records';
import { StatementTable } from './statement_table';

const ROW = {
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

const shownWith = (row: HistoryRow): void =>
  void render(
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

test('a long statement can be read completely with the keyboard', async () => {
  const user = userEvent.setup();
  shownWith(ROW);
  expect(document.body.textContent).not.toContain('the_last_line');
  const button = screen.getByRole('button', { name: 'Full statement: SELECT a,' });
  button.focus();
  await user.keyboard('{Enter}');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.body.textContent).toContain('the_last_line');
});

test.each([
  ['error', 'SELECT 1GitHub rejected the token.', 'Error'],
  ['cancelled', 'SELECT 1', 'Cancelled'],
])('an error is below its statement, which has the width: %s', (outcome, statement, shown) => {
  shownWith({ ...ROW, statement: 'SELECT 1', outcome, error: 'GitHub rejected the token.' });
  const [, cells = []] = screen
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
  expect(cells.slice(2, 4)).toEqual([statement, shown]);
});
