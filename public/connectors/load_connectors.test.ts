import type { ResultRow, StreamEvent } from '../../common/contract';
import { loadConnectors } from './load_connectors';

const { signal } = new AbortController();
const table = (statement: number, names: readonly string[], rows: readonly ResultRow[]) =>
  [
    { type: 'statement', statement, text: '', kind: 'show_statement' },
    { type: 'columns', statement, columns: names.map((name) => ({ name, type: 'text' })) },
    { type: 'rows', statement, rows },
    { type: 'statement_done', statement, rows: 1, complete: true, scans: [], milliseconds: 1 },
  ] satisfies readonly StreamEvent[];
const list = (...names: string[]): readonly StreamEvent[] => [
  ...table(
    0,
    ['Name', 'Type', 'Status', 'Last Sync'],
    names.map((name) => [name, 'github', 'untested', 'never']),
  ),
  { type: 'done', ok: true },
];
const STATUS = ['name', 'enabled', 'state', 'at', 'error', 'message'];

/** Responds to one script after the other. */
const server = (...responses: readonly (readonly StreamEvent[])[]) => {
  const sent: string[] = [];
  return {
    sent,
    run: ({ text }: { readonly text: string }) => {
      const events = responses[sent.push(text) - 1] ?? [];
      return (async function* () {
        yield* events;
      })();
    },
  };
};

describe('the list of connectors', () => {
  it('includes the status of the last contact', async () => {
    const http = server(list('a', 'b'), [
      ...table(0, STATUS, [['a', true, 'error', '2026-01-01T00:00:00Z', 'auth_error', 'no']]),
      ...table(1, STATUS, [['b', false, 'connected', null, null, null]]),
      { type: 'done', ok: true },
    ]);
    const { connectors, failure } = await loadConnectors(http, signal);
    expect(failure).toBeUndefined();
    expect(http.sent).toEqual([
      'SHOW CONNECTORS',
      'SHOW CONNECTOR a STATUS;\nSHOW CONNECTOR b STATUS',
    ]);
    expect(connectors).toMatchObject([
      { name: 'a', enabled: true, state: 'error', at: '2026-01-01T00:00:00Z', error: 'no' },
      { name: 'b', enabled: false, state: 'connected', at: undefined, error: undefined },
    ]);
  });
  it('is reloaded if a connector was deleted in the meantime', async () => {
    const gone: readonly StreamEvent[] = [
      { type: 'statement', statement: 0, text: '', kind: 'show_statement' },
      {
        type: 'error',
        statement: 0,
        error: { family: 'statement_error', code: 'unknown_connector', message: 'gone' },
      },
      { type: 'done', ok: false },
    ];
    const http = server(list('a'), gone, list());
    expect(await loadConnectors(http, signal)).toEqual({ connectors: [], failure: undefined });
  });
});
