import type { StreamEvent } from '../../../common/contract';
import type { StatementEngine } from '../../statements';
import { createDeskText, runScript } from '../testing';
import { constantsOf, type Answer } from '../testing/recorded_queries';
import { errorOf, printed, runOnDesk, ticketDesk, TICKETS } from '../testing/ticket_desk';

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
    const events = await runOnDesk(text);
    expect(errorOf(events)).toBeUndefined();
    expect(printed(events)).toEqual(expected);
  });
});

describe('the memory for variables', () => {
  const DOUBLED = 'WHILE i < 40 LOOP SET t = t || t; SET i = i + 1; END LOOP';
  const run = async (text: string) => {
    const { engine } = await ticketDesk({ bounds: { variable_megabytes: 1 } });
    const events = await runScript(engine, text);
    // Nothing of a script that has ended counts.
    expect(errorOf(await runScript(engine, 'DECLARE n = 1; PRINT n'))).toBeUndefined();
    return events;
  };
  const LARGE = { error: { code: 'variables_too_large' } };

  it.each([
    ['of a text that grows', `DECLARE t = 'x'; DECLARE i = 0; ${DOUBLED}`],
    [
      'of many variables',
      `DECLARE t = 'x'; DECLARE i = 0;
       WHILE i < 18 LOOP SET t = t || t; SET i = i + 1; END LOOP;
       DECLARE a = t; DECLARE b = t; DECLARE c = t`,
    ],
    [
      'of variables that cannot be named',
      `BEGIN DECLARE t = 'x'; DECLARE i = 0;
         WHILE i < 18 LOOP SET t = t || t; SET i = i + 1; END LOOP;
         BEGIN DECLARE s = t; BEGIN DECLARE s = t; BEGIN DECLARE s = t; END; END; END;
       END`,
    ],
  ])('is limited: %s', async (_, text) => {
    expect(errorOf(await run(text))).toMatchObject(LARGE);
  });

  it('is limited also if the script handles the error', async () => {
    const events = await run(
      `DECLARE t = 'x'; DECLARE i = 0;
       WHILE i < 40 LOOP
         TRY SET t = t || t; CATCH statement_error THEN BREAK; END TRY;
         SET i = i + 1;
       END LOOP;
       PRINT i`,
    );
    expect(errorOf(events)).toBeUndefined();
    expect(printed(events)).toEqual(['19']);
  });

  it('is free again after the body in which they were declared', async () => {
    const events = await run(
      `BEGIN
         DECLARE t = 'x'; DECLARE i = 0;
         WHILE i < 18 LOOP SET t = t || t; SET i = i + 1; END LOOP;
         SET i = 0;
         WHILE i < 20 LOOP DECLARE s = t; DECLARE r = t; SET i = i + 1; END LOOP;
         BEGIN DECLARE s = t; DECLARE r = t; END;
         DECLARE a = t; DECLARE b = t;
         SET a = NULL; DECLARE c = t;
         PRINT i;
       END`,
    );
    expect(errorOf(events)).toBeUndefined();
    expect(printed(events)).toEqual(['20']);
  });
});

