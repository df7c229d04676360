import type { StreamEvent } from '../../../common/contract';
import { AuthError, MoltlerError, NotFoundError } from '../../../common/errors';
import type { StatementEngine } from '../../statements';
import { createDeskText, fakeEngine, runScript } from '../testing';
import { constantsOf, readsTable, recordedQueries, type Answer } from '../testing/recorded_queries';

type Printed = Extract<StreamEvent, { type: 'message' }>;

const printed = (events: readonly StreamEvent[]): readonly string[] =>
  events
    .filter((event): event is Printed => event.type === 'message' && event.printed === true)
    .map(({ text }) => text);

const errorOf = (events: readonly StreamEvent[]) => events.find((event) => event.type === 'error');

const TICKETS: Answer = {
  columns: [
    { name: 'id', type: 'integer' },
    { name: 'state', type: 'text' },
  ],
  pages: [
    [
      [1, 'open'],
      [2, 'closed'],
    ],
    [[3, 'open']],
  ],
};

/** An engine with the connector `d`, whose queries return the tickets. */
async function desk(
  more: Partial<StatementEngine> = {},
  answer: (reads: boolean) => Answer = () => TICKETS,
) {
  const recorded = recordedQueries((statement) => answer(readsTable(statement)));
  const engine = fakeEngine({ queries: recorded.queries, ...more });
  await runScript(engine, createDeskText());
  return { ...recorded, engine };
}

const run = async (text: string): Promise<readonly StreamEvent[]> =>
  runScript((await desk()).engine, text);

describe('variables and conditions', () => {
  it.each([
    ['DECLARE n = 1; SET n = n + 1; PRINT n', ['2']],
    ["DECLARE t = 'a'; PRINT t || 'b' || 1", ['ab1']],
    ['DECLARE n integer; PRINT n', ['NULL']],
    [
      "DECLARE n = 3; IF n > 5 THEN PRINT 'a'; ELSEIF n > 2 THEN PRINT 'b'; ELSE PRINT 'c'; END IF",
      ['b'],
    ],
    ["DECLARE n integer; IF n > 5 THEN PRINT 'a'; ELSE PRINT 'b'; END IF", ['b']],
    ['BEGIN DECLARE n = 1; BEGIN DECLARE n = 2; PRINT n; END; PRINT n; END', ['2', '1']],
    ['BEGIN DECLARE n = 1; BEGIN SET n = 2; END; PRINT n; END', ['2']],
    ["DECLARE n = 1; PRINT CASE WHEN n = 1 THEN 'one' ELSE 'more' END", ['one']],
    ['DECLARE x number = 1; SET x = x / 4; PRINT x', ['0.25']],
  ])('%s', async (text, expected) => {
    const events = await run(text);
    expect(errorOf(events)).toBeUndefined();
    expect(printed(events)).toEqual(expected);
  });
});

describe('WHILE', () => {
  it('repeats its statements, with BREAK and CONTINUE', async () => {
    const events = await run(`BEGIN
      DECLARE n = 0;
      WHILE n < 10 LOOP
        SET n = n + 1;
        IF n % 2 = 0 THEN CONTINUE; END IF;
        IF n > 7 THEN BREAK; END IF;
        PRINT n;
      END LOOP;
    END`);
    expect(printed(events)).toEqual(['1', '3', '5', '7']);
  });

  it('is stopped at its bound, with an error that names it', async () => {
    const { engine } = await desk({ bounds: { loop_iterations: 10 } });
    const events = await runScript(engine, 'WHILE 1 = 1 LOOP PRINT 1; END LOOP');
    expect(printed(events)).toHaveLength(10);
    expect(errorOf(events)).toMatchObject({ error: { code: 'too_many_iterations' } });
  });

  it('is cancelled between statements', async () => {
    const { engine } = await desk();
    const controller = new AbortController();
    const events: StreamEvent[] = [];
    const text = 'BEGIN DECLARE n = 0; WHILE 1 = 1 LOOP SET n = n + 1; PRINT n; END LOOP; END';
    const { createScriptRunner } = await import('../runner');
    const request = { text, parameters: {}, user: 'u', signal: controller.signal };
    for await (const event of createScriptRunner(engine).run(request)) {
      events.push(event);
      if (printed(events).length === 3) controller.abort();
    }
    expect(errorOf(events)).toMatchObject({ error: { code: 'cancelled' } });
    expect(printed(events)).toHaveLength(3);
  });
});

it('WHILE without statements lets others work, and can be cancelled', async () => {
  const { engine } = await desk();
  const controller = new AbortController();
  const events: StreamEvent[] = [];
  const { createScriptRunner } = await import('../runner');
  const text = 'WHILE 1 = 1 LOOP END LOOP';
  const request = { text, parameters: {}, user: 'u', signal: controller.signal };
  for await (const event of createScriptRunner(engine).run(request)) {
    events.push(event);
    if (event.type === 'statement') setImmediate(() => controller.abort());
  }
  expect(errorOf(events)).toMatchObject({ error: { code: 'cancelled' } });
});

