import { actionResult } from '../actions/action_result';
import { ActResults } from './act_results';

const EXEC = 'connector_exec_statement';
const started = (statement: number, kind: string, run?: number): object => ({
  type: 'statement',
  statement,
  kind,
  text: '',
  ...(run !== undefined && { run }),
});
const done = (statement: number, more: object = {}): object => ({
  type: 'statement_done',
  statement,
  rows: 0,
  complete: true,
  scans: [],
  milliseconds: 1,
  ...more,
});
const failed = (statement: number, code: string): object => ({
  type: 'error',
  statement,
  error: { code, message: 'It failed.', retryable: true },
});
function outcomeOf(events: readonly object[]) {
  const results = new ActResults();
  for (const event of events) results.add(event);
  return results.outcome;
}

describe('the results of an action of Kibana', () => {
  it('are not to be repeated once an action was applied', () => {
    for (const code of ['rate_limited', 'store_unavailable', 'internal']) {
      const inScript = [started(0, EXEC), done(0), started(1, EXEC), failed(1, code)];
      const inBlock = [
        started(0, 'block_statement'),
        started(0, EXEC, 1),
        done(0, { run: 1 }),
        failed(0, code),
      ];
      for (const events of [inScript, inBlock])
        expect(actionResult('c1', outcomeOf(events))).toMatchObject({
          status: 'error',
          message: 'It failed.',
          retry: false,
        });
    }
  });

  it('are to be repeated as long as none was', () => {
    const read = [started(0, 'select_statement'), done(0), started(1, EXEC)];
    expect(actionResult('c1', outcomeOf([...read, failed(1, 'rate_limited')]))).toMatchObject({
      retry: true,
    });
    expect(() => actionResult('c1', outcomeOf([...read, failed(1, 'store_unavailable')]))).toThrow(
      'It failed.',
    );
  });

  it('say which of them are partial, before all other warnings', () => {
    const scan = { connector: 'd', entity: 'tickets', complete: false, reason: 'max_results' };
    const limited = { connector: 'd', entity: 'users', complete: false, reason: 'limit' };
    const warning = { type: 'message', statement: 0, severity: 'warning' };
    const scans = [scan, limited].map((one) => ({ ...one, warnings: [] }));
    const outcome = outcomeOf([
      started(0, 'select_statement'),
      ...Array.from({ length: 30 }, (_, at) => ({ ...warning, text: `Warning ${at}` })),
      done(0, { complete: false, scans }),
    ]);
    const { warnings } = outcome.type === 'done' ? outcome.data : { warnings: [] };
    expect(warnings[0]).toBe('Partial result: d.tickets: max_results was reached');
    expect(warnings).toHaveLength(20);
    expect(warnings.join()).not.toContain('users');
  });

  it('are only those of the first statements, and say so', () => {
    const columns = { type: 'columns', statement: 0, columns: [{ name: 'n', type: 'integer' }] };
    const rows = { type: 'rows', statement: 0, rows: [[1]] };
    const outcome = outcomeOf(Array.from({ length: 150 }, () => [columns, rows]).flat());
    const data = outcome.type === 'done' ? outcome.data : undefined;
    expect(data?.statements).toHaveLength(100);
    expect(data?.statements.at(-1)).toEqual({ columns: ['n'], rows: [[1]], more: 0 });
    expect(data?.warnings).toEqual(['50 further results are left out.']);
  });

  it('have the first rows, and none behind one that is left out', () => {
    const columns = { type: 'columns', statement: 0, columns: [{ name: 't', type: 'text' }] };
    const rows = ['a', 'x'.repeat(70_000), 'b'].map((text) => [text]);
    const outcome = outcomeOf([columns, { type: 'rows', statement: 0, rows }]);
    expect(outcome).toMatchObject({ data: { statements: [{ rows: [['a']], more: 2 }] } });
  });
});

describe('the result of one statement', () => {
  const FORM = { mostRows: 2, mostCharacters: 100 };
  const columns = {
    type: 'columns',
    statement: 0,
    columns: [{ name: 'l', type: { list: 'text' } }],
  };
  const rows = (...values: readonly unknown[]) => ({
    type: 'rows',
    statement: 0,
    rows: values.map((value) => [value]),
  });
  const tableOf = (events: readonly object[]) => {
    const results = new ActResults(FORM);
    for (const event of events) results.add(event);
    const { isFull, outcome } = results;
    return { isFull, table: outcome.type === 'done' ? outcome.table : undefined };
  };

  it('is complete if all rows are there', () => {
    expect(tableOf([columns, rows(['a'], ['b']), done(0)])).toEqual({
      isFull: false,
      table: {
        columns: [{ name: 'l', type: 'list of text' }],
        rows: [[['a']], [['b']]],
        missing: [],
        warnings: [],
      },
    });
  });

  it.each<[readonly object[], string]>([
    [[columns, rows(1, 2, 3), rows(4), done(0)], 'Only the first 2 rows of 4 are here.'],
    [
      [columns, rows('x'.repeat(200)), done(0)],
      'No row is here, because the first one is too large.',
    ],
    [
      [
        columns,
        rows(1),
        done(0, {
          complete: false,
          scans: [
            { connector: 'd', entity: 't', complete: false, reason: 'max_results', warnings: [] },
          ],
        }),
      ],
      'Partial result: d.t: max_results was reached',
    ],
  ])('is not complete otherwise, and says why', (events, reason) => {
    const { missing = [] } = tableOf(events).table ?? {};
    expect(missing).toHaveLength(1);
    expect(missing[0]).toContain(reason);
  });

  it('is the last one of a block, and says that there are others', () => {
    const { table } = tableOf([columns, rows(1), columns, rows(2), done(0)]);
    expect(table).toMatchObject({
      rows: [[2]],
      missing: [],
      warnings: [expect.stringContaining('1 before it')],
    });
  });

  it('is a plan of EXPLAIN, or has no columns', () => {
    const plan = { type: 'plan', statement: 0, plan: { steps: [] } };
    expect(tableOf([plan, done(0)]).table).toMatchObject({
      columns: [{ name: 'plan' }],
      rows: [[{ steps: [] }]],
    });
    expect(tableOf([done(0)]).table).toMatchObject({ columns: [], rows: [], missing: [] });
  });
});
