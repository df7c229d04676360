import type { StreamEvent } from '../../common/contract';
import { StatementError } from '../../common/errors';
import { messagesOf, problemsOf, rowsOf, runScript, SYNC, syncDesk } from '../script/testing';

const doneOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'statement_done' ? [event.complete] : []));

describe('SYNC', () => {
  it('is stored, run once, and returns what became of its documents', async () => {
    const { engine, syncs, stored } = await syncDesk();
    const events = await runScript(engine, SYNC);
    expect(rowsOf(events)).toEqual([
      {
        sync: 'd_tickets',
        kind: 'full',
        read: 3,
        written: 2,
        unchanged: 1,
        removed: 0,
        rejected: 0,
        requests: 1,
        outcome: 'ok',
      },
    ]);
    expect(messagesOf(events)).toEqual(['Stored sync "d_tickets".']);
    expect(await stored()).toMatchObject({
      statement: "SYNC CONNECTOR d.tickets TO desk-*\nWHERE state = 'open'",
      target: 'desk-*',
      paused: false,
    });
    expect(syncs.runs).toMatchObject([{ name: 'd_tickets', options: { trigger: 'statement' } }]);
    expect((await stored()).dueAt).toBeUndefined();
  });

  it('with a schedule of seconds says all of its next times to the second', async () => {
    const { engine } = await syncDesk();
    const events = await runScript(engine, `${SYNC} SCHEDULE '*/30 * * * * *'`);
    expect(messagesOf(events)[1]).toBe(
      'Sync "d_tickets" runs next at 2026-01-01 00:00:30, 2026-01-01 00:01:00 and 2026-01-01 00:01:30 (UTC).',
    );
  });

  it('with a schedule is due, and says when and by whom it is run', async () => {
    const { engine, ports, stored } = await syncDesk();
    const events = await runScript(
      engine,
      `${SYNC} SCHEDULE '0 3 * * *' TIME ZONE 'Europe/Berlin'`,
    );
    expect(messagesOf(events)).toEqual([
      'Stored sync "d_tickets".',
      'Sync "d_tickets" runs next at 2026-01-01 03:00, 2026-01-02 03:00 and 2026-01-03 03:00 (Europe/Berlin).',
    ]);
    expect(events).toContainEqual(
      expect.objectContaining({
        hint: 'Schedules run while "moltler serve" or "moltler demo" is running.',
      }),
    );
    const { dueAt = 0, schedule } = await stored();
    expect(schedule).toEqual({ cron: '0 3 * * *', timeZone: 'Europe/Berlin' });
    expect(dueAt - Date.parse('2026-01-01T02:00:00Z')).toBeLessThan(30_000);
    expect(dueAt).toBeGreaterThan(ports.clock.now());
  });

  it('keeps its schedule unless the statement has one', async () => {
    const { engine, stored } = await syncDesk();
    await runScript(engine, `${SYNC} SCHEDULE '@hourly'`);
    const events = await runScript(engine, 'SYNC CONNECTOR d.tickets TO desk-*');
    expect(messagesOf(events).slice(0, 2)).toEqual([
      'Changed sync "d_tickets".',
      "It keeps its schedule '@hourly' (UTC).",
    ]);
    expect(await stored()).toMatchObject({
      schedule: { cron: '@hourly' },
      statement: 'SYNC CONNECTOR d.tickets TO desk-*',
    });
  });

  it('is a partial result unless everything was copied', async () => {
    const { engine, syncs } = await syncDesk();
    expect(doneOf(await runScript(engine, SYNC))).toEqual([true]);
    syncs.next = { outcome: 'partial' };
    expect(doneOf(await runScript(engine, SYNC))).toEqual([false]);
  });

  it('stays when its run fails', async () => {
    const { engine, syncs, stored } = await syncDesk();
    syncs.next = new StatementError('connector_changed', { name: 'd' });
    expect(problemsOf(await runScript(engine, SYNC))).toEqual(['connector_changed']);
    expect(await stored()).toMatchObject({ name: 'd_tickets' });
  });

  it('is not stored by a dry run, which shows requests, columns and documents', async () => {
    const { engine, ports, syncs } = await syncDesk();
    syncs.dry = [
      {
        source: 'd.tickets',
        kind: 'full',
        plan: {
          title: 'Scan',
          step: 'scan',
          facts: [],
          requests: [{ method: 'GET', url: 'https://desk.example/tickets', least: 1 }],
          children: [],
        },
        index: {
          name: 'desk-d-tickets',
          columns: [{ name: 'id', type: 'integer', ignoringCase: false }],
        },
        documents: [{ id: '1', content: { id: 1 } }],
      },
    ];
    const events = await runScript(engine, `DRY RUN ${SYNC}`);
    expect(rowsOf(events)).toEqual([
      {
        source: 'd.tickets',
        index: 'desk-d-tickets',
        kind: 'full',
        requests: ['GET https://desk.example/tickets'],
        documents: [{ _id: '1', id: 1 }],
        columns: ['id integer'],
      },
    ]);
    expect(await ports.syncs.list()).toEqual([]);
    expect(syncs.runs).toEqual([]);
  });

  it('does not store a secret', async () => {
    const { engine, ports } = await syncDesk();
    await runScript(engine, "CREATE SECRET x VALUE 'kn0wn-value'");
    engine.redactor.learn('kn0wn-value');
    const events = await runScript(
      engine,
      "SYNC (SELECT id, 'kn0wn-value' AS s FROM d.tickets) AS a TO a KEY (id)",
    );
    expect(problemsOf(events)).toEqual(['secret_in_sync']);
    expect(await ports.syncs.list()).toEqual([]);
  });

  it('is checked before anything runs, also where it is not reached', async () => {
    const { engine, ports } = await syncDesk();
    const events = await runScript(
      engine,
      `CREATE VIEW a AS SELECT 1 AS n; IF 1 = 2 THEN SYNC CONNECTOR d.tikets TO x; END IF`,
    );
    expect(problemsOf(events)).toEqual(['unknown_entity']);
    expect(await ports.views.list()).toEqual([]);
  });

  it('runs inside a block', async () => {
    const { engine, syncs } = await syncDesk();
    await runScript(engine, `BEGIN IF 1 = 1 THEN ${SYNC}; END IF; RUN SYNC d_tickets; END`);
    expect(syncs.runs.map(({ name }) => name)).toEqual(['d_tickets', 'd_tickets']);
  });

  it('is not allowed to those who only read', async () => {
    const { engine, ports } = await syncDesk();
    expect(problemsOf(await runScript(engine, SYNC, { readOnly: true }))).toEqual([
      'read_only_caller',
    ]);
    expect(await ports.syncs.list()).toEqual([]);
  });
});
