import type { StreamEvent } from '../../common/contract';
import type { HostHttp } from '../host';
import { runPageScript } from './run_page_script';

const server = (events: readonly StreamEvent[], end?: Error): Pick<HostHttp, 'run'> => ({
  run: () =>
    (async function* () {
      yield* events;
      if (end !== undefined) throw end;
    })(),
});
const shown: readonly StreamEvent[] = [
  { type: 'statement', statement: 0, text: 'SHOW', kind: 'show_statement' },
  {
    type: 'columns',
    statement: 0,
    columns: [
      { name: 'name', type: 'text' },
      { name: '__proto__', type: 'text' },
    ],
  },
  { type: 'rows', statement: 0, rows: [['a', 'b']] },
  { type: 'statement_done', statement: 0, rows: 1, complete: true, scans: [], milliseconds: 1 },
];

describe('a script that the page runs for itself', () => {
  it('does not go into the history if it only reads', async () => {
    const requests: unknown[] = [];
    await runPageScript(
      { run: (request) => (requests.push(request), server([]).run(request)) },
      'SHOW SECRETS',
    );
    expect(requests).toMatchObject([{ text: 'SHOW SECRETS', record: false }]);
  });

  it('returns rows by column name, whatever the names are', async () => {
    const { statements, failure } = await runPageScript(
      server([...shown, { type: 'done', ok: true }]),
      '',
    );
    expect(failure).toBeUndefined();
    expect(statements[0]?.done).toBe(true);
    expect(Object.entries(statements[0]?.rows[0] ?? {})).toEqual([
      ['name', 'a'],
      ['__proto__', 'b'],
    ]);
  });
  it('keeps the results before a failure', async () => {
    const error = { family: 'statement_error', code: 'unknown_connector', message: 'x' } as const;
    const events: readonly StreamEvent[] = [
      ...shown,
      { type: 'statement', statement: 1, text: 'DROP', kind: 'drop_connector_statement' },
      { type: 'error', statement: 1, error },
      { type: 'done', ok: false },
    ];
    const { statements, failure } = await runPageScript(server(events), '');
    expect(statements.map(({ done }) => done)).toEqual([true, false]);
    expect(failure).toEqual(error);
  });
  it('fails if the response ends early', async () => {
    expect((await runPageScript(server(shown), '')).failure?.code).toBe('no_contact');
  });
  it('fails if the server cannot be reached, with the reason', async () => {
    const { failure } = await runPageScript(server([], new Error('It does not respond.')), '');
    expect(failure).toEqual({ code: 'no_contact', message: 'It does not respond.' });
  });
  it('reports nothing after it was cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(runPageScript(server([], new Error('aborted')), '', { signal })).rejects.toThrow(
      'aborted',
    );
  });
});
