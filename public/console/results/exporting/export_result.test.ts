/** @jest-environment jsdom */
import type { StreamEvent } from '../../../../common/contract';
import { RowBuffer, type Run, type StatementRun } from '../../../runs';
import { CSV } from '../copying';
import { blobSink, exportResult, exportSource, type FileSink } from '.';

const text = "SELECT a FROM gh.issues WHERE b = 'secret'";
function made(changed: Partial<StatementRun>): {
  readonly run: Run;
  readonly statement: StatementRun;
} {
  const rows = new RowBuffer();
  rows.append([[1], [2]]);
  const statement: StatementRun = {
    key: '1',
    index: 1,
    inner: undefined,
    text: "SELECT a FROM gh.issues WHERE b = '***'",
    kind: 'select_statement',
    state: 'done',
    startedAt: 0,
    endedAt: 1,
    columns: [{ name: 'a', type: 'integer' }],
    rows,
    rowCount: 2,
    cut: false,
    discarded: false,
    progress: [],
    messages: [],
    plan: undefined,
    question: undefined,
    error: undefined,
    errorPlace: undefined,
    caught: false,
    outcome: undefined,
    ...changed,
  };
  const order = { text: `SELECT 1;\n${text}`, offset: 0, parameters: {} };
  const run: Run = {
    id: 1,
    order,
    state: 'done',
    startedAt: 0,
    endedAt: 1,
    statements: [statement],
    notKept: 0,
    diagnostics: [],
    error: undefined,
    failure: undefined,
  };
  return { run, statement };
}

describe('the source of an export', () => {
  const sourceOf = (changed: Partial<StatementRun>) => {
    const { run, statement } = made(changed);
    return exportSource(run, statement);
  };
  it('is the page if it has all rows', () => {
    expect(sourceOf({})).toMatchObject({
      kind: 'fetched',
      why: expect.stringContaining('2 fetched rows'),
    });
  });
  it('is otherwise the statement, as it was sent and not as it is shown', () => {
    for (const state of ['cancelled', 'failed'] as const) {
      expect(sourceOf({ state, cut: true })).toMatchObject({ kind: 'again', text });
    }
  });
  it('never runs an action again', () => {
    const kind = 'connector_exec_statement';
    expect(sourceOf({ state: 'failed', kind })).toMatchObject({ kind: 'part' });
  });
  it('does not exist while it runs, or without columns', () => {
    expect(sourceOf({ state: 'running' }).kind).toBe('none');
    expect(sourceOf({ columns: [] }).kind).toBe('none');
  });
});

describe('an export', () => {
  const file = () => {
    const state = { text: '', closed: false, aborted: false };
    const sink: FileSink = {
      write: async (piece) => void (state.text += piece),
      close: async () => void (state.closed = true),
      abort: async () => void (state.aborted = true),
    };
    return { state, sink };
  };
  const exported = async (
    changed: Partial<StatementRun>,
    sink: FileSink,
    events: readonly StreamEvent[] = [],
    onEvent: (count: number) => void = () => undefined,
    onReturn: () => void = () => undefined,
  ) => {
    const { run, statement } = made(changed);
    const sent: string[] = [];
    const http = {
      async *run(request: { readonly text: string }) {
        sent.push(request.text);
        try {
          for (const [index, event] of events.entries()) {
            onEvent(index);
            yield event;
          }
        } finally {
          onReturn();
        }
      },
    };
    const { signal } = new AbortController();
    const source = exportSource(run, statement);
    const onRows = (): void => undefined;
    const order = {
      source,
      format: CSV,
      run,
      statement,
      http,
      timeZone: 'UTC',
      sink,
      signal,
      onRows,
    };
    return { outcome: await exportResult(order), sent };
  };
  const again: readonly StreamEvent[] = [
    { type: 'statement', statement: 0, text, kind: 'select_statement' },
    { type: 'columns', statement: 0, columns: [{ name: 'a', type: 'integer' }] },
    { type: 'rows', statement: 0, rows: [[1], [2]] },
    { type: 'rows', statement: 0, rows: [[3]] },
  ];
  const ended: StreamEvent = {
    type: 'statement_done',
    statement: 0,
    rows: 3,
    complete: true,
    scans: [],
    milliseconds: 1,
  };

  it('of the fetched rows sends no request', async () => {
    const { state, sink } = file();
    const { outcome, sent } = await exported({}, sink);
    expect(state).toEqual({ text: 'a\r\n1\r\n2\r\n', closed: true, aborted: false });
    expect(outcome).toEqual({ rows: 2, incomplete: undefined });
    expect(sent).toEqual([]);
  });

  it('of a result that was cut off runs the statement again', async () => {
    const { state, sink } = file();
    const { outcome, sent } = await exported({ state: 'cancelled', cut: true }, sink, [
      ...again,
      ended,
    ]);
    expect(sent).toEqual([text]);
    expect(state.text).toBe('a\r\n1\r\n2\r\n3\r\n');
    expect(outcome).toEqual({ rows: 3, incomplete: undefined });
  });

  it('reports that the second run was not complete either', async () => {
    const { sink } = file();
    const events = [...again, { ...ended, complete: false }];
    const { outcome } = await exported({ state: 'cancelled', cut: true }, sink, events);
    expect(outcome.incomplete).toBe('the result is partial');
  });

  it('leaves no file that looks complete if the response ends early or fails', async () => {
    for (const last of [
      [],
      [
        {
          type: 'error',
          statement: 0,
          error: { family: 'service_error', code: 'internal', message: 'gone' },
        },
      ],
    ] as const) {
      const { state, sink } = file();
      await expect(exported({ state: 'failed' }, sink, [...again, ...last])).rejects.toThrow();
      expect(state).toMatchObject({ closed: false, aborted: true });
    }
  });

  it('closes the response if the statement fails before it has columns', async () => {
    const { sink } = file();
    const onReturn = jest.fn();
    const error = { family: 'service_error', code: 'internal', message: 'gone' } as const;
    const events: StreamEvent[] = [{ type: 'error', statement: 0, error }, ended];
    await expect(exported({ state: 'failed' }, sink, events, undefined, onReturn)).rejects.toThrow(
      'gone',
    );
    expect(onReturn).toHaveBeenCalledTimes(1);
  });

  it('stops if the disk is full', async () => {
    const { state, sink } = file();
    const full = { ...sink, write: async () => Promise.reject(new Error('disk full')) };
    await expect(exported({}, full)).rejects.toThrow('disk full');
    expect(state).toMatchObject({ closed: false, aborted: true });
  });

  it('as a download contains all pieces in order', async () => {
    const saved: { blob: Blob; name: string }[] = [];
    const kind = { name: 'a.csv', extension: 'csv', mediaType: 'text/csv' };
    const sink = blobSink(kind, (blob, name) => saved.push({ blob, name }));
    const piece = 'x'.repeat(3 * 1024 * 1024);
    for (let part = 0; part < 3; part += 1) await sink.write(piece);
    await sink.close();
    expect(saved[0]?.name).toBe('a.csv');
    expect(saved[0]?.blob.size).toBe(9 * 1024 * 1024);
    expect(saved[0]?.blob.type).toBe('text/csv');
  });
});
