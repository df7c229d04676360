import { StatementError } from '../../common/errors';
import type { StreamEvent } from '../../common/contract';
import { memoryPorts } from '../ports/fakes';
import { createDeskText, fakeEngine, runScript } from '../script/testing';
import { fakeSyncs } from '../sync/testing';

const SYNC = "SYNC CONNECTOR d.tickets TO desk-* WHERE state = 'open'";
const MINUTE = 60_000;

async function engineWithDesk() {
  const ports = memoryPorts();
  const syncs = fakeSyncs(ports);
  const engine = fakeEngine({ ports, syncs });
  await runScript(engine, createDeskText());
  const stored = async (name = 'd_tickets') => {
    const sync = await ports.syncs.get(name);
    if (sync === undefined) throw new Error(`${name} is gone`);
    return sync;
  };
  return { engine, ports, syncs, stored };
}

const columnsOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) =>
    event.type === 'columns' ? event.columns.map(({ name }) => name) : [],
  );
const rowsOf = (events: readonly StreamEvent[]) => {
  const columns = columnsOf(events);
  return events.flatMap((event) =>
    event.type === 'rows'
      ? event.rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))
      : [],
  );
};
const messagesOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'message' ? [event.text] : []));
const problemsOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => {
    if (event.type === 'diagnostics') return event.diagnostics.map(({ code }) => code);
    return event.type === 'error' ? [event.error.code] : [];
  });
const doneOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'statement_done' ? [event.complete] : []));

describe('SYNC', () => {
  it('is stored, run once, and returns what became of its documents', async () => {
    const { engine, syncs, stored } = await engineWithDesk();
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
    const { engine } = await engineWithDesk();
    const events = await runScript(engine, `${SYNC} SCHEDULE '*/30 * * * * *'`);
    expect(messagesOf(events)[1]).toBe(
      'Sync "d_tickets" runs next at 2026-01-01 00:00:30, 2026-01-01 00:01:00 and 2026-01-01 00:01:30 (UTC).',
    );
  });

  it('with a schedule is due, and says when and by whom it is run', async () => {
    const { engine, ports, stored } = await engineWithDesk();
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
    const { engine, stored } = await engineWithDesk();
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
    const { engine, syncs } = await engineWithDesk();
    expect(doneOf(await runScript(engine, SYNC))).toEqual([true]);
    syncs.next = { outcome: 'partial' };
    expect(doneOf(await runScript(engine, SYNC))).toEqual([false]);
  });

  it('stays when its run fails', async () => {
    const { engine, syncs, stored } = await engineWithDesk();
    syncs.next = new StatementError('connector_changed', { name: 'd' });
    expect(problemsOf(await runScript(engine, SYNC))).toEqual(['connector_changed']);
    expect(await stored()).toMatchObject({ name: 'd_tickets' });
  });

  it('is not stored by a dry run, which shows requests, columns and documents', async () => {
    const { engine, ports, syncs } = await engineWithDesk();
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
    const { engine, ports } = await engineWithDesk();
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
    const { engine, ports } = await engineWithDesk();
    const events = await runScript(
      engine,
      `CREATE VIEW a AS SELECT 1 AS n; IF 1 = 2 THEN SYNC CONNECTOR d.tikets TO x; END IF`,
    );
    expect(problemsOf(events)).toEqual(['unknown_entity']);
    expect(await ports.views.list()).toEqual([]);
  });

  it('runs inside a block', async () => {
    const { engine, syncs } = await engineWithDesk();
    await runScript(engine, `BEGIN IF 1 = 1 THEN ${SYNC}; END IF; RUN SYNC d_tickets; END`);
    expect(syncs.runs.map(({ name }) => name)).toEqual(['d_tickets', 'd_tickets']);
  });

  it('is not allowed to those who only read', async () => {
    const { engine, ports } = await engineWithDesk();
    expect(problemsOf(await runScript(engine, SYNC, { readOnly: true }))).toEqual([
      'read_only_caller',
    ]);
    expect(await ports.syncs.list()).toEqual([]);
  });
});

