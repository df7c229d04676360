import { messagesOf, problemsOf, rowsOf, runScript, SYNC, syncDesk } from '../script/testing';

describe('the control of syncs', () => {
  it('pauses, resumes and changes the schedule', async () => {
    const { engine, stored } = await syncDesk();
    await runScript(engine, `${SYNC} SCHEDULE '@hourly'`);
    expect(messagesOf(await runScript(engine, 'PAUSE SYNC d_tickets'))).toEqual([
      'Paused sync "d_tickets". A run that has begun goes on.',
    ]);
    expect(await stored()).toMatchObject({ paused: true });
    expect((await stored()).dueAt).toBeUndefined();
    const resumed = await runScript(engine, 'RESUME SYNC d_tickets');
    expect(messagesOf(resumed)[0]).toContain('runs next at 2026-01-01 01:00');
    expect((await stored()).dueAt).toBeDefined();
    const altered = await runScript(engine, "ALTER SYNC d_tickets SET SCHEDULE '@every 2h'");
    expect(messagesOf(altered)).toEqual([
      'Sync "d_tickets" runs next at 2026-01-01 02:00, 2026-01-01 04:00 and 2026-01-01 06:00 (UTC).',
    ]);
    const none = await runScript(engine, 'ALTER SYNC d_tickets SET SCHEDULE NONE');
    expect(messagesOf(none)).toEqual(['Sync "d_tickets" only runs on request.']);
    expect(await stored()).not.toHaveProperty('schedule');
  });

  it('runs it as it is stored, and confirms removals', async () => {
    const { engine, syncs } = await syncDesk();
    await runScript(engine, `${SYNC} WITH (name = 'mine')`);
    const events = await runScript(engine, 'RUN SYNC MINE CONFIRM');
    expect(rowsOf(events)).toMatchObject([{ sync: 'mine', outcome: 'ok' }]);
    expect(syncs.runs.map(({ options }) => options.confirmed)).toEqual([false, true]);
  });

  it('reports why a sync no longer works', async () => {
    const { engine, ports, stored } = await syncDesk();
    await runScript(engine, SYNC);
    await ports.syncs.update({ ...(await stored()), statement: 'SYNC CONNECTOR gone TO a' });
    const events = await runScript(engine, 'RUN SYNC d_tickets');
    expect(events).toContainEqual(
      expect.objectContaining({
        error: expect.objectContaining({
          code: 'sync_invalid',
          message: 'Sync "d_tickets" no longer works: Unknown connector "gone".',
        }) as unknown,
      }),
    );
  });

  it('says truly what a repeated statement and RESUME do', async () => {
    const { engine } = await syncDesk();
    const text = `${SYNC} SCHEDULE '@hourly'`;
    await runScript(engine, text);
    expect(messagesOf(await runScript(engine, SYNC))[0]).toBe(
      'Found sync "d_tickets" with the same statement.',
    );
    await runScript(engine, 'PAUSE SYNC d_tickets');
    const [resumed] = messagesOf(await runScript(engine, 'RESUME SYNC d_tickets'));
    expect(resumed).toMatch(/^Resumed sync "d_tickets"\. It runs next at /);
    await runScript(engine, 'DROP CONNECTOR d');
    expect(await runScript(engine, 'RESUME SYNC d_tickets')).toContainEqual(
      expect.objectContaining({
        error: expect.objectContaining({ code: 'sync_invalid' }) as unknown,
      }),
    );
  });

  it('deletes it, and stops what runs', async () => {
    const { engine, ports } = await syncDesk();
    await runScript(engine, SYNC);
    expect(messagesOf(await runScript(engine, 'STOP SYNC d_tickets'))).toEqual([
      'Sync "d_tickets" is not running.',
    ]);
    expect(messagesOf(await runScript(engine, 'DROP SYNC d_tickets'))).toEqual([
      'Deleted sync "d_tickets". Its documents in desk-* stay.',
    ]);
    expect(await ports.syncs.list()).toEqual([]);
    expect(messagesOf(await runScript(engine, 'DROP SYNC IF EXISTS d_tickets'))).toEqual([
      'Sync "d_tickets" does not exist; nothing was changed.',
    ]);
    expect(problemsOf(await runScript(engine, 'DROP SYNC d_tickets'))).toEqual(['unknown_sync']);
  });

  it('writes rejected documents again', async () => {
    const { engine, ports, stored } = await syncDesk();
    await runScript(engine, SYNC);
    const { id } = await stored();
    const letter = {
      syncId: id,
      at: '2026-01-01T00:00:00.000Z',
      index: 'desk-d-tickets',
      documentId: 'd:1',
      reason: 'id is text',
      content: { id: 'x' },
    };
    await ports.syncs.addDeadLetters([letter]);
    expect(rowsOf(await runScript(engine, 'SHOW SYNC ERRORS d_tickets'))).toEqual([
      {
        at: letter.at,
        index: letter.index,
        id: 'd:1',
        reason: 'id is text',
        document: { id: 'x' },
      },
    ]);
    expect(rowsOf(await runScript(engine, 'SHOW SYNCS'))).toMatchObject([{ errors: 1 }]);
    expect(rowsOf(await runScript(engine, 'RETRY SYNC ERRORS d_tickets'))).toEqual([
      { sync: 'd_tickets', written: 1, left: 0 },
    ]);
    expect(messagesOf(await runScript(engine, 'SHOW SYNC ERRORS d_tickets'))).toEqual([
      'Sync "d_tickets" has no rejected documents.',
    ]);
  });
});

describe('syncs of a connector', () => {
  it('follow it when it is renamed', async () => {
    const { engine, syncs, stored } = await syncDesk();
    await runScript(engine, SYNC);
    const query = 'SYNC (SELECT d.id FROM d.tickets d) AS report TO r KEY (id)';
    await runScript(engine, query);
    const events = await runScript(engine, 'ALTER CONNECTOR d RENAME TO desk');
    expect(messagesOf(events)).toContain(
      '2 syncs that read it now use the new name: d_tickets and report.',
    );
    expect((await stored()).statement).toContain('SYNC CONNECTOR desk.tickets');
    expect((await stored('report')).statement).toContain('FROM desk.tickets d');
    await runScript(engine, 'RUN SYNC d_tickets; RUN SYNC report');
    expect(syncs.runs).toHaveLength(4);
    expect(rowsOf(await runScript(engine, 'SHOW CONNECTORS'))).toMatchObject([
      { Name: 'desk', 'Last Sync': 'just now' },
    ]);
  });

  it('are paused when it is deleted, and named', async () => {
    const { engine, stored } = await syncDesk();
    await runScript(engine, `${SYNC} SCHEDULE '@hourly'`);
    await runScript(engine, 'CREATE VIEW open AS SELECT id FROM d.tickets');
    await runScript(engine, 'SYNC (SELECT id FROM open) AS report TO r KEY (id)');
    const events = await runScript(engine, 'DROP CONNECTOR d');
    expect(messagesOf(events)).toContain(
      '2 syncs no longer work, because they read the connector: d_tickets and report. Those with a schedule were paused.',
    );
    expect(await stored()).toMatchObject({ paused: true });
  });
});
