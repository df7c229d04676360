import { AuthError, MoltlerError, NotFoundError } from '../../../common/errors';
import type { StatementEngine } from '../../statements';
import type { FakeClock } from '../../ports/fakes';
import { runScript } from '../testing';
import { errorOf, printed, runOnDesk, ticketDesk, TICKETS } from '../testing/ticket_desk';

describe('TRY', () => {
  const rejected = new AuthError(
    'authentication_failed',
    { status: 401 },
    { connector: 'd', entity: 'tickets' },
    { facts: { status: 401 } },
  );
  const failing = (error: Error = rejected) => ticketDesk({}, (reads) => (reads ? error : TICKETS));
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

  it('catches that a statement exceeds a bound with the values of its variables', async () => {
    const text = 'DECLARE n = 100000000; SELECT count(*) FROM generate_series(1, n)';
    const events = await runOnDesk(`BEGIN ${text}; END`);
    expect(errorOf(events)).toMatchObject({ error: { code: 'bound_exceeded' } });
    const caught = await runOnDesk(
      `BEGIN TRY ${text}; CATCH statement_error AS e THEN PRINT e.code; END TRY; END`,
    );
    expect(printed(caught)).toEqual(['bound_exceeded']);
  });

  it('catches that a view no longer works, and one that reads it', async () => {
    const { engine } = await ticketDesk();
    await runScript(engine, 'CREATE VIEW a AS SELECT id FROM d.tickets');
    await runScript(engine, 'CREATE VIEW b AS SELECT id FROM a');
    await runScript(engine, 'CREATE VIEW c AS SELECT id FROM b');
    await runScript(engine, 'DROP VIEW a');
    for (const view of ['b', 'c']) {
      const events = await runScript(
        engine,
        `BEGIN TRY SELECT id FROM ${view}; CATCH statement_error AS e THEN PRINT e.code; END TRY; END`,
      );
      expect(printed(events)).toEqual(['view_invalid']);
    }
  });

  it('runs FINALLY after success and after BREAK', async () => {
    const events = await runOnDesk(`WHILE 1 = 1 LOOP
      TRY PRINT 'body'; BREAK; FINALLY PRINT 'finally'; END TRY;
    END LOOP`);
    expect(printed(events)).toEqual(['body', 'finally']);
  });

  it('catches what THROW names, in any case, and the class of all of them', async () => {
    const events = await runOnDesk(`BEGIN
      TRY THROW nothing_to_do 'no tickets'; CATCH Nothing_To_Do AS e THEN PRINT e.message || e.family; END TRY;
      TRY THROW 'x'; CATCH script_error AS e THEN PRINT e.message; END TRY;
      TRY THROW not_found_error 'y'; CATCH connector_error AS e THEN PRINT e.message; END TRY;
      TRY ASSERT 1 = 2, 'z'; CATCH script_error AS e THEN PRINT e.message; END TRY;
    END`);
    expect(printed(events)).toEqual(['no ticketsnothing_to_do', 'x', 'y', 'Assertion failed: z']);
  });

  it('reports an error that is not caught with its iteration', async () => {
    const events = await runOnDesk(`BEGIN
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
    const events = await runOnDesk(`BEGIN
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
    const { engine } = await ticketDesk({ queries });
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
    const { engine: base, queries } = await ticketDesk({}, () => {
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

  it('gives all FINALLY of a cancelled script one time limit together', async () => {
    const controller = new AbortController();
    const { engine } = await ticketDesk({}, () => {
      controller.abort();
      return rejected;
    });
    const endless = 'FINALLY WHILE 1 = 1 LOOP DECLARE n = 1; END LOOP; END TRY;';
    const text = `BEGIN TRY TRY TRY SELECT id FROM d.tickets; ${endless} ${endless} ${endless} END`;
    const running = runScript(engine, text, { signal: controller.signal });
    while (!controller.signal.aborted) await new Promise(setImmediate);
    await (engine.ports.clock as FakeClock).advance(30_000);
    expect(errorOf(await running)).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('catches errors inside the FINALLY of a cancelled script', async () => {
    const controller = new AbortController();
    const { engine: base, queries } = await ticketDesk({}, () => {
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