describe('FOR', () => {
  const LOOP = 'FOR t IN (SELECT id, state FROM d.tickets) LOOP';

  it('runs its statements for each row', async () => {
    const events = await run(`${LOOP} PRINT t.id || ' ' || t.state; END LOOP`);
    expect(printed(events)).toEqual(['1 open', '2 closed', '3 open']);
  });

  it('reads no further page than it needs', async () => {
    const { engine, pages } = await desk();
    const events = await runScript(engine, `${LOOP} PRINT t.id; BREAK; END LOOP`);
    expect(printed(events)).toEqual(['1']);
    expect(pages()).toBe(1);
  });

  it('reads all rows before the first iteration if it runs actions', async () => {
    const { engine: base, pages, queries } = await desk();
    const read: number[] = [];
    const execute: StatementEngine['actions']['execute'] = async () => {
      read.push(pages());
      return { columns: [], rows: [] };
    };
    const engine = { ...base, queries, actions: { ...base.actions, execute } };
    await runScript(engine, `${LOOP} CONNECTOR_EXEC d.tickets.close(id => t.id); END LOOP`);
    expect(read).toEqual([2, 2, 2]);
  });

  it('passes values of the row to actions and conditions as constants', async () => {
    const { engine: base, statements, queries } = await desk();
    const given: unknown[] = [];
    const execute: StatementEngine['actions']['execute'] = async ({ arguments: values }) => {
      given.push(values);
      return { columns: [], rows: [] };
    };
    const engine = { ...base, queries, actions: { ...base.actions, execute } };
    await runScript(
      engine,
      `${LOOP}
         CONNECTOR_EXEC d.tickets.close(id => t.id);
         SELECT id FROM d.tickets WHERE state = t.state;
       END LOOP`,
    );
    expect(given).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(statements.slice(1).map(constantsOf)).toEqual([['open'], ['closed'], ['open']]);
  });

  it('limits the memory for the rows of a loop with actions, before any action', async () => {
    const { engine } = await desk({ bounds: { loop_megabytes: 0 } });
    const text = `${LOOP} CONNECTOR_EXEC d.tickets.close(id => t.id); END LOOP`;
    const events = await runScript(engine, text);
    expect(errorOf(events)).toMatchObject({ error: { code: 'loop_rows_too_large' } });
    expect(events.some((one) => one.type === 'statement' && one.run !== undefined)).toBe(false);
  });

  it('is partial if its query is', async () => {
    const { engine } = await desk({}, () => ({ ...(TICKETS as object), partial: true }) as Answer);
    const events = await runScript(engine, `${LOOP} PRINT t.id; END LOOP`);
    expect(events.find(({ type }) => type === 'statement_done')).toMatchObject({
      complete: false,
      scans: [{ reason: 'max_results' }],
    });
  });
});

describe('the statements inside', () => {
  it('have results of their own, with their place', async () => {
    const events = await run(`BEGIN
      SELECT id FROM d.tickets;
      FOR t IN (SELECT id FROM d.tickets LIMIT 2) LOOP
        SELECT id FROM d.tickets WHERE id = t.id;
      END LOOP;
    END`);
    const inner = events.filter((one) => one.type === 'statement' && one.run !== undefined);
    expect(inner).toMatchObject([
      { statement: 0, run: 1, line: 2, kind: 'select_statement', text: 'SELECT id FROM d.tickets' },
      { run: 2, line: 4, loops: [{ loop: 'FOR t', iteration: 1 }] },
      { run: 3, line: 4, loops: [{ loop: 'FOR t', iteration: 2 }] },
      { run: 4, line: 4, loops: [{ loop: 'FOR t', iteration: 3 }] },
    ]);
    const done = events.filter(({ type }) => type === 'statement_done');
    expect(done.map((one) => 'run' in one && one.run)).toEqual([1, 2, 3, 4, false]);
    expect(done.at(-1)).toMatchObject({ rows: 12, complete: true });
  });

  it('are one entry of the history, with their rows and requests', async () => {
    const { engine } = await desk();
    await runScript(engine, 'BEGIN SELECT id FROM d.tickets; SELECT id FROM d.tickets; END');
    const [latest] = await engine.ports.history.list({ limit: 1 });
    expect(latest).toMatchObject({ kind: 'block_statement', rows: 6, requests: 2, outcome: 'ok' });
  });

  it('conceal the secrets in their text', async () => {
    const { engine } = await desk();
    const text = `BEGIN CREATE SECRET s VALUE 'hunter2-long'; DECLARE api_token = 'hunter3-long'; END`;
    const events = await runScript(engine, text);
    expect(JSON.stringify(events)).not.toContain('hunter');
    expect(JSON.stringify(await engine.ports.history.list({ limit: 5 }))).not.toContain('hunter');
    expect(events).toContainEqual(
      expect.objectContaining({ run: 1, text: "CREATE SECRET s VALUE '***'" }),
    );
  });

  it('are rejected as a whole in read_only', async () => {
    const { engine } = await desk({ mode: 'read_only' });
    const text = 'BEGIN PRINT 1; IF 1 = 2 THEN DROP CONNECTOR d; END IF; END';
    const events = await runScript(engine, text);
    expect(errorOf(events)).toMatchObject({
      error: {
        code: 'read_only_mode',
        message: 'DROP CONNECTOR is not allowed in read_only mode.',
      },
    });
    expect(printed(events)).toEqual([]);
  });

  it('use a connector that the block has created', async () => {
    const { engine, statements } = await desk();
    const events = await runScript(
      engine,
      `BEGIN ${createDeskText('other')}; SELECT id FROM other.tickets; DROP CONNECTOR other; END`,
    );
    expect(errorOf(events)).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect((await engine.ports.connectorConfigs.list()).map(({ name }) => name)).toEqual(['d']);
  });
});

