import { PassThrough } from 'node:stream';
import type { ResultColumn, ResultRow, StreamEvent } from '../../../common/contract';
import { cellText } from './cell_text';
import { openSink, type OutputFormat } from './index';

const SCAN = {
  scan: 's1',
  connector: 'gh',
  entity: 'issues',
  rows: 2,
  pages: 1,
  requests: 1,
  bytes: 10,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'repository',
  warnings: [],
};
const EVENTS: readonly StreamEvent[] = [
  { type: 'statement', statement: 0, text: 'SELECT 1', kind: 'select_statement' },
  {
    type: 'columns',
    statement: 0,
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'id', type: 'text' },
      { name: 'tags', type: { list: 'text' } },
    ],
  },
  { type: 'rows', statement: 0, rows: [[1, 'a', ['x', 'y']]] },
  { type: 'rows', statement: 0, rows: [['9007199254740993', null, []]] },
  { type: 'statement_done', statement: 0, rows: 2, complete: true, scans: [SCAN], milliseconds: 3 },
  { type: 'done', ok: true },
];

async function written(
  format: OutputFormat,
  events: readonly StreamEvent[],
  columns?: number,
): Promise<string> {
  const stream = Object.assign(
    new PassThrough(),
    columns === undefined ? {} : { isTTY: true, columns },
  );
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const sink = openSink(format, stream);
  for (const event of events) await sink.take(event);
  await sink.end();
  return Buffer.concat(chunks).toString('utf8');
}

describe('--format json', () => {
  it('gives the code of what stopped the script, not of a warning before it', async () => {
    const at = { line: 1, column: 1 };
    const place = { range: { start: 0, end: 1 }, start: at, end: at };
    const diagnostics = [
      { ...place, code: 'compared_with_null', severity: 'warning', text: 'Nothing is = NULL.' },
      { ...place, code: 'unknown_column', severity: 'error', text: 'No such column.' },
    ] as const;
    expect(JSON.parse(await written('json', [{ type: 'diagnostics', diagnostics }]))).toMatchObject(
      [{ error: { code: 'unknown_column', message: 'No such column.' } }],
    );
  });

  it('is one array with an object per statement, its columns, rows and scans', async () => {
    expect(JSON.parse(await written('json', EVENTS))).toEqual([
      {
        statement: 'SELECT 1',
        columns: [
          { name: 'id', type: 'integer' },
          { name: 'id_2', type: 'text' },
          { name: 'tags', type: { list: 'text' } },
        ],
        rows: [
          { id: 1, id_2: 'a', tags: ['x', 'y'] },
          { id: '9007199254740993', id_2: null, tags: [] },
        ],
        complete: true,
        scans: [
          {
            connector: 'gh',
            entity: 'issues',
            rows: 2,
            pages: 1,
            requests: 1,
            cached: false,
            cache_age: null,
            complete: true,
            reason: null,
          },
        ],
        error: null,
        messages: [],
      },
    ]);
  });

  it('holds the warnings of each statement', async () => {
    const [result] = JSON.parse(
      await written('json', [
        EVENTS[0] as StreamEvent,
        { type: 'message', statement: 0, severity: 'warning', text: 'One.', hint: 'Do this.' },
        ...EVENTS.slice(1, 4),
        {
          ...(EVENTS[4] as Extract<StreamEvent, { type: 'statement_done' }>),
          scans: [{ ...SCAN, warnings: ['Two.'], notices: ['Three.'] }],
        },
      ]),
    ) as { messages: object[] }[];
    expect(result?.messages).toEqual([
      { severity: 'warning', text: 'One.', hint: 'Do this.' },
      { severity: 'warning', text: 'gh.issues: Two.', hint: null },
      { severity: 'information', text: 'gh.issues: Three.', hint: null },
    ]);
  });

  it('stays valid JSON when a statement fails after its first rows', async () => {
    const error: StreamEvent = {
      type: 'error',
      statement: 0,
      error: { family: 'service_error', code: 'repeated_page', message: 'The page came twice.' },
    };
    const [result] = JSON.parse(await written('json', [...EVENTS.slice(0, 3), error])) as {
      rows: unknown[];
      complete: boolean;
      error: { family: string };
    }[];
    expect(result?.rows).toHaveLength(1);
    expect(result?.complete).toBe(false);
    expect(result?.error.family).toBe('service_error');
  });

  it('is an empty array for an empty script', async () => {
    expect(JSON.parse(await written('json', [{ type: 'done', ok: true }]))).toEqual([]);
  });
});

