/** @jest-environment jsdom */
import React from 'react';
import { act, render } from '@testing-library/react';
import type { StreamEvent } from '../../../common/contract';
import { textsOn } from '../../page_body/testing';
import { fakeHost, Page, statement, storeOf } from './testing/runs';

const SCRIPT = 'SELECT a FROM gh.issues';
const COLUMNS: StreamEvent = {
  type: 'columns',
  statement: 0,
  columns: [{ name: 'a', type: 'text' }],
};
const ROWS: StreamEvent = { type: 'rows', statement: 0, rows: [['x']] };
const SCAN = {
  scan: 's1',
  connector: 'gh',
  entity: 'issues',
  rows: 1,
  pages: 1,
  requests: 1,
  bytes: 10,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'repository',
  warnings: [],
} as const;
const done = (more: object = {}): StreamEvent => ({
  type: 'statement_done',
  statement: 0,
  rows: 0,
  complete: true,
  scans: [],
  milliseconds: 45,
  ...more,
});
const END: StreamEvent = { type: 'done', ok: true };
const FAILED: StreamEvent = { type: 'done', ok: false };

/** The words below the editor, once a script has returned these events. */
async function shown(
  events: readonly StreamEvent[],
  { script = SCRIPT, fails = false } = {},
): Promise<readonly string[]> {
  const { host } = fakeHost(async function* () {
    yield* events;
    if (fails) throw new Error('The server is gone.');
  });
  const store = storeOf(host);
  const { container } = render(<Page host={host} store={store} script={script} />);
  await act(() => store.start({ text: SCRIPT, offset: 0, parameters: {} }));
  return textsOn(container);
}
const diagnostics = (severity: 'error' | 'warning'): StreamEvent => ({
  type: 'diagnostics',
  diagnostics: [
    {
      code: 'unknown_column',
      severity,
      text: 'Unknown column "a".',
      hint: 'Did you mean "b"?',
      range: { start: 7, end: 8 },
      start: { line: 1, column: 8 },
      end: { line: 1, column: 9 },
    },
  ],
});

describe('the words of a result', () => {
  it('without a statement', async () => {
    expect(await shown([END])).toMatchInlineSnapshot(`
      [
        "[Run status]",
        "Done: the script has no statements",
        "The script has no statements.",
      ]
    `);
  });

  it('without rows', async () => {
    const scans = [{ ...SCAN, rows: 0 }];
    const texts = await shown([statement(0, SCRIPT), COLUMNS, done({ scans }), END]);
    const inGrid = texts.indexOf('[Result]');
    expect(texts.slice(0, 6)).toEqual([
      '[Run status]',
      'Statement 1: 0 rows, complete',
      '[Statements]',
      '[SELECT a FROM gh.issues]',
      'donegh.issues',
      '[0 rows]',
    ]);
    expect(texts.slice(texts.indexOf('No rows.', inGrid))).toEqual([
      'No rows.',
      '[Result summary]',
      '0 rows',
      '45 ms1 request',
      'gh.issues',
      '0 rows read, complete',
    ]);
  });

  it('of a script with a problem', async () => {
    expect(await shown([diagnostics('error'), FAILED])).toMatchInlineSnapshot(`
      [
        "[Run status]",
        "Failed: Unknown column "a".",
        "[Problems]",
        "1 problem",
        "Nothing was run. Select a problem to show it in the editor.",
        "error Unknown column "a". Did you mean "b"?",
        "SELECT a FROM gh.issues",
      ]
    `);
  });

  it('of a script that was changed after its problem', async () => {
    const texts = await shown([diagnostics('error'), FAILED], {
      script: 'SELECT b FROM gh.issues',
    });
    expect(texts).toEqual([
      '[Run status]',
      'Failed: Unknown column "a".',
      'The script has changed since it was checked. Run it again to update the problems.',
    ]);
  });

  it('whose server is gone', async () => {
    const texts = await shown([statement(0, SCRIPT), COLUMNS, ROWS], { fails: true });
    expect(texts).toEqual(
      expect.arrayContaining([
        'The server is gone.',
        'The rows received so far are kept. Run the script again when the server is reachable.',
      ]),
    );
  });

  it('of a statement that failed, whose error the script handled', async () => {
    const block = "TRY SELECT a FROM gh.issues; CATCH PRINT 'no'; END";
    const error = {
      family: 'service_error',
      code: 'service_failed',
      message: 'It failed.',
    } as const;
    const texts = await shown([
      statement(0, block, 'try_statement'),
      { type: 'statement', statement: 0, run: 1, text: SCRIPT, kind: 'select_statement' },
      { type: 'columns', statement: 0, run: 1, columns: [{ name: 'a', type: 'text' }] },
      { type: 'rows', statement: 0, run: 1, rows: [['x']] },
      { type: 'statement_failed', statement: 0, run: 1, caught: true, error },
      END,
    ]);
    const from = texts.indexOf('The service failed');
    expect(texts.slice(from, from + 6)).toEqual([
      'The service failed',
      'It failed.',
      'service_errorservice_failed',
      'Show the statement',
      'Copy',
      'Partial result: the statement failed, and the script handled the error',
    ]);
    expect(texts.slice(texts.indexOf('[Result summary]'))).toEqual([
      '[Result summary]',
      '1 row',
      // Measured while the test runs.
      expect.stringMatching(/^\d+ ms partial: the statement failed$/),
    ]);
  });
});
