/** @jest-environment jsdom */
import React from 'react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StreamEvent } from '../../../common/contract';
import { fakeHost, given, Page, statement, storeOf } from './testing/runs';

const SCRIPT = "SELECT a FROM gh.issues;\nSELECT b FROM pd.incidents WHERE b = 'x'";
const columns: StreamEvent = {
  type: 'columns',
  statement: 0,
  columns: [
    { name: '__proto__', type: 'text' },
    { name: '<b>bold</b>', type: 'text' },
  ],
};
const rows: StreamEvent = {
  type: 'rows',
  statement: 0,
  rows: [
    ['<img src=x onerror=alert(1)>', null],
    ['javascript:alert(1)', 'https://a.example/x'],
  ],
};
const scan = {
  scan: 's',
  connector: 'gh',
  entity: 'issues',
  rows: 10_000,
  pages: 100,
  requests: 100,
  bytes: 1,
  waitedMilliseconds: 0,
  cached: true,
  cacheAgeSeconds: 120,
  complete: false,
  reason: 'service_cap',
  explanation: 'GitHub gives at most 10,000',
  list: 'issues',
  warnings: ['one repository was refused'],
} as const;
const done: StreamEvent = {
  type: 'statement_done',
  statement: 0,
  rows: 2,
  complete: false,
  scans: [scan],
  milliseconds: 45,
};
const error: StreamEvent = {
  type: 'error',
  statement: 1,
  error: {
    family: 'rate_limit_error',
    code: 'rate_limited',
    message: 'No calls are left.',
    hint: 'Wait a little.',
    place: { connector: 'pd', entity: 'incidents' },
  },
};

async function show(
  text: string,
  events: (text: string, signal: AbortSignal) => AsyncIterable<StreamEvent>,
  offset = 0,
) {
  const { host, notified } = fakeHost(events);
  const store = storeOf(host);
  const places: { readonly start: number; readonly end: number }[] = [];
  const page = (script: string) => (
    <Page host={host} store={store} script={script} onShowPlace={(range) => places.push(range)} />
  );
  const { rerender } = render(page(' '.repeat(offset) + text));
  const edit = (script: string): void => rerender(page(script));
  await act(async () => {
    await store.start({ text, offset, parameters: {} });
  });
  return { store, places, notified, edit };
}

