import { AuthError, messageOf, MoltlerError } from '../../common/errors';
import type { QueryEvent } from '../query';
import type { StatementEngine } from '../statements';
import { ended, fakeEngine, fakeQueries, scanReport } from './testing/fake_engine';
import { createScriptRunner } from './runner';
import { createDeskText, runScript } from './testing/run_script';

const types = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);

const EXEC = 'CONNECTOR_EXEC d.tickets.close(id => 1)';

const ONE_ROW: QueryEvent[] = [
  { type: 'columns', columns: [{ name: 'id', type: 'integer' }] },
  { type: 'rows', rows: [[1]] },
  ended(scanReport()),
];

describe('a script', () => {
  it('runs its statements in order and ends with done', async () => {
    const engine = fakeEngine({ queries: fakeQueries(ONE_ROW) });
    const events = await runScript(engine, `${createDeskText()}; SELECT 1;`);
    expect(types(events)).toEqual([
      'statement',
      'message',
      'statement_done',
      'statement',
      'columns',
      'rows',
      'statement_done',
      'done',
    ]);
    expect(events.at(-2)).toMatchObject({ statement: 1, rows: 1, complete: true });
    expect(events.at(-1)).toEqual({ type: 'done', ok: true });
  });

  it('runs nothing if one of its statements has an error', async () => {
    const engine = fakeEngine();
    const events = await runScript(engine, `${createDeskText()}; SELECT * FROM nobody.tickets`);
    expect(types(events)).toEqual(['diagnostics', 'done']);
    expect(events[0]).toMatchObject({ diagnostics: [{ code: 'unknown_connector' }] });
    expect(events.at(-1)).toEqual({ type: 'done', ok: false });
    expect(await engine.ports.connectorConfigs.list()).toEqual([]);
    expect(await engine.ports.history.list({ limit: 10 })).toEqual([]);
  });

  it('stops at the first failure', async () => {
    const rejected = new AuthError('authentication_failed', { status: 401 }, { connector: 'd' });
    const engine = fakeEngine({ queries: { prepare: () => Promise.reject(rejected) } });
    const events = await runScript(engine, `${createDeskText()}; SELECT 1; ${createDeskText('e')}`);
    expect(events.slice(-2)).toMatchObject([
      { type: 'error', statement: 1, error: { code: 'authentication_failed' } },
      { type: 'done', ok: false },
    ]);
    expect(await engine.ports.connectorConfigs.get('e')).toBeUndefined();
  });

  it('reports warnings of binding as messages and runs', async () => {
    const engine = fakeEngine();
    const events = await runScript(engine, 'SELECT 1 WHERE 1 = NULL');
    const { text, hint } = messageOf('compared_with_null', { operator: '=' });
    expect(events).toContainEqual({
      type: 'message',
      statement: 0,
      severity: 'warning',
      text,
      hint,
    });
    expect(events.at(-1)).toEqual({ type: 'done', ok: true });
  });

  it('rejects a statement of a later version by its name, and runs nothing', async () => {
    const engine = fakeEngine();
    const events = await runScript(engine, `${createDeskText()}; REGISTER CONNECTOR TYPE 'own'`);
    expect(events).toMatchObject([
      {
        type: 'diagnostics',
        diagnostics: [
          {
            code: 'statement_not_available',
            text: expect.stringContaining('REGISTER CONNECTOR TYPE') as string,
          },
        ],
      },
      { type: 'done', ok: false },
    ]);
    expect(await engine.ports.connectorConfigs.list()).toEqual([]);
  });

  it('never throws: a store that cannot be read is an error event', async () => {
    const engine = fakeEngine();
    jest
      .spyOn(engine.ports.connectorConfigs, 'list')
      .mockRejectedValue(new MoltlerError('store_corrupt', { path: '/x/moltler.db' }));
    const events = await runScript(engine, 'SELECT 1');
    expect(events).toMatchObject([
      { type: 'error', error: { code: 'store_corrupt' } },
      { type: 'done', ok: false },
    ]);
  });

  it('reports a bug as internal', async () => {
    const broken = fakeEngine({
      queries: { prepare: () => Promise.reject(new TypeError('x is undefined')) },
    });
    const events = await runScript(broken, 'SELECT 1');
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'error',
        error: expect.objectContaining({ code: 'internal' }) as object,
      }),
    );
  });
});

