import { PassThrough, Writable } from 'node:stream';
import { OUTPUT_FORMATS, OutputFailed, type OutputFormat } from './output';
import type { StreamEvent } from '../../common/contract';
import { EVENTS } from './output/testing/written';
import { StatementError } from '../../common/errors';
import { runScript, type RunScriptOptions, type ScriptHost } from './run_script';

/** A standard output that fails as the operating system does. */
const failing = (code: string, errno: number): NodeJS.WriteStream =>
  new Writable({
    write: (_chunk, _encoding, done) =>
      done(Object.assign(new Error(`${code}: write`), { code, errno, syscall: 'write' })),
  }) as unknown as NodeJS.WriteStream;

describe('a script whose results cannot be written', () => {
  const run = (stdout: NodeJS.WriteStream, format: OutputFormat) => {
    let stopped: AbortSignal | undefined;
    const host: ScriptHost = {
      async *run({ signal }) {
        stopped = signal;
        yield* EVENTS;
      },
    };
    const code = runScript(host, {
      text: 'SELECT 1 AS a',
      parameters: {},
      format,
      strict: false,
      signal: new AbortController().signal,
      outcomes: false,
      stdout,
      stderr: new PassThrough() as unknown as NodeJS.WriteStream,
    });
    return { code, stopped: () => stopped?.aborted };
  };

  it.each(OUTPUT_FORMATS)('fails when the disk is full (%s)', async (format) => {
    const { code, stopped } = run(failing('ENOSPC', -28), format);
    await expect(code).rejects.toThrow(OutputFailed);
    await expect(code).rejects.toThrow('no space left on device');
    expect(stopped()).toBe(true);
  });

  it.each(OUTPUT_FORMATS)('ends quietly when the reader has enough (%s)', async (format) => {
    const { code, stopped } = run(failing('EPIPE', -32), format);
    expect(await code).toBe(0);
    expect(stopped()).toBe(true);
  });
});

describe('a script that waits for a rate limit, without a terminal', () => {
  const WAITING: StreamEvent = {
    type: 'progress',
    statement: 0,
    scans: [
      {
        scan: 's1',
        connector: 'gh',
        entity: 'issues',
        rows: 0,
        pages: 0,
        requests: 1,
        waitingUntil: new Date(Date.now() + 60_000).toISOString(),
        waitingFor: 'rate_limit',
      },
    ],
  };
  const errorsOf = async (quiet: boolean): Promise<string> => {
    const stderr = new PassThrough();
    await runScript(
      {
        async *run() {
          yield* [WAITING, WAITING, ...EVENTS];
        },
      },
      {
        text: 'SELECT 1 AS a',
        parameters: {},
        format: 'json',
        strict: false,
        quiet,
        signal: new AbortController().signal,
        outcomes: false,
        stdout: new PassThrough() as unknown as NodeJS.WriteStream,
        stderr: stderr as unknown as NodeJS.WriteStream,
      },
    );
    return String(stderr.read() ?? '');
  };

  it('reports the wait once', async () => {
    expect(await errorsOf(false)).toMatch(
      /^gh\.issues: waiting for the rate limit to reset at [\d:]+ \(in \d+ seconds\)\n$/,
    );
  });

  it('is silent with --quiet', async () => {
    expect(await errorsOf(true)).toBe('');
  });
});