describe('WHILE', () => {
  it('repeats its statements, with BREAK and CONTINUE', async () => {
    const events = await runOnDesk(`BEGIN
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
    const { engine } = await ticketDesk({ bounds: { loop_iterations: 10 } });
    const events = await runScript(engine, 'WHILE 1 = 1 LOOP PRINT 1; END LOOP');
    expect(printed(events)).toHaveLength(10);
    expect(errorOf(events)).toMatchObject({ error: { code: 'too_many_iterations' } });
  });

  it('is cancelled between statements', async () => {
    const { engine } = await ticketDesk();
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
  const { engine } = await ticketDesk();
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
    const events = await runOnDesk(`${LOOP} PRINT t.id || ' ' || t.state; END LOOP`);
    expect(printed(events)).toEqual(['1 open', '2 closed', '3 open']);
  });

  it('reads no further page than it needs', async () => {
    const { engine, pages } = await ticketDesk();
    const events = await runScript(engine, `${LOOP} PRINT t.id; BREAK; END LOOP`);
    expect(printed(events)).toEqual(['1']);
    expect(pages()).toBe(1);
  });

  it('reads all rows before the first iteration if it runs actions', async () => {
    const { engine: base, pages, queries } = await ticketDesk();
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
    const { engine: base, statements, queries } = await ticketDesk();
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

  it('computes the arguments of actions from constants and variables', async () => {
    const { engine: base } = await ticketDesk();
    const given: unknown[] = [];
    const execute: StatementEngine['actions']['execute'] = async ({ arguments: values }) => {
      given.push(values);
      return { columns: [], rows: [] };
    };
    const engine = { ...base, actions: { ...base.actions, execute } };
    const call = 'CONNECTOR_EXEC d.tickets.close(id => n * 2 + 1);';
    const events = await runScript(engine, `BEGIN DECLARE n = 3; ${call} SET n = 4; ${call} END`);
    expect(errorOf(events)).toBeUndefined();
    expect(given).toEqual([{ id: 7 }, { id: 9 }]);
    const none = `BEGIN DECLARE n integer; ${call} END`;
    expect(errorOf(await runScript(engine, none))).toMatchObject({
      error: {
        code: 'invalid_value',
        message: expect.stringContaining('"id" must be a whole number, not null') as string,
      },
    });
  });

  it('limits the memory for the rows of a loop with actions, before any action', async () => {
    const { engine } = await ticketDesk({ bounds: { loop_megabytes: 0 } });
    const text = `${LOOP} CONNECTOR_EXEC d.tickets.close(id => t.id); END LOOP`;
    const events = await runScript(engine, text);
    expect(errorOf(events)).toMatchObject({ error: { code: 'loop_rows_too_large' } });
    expect(events.some((one) => one.type === 'statement' && one.run !== undefined)).toBe(false);
  });

  it('is partial if its query is', async () => {
    const { engine } = await ticketDesk(
      {},
      () => ({ ...(TICKETS as object), partial: true }) as Answer,
    );
    const events = await runScript(engine, `${LOOP} PRINT t.id; END LOOP`);
    expect(events.find(({ type }) => type === 'statement_done')).toMatchObject({
      complete: false,
      scans: [{ reason: 'max_results' }],
    });
  });
});

describe('the statements inside', () => {
  it('have results of their own, with their place', async () => {
    const events = await runOnDesk(`BEGIN
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
    const { engine } = await ticketDesk();
    await runScript(engine, 'BEGIN SELECT id FROM d.tickets; SELECT id FROM d.tickets; END');
    const [latest] = await engine.ports.history.list({ limit: 1 });
    expect(latest).toMatchObject({ kind: 'block_statement', rows: 6, requests: 2, outcome: 'ok' });
  });

  it('conceal the secrets in their text', async () => {
    const { engine } = await ticketDesk();
    const text = `BEGIN CREATE SECRET s VALUE 'hunter2-long'; DECLARE api_token = 'hunter3-long'; END`;
    const events = await runScript(engine, text);
    expect(JSON.stringify(events)).not.toContain('hunter');
    expect(JSON.stringify(await engine.ports.history.list({ limit: 5 }))).not.toContain('hunter');
    expect(events).toContainEqual(
      expect.objectContaining({ run: 1, text: "CREATE SECRET s VALUE '***'" }),
    );
  });

  it('are rejected as a whole in read_only', async () => {
    const { engine } = await ticketDesk({ mode: 'read_only' });
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
    const { engine, statements } = await ticketDesk();
    const events = await runScript(
      engine,
      `BEGIN ${createDeskText('other')}; SELECT id FROM other.tickets; DROP CONNECTOR other; END`,
    );
    expect(errorOf(events)).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect((await engine.ports.connectorConfigs.list()).map(({ name }) => name)).toEqual(['d']);
  });
});

describe('ASSERT', () => {
  it('fails with its condition, or its message', async () => {
    expect(errorOf(await runOnDesk('DECLARE n = 1; ASSERT n  > 1'))).toMatchObject({
      error: { code: 'assertion_failed', message: 'Assertion failed: n > 1' },
    });
    const text = "DECLARE n = 1; ASSERT n > 1, 'n is ' || n";
    expect(errorOf(await runOnDesk(text))).toMatchObject({
      error: { message: 'Assertion failed: n is 1' },
    });
  });

  it('fails if the condition is NULL', async () => {
    expect(errorOf(await runOnDesk('DECLARE n integer; ASSERT n = 1'))).toBeDefined();
  });
});

it('variables exist in later statements of the script, but not after their block', async () => {
  const { engine, statements } = await ticketDesk();
  const events = await runScript(
    engine,
    "DECLARE wanted = 'open'; SELECT id FROM d.tickets WHERE state = wanted",
  );
  expect(errorOf(events)).toBeUndefined();
  expect(statements.map(constantsOf)).toEqual([['open']]);
});