describe('results', () => {
  it('explain the keyboard shortcuts before there are any', () => {
    const { host } = fakeHost(() => given());
    render(<Page host={host} store={storeOf(host)} />);
    expect(screen.getByText('Results appear here')).toBeDefined();
    expect(screen.getAllByText('Enter').length).toBeGreaterThan(0);
  });

  const both = () =>
    given(
      statement(0, 'SELECT a FROM gh.issues'),
      columns,
      rows,
      done,
      statement(1, 'SELECT b FROM pd.incidents'),
      error,
      { type: 'done', ok: false },
    );

  it('have a tab for each statement, and the arrow keys move between them', async () => {
    await show(SCRIPT, both);
    const [first, second] = screen.getAllByRole('tab');
    expect(first?.textContent).toContain('gh.issues2');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    const keys = userEvent.setup();
    act(() => second?.focus());
    await keys.keyboard('{ArrowLeft}{Enter}');
    expect(screen.getAllByRole('tab')[0]?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('grid')).toBeDefined();
  });

  it('show markup in cells and names as text, NULL as NULL, and link only to http', async () => {
    await show(SCRIPT, both);
    await userEvent.setup().click(screen.getAllByRole('tab')[0] as HTMLElement);
    const grid = screen.getByRole('grid');
    expect(within(grid).getByText('<img src=x onerror=alert(1)>')).toBeDefined();
    expect(within(grid).getAllByText('<b>bold</b>').length).toBeGreaterThan(0);
    expect(within(grid).getAllByText('__proto__').length).toBeGreaterThan(0);
    expect(within(grid).getByText('NULL')).toBeDefined();
    expect(grid.querySelectorAll('img, script, b')).toHaveLength(0);
    const links = Array.from(grid.querySelectorAll('a[href]'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://a.example/x']);
    expect(links[0]?.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('show under the grid whether they are complete, their source, and warnings', async () => {
    await show(SCRIPT, both);
    await userEvent.setup().click(screen.getAllByRole('tab')[0] as HTMLElement);
    const line = screen.getByLabelText('Result summary').textContent ?? '';
    expect(line).toContain('2 rows');
    expect(line).toContain('100 requests');
    expect(line).toContain('from cache, 2 min old');
    expect(line).toContain('partial: GitHub gives at most 10,000');
    expect(screen.getByText('gh.issues: one repository was refused')).toBeDefined();
  });

  it('show where an error is and what to do, and its statement', async () => {
    const { places } = await show(SCRIPT, both, 100);
    expect(
      screen.getByText(/No calls are left/, { ignore: '[role=status]' }).textContent,
    ).toContain('pd.incidents');
    expect(screen.getByText(/Wait a little/)).toBeDefined();
    await userEvent.setup().click(screen.getByText('Show the statement'));
    expect(places).toEqual([{ start: 125, end: 100 + SCRIPT.length }]);
  });

  const wrong = () =>
    given(
      {
        type: 'diagnostics',
        diagnostics: [
          {
            code: 'unknown_table',
            severity: 'error',
            text: 'There is no table "x".',
            hint: 'Did you mean "y"?',
            range: { start: 18, end: 19 },
            start: { line: 1, column: 19 },
            end: { line: 1, column: 20 },
          },
          {
            code: 'quoted_column',
            severity: 'warning',
            text: '"a" in double quotes is text.',
            range: { start: 7, end: 12 },
            start: { line: 1, column: 8 },
            end: { line: 1, column: 13 },
          },
        ],
      },
      { type: 'done', ok: false },
    );

  it('show problems at their current positions, and none in a changed script', async () => {
    const { places, edit } = await show('SELECT titel FROM x', wrong);
    const problem = () => screen.queryByText(/There is no table/, { ignore: '[role=status]' });
    edit('-- a line above\nSELECT titel FROM x');
    await userEvent.setup().click(problem() as HTMLElement);
    expect(places).toEqual([{ start: 34, end: 35 }]);
    edit('SELECT titel FROM y');
    expect(problem()).toBeNull();
    expect(screen.getByText(/The script has changed since/)).toBeDefined();
  });

  it('link each problem to its position in the script', async () => {
    const { places } = await show('SELECT titel FROM x', wrong, 50);
    expect(screen.getByRole('heading', { name: '1 problem, 1 warning' })).toBeDefined();
    expect(screen.getByText('Did you mean "y"?')).toBeDefined();
    await userEvent
      .setup()
      .click(screen.getByText(/There is no table/, { ignore: '[role=status]' }));
    expect(places).toEqual([{ start: 68, end: 69 }]);
  });

  it('show what a running statement waits for, and keep the rows when it is cancelled', async () => {
    const { host } = fakeHost(async function* (_, signal) {
      yield statement(0, 'SELECT a FROM gh.issues');
      yield columns;
      yield rows;
      const waitingUntil = '2026-11-22T13:05:00Z';
      const { connector, entity } = scan;
      const progress = { scan: 's', connector, entity, rows: 200, pages: 2, requests: 3 };
      yield {
        type: 'progress',
        statement: 0,
        scans: [{ ...progress, totalPages: 9, waitingUntil }],
      };
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    });
    const store = storeOf(host);
    render(<Page host={host} store={store} />);
    act(() => void store.start({ text: SCRIPT, offset: 0, parameters: {} }));
    expect(await screen.findByText(/at 14:05/)).toBeDefined();
    expect(screen.getByText(/200 rows · page 2 of 9 · 3 requests/)).toBeDefined();
    act(() => store.cancel());
    expect(store.current()?.state).toBe('cancelled');
    expect(screen.getByLabelText('Result summary').textContent).toContain('cancelled');
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  });
});

describe('a run that is cancelled before it returns anything', () => {
  const columnsOnly = [statement(0, 'SELECT a FROM gh.issues'), { ...columns, statement: 0 }];
  it.each<[string, readonly StreamEvent[]]>([
    ['before the first statement', []],
    ['before the first row', columnsOnly],
  ])('reports it: %s', async (_, events) => {
    const { host } = fakeHost(async function* (_text, signal) {
      yield* events;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    });
    const store = storeOf(host);
    render(<Page host={host} store={store} />);
    await act(async () => {
      void store.start({ text: 'SELECT a FROM gh.issues', offset: 0, parameters: {} });
      await Promise.resolve();
    });
    await act(async () => store.cancel());
    expect(screen.getByText(/^Cancelled after .*; no rows were received$/)).toBeTruthy();
    expect(screen.queryByText(/there may be more/)).toBeNull();
  });
});