describe('a script with blocks', () => {
  const shown = async (events: readonly StreamEvent[]): Promise<[number, string]> => {
    const stderr = new PassThrough();
    const host: ScriptHost = {
      async *run() {
        yield* events;
      },
    };
    const code = await runScript(host, {
      text: 'BEGIN\nEND',
      parameters: {},
      format: 'table',
      strict: true,
      signal: new AbortController().signal,
      outcomes: false,
      stdout: new PassThrough() as unknown as NodeJS.WriteStream,
      stderr: stderr as unknown as NodeJS.WriteStream,
    });
    return [code, String(stderr.read() ?? '')];
  };
  const error = { family: 'auth_error', code: 'authentication_failed', message: 'No.' } as const;
  const begun: readonly StreamEvent[] = [
    { type: 'statement', statement: 0, text: 'BEGIN END', kind: 'block_statement' },
    { type: 'message', statement: 0, severity: 'information', text: 'Hello', printed: true },
    { type: 'statement', statement: 0, run: 1, text: 'SELECT 1', kind: 'select_statement' },
    { type: 'columns', statement: 0, run: 1, columns: [{ name: 'a', type: 'integer' }] },
    { type: 'rows', statement: 0, run: 1, rows: [[1]] },
  ];

  it('prints values as they are, and reports rows before an error that was caught', async () => {
    const end = { rows: 1, complete: false, scans: [], milliseconds: 1 };
    const [code, text] = await shown([
      ...begun,
      { type: 'statement_failed', statement: 0, run: 1, caught: true, error },
      { type: 'statement_done', statement: 0, ...end },
      { type: 'done', ok: true },
    ]);
    expect(text).toBe('Hello\nwarning: partial result: the statement failed: No.\n');
    expect(code).toBe(3);
  });

  it('reports an error with its line and its iteration', async () => {
    const [code, text] = await shown([
      ...begun,
      { type: 'statement_failed', statement: 0, run: 1, caught: false, error },
      {
        type: 'error',
        statement: 0,
        line: 4,
        loops: [{ loop: 'FOR row', iteration: 3 }],
        error,
      },
      { type: 'done', ok: false },
    ]);
    expect(text).toContain('  in the statement at line 4, iteration 3 of FOR row\n');
    expect(code).toBe(1);
  });
});

describe('a script that has to confirm many actions', () => {
  const QUESTION: StreamEvent = {
    type: 'confirmation',
    statement: 0,
    id: 'q1',
    action: 'pd.incidents.acknowledge',
    count: 40,
    columns: [{ name: 'incident_id', type: 'text' }],
    rows: [['P1'], ['P2']],
    request: { method: 'PUT', url: 'https://api.example/incidents/P1', body: '{"a":1}' },
  };
  const confirming = (confirm: Pick<RunScriptOptions, 'confirm'>) => {
    const stderr = new PassThrough();
    const seen = { asked: undefined as string | undefined, answers: [] as unknown[] };
    const host: ScriptHost = {
      async *run({ confirm: how }) {
        seen.asked = how;
        if (how === 'ask') yield QUESTION;
        const refused = how === 'ask' ? seen.answers.length === 0 : how !== 'yes';
        if (refused) {
          const error = new StatementError('confirmation_required', {
            action: 'pd.incidents.acknowledge',
            rows: 40,
            limit: 10,
          });
          yield { type: 'error', statement: 0, error: error.serialize() };
        }
        yield { type: 'done', ok: !refused };
      },
      confirm: async (answer) => void seen.answers.push(answer),
    };
    const code = runScript(host, {
      text: 'CONNECTOR_EXEC …',
      parameters: {},
      format: 'table',
      strict: false,
      signal: new AbortController().signal,
      outcomes: false,
      stdout: new PassThrough() as unknown as NodeJS.WriteStream,
      stderr: stderr as unknown as NodeJS.WriteStream,
      ...confirm,
    });
    return { code, seen, text: () => String(stderr.read() ?? '') };
  };

  it('shows what would be sent, and sends the answer', async () => {
    const questions: string[] = [];
    const { code, seen, text } = confirming({
      confirm: async (question) => {
        questions.push(question);
        return true;
      },
    });
    expect(await code).toBe(0);
    expect(questions).toEqual(['Run 40 actions? [y/N] ']);
    expect(seen.answers).toEqual([{ id: 'q1', confirmed: true }]);
    expect(text()).toBe(`pd.incidents.acknowledge would be run 40 times:
  incident_id: P1
  incident_id: P2
  … and 38 more
The first request:
  PUT https://api.example/incidents/P1
  {"a":1}
`);
  });

  it('confirms them in advance with --yes', async () => {
    const { code, seen } = confirming({ confirm: 'yes' });
    expect(await code).toBe(0);
    expect(seen).toEqual({ asked: 'yes', answers: [] });
  });

  it('ends with exit code 4 and a hint if there is nobody to ask', async () => {
    const { code, text } = confirming({});
    expect(await code).toBe(4);
    expect(text()).toContain('or in the terminal with --yes');
  });
});
