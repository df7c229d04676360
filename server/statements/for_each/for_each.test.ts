import { InvalidRequestError, MoltlerError } from '../../../common/errors';
import { createDeskText, fakeEngine, runScript } from '../../script/testing';
import {
  EXEC,
  OK,
  errorOf,
  rejected,
  runIn,
  unknown,
  actingEngine,
  upTo,
  type Acting,
} from './testing/acting_engine';
import { messagesOf, rowsOf } from '../testing';

const setUp = (options: Acting = {}) =>
  actingEngine({ fakeEngine, createDeskText, runScript }, options);

describe('an action for each row', () => {
  it('is sent in the order of the rows, with a row for each outcome', async () => {
    const { run, sent, invalidated } = setUp();
    const events = await run(EXEC);
    expect(sent).toEqual([1, 2, 3]);
    expect(rowsOf(events)).toEqual(
      [1, 2, 3].map((id) => ({
        row: id,
        id,
        status: 'succeeded',
        http_status: 200,
        error_family: null,
        error_code: null,
        error: null,
        response: { done: true },
      })),
    );
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', complete: true, rows: 3 });
    expect(messagesOf(events)).toEqual([
      expect.stringMatching(/^Run [\da-f-]+: 3 actions to send\.$/),
    ]);
    expect(invalidated).toEqual(['tickets']);
  });

  it('is recorded with its statement, which is the whole block inside one', async () => {
    const { run, engine } = setUp();
    await run(`BEGIN ${EXEC}; ${EXEC}; END`);
    await run(EXEC);
    const { auditLog, history } = engine.ports;
    const [alone, block] = (await history.list({ limit: 2 })).map((one) => one.statementId);
    expect(alone).toEqual(expect.any(String));
    expect(block).not.toBe(alone);
    const recorded = await auditLog.list({ limit: 10 });
    expect(recorded.map(({ statementId }) => statementId)).toEqual([
      ...[1, 2, 3].map(() => alone),
      ...[1, 2, 3, 4, 5, 6].map(() => block),
    ]);
    const shown = rowsOf(await run('SHOW AUDIT LIMIT 1'));
    expect(shown).toMatchObject([{ statement_id: alone }]);
  });

  it('stops at the first failure, and fails after the last row', async () => {
    const { run, sent, invalidated } = setUp({
      attempt: (id) => (id === 2 ? rejected : undefined),
    });
    const events = await run(EXEC);
    expect(sent).toEqual([1, 2]);
    expect(rowsOf(events)).toMatchObject([
      { id: 1, status: 'succeeded' },
      {
        id: 2,
        status: 'failed',
        http_status: 422,
        error_family: 'invalid_request_error',
        error_code: 'request_rejected',
        error: 'The service rejected the request (HTTP 422): No',
      },
      { id: 3, status: 'not_sent', http_status: null },
    ]);
    const run1 = runIn(events);
    expect(errorOf(events)).toMatchObject({
      code: 'actions_failed',
      family: 'connector_error',
      message: '1 of 3 actions failed, so 1 was not sent (stop_after is 1).',
      hint: expect.stringContaining(`WITH (resume = '${run1}')`) as string,
    });
    expect(invalidated).toEqual(['tickets']);
  });

  it('continues after fewer failures than stop_after', async () => {
    const { run, sent } = setUp({ attempt: (id) => (id === 1 ? rejected : undefined) });
    const events = await run(`${EXEC} WITH (stop_after = 2)`);
    expect(sent).toEqual([1, 2, 3]);
    expect(errorOf(events)?.message).toBe('1 of 3 actions failed.');
  });

  it('is sent several times at once if requested, up to the bound', async () => {
    const { engine, run } = setUp({
      ids: upTo(9),
      engine: { bounds: { for_each_concurrency: 4 } },
    });
    let now = 0;
    let most = 0;
    engine.actions.attempt = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return OK;
    };
    const events = await run(`${EXEC} WITH (concurrency = 50)`);
    expect(most).toBe(4);
    expect(rowsOf(events)).toHaveLength(9);
  });

  it('sends nothing if a row has an unusable value', async () => {
    const { run, sent } = setUp({ ids: [1, null, 3] });
    const events = await run(EXEC);
    expect(sent).toEqual([]);
    expect(errorOf(events)).toMatchObject({
      code: 'for_each_value',
      message: 'Row 2 of FOR EACH: "id" must be a whole number, not null. No action was run.',
    });
  });

  it('sends nothing for a partial query, unless that is allowed', async () => {
    const { run, sent } = setUp({ complete: false });
    expect(errorOf(await run(EXEC))).toMatchObject({
      code: 'for_each_partial',
      message:
        'The query of FOR EACH returned a partial result (d.tickets: the service limits how many rows it returns). No action was run.',
    });
    expect(sent).toEqual([]);
    const events = await run(`${EXEC} WITH (allow_partial = true)`);
    expect(sent).toEqual([1, 2, 3]);
    expect(messagesOf(events)[0]).toBe(
      'The actions are run for the rows of a partial result: d.tickets: the service limits how many rows it returns.',
    );
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', complete: false });
  });

  it('sends nothing beyond the bound of rows', async () => {
    const { run, sent } = setUp({ ids: upTo(4), engine: { bounds: { for_each_rows: 3 } } });
    expect(errorOf(await run(EXEC))).toMatchObject({
      code: 'for_each_bound_exceeded',
      message: 'The query of FOR EACH has more than 3 rows (for_each_rows). No action was run.',
    });
    expect(sent).toEqual([]);
  });

  it('checks the mode before it reads the query', async () => {
    const { engine, run, sent } = setUp();
    const read = jest.spyOn(engine.queries, 'prepare');
    engine.actions.allowed = () =>
      Promise.reject(
        new InvalidRequestError('action_not_allowed', {
          action: 'tickets.close',
          mode: 'read_only',
        }),
      );
    expect(errorOf(await run(EXEC))?.code).toBe('action_not_allowed');
    expect(read).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  it.each([
    [OK, 'Cancelled: 2 of 3 actions were sent.'],
    [unknown, 'Cancelled: 2 of 3 actions were sent; it is unknown whether 1 of them was applied.'],
    [
      { outcome: 'error', error: new Error('aborted') } as const,
      'Cancelled: 1 of 3 actions was sent.',
    ],
  ])('reports how many were sent when it is cancelled (%#)', async (outcome, message) => {
    const controller = new AbortController();
    const { run, sent, engine } = setUp({
      attempt: (id) => {
        if (id === 1) return undefined;
        controller.abort(new Error('Interrupted'));
        return outcome;
      },
    });
    const events = await run(EXEC, { signal: controller.signal });
    expect(sent).toEqual([1, 2]);
    expect(errorOf(events)).toMatchObject({ code: 'actions_interrupted', message });
    expect((await engine.ports.history.list({ limit: 1 }))[0]?.outcome).toBe('cancelled');
  });
});

describe('what is said after the actions', () => {
  it('includes cached pages that stayed', async () => {
    const { engine, run } = setUp();
    engine.actions.invalidate = () => Promise.reject(new Error('no disk'));
    expect(messagesOf(await run(EXEC))).toContain('Cached pages could not be removed: no disk');
  });

  it.each([
    [1, '1 response of more than 64 KB is not shown.'],
    [2, '2 responses of more than 64 KB are not shown.'],
  ])('includes %i responses that are too long to show', async (count, message) => {
    const { run } = setUp({
      attempt: (id) => (id > count ? OK : { ...OK, body: 'x'.repeat(65 * 1024) }),
    });
    expect(messagesOf(await run(EXEC))).toContain(message);
  });
});

describe('EXPLAIN of an action for each row', () => {
  const EXPLAIN = `EXPLAIN ${EXEC}`;

  it('has no request if that depends on the values of the row', async () => {
    const { engine, run } = setUp();
    const unusable = { name: 'id', reason: 'it is not a number' };
    engine.actions.explain = () =>
      Promise.reject(new InvalidRequestError('parameter_unusable', unusable));
    const events = await run(EXPLAIN);
    expect(events.find(({ type }) => type === 'plan')).toMatchObject({
      plan: {
        title: 'Action d.tickets.close, for each row of the query',
        facts: [{ name: 'request', value: 'depends on the values of the row' }],
        requests: [],
      },
    });
  });

  it('fails if it is something else', async () => {
    const { engine, run } = setUp();
    engine.actions.explain = () => Promise.reject(new MoltlerError('cancelled', {}));
    expect(errorOf(await run(EXPLAIN))?.code).toBe('cancelled');
  });
});

describe('a dry run for each row', () => {
  it('shows the requests of the first rows, and sends nothing', async () => {
    const { run, sent } = setUp({ ids: upTo(25) });
    const events = await run(`DRY RUN ${EXEC}`);
    expect(sent).toEqual([]);
    const rows = rowsOf(events);
    expect(rows).toHaveLength(20);
    expect(rows[1]).toMatchObject({
      row: 2,
      method: 'POST',
      url: 'http://desk.example/tickets/2/close',
    });
    expect(messagesOf(events)).toEqual([
      '25 actions would be run. The requests of 5 more rows are not shown.',
    ]);
  });

  it('says that the query is partial, and what is skipped', async () => {
    const partial = setUp({ complete: false });
    expect(messagesOf(await partial.run(`DRY RUN ${EXEC}`))).toEqual([
      'The query returned a partial result: d.tickets: the service limits how many rows it returns. Without DRY RUN, no action would be run.',
      '3 actions would be run.',
    ]);
    const { run } = setUp({ attempt: (id) => (id === 2 ? rejected : undefined) });
    const id = runIn(await run(EXEC));
    expect(messagesOf(await run(`DRY RUN ${EXEC} WITH (resume = '${id}')`))).toEqual([
      '2 actions would be run. 1 row would be skipped.',
    ]);
  });
});