describe('history', () => {
  it('keeps the beginning of a long statement', async () => {
    const engine = { ...fakeEngine(), bounds: { history_statement_bytes: 11 } };
    await runScript(engine, "SELECT 'äöü' AS umlauts");
    const [kept] = await engine.ports.history.list({ limit: 1 });
    expect(kept?.text).toBe("SELECT 'ä… (cut off: 26 bytes in total)");
  });

  it('counts the requests of a query that failed, and of an action', async () => {
    const progress = [
      { scan: 's', connector: 'd', entity: 'tickets', rows: 0, pages: 0, requests: 3 },
    ];
    const engine = fakeEngine({
      queries: fakeQueries(
        (async function* (): AsyncGenerator<QueryEvent> {
          yield { type: 'progress', scans: progress };
          throw new AuthError('authentication_failed', { status: 401 }, { connector: 'd' });
        })(),
      ),
    });
    const execute: StatementEngine['actions']['execute'] = async (_, { onAttempt }) => {
      onAttempt?.();
      onAttempt?.();
      return { columns: [], rows: [] };
    };
    const acting = { ...engine, actions: { ...engine.actions, execute } };
    await runScript(acting, `${createDeskText()}; ${EXEC}; SELECT 1`);
    const requests = (await engine.ports.history.list({ limit: 10 })).map((one) => one.requests);
    expect(requests).toEqual([3, 2, 0]);
  });

  it('omits what a page runs for itself, and nothing else', async () => {
    const engine = fakeEngine({ queries: fakeQueries(ONE_ROW) });
    await runScript(engine, createDeskText());
    const text = 'SHOW CONNECTORS; DESCRIBE d.tickets; EXPLAIN SELECT 1; SELECT 1';
    await runScript(engine, text, { record: false });
    await runScript(engine, 'SHOW SECRETS');
    const texts = (await engine.ports.history.list({ limit: 10 })).map((one) => one.text);
    expect(texts).toEqual(['SHOW SECRETS', 'SELECT 1', 'EXPLAIN SELECT 1', createDeskText()]);
  });

  it('has every statement that ran, with its outcome', async () => {
    const engine = fakeEngine({ queries: fakeQueries(ONE_ROW) });
    const rejected = new AuthError('authentication_failed', { status: 401 }, { connector: 'd' });
    const execute = (): Promise<never> => Promise.reject(rejected);
    const acting = { ...engine, actions: { ...engine.actions, execute } };
    await runScript(acting, `${createDeskText()}; SELECT 1; ${EXEC}`);
    expect(await engine.ports.history.list({ limit: 2 })).toMatchObject([
      { text: EXEC, outcome: 'error', error: { family: 'auth_error' } },
      { text: 'SELECT 1', user: 'tester', outcome: 'ok', rows: 1, requests: 1 },
    ]);
  });

  it('records a result as incomplete if a service cut it short, but not if LIMIT ended it', async () => {
    const outcome = async (reason: 'service_cap' | 'limit') => {
      const scan = scanReport({ complete: false, reason });
      const engine = fakeEngine({ queries: fakeQueries([ended(scan)]) });
      await runScript(engine, 'SELECT 1');
      return (await engine.ports.history.list({ limit: 1 }))[0]?.outcome;
    };
    expect(await outcome('service_cap')).toBe('partial');
    expect(await outcome('limit')).toBe('ok');
  });

  it('does not lose a result because it cannot be written', async () => {
    const engine = fakeEngine({ queries: fakeQueries(ONE_ROW) });
    jest
      .spyOn(engine.ports.history, 'append')
      .mockRejectedValue(new MoltlerError('store_full', { path: '/x' }));
    const events = await runScript(engine, 'SELECT 1');
    expect(types(events).slice(-3)).toEqual(['message', 'statement_done', 'done']);
  });
});

