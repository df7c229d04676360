import { deskEngines, rowsIn } from './testing';

const { open, create, desk } = deskEngines();

describe('the engine', () => {
  it('runs syncs that are due while schedules are run, until they are stopped', async () => {
    const { run, ports, moltler } = await open();
    await run(`${create()} SYNC CONNECTOR d.tickets TO desk-* SCHEDULE '@hourly'`);
    const [sync] = await ports.syncs.list();
    if (sync === undefined) throw new Error('it is not stored');
    await ports.syncs.update({ ...sync, dueAt: 1 });
    const schedules = moltler.startSchedules();
    const triggers = async () =>
      (await ports.syncs.runs({ limit: 10 }))
        .filter(({ outcome }) => outcome === 'ok')
        .map(({ trigger }) => trigger);
    while ((await triggers()).length < 2) await new Promise(setImmediate);
    await schedules.stop();
    expect(await triggers()).toEqual(['schedule', 'statement']);
    expect((await ports.syncs.get('d_tickets'))?.dueAt).toBeGreaterThan(Date.now());
    expect(rowsIn(await run('SHOW CONNECTORS'))).toEqual([['d', 'desk', 'connected', 'just now']]);
  });

  it('runs a sync that is due when its host calls, and interrupts it when it closes', async () => {
    const told: string[] = [];
    const { run, ports, moltler } = await open({
      schedules: {
        whoRuns: 'The host runs it.',
        changed: async ({ name }) => void told.push(`changed ${name}`),
        seen: async (syncs) => void told.push(`seen ${syncs.length}`),
        removed: async () => void told.push('removed'),
      },
    });
    const created = await run(`${create()} SYNC CONNECTOR d.tickets TO desk-* SCHEDULE '@hourly'`);
    expect(JSON.stringify(created)).toContain('The host runs it.');
    await run('PAUSE SYNC d_tickets; RESUME SYNC d_tickets; SHOW SYNCS');
    expect(told).toEqual([...Array<string>(3).fill('changed d_tickets'), 'seen 1']);
    const [sync] = await ports.syncs.list();
    if (sync === undefined) throw new Error('it is not stored');
    const { signal } = new AbortController();
    expect(await moltler.runDue(sync.id, signal)).toEqual({ nextAt: sync.dueAt });
    const due = await ports.syncs.update({ ...sync, dueAt: 1 });
    expect((await moltler.runDue(sync.id, signal)).nextAt).toBeGreaterThan(Date.now());
    const lastRun = async () => (await ports.syncs.runs({ syncId: sync.id, limit: 1 }))[0];
    expect(await lastRun()).toMatchObject({ trigger: 'schedule', outcome: 'ok' });

    const again = await ports.syncs.get(due.name);
    if (again !== undefined) await ports.syncs.update({ ...again, dueAt: 1 });
    desk().behaviour.hang = true;
    const call = moltler.runDue(sync.id, signal);
    while ((await lastRun())?.outcome !== 'running') await new Promise(setImmediate);
    await moltler.close();
    expect((await call).nextAt).toBeLessThanOrEqual(Date.now());
    expect(await lastRun()).toMatchObject({ outcome: 'interrupted' });
  });
});
