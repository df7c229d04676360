/** @jest-environment jsdom */
import React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { StreamEvent } from '../../../common/contract';
import { fakeHost, given, Page, statement, storeOf } from './testing/runs';

const BLOCK = "BEGIN PRINT 'one'; PRINT 'two'; SELECT 1; END";
const print = (text: string): StreamEvent => ({
  type: 'message',
  statement: 0,
  severity: 'information',
  text,
  printed: true,
});
const done = { rows: 0, complete: true, scans: [], milliseconds: 12 };

async function shown(...events: readonly StreamEvent[]): Promise<void> {
  const { host } = fakeHost(() => given(statement(0, BLOCK, 'block_statement'), ...events));
  const store = storeOf(host);
  render(<Page host={host} store={store} script={BLOCK} />);
  await act(() => store.start({ text: BLOCK, offset: 0, parameters: {} }));
}
const printed = (): string | null => screen.getByRole('region', { name: 'Printed' }).textContent;

describe('what a script prints', () => {
  it('is shown line by line, above its duration', async () => {
    await shown(
      print('one'),
      print('two'),
      { type: 'statement_done', statement: 0, ...done, requests: 3 },
      { type: 'done', ok: true },
    );
    expect(printed()).toBe('one\ntwo');
    expect(screen.getByLabelText('Result summary').textContent).toBe('12 ms3 requests');
    expect(screen.queryByText('This statement returns no rows.')).toBeNull();
  });

  it('is shown if the script fails', async () => {
    await shown(
      print('before it failed'),
      {
        type: 'error',
        statement: 0,
        error: { family: 'script_error', code: 'thrown', message: 'three is too many' },
      },
      { type: 'done', ok: false },
    );
    expect(printed()).toBe('before it failed');
  });

  it('stays when the script is cancelled, which has no rows to miss', async () => {
    const { host } = fakeHost(async function* (_text, signal) {
      yield statement(0, BLOCK, 'block_statement');
      yield print('one');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    });
    const store = storeOf(host);
    render(<Page host={host} store={store} script={BLOCK} />);
    act(() => void store.start({ text: BLOCK, offset: 0, parameters: {} }));
    expect((await screen.findByRole('region', { name: 'Printed' })).textContent).toBe('one');
    act(() => store.cancel());
    expect(screen.getByText(/^Cancelled after [^;]*$/)).toBeDefined();
    expect(printed()).toBe('one');
  });

  const inside: readonly StreamEvent[] = [
    {
      type: 'statement',
      statement: 0,
      run: 1,
      line: 1,
      text: 'SELECT 1',
      kind: 'select_statement',
    },
    { type: 'columns', statement: 0, run: 1, columns: [{ name: 'n', type: 'integer' }] },
    { type: 'rows', statement: 0, run: 1, rows: [[1]] },
    { type: 'statement_done', statement: 0, run: 1, ...done, rows: 1 },
    { type: 'statement_done', statement: 0, ...done },
    { type: 'done', ok: true },
  ];

  it('is counted in the tab of the block while results inside it are shown', async () => {
    await shown(print('one'), print('two'), ...inside);
    expect(screen.getByTitle('2 printed lines').textContent).toBe('2');
    expect(screen.queryByRole('region', { name: 'Printed' })).toBeNull();
  });

  it('is above these results with its last line, which leads to all of it', async () => {
    await shown(print('one'), print('two'), ...inside);
    const last = (): HTMLElement | null =>
      screen.queryByRole('region', { name: 'Last printed line' });
    expect(last()?.textContent).toBe('twoShow 2 printed lines');
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 printed lines' }));
    expect(printed()).toBe('one\ntwo');
    expect(last()).toBeNull();
  });

  it('is not mentioned by a script that prints nothing', async () => {
    await shown(...inside);
    expect(screen.queryByRole('region', { name: 'Last printed line' })).toBeNull();
  });
});

it('the checks of a failed test are not called a partial result', async () => {
  const { host } = fakeHost(() =>
    given(
      statement(0, 'TEST CONNECTOR gh', 'test_connector_statement'),
      { type: 'columns', statement: 0, columns: [{ name: 'check', type: 'text' }] },
      { type: 'rows', statement: 0, rows: [['credentials'], ['organization']] },
      {
        type: 'error',
        statement: 0,
        error: { family: 'connection_error', code: 'connection_failed', message: 'Refused.' },
      },
      { type: 'done', ok: false },
    ),
  );
  const store = storeOf(host);
  render(<Page host={host} store={store} script="TEST CONNECTOR gh" />);
  await act(() => store.start({ text: 'TEST CONNECTOR gh', offset: 0, parameters: {} }));
  const line = screen.getByLabelText('Result summary').textContent ?? '';
  expect(line).toContain('2 rows');
  expect(line).not.toContain('partial');
});

it('the id by which actions can be continued stays if they fail', async () => {
  const text = 'CONNECTOR_EXEC a.b.c(id => id) FOR EACH (SELECT 1 AS id)';
  const { host } = fakeHost(() =>
    given(
      statement(0, text, 'connector_exec_statement'),
      {
        type: 'message',
        statement: 0,
        severity: 'information',
        text: 'Run 5f2c: 3 actions to send.',
      },
      {
        type: 'error',
        statement: 0,
        error: { family: 'connector_error', code: 'actions_failed', message: '1 of 3 failed.' },
      },
      { type: 'done', ok: false },
    ),
  );
  const store = storeOf(host);
  render(<Page host={host} store={store} script={text} />);
  await act(() => store.start({ text, offset: 0, parameters: {} }));
  expect(screen.getByText('Run 5f2c: 3 actions to send.')).toBeDefined();
});