describe('the control of syncs', () => {
  it('pauses, resumes and changes the schedule', async () => {
    const { engine, stored } = await engineWithDesk();
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
    const { engine, syncs } = await engineWithDesk();
    await runScript(engine, `${SYNC} WITH (name = 'mine')`);
    const events = await runScript(engine, 'RUN SYNC MINE CONFIRM');
    expect(rowsOf(events)).toMatchObject([{ sync: 'mine', outcome: 'ok' }]);
    expect(syncs.runs.map(({ options }) => options.confirmed)).toEqual([false, true]);
  });

  it('reports why a sync no longer works', async () => {
    const { engine, ports, stored } = await engineWithDesk();
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
    const { engine } = await engineWithDesk();
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
    const { engine, ports } = await engineWithDesk();
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
    const { engine, ports, stored } = await engineWithDesk();
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

describe('SHOW', () => {
  it('lists syncs with their last and next run, and what is wrong', async () => {
    const { engine, ports, syncs, stored } = await engineWithDesk();
    expect(messagesOf(await runScript(engine, 'SHOW SYNCS'))).toEqual(['There are no syncs yet.']);
    await runScript(engine, `${SYNC} SCHEDULE '@hourly'`);
    expect(rowsOf(await runScript(engine, 'SHOW SYNCS'))).toMatchObject([
      { name: 'd_tickets', state: 'scheduled', outcome: 'ok', schedule: '@hourly (UTC)', read: 3 },
    ]);
    syncs.next = new Error('Desk returned 500.');
    await runScript(engine, 'RUN SYNC d_tickets');
    await ports.syncs.update({ ...(await stored()), failures: 3 });
    expect(rowsOf(await runScript(engine, 'SHOW SYNCS'))).toMatchObject([
      {
        state: 'failing',
        problem: 'service_error: Desk returned 500. (3 times in a row, so it runs less often)',
      },
    ]);
    expect(
      rowsOf(await runScript(engine, 'SHOW SYNC HISTORY d_tickets')).map(({ outcome }) => outcome),
    ).toEqual(['failed', 'ok']);
  });

  it('says of a running sync if its process has not been heard from', async () => {
    const { engine, syncs } = await engineWithDesk();
    await runScript(engine, SYNC);
    const [status] = await syncs.list();
    if (status?.lastRun === undefined) throw new Error('It has not run.');
    const lastRun = { ...status.lastRun, outcome: 'running' as const };
    syncs.list = async () => [{ ...status, lastRun, silentMilliseconds: 40_500 }];
    expect(rowsOf(await runScript(engine, 'SHOW SYNCS'))).toMatchObject([
      {
        state: 'running',
        problem:
          'The process of the run has not been heard from for 40 s. If it has ended, another one can continue in a minute at most.',
      },
    ]);
  });

  it('shows what a running sync has done so far, or had when another process stored it last', async () => {
    const { engine, syncs } = await engineWithDesk();
    await runScript(engine, SYNC);
    const [status] = await syncs.list();
    if (status?.lastRun === undefined) throw new Error('It has not run.');
    const running = { ...status, lastRun: { ...status.lastRun, outcome: 'running' as const } };
    const scan = { scan: 's', connector: 'd', entity: 'tickets', rows: 50, pages: 1, requests: 1 };
    const counts = { written: 40, unchanged: 9, removed: 0, rejected: 1 };
    const progress = [{ ...scan, sync: { ...counts, slices: { ended: 1, total: 4 } } }];
    syncs.list = async () => [{ ...running, progress }];
    expect(rowsOf(await runScript(engine, 'SHOW SYNCS'))).toMatchObject([
      { state: 'running', read: 50, ...counts, slices: '1 of 4' },
    ]);
    syncs.history = async () => [running.lastRun];
    expect(rowsOf(await runScript(engine, 'SHOW SYNC HISTORY d_tickets'))).toMatchObject([
      { outcome: 'running', kind: null, read: null, requests: null, ended_at: null },
    ]);
    const stored = { ...running.lastRun, counts: { ...counts, read: 50, requests: 1 } };
    syncs.list = async () => [{ ...running, lastRun: stored }];
    expect(rowsOf(await runScript(engine, 'SHOW SYNCS'))).toMatchObject([
      { state: 'running', read: 50, ...counts, slices: null },
    ]);
  });

  it('shows when a connector was last synced, and that its syncs fail', async () => {
    const { engine, ports, syncs, stored } = await engineWithDesk();
    const connectors = async () => rowsOf(await runScript(engine, 'SHOW CONNECTORS'));
    expect(await connectors()).toMatchObject([{ Name: 'd', 'Last Sync': 'never' }]);
    await runScript(engine, `${SYNC} SCHEDULE '@hourly'`);
    await ports.clock.advance(5 * MINUTE);
    expect(await connectors()).toMatchObject([
      { Status: 'connected', 'Last Sync': '5 minutes ago' },
    ]);
    syncs.next = new Error('Desk returned 500.');
    await runScript(engine, 'RUN SYNC d_tickets');
    await ports.syncs.update({ ...(await stored()), failures: 2 });
    await ports.clock.advance(55 * MINUTE);
    const events = await runScript(engine, 'SHOW CONNECTORS');
    expect(rowsOf(events)).toMatchObject([{ Status: 'error', 'Last Sync': '1 hour ago' }]);
    expect(messagesOf(events)).toEqual([
      'Sync "d_tickets" has failed 2 times since its last success 1 hour ago: Desk returned 500.',
    ]);
  });

  it('names the syncs of a connector among its details', async () => {
    const { engine } = await engineWithDesk();
    await runScript(engine, SYNC);
    expect(rowsOf(await runScript(engine, 'SHOW CONNECTOR d'))).toContainEqual({
      property: 'syncs',
      value: 'd_tickets',
    });
  });

  it('shows and clears what is cached', async () => {
    const { engine, ports } = await engineWithDesk();
    const id = (await ports.connectorConfigs.get('d'))?.id ?? '';
    const page = { body: Buffer.from('x'), headers: {}, status: 200, version: '1', freshAt: 1000 };
    const key = { connectorId: id, version: '1', entity: 'tickets', request: 'GET /tickets' };
    await ports.pageCache.putPage(key, page);
    await ports.pageCache.putPage({ ...key, connectorId: 'gone' }, page);
    expect(rowsOf(await runScript(engine, 'SHOW CACHE'))).toMatchObject([
      { connector: 'd', entity: 'tickets', pages: 1, oldest: '1970-01-01T00:00:01.000Z' },
    ]);
    await runScript(engine, 'CLEAR CACHE FOR d.tickets');
    expect(rowsOf(await runScript(engine, 'SHOW CACHE'))).toEqual([]);
    expect(await ports.pageCache.contents()).toHaveLength(1);
    expect(messagesOf(await runScript(engine, 'CLEAR CACHE'))).toEqual([
      'Removed all cached responses.',
    ]);
    expect(await ports.pageCache.contents()).toEqual([]);
  });
});

describe('SHOW INDICES', () => {
  it('lists what FROM can read, with the syncs that write it', async () => {
    const { engine, ports } = await engineWithDesk();
    const [empty] = await runScript(engine, 'SHOW INDICES').then((events) => messagesOf(events));
    expect(empty).toBe('There are no indices yet.');
    await runScript(engine, SYNC);
    await runScript(engine, "SYNC CONNECTOR d TO desk-* WITH (name = 'all')");
    await runScript(engine, 'SYNC (SELECT id FROM d.tickets) AS Ids TO reports-* KEY (id)');
    for (const name of ['desk-d-tickets', 'reports-ids', 'logs'])
      await ports.documents.prepare({
        name,
        columns: [{ name: 'id', type: 'text', ignoringCase: false }],
      });
    await ports.documents.write(
      [{ type: 'put', index: 'logs', document: { id: 'a', content: { id: 'a' } } }],
      { fence: 1, signal: new AbortController().signal },
    );
    const empties = { documents: 0, columns: 1, bytes: null };
    expect(rowsOf(await runScript(engine, 'SHOW INDICES'))).toEqual([
      { name: 'desk-d-tickets', ...empties, syncs: ['all', 'd_tickets'] },
      { name: 'logs', ...empties, documents: 1, syncs: [] },
      { name: 'reports-ids', ...empties, syncs: ['Ids'] },
    ]);
    const some = rowsOf(await runScript(engine, "SHOW INDICES LIKE 'desk-%' LIMIT 5"));
    expect(some.map(({ name }) => name)).toEqual(['desk-d-tickets']);
  });
});

describe('syncs of a connector', () => {
  it('follow it when it is renamed', async () => {
    const { engine, syncs, stored } = await engineWithDesk();
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
    const { engine, stored } = await engineWithDesk();
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
