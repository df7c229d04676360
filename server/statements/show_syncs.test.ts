import { messagesOf, rowsOf, runScript, SYNC, syncDesk } from '../script/testing';

const MINUTE = 60_000;

describe('SHOW', () => {
  it('lists syncs with their last and next run, and what is wrong', async () => {
    const { engine, ports, syncs, stored } = await syncDesk();
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
    const { engine, syncs } = await syncDesk();
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
    const { engine, syncs } = await syncDesk();
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
    const { engine, ports, syncs, stored } = await syncDesk();
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
    const { engine } = await syncDesk();
    await runScript(engine, SYNC);
    expect(rowsOf(await runScript(engine, 'SHOW CONNECTOR d'))).toContainEqual({
      property: 'syncs',
      value: 'd_tickets',
    });
  });

  it('shows and clears what is cached', async () => {
    const { engine, ports } = await syncDesk();
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
    const { engine, ports } = await syncDesk();
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
