import type { JsonValue } from '../../../common/declaration';
import { RunOfActions } from './run_of_actions';
import { createDeskText, fakeEngine, runScript } from '../../script/testing';
import {
  EXEC,
  errorOf,
  QUERY,
  rejected,
  runIn,
  actingEngine,
  unknown,
  type Acting,
} from './testing/acting_engine';
import { messagesOf, rowsOf } from '../testing';

const setUp = (options: Acting = {}) =>
  actingEngine({ fakeEngine, createDeskText, runScript }, options);

describe('continuing a run', () => {
  it('skips what succeeded, and sends the rest', async () => {
    let broken = true;
    const { run, sent, nowReturns } = setUp({
      attempt: (id) => (id === 2 && broken ? rejected : undefined),
    });
    const id = runIn(await run(EXEC));
    broken = false;
    nowReturns([3, 2, 1, 4]);
    const events = await run(`${EXEC} WITH (resume = '${id}')`);
    expect(sent).toEqual([1, 2, 3, 2, 4]);
    expect(rowsOf(events).map(({ id: of, status }) => [of, status])).toEqual([
      [3, 'succeeded'],
      [2, 'succeeded'],
      [1, 'skipped'],
      [4, 'succeeded'],
    ]);
    expect(messagesOf(events)).toContain(
      '1 row was skipped: the action succeeded earlier in the run.',
    );
    const again = await run(`${EXEC} WITH (resume = '${id}')`);
    expect(sent).toHaveLength(5);
    expect(rowsOf(again).every(({ status }) => status === 'skipped')).toBe(true);
  });

  it('distinguishes equal rows by their order', async () => {
    const { run, sent } = setUp({
      ids: [7, 7, 7],
      attempt: () => (sent.length === 2 ? rejected : undefined),
    });
    const id = runIn(await run(EXEC));
    expect(sent).toEqual([7, 7]);
    await run(`${EXEC} WITH (resume = '${id}')`);
    expect(sent).toEqual([7, 7, 7, 7]);
  });

  it.each([
    [false, [1], 'unknown'],
    [true, [1, 1], 'succeeded'],
  ])(
    'repeats what may have been applied only if that changes nothing: %s',
    async (idempotent, expected, status) => {
      const { run, sent } = setUp({
        ids: [1],
        idempotent,
        attempt: () => (sent.length === 1 ? unknown : undefined),
      });
      const id = runIn(await run(EXEC));
      const events = await run(`${EXEC} WITH (resume = '${id}')`);
      expect(sent).toEqual(expected);
      expect(rowsOf(events)).toMatchObject([{ status }]);
      expect(events.at(-2)).toMatchObject({ complete: idempotent });
    },
  );

  it('treats an attempt whose process was killed as one that may have been applied', async () => {
    const { engine, run, sent } = setUp({
      ids: [1, 2],
      attempt: (id) => (id === 2 ? rejected : undefined),
    });
    engine.ports.auditLog.finish = async () => undefined;
    const id = runIn(await run(EXEC));
    const events = await run(`${EXEC} WITH (resume = '${id}')`);
    expect(sent).toEqual([1, 2]);
    expect(rowsOf(events)).toMatchObject([{ status: 'unknown' }, { status: 'unknown' }]);
    expect(messagesOf(events)).toContain(
      '2 actions of the run were not sent again, because it is unknown whether they were applied. Check in the service.',
    );
  });

  it('rejects the run of another user, of another action, and one that does not exist', async () => {
    const { run, sent } = setUp();
    const me = { user: 'me', origin: 'realm one' };
    const id = runIn(await run(EXEC, me));
    const resume = `WITH (resume = '${id}')`;
    const codes = [
      errorOf(await run(`${EXEC} ${resume}`, { user: 'someone else' })),
      errorOf(await run(`${EXEC} ${resume}`, { ...me, origin: 'realm two' })),
      errorOf(
        await run(`CONNECTOR_EXEC d.tickets.close(id => id) ${QUERY} WITH (resume = 'none')`),
      ),
    ].map((error) => error?.code);
    expect(codes).toEqual(['unknown_run', 'unknown_run', 'unknown_run']);
    expect(sent).toHaveLength(3);
  });

  it('recognizes a row whose document has its members in another order', async () => {
    const { engine } = setUp();
    const close = { connector: 'd', entity: 'tickets', action: 'close' } as const;
    const exec = (data: JsonValue) => ({
      ...close,
      kind: 'connector_exec_statement' as const,
      dryRun: false,
      arguments: { id: 1, data },
      argumentTypes: {},
    });
    const first = exec({ title: 'a', fields: { size: 1, tags: ['x'] } });
    const again = exec({ fields: { tags: ['x'], size: 1 }, title: 'a' });
    const other = exec({ title: 'a', fields: { size: 2, tags: ['x'] } });
    const run = await RunOfActions.open(first, undefined, { engine, user: 'u' });
    const { attempt } = run.next(first);
    await engine.ports.auditLog.finish(
      await engine.ports.auditLog.start({
        at: '2026-01-01T00:00:00Z',
        user: 'u',
        ...close,
        arguments: {},
        method: 'POST',
        url: '',
        attempt,
      }),
      { outcome: 'ok' },
    );
    const continued = await RunOfActions.open(again, run.id, { engine, user: 'u' });
    expect(continued.next(again).earlier).toBe('succeeded');
    expect(continued.next(other).earlier).toBe('none');
  });

  it('keeps no argument in the name of a row', async () => {
    const { engine, run } = setUp({ ids: [123456789] });
    await run(EXEC);
    const [record] = await engine.ports.auditLog.list({ limit: 1 });
    expect(JSON.stringify(record?.attempt)).not.toContain('123456789');
  });
});