describe('--format ndjson', () => {
  it('is one object a row', async () => {
    const lines = (await written('ndjson', EVENTS)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 1, id_2: 'a', tags: ['x', 'y'] },
      { id: '9007199254740993', id_2: null, tags: [] },
    ]);
  });

  it('ends with the error of a statement that fails', async () => {
    const error = {
      family: 'service_error',
      code: 'repeated_page',
      message: 'The page came twice.',
      retryable: false,
      facts: { connector: 'gh', page: 2 },
    } as const;
    const failed: StreamEvent = { type: 'error', statement: 0, error };
    const lines = (await written('ndjson', [...EVENTS.slice(0, 3), failed])).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ error });
  });
});

describe('--format csv', () => {
  it('quotes what must be quoted and leaves NULL empty', async () => {
    const rows: StreamEvent = { type: 'rows', statement: 0, rows: [[1, 'say "hi", all', ['x']]] };
    expect(await written('csv', [...EVENTS.slice(0, 2), rows, ...EVENTS.slice(3, 4)])).toBe(
      'id,id,tags\n1,"say ""hi"", all","[""x""]"\n9007199254740993,,[]\n',
    );
  });
});

describe('--format table', () => {
  it('draws the lines of the product page', async () => {
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

  it('lets no cell turn the order of what stands beside it', () => {
    const text = cellText('a\u202egnp\u2066b\u200fc\u061cd');
    expect(text).toBe('a�gnp�b�c�d');
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
  it('lets no control character of a cell reach the terminal', async () => {
    const rows: StreamEvent = {
      type: 'rows',
      statement: 0,
      rows: [[1, '\u001b[31mred\u0007\nnext', []]],
    };
    const text = await written('table', [...EVENTS.slice(0, 2), rows, EVENTS[4] as StreamEvent]);
    expect(text).toContain('�[31mred�⏎next');
    expect(text).not.toContain('\u001b');
  });

  it('shows an empty result with its header', async () => {
    const text = await written('table', [...EVENTS.slice(0, 2), EVENTS[4] as StreamEvent]);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('shows no empty table where a statement failed before its first row', async () => {
    const error: StreamEvent = {
      type: 'error',
      statement: 0,
      error: { family: 'service_error', code: 'repeated_page', message: 'The page came twice.' },
    };
    expect(await written('table', [...EVENTS.slice(0, 2), error])).toBe('');
  });

  it('shows a block a row where the terminal is too narrow for the columns', async () => {
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

  const titled = (count: number): StreamEvent[] => [
    { type: 'statement', statement: 0, text: 'SELECT', kind: 'select_statement' },
    {
      type: 'columns',
      statement: 0,
      columns: [
        { name: 'number', type: 'integer' },
        { name: 'title', type: 'text' },
      ],
    },
    {
      type: 'rows',
      statement: 0,
      rows: Array.from({ length: count }, (_, n) => [n + 1, `Login page ${n + 1} is slow`]),
    },
    { ...(EVENTS[4] as Extract<StreamEvent, { type: 'statement_done' }>) },
  ];

  it.each([1, 499, 500, 1327])('is as wide as its rows where the first batch has %d', async (n) => {
    for (const columns of [undefined, 80]) {
      const text = await written('table', titled(n), columns);
      expect(text).toContain(`Login page ${n} is slow`);
      expect(text).not.toContain('…');
    }
  });

  it('never cuts a number or a time that is wider than all before it', async () => {
    const events = titled(600);
    const later: StreamEvent = { type: 'rows', statement: 0, rows: [[1234567890123, 'x']] };
    const text = await written('table', [...events.slice(0, 3), later, ...events.slice(3)], 60);
    expect(text).toContain('│ 1234567890123 │ x');
    expect(text).not.toContain('…');
    // The wider table has a header of its own, and each row stands in the text once.
    expect(text.match(/│\s+number │/g)).toHaveLength(2);
    expect(text.match(/Login page 600 /g)).toHaveLength(1);
  });

  const table = (
    columns: readonly ResultColumn[],
    rows: readonly ResultRow[],
    kind = 'select_statement',
  ): StreamEvent[] => [
    { type: 'statement', statement: 0, text: '', kind },
    { type: 'columns', statement: 0, columns },
    { type: 'rows', statement: 0, rows },
    EVENTS[4] as StreamEvent,
  ];

  it('cuts nothing where output is no terminal, however long a later text is', async () => {
    const events = titled(600);
    const long = `The end of ${'a very '.repeat(40)}long story`;
    const later: StreamEvent = { type: 'rows', statement: 0, rows: [[601, long]] };
    const text = await written('table', [...events.slice(0, 3), later, ...events.slice(3)]);
    expect(text).toContain(long);
    expect(text).not.toContain('…');
  });

  it('lets long texts give way to numbers, at every width', async () => {
    const columns: ResultColumn[] = [
      { name: 'n', type: 'integer' },
      { name: 'title', type: 'text' },
      { name: 'at', type: 'timestamp' },
      { name: 'any', type: 'document' },
      { name: 'ids', type: { list: 'integer' } },
    ];
    const row = ['9007199254740993', 'word '.repeat(30), '2026-11-29T14:17:41Z', 12345678901234];
    const ids = Array.from({ length: 30 }, (_, index) => 1_000_000 + index);
    const events = table(columns, [
      [...row, ids],
      [...row, ids],
    ]);
    for (const width of [40, 80, 100, 120, 200]) {
      const text = await written('table', events, width);
      expect(text).toContain('9007199254740993');
      expect(text).toContain('2026-11-29T14:17:41Z');
      expect(text).toContain('12345678901234');
      // No number of the list is cut in its middle.
      expect(text).not.toMatch(/\d…/);
      if (text.startsWith('┌')) {
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
          Math.max(width, 60),
        );
      }
    }
  });

  it('shows a block a row rather than the first letters of a text', async () => {
    const [title, labels] = ['Login loop after the session expires', 'bug, good first issue'];
    const columns: ResultColumn[] = [
      { name: 'created_at', type: 'timestamp' },
      { name: 'title', type: 'text' },
      { name: 'labels', type: 'text' },
    ];
    const events = table(columns, [
      ['2026-11-29T14:17:41Z', title, labels],
      ['2026-11-29T14:17:41Z', title, labels],
    ]);
    expect(await written('table', events, 50)).toMatch(/^─\[ 1 \]/);
    expect(await written('table', events, 80)).toContain(
      '│ Login loop after the session… │ bug, good first issue │',
    );
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
    const text = await written('table', table(columns, rows, 'describe_statement'), width);
    expect(text).toMatch(shown);
    expect(text).not.toMatch(/∅|false/);
    expect(text).toContain('(not set in any row: required, cost)');
  });

  it('shows control characters in a name of a column as �', async () => {
    const text = await written('table', [
      EVENTS[0] as StreamEvent,
      { type: 'columns', statement: 0, columns: [{ name: 'a\u0001\u001b[31m', type: 'text' }] },
      { type: 'rows', statement: 0, rows: [['x'], ['y']] },
      EVENTS[4] as StreamEvent,
    ]);
    expect(text).toContain('│ a��[31m │');
  });

  it('shows control characters in a plan as �', async () => {
    const plan = {
      title: 'Scan \u001b]0;x\u0007',
      step: 'scan',
      facts: [],
      requests: [],
      children: [],
    };
    const text = await written('table', [{ type: 'plan', statement: 0, plan }]);
    expect(text).toBe('Scan �]0;x�\n');
  });
});

describe('what a terminal could take for a command', () => {
  const row: StreamEvent = {
    type: 'rows',
    statement: 0,
    rows: [[1, 'a\u009b31m\u202eb\u007f', ['\u001b[2J']]],
  };

  it.each(['json', 'ndjson'] as const)('is escaped in %s, and the value stays', async (format) => {
    const text = await written(format, [...EVENTS.slice(0, 2), row, ...EVENTS.slice(4)]);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u001b\u007f-\u009f\u202e]/);
    expect(text).toContain('a\\u009b31m\\u202eb\\u007f');
    expect(JSON.stringify(JSON.parse(text.trim()))).toContain(
      JSON.stringify('a\u009b31m\u202eb\u007f'),
    );
  });

  it('is left as it is in a CSV file, and shown as � on a terminal', async () => {
    const events = [...EVENTS.slice(0, 2), row];
    expect(await written('csv', events)).toContain('a\u009b31m');
    expect(await written('csv', events, 80)).toContain('a�31m�b�');
  });
});

describe('--escape-formulas', () => {
  it('puts a quote before what a spreadsheet would run', async () => {
    const stream = new PassThrough();
    const sink = openSink('csv', stream, { escapeFormulas: true });
    await sink.take({ type: 'rows', statement: 0, rows: [['=cmd|calc', '+1', '@x', 'plain', -5]] });
    await sink.end();
    expect(String(stream.read())).toBe("'=cmd|calc,'+1,'@x,plain,-5\n");
  });
});