describe('cancelling', () => {
  it('ends the statement as cancelled, in the events and in history', async () => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<QueryEvent> {
      yield { type: 'columns', columns: [] };
      controller.abort(new Error('Interrupted'));
      yield { type: 'rows', rows: [[1]] };
      yield* endless();
    }
    const engine = fakeEngine({ queries: fakeQueries(endless()) });
    const { signal } = controller;
    const events = await runScript(engine, 'SELECT 1; SHOW CONNECTORS', { signal });
    expect(types(events)).toEqual(['statement', 'columns', 'error', 'done']);
    expect(events[2]).toMatchObject({ error: { code: 'cancelled' } });
    expect(await engine.ports.history.list({ limit: 10 })).toMatchObject([
      { text: 'SELECT 1', outcome: 'cancelled' },
    ]);
  });

  it('runs nothing if it happened before the start', async () => {
    const engine = fakeEngine();
    const signal = AbortSignal.abort();
    const events = await runScript(engine, createDeskText(), { signal });
    expect(events).toMatchObject([{ error: { code: 'cancelled' } }, { type: 'done', ok: false }]);
    expect(await engine.ports.connectorConfigs.list()).toEqual([]);
  });

  it('is recorded when the reader leaves', async () => {
    let closed = false;
    async function* rows(): AsyncGenerator<QueryEvent> {
      try {
        for (;;) yield { type: 'rows', rows: [[1]] };
      } finally {
        closed = true;
      }
    }
    const engine = fakeEngine({ queries: fakeQueries(rows()) });
    const request = {
      text: 'SELECT 1',
      parameters: {},
      user: 'u',
      signal: new AbortController().signal,
    };
    for await (const event of createScriptRunner(engine).run(request)) {
      if (event.type === 'rows') break;
    }
    expect(closed).toBe(true);
    expect(await engine.ports.history.list({ limit: 1 })).toMatchObject([{ outcome: 'cancelled' }]);
  });
});

describe('the status of a connector', () => {
  it('is connected after a successful query', async () => {
    const engine = fakeEngine({ queries: fakeQueries(ONE_ROW) });
    await runScript(engine, `${createDeskText()}; SELECT 1`);
    expect((await engine.ports.connectorConfigs.get('d'))?.status.state).toBe('connected');
  });

  it('does not change after a result from the cache', async () => {
    const scan = scanReport({ requests: 0, cached: true });
    const engine = fakeEngine({ queries: fakeQueries([ended(scan)]) });
    await runScript(engine, `${createDeskText()}; SELECT 1`);
    expect((await engine.ports.connectorConfigs.get('d'))?.status.state).toBe('untested');
  });

  it('is error after the service rejected the credentials', async () => {
    const rejected = new AuthError('authentication_failed', { status: 401 }, { connector: 'd' });
    const engine = fakeEngine({ queries: { prepare: () => Promise.reject(rejected) } });
    await runScript(engine, `${createDeskText()}; SELECT 1`);
    expect((await engine.ports.connectorConfigs.get('d'))?.status).toMatchObject({
      state: 'error',
      error: { family: 'auth_error' },
    });
  });
});

describe('a secret', () => {
  const SECRET = 'desk_secret_value';

  it('that a service echoes is neither in an event nor in history', async () => {
    const message = `HTTP 401 for ${SECRET}`;
    const leaky: QueryEvent[] = [
      { type: 'rows', rows: [[`echo ${SECRET}`, [SECRET], { a: { b: SECRET } }]] },
      ended(scanReport({ warnings: [message] })),
    ];
    const engine = fakeEngine({ queries: fakeQueries(leaky) });
    engine.redactor.learn(SECRET);
    const rejected = new AuthError(
      'authentication_failed',
      { status: 401, message },
      { connector: 'd' },
    );
    const failing = { ...engine, queries: { prepare: () => Promise.reject(rejected) } };
    const seen = [
      await runScript(engine, `${createDeskText()}; SELECT 1`),
      await runScript(failing, 'SELECT 1'),
      await engine.ports.history.list({ limit: 10 }),
      await engine.ports.connectorConfigs.list(),
    ];
    expect(JSON.stringify(seen)).toContain('HTTP 401 for');
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  });

  it('that is typed in a statement is masked in its text', async () => {
    const engine = fakeEngine();
    const events = await runScript(engine, `CREATE SECRET a VALUE '${SECRET}'`);
    expect(await engine.ports.secrets.read('a')).toBe(SECRET);
    const seen = [events, await engine.ports.history.list({ limit: 10 })];
    expect(JSON.stringify(seen)).toContain("CREATE SECRET a VALUE '***'");
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  });
});
