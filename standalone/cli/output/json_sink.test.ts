import type { StreamEvent } from '../../../common/contract';
import { EVENTS, SCAN, written } from './testing/written';

describe('--format json', () => {
  it('contains the code of the error that stopped the script, not of an earlier warning', async () => {
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
            explanation: null,
            missing: null,
          },
        ],
        error: null,
        messages: [],
      },
    ]);
  });

  it('contains the warnings of each statement', async () => {
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

  it('contains the statements inside a block before the block', async () => {
    const select = { text: 'SELECT 1', kind: 'select_statement' };
    const end = { rows: 1, complete: true, scans: [], milliseconds: 1 };
    const loops = [{ loop: 'FOR r', iteration: 1 }];
    const found = JSON.parse(
      await written('json', [
        { type: 'statement', statement: 0, text: 'BEGIN … END', kind: 'block_statement' },
        { type: 'message', statement: 0, severity: 'information', text: 'Hi', printed: true },
        { type: 'statement', statement: 0, run: 1, line: 2, loops, ...select },
        { type: 'columns', statement: 0, run: 1, columns: [{ name: 'a', type: 'integer' }] },
        { type: 'rows', statement: 0, run: 1, rows: [[1]] },
        { type: 'statement_done', statement: 0, run: 1, ...end },
        { type: 'statement', statement: 0, run: 2, line: 3, ...select },
        {
          type: 'statement_failed',
          statement: 0,
          run: 2,
          caught: true,
          error: { family: 'auth_error', code: 'authentication_failed', message: 'No.' },
        },
        { type: 'statement_done', statement: 0, ...end },
        { type: 'done', ok: true },
      ]),
    ) as unknown;
    expect(found).toMatchObject([
      { statement: 'SELECT 1', line: 2, loops, rows: [{ a: 1 }], error: null },
      { statement: 'SELECT 1', line: 3, loops: [], rows: [], error: { message: 'No.' } },
      { statement: 'BEGIN … END', rows: [], complete: true, messages: [{ text: 'Hi' }] },
    ]);
  });
});