describe('TRY', () => {
  const rejected = new AuthError(
    'authentication_failed',
    { status: 401 },
    { connector: 'd', entity: 'tickets' },
    { facts: { status: 401 } },
  );
  const failing = (error: Error = rejected) => desk({}, (reads) => (reads ? error : TICKETS));
  const tried = (rest: string): string =>
    `BEGIN TRY SELECT id FROM d.tickets; ${rest} END TRY; END`;

  it.each(['auth_error', 'connector_error', 'AUTH_ERROR', 'moltler_error'])(
    'catches an error of the class %s',
    async (name) => {
      const { engine } = await failing();
      const events = await runScript(engine, tried(`CATCH ${name} THEN PRINT 'caught';`));
      expect(printed(events)).toEqual(['caught']);
      expect(errorOf(events)).toBeUndefined();
      expect(events).toContainEqual(
        expect.objectContaining({ type: 'statement_failed', run: 1, caught: true }),
      );
      expect(events.at(-1)).toEqual({ type: 'done', ok: true });
    },
  );

  it('does not catch an error of another class, whose place is reported', async () => {
    const { engine } = await failing();
    const text = tried("CATCH not_found_error THEN PRINT 'caught';").replace('TRY ', 'TRY\n');
    const events = await runScript(engine, text);
    expect(printed(events)).toEqual([]);
    expect(errorOf(events)).toMatchObject({ line: 2, error: { code: 'authentication_failed' } });
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'statement_failed', caught: false }),
    );
  });

  it('names the properties of the error', async () => {
    const { engine } = await failing();
    const show =
      "e.family || ' ' || e.code || ' ' || e.connector || ' ' || e.entity || ' ' || e.status";
    const events = await runScript(engine, tried(`CATCH connector_error AS e THEN PRINT ${show};`));
    expect(printed(events)).toEqual(['auth_error authentication_failed d tickets 401']);
  });

  it('repeats the error with THROW, and runs FINALLY in any case', async () => {
    const { engine } = await failing();
    const rest = "CATCH connector_error THEN PRINT 'caught'; THROW; FINALLY PRINT 'finally';";
    const events = await runScript(engine, tried(rest));
    expect(printed(events)).toEqual(['caught', 'finally']);
    expect(errorOf(events)).toMatchObject({ error: { code: 'authentication_failed' } });
  });

  it('runs FINALLY after success and after BREAK', async () => {
    const events = await run(`WHILE 1 = 1 LOOP
      TRY PRINT 'body'; BREAK; FINALLY PRINT 'finally'; END TRY;
    END LOOP`);
    expect(printed(events)).toEqual(['body', 'finally']);
  });

  it('catches what THROW names, in any case, and the class of all of them', async () => {
    const events = await run(`BEGIN
      TRY THROW nothing_to_do 'no tickets'; CATCH Nothing_To_Do AS e THEN PRINT e.message || e.family; END TRY;
      TRY THROW 'x'; CATCH script_error AS e THEN PRINT e.message; END TRY;
      TRY THROW not_found_error 'y'; CATCH connector_error AS e THEN PRINT e.message; END TRY;
      TRY ASSERT 1 = 2, 'z'; CATCH script_error AS e THEN PRINT e.message; END TRY;
    END`);
    expect(printed(events)).toEqual(['no ticketsnothing_to_do', 'x', 'y', 'Assertion failed: z']);
  });

  it('reports an error that is not caught with its iteration', async () => {
    const events = await run(`BEGIN
      FOR t IN (SELECT id, state FROM d.tickets) LOOP
        IF t.id = 3 THEN
          THROW bad_ticket 'ticket ' || t.id;
        END IF;
      END LOOP;
    END`);
    expect(errorOf(events)).toMatchObject({
      line: 4,
      loops: [{ loop: 'FOR t', iteration: 3 }],
      error: { family: 'script_error', code: 'thrown', message: 'ticket 3' },
    });
  });

  it('handles an unknown name when it is reached', async () => {
    const events = await run(`BEGIN
      TRY SELECT id FROM nobody.things; CATCH statement_error AS e THEN PRINT e.code; END TRY;
    END`);
    expect(printed(events)).toEqual(['unknown_connector']);
  });

  it('keeps the rows of a statement that failed later, as a partial result', async () => {
    const rows = async function* () {
      yield { type: 'columns', columns: [{ name: 'id', type: 'integer' }] } as const;
      yield { type: 'rows', rows: [[1]] } as const;
      throw new NotFoundError('not_found', { what: '/x', message: 'gone' }, { connector: 'd' });
    };
    const queries: StatementEngine['queries'] = {
      prepare: async () => ({ notes: [], explain: () => Promise.reject(new Error()), run: rows }),
    };
    const { engine } = await desk({ queries });
    const events = await runScript(engine, tried('CATCH connector_error THEN PRINT 1;'));
    expect(events.filter(({ type }) => type === 'statement_done').at(-1)).toMatchObject({
      rows: 1,
      complete: false,
    });
  });

  it.each([new MoltlerError('cancelled', {}), new MoltlerError('internal', { reason: 'a bug' })])(
    'never catches %s',
    async (error) => {
      const { engine } = await failing(error);
      const events = await runScript(engine, tried("CATCH moltler_error THEN PRINT 'caught';"));
      expect(printed(events)).toEqual([]);
      expect(errorOf(events)).toMatchObject({ error: { code: error.code } });
    },
  );

  it('runs FINALLY when the script is cancelled, without showing it', async () => {
    const controller = new AbortController();
    const { engine: base, queries } = await desk({}, () => {
      controller.abort();
      return rejected;
    });
    const given: unknown[] = [];
    const execute: StatementEngine['actions']['execute'] = async ({ arguments: values }) => {
      given.push(values);
      return { columns: [], rows: [] };
    };
    const engine = { ...base, queries, actions: { ...base.actions, execute } };
    const { signal } = controller;
    const rest =
      'CATCH connector_error THEN PRINT 1; FINALLY CONNECTOR_EXEC d.tickets.close(id => 7);';
    const events = await runScript(engine, tried(rest), { signal });
    expect(given).toEqual([{ id: 7 }]);
    expect(printed(events)).toEqual([]);
    expect(errorOf(events)).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('catches errors inside the FINALLY of a cancelled script', async () => {
    const controller = new AbortController();
    const { engine: base, queries } = await desk({}, () => {
      controller.abort();
      return rejected;
    });
    const given: unknown[] = [];
    const execute: StatementEngine['actions']['execute'] = async ({ arguments: values }) => {
      given.push(values);
      if (values['id'] === 7) throw rejected;
      return { columns: [], rows: [] };
    };
    const engine = { ...base, queries, actions: { ...base.actions, execute } };
    const { signal } = controller;
    const rest = `FINALLY
      TRY CONNECTOR_EXEC d.tickets.close(id => 7);
      CATCH auth_error THEN CONNECTOR_EXEC d.tickets.close(id => 8);
      END TRY;
      CONNECTOR_EXEC d.tickets.close(id => 9);`;
    await runScript(engine, tried(rest), { signal });
    expect(given).toEqual([{ id: 7 }, { id: 8 }, { id: 9 }]);
  });
});

describe('ASSERT', () => {
  it('fails with its condition, or its message', async () => {
    expect(errorOf(await run('DECLARE n = 1; ASSERT n  > 1'))).toMatchObject({
      error: { code: 'assertion_failed', message: 'Assertion failed: n > 1' },
    });
    const text = "DECLARE n = 1; ASSERT n > 1, 'n is ' || n";
    expect(errorOf(await run(text))).toMatchObject({
      error: { message: 'Assertion failed: n is 1' },
    });
  });

  it('fails if the condition is NULL', async () => {
    expect(errorOf(await run('DECLARE n integer; ASSERT n = 1'))).toBeDefined();
  });
});

it('variables exist in later statements of the script, but not after their block', async () => {
  const { engine, statements } = await desk();
  const events = await runScript(
    engine,
    "DECLARE wanted = 'open'; SELECT id FROM d.tickets WHERE state = wanted",
  );
  expect(errorOf(events)).toBeUndefined();
  expect(statements.map(constantsOf)).toEqual([['open']]);
});
