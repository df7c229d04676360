import type { StreamEvent } from '../../common/contract';
import type { HostHttp } from '../host';
import { ask } from './ask';

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
    const asked: unknown[] = [];
    await ask({ run: (request) => (asked.push(request), server([]).run(request)) }, 'SHOW SECRETS');
    expect(asked).toMatchObject([{ text: 'SHOW SECRETS', record: false }]);
  });

  it('returns rows by the names of their columns, whatever these are', async () => {
    const { statements, failure } = await ask(server([...shown, { type: 'done', ok: true }]), '');
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
    const { statements, failure } = await ask(server(events), '');
    expect(statements.map(({ done }) => done)).toEqual([true, false]);
    expect(failure).toEqual(error);
  });
  it('fails if the response ends early', async () => {
    expect((await ask(server(shown), '')).failure?.code).toBe('no_contact');
  });
  it('fails if the server cannot be reached, and says so', async () => {
    const { failure } = await ask(server([], new Error('It does not answer.')), '');
    expect(failure).toEqual({ code: 'no_contact', message: 'It does not answer.' });
  });
  it('reports nothing after it was cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(ask(server([], new Error('aborted')), '', { signal })).rejects.toThrow('aborted');
  });
});
