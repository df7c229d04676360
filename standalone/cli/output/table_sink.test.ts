import type { ResultColumn, ResultRow, StreamEvent } from '../../../common/contract';
import { EVENTS, resultOf, written } from './testing/written';

describe('--format table', () => {
  it('has borders', async () => {
    expect(await written('table', EVENTS)).toBe(
      [
        '┌──────────────────┬────┬──────┐',
        '│               id │ id │ tags │',
        '├──────────────────┼────┼──────┤',
        '│                1 │ a  │ x, y │',
        '│ 9007199254740993 │ ∅  │      │',
        '└──────────────────┴────┴──────┘',
        '',
      ].join('\n'),
    );
  });

  it('prints a plan that is JSON as JSON, outside of any box', async () => {
    const plan = { title: 'Plan', children: [] };
    const printed = await written('table', [
      { type: 'statement', statement: 0, text: 'EXPLAIN', kind: 'explain_statement' },
      { type: 'columns', statement: 0, columns: [{ name: 'plan', type: 'document' }] },
      { type: 'rows', statement: 0, rows: [[plan]] },
      { type: 'statement_done', statement: 0, rows: 1, complete: true, scans: [], milliseconds: 1 },
    ]);
    expect(printed).toBe(`${JSON.stringify(plan, null, 2)}\n`);
  });

  it('shows an empty result with its header', async () => {
    const text = await written('table', [...EVENTS.slice(0, 2), EVENTS[4] as StreamEvent]);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('shows no empty table if a statement failed before its first row', async () => {
    const error: StreamEvent = {
      type: 'error',
      statement: 0,
      error: { family: 'service_error', code: 'repeated_page', message: 'The page came twice.' },
    };
    expect(await written('table', [...EVENTS.slice(0, 2), error])).toBe('');
  });

  it('shows a block per row if the terminal is too narrow for the columns', async () => {
    expect(await written('table', EVENTS, 20)).toBe(
      [
        '─[ 1 ]──────────────',
        'id   │ 1',
        'id   │ a',
        'tags │ x, y',
        '─[ 2 ]──────────────',
        'id   │ 9007199254740993',
        'id   │ ∅',
        'tags │ ',
        '',
      ].join('\n'),
    );
  });

  it('shows a request of a dry run as a block in a pipe, complete, and never wider than its words', async () => {
    const columns: ResultColumn[] = [
      { name: 'method', type: 'text' },
      { name: 'url', type: 'text' },
      { name: 'headers', type: 'document' },
    ];
    const headers = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`x-header-number-${at}`, `value-${at}`]),
    );
    const url = 'https://api.example.com/repos/acme/web/issues';
    const events = resultOf(columns, [['POST', url, headers]], 'connector_exec_statement');
    const text = await written('table', events);
    expect(text).toMatch(/^─\[ 1 \]/);
    expect(text).toContain(`url     │ ${url}\n`);
    expect(text.replace(/\n\s+│ /g, '')).toContain(JSON.stringify(headers));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    // The rows of a query are for programs, too: a table, whatever its width.
    expect(await written('table', resultOf(columns, [['POST', url, headers]]))).toMatch(/^┌/);
  });

  it.each([undefined, 60])(
    'shows each request of a dry run of several as a block, at %s',
    async (width) => {
      const columns: ResultColumn[] = [
        { name: 'row', type: 'integer' },
        { name: 'step', type: 'text' },
        { name: 'url', type: 'text' },
        { name: 'body', type: 'text' },
      ];
      const rows: ResultRow[] = [1, 2].map((row) => [
        row,
        'write',
        `https://api.example.com/repos/acme/web/issues/${row}`,
        `{"title":"${'a long title '.repeat(6)}"}`,
      ]);
      const kind = 'connector_exec_statement';
      const [started, ...rest] = resultOf(columns, rows, kind);
      const text = 'DRY RUN CONNECTOR_EXEC gh.issues.create(title => t) FOR EACH (SELECT t FROM x)';
      const dry = await written('table', [{ ...started, text } as StreamEvent, ...rest], width);
      expect(dry).toMatch(/^─\[ 1 \][^]*─\[ 2 \]/);
      expect(dry).toContain('url  │ https://api.example.com/repos/acme/web/issues/2\n');
      // The outcomes of actions are compared line by line.
      expect(await written('table', resultOf(columns, rows, kind), width)).toMatch(/^┌/);
    },
  );
  describe('of actions for each row', () => {
    const columns: ResultColumn[] = [
      { name: 'row', type: 'integer' },
      { name: 'issue_number', type: 'integer' },
      { name: 'status', type: 'text' },
      { name: 'http_status', type: 'integer' },
      { name: 'error_family', type: 'text' },
      { name: 'error_code', type: 'text' },
      { name: 'error', type: 'text' },
      { name: 'response', type: 'document' },
    ];
    const succeeded = (row: number): ResultRow => [
      row,
      230 + row,
      'succeeded',
      200,
      null,
      null,
      null,
      { id: row, title: 'Timeout when the cart has fifty items' },
    ];
    const shown = (...rows: readonly ResultRow[]): Promise<string> =>
      written('table', resultOf(columns, rows, 'connector_exec_statement'), 80);

    it('has a line for each action, and no columns for errors if there are none', async () => {
      const text = await shown(succeeded(1), succeeded(2));
      expect(text).toMatch(/│ +2 │ +232 │ succeeded │ +200 │/);
      expect(text).toContain('(not set in any row: error_family, error_code, error)');
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    });
    it('shows the error of an action that failed', async () => {
      const failed = [2, 232, 'failed', 422, 'invalid_request_error', 'rejected', 'No.', null];
      expect(await shown(succeeded(1), failed)).toContain('invalid_request_error');
    });
  });

  it.each([
    [undefined, /column │ type +│ values/],
    [30, /column │ state/],
  ])('leaves out what no row of a DESCRIBE has, and names it, at %s', async (width, shown) => {
    const columns: ResultColumn[] = [
      { name: 'column', type: 'text' },
      { name: 'type', type: 'text' },
      { name: 'required', type: 'boolean' },
      { name: 'cost', type: 'text' },
      { name: 'values', type: { list: 'text' } },
    ];
    const rows: ResultRow[] = [
      ['state', 'text', false, null, ['open', 'closed', 'neither of both']],
      ['number', 'integer', false, null, null],
    ];
    const text = await written('table', resultOf(columns, rows, 'describe_statement'), width);
    expect(text).toMatch(shown);
    expect(text).not.toMatch(/∅|false/);
    expect(text).toContain('(not set in any row: required, cost)');
  });
});
