import { leaseOf } from '../../server/ports';
import { memoryPorts } from '../../server/ports/fakes';
import { one, options, start, waiting } from './held_runs';
import { ended, respondFrom, syncWorld } from './sync_world';

describe('two runs of a sync at once', () => {
  it('is rejected with who runs it if it has to do something else, and recorded as skipped if it was scheduled', async () => {
    const { held, go } = waiting(one());
    const world = syncWorld(held);
    const { sync, bound, running } = await start(world);
    const other = syncWorld(held, { ports: world.ports });
    const second = await ended(other.syncs.run(sync, bound, options({ confirmed: true })));
    expect(second.error).toMatchObject({ code: 'sync_running' });
    expect((second.error as Error).message).toContain('started by ada');
    expect((second.error as Error).message).toContain('2026-01-01T00:00:00.000Z');
    const scheduled = await ended(other.syncs.run(sync, bound, options({ trigger: 'schedule' })));
    expect(scheduled.run).toMatchObject({ outcome: 'skipped' });
    go();
    expect((await running).run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
  });

  it('is stopped by another process', async () => {
    const { held } = waiting(one());
    const world = syncWorld(held);
    const { sync, running } = await start(world);
    const other = syncWorld(held, { ports: world.ports });
    expect(await other.syncs.stop(sync)).toBe('asked');
    await world.ports.clock.advance(20_000);
    expect((await running).run).toMatchObject({ outcome: 'stopped' });
    expect(await other.syncs.stop(sync)).toBeUndefined();
  });

  it('is stopped by this process, and goes on where it was', async () => {
    const { held, go } = waiting(one());
    const world = syncWorld(held);
    const { sync, running } = await start(world);
    expect((await world.syncs.list())[0]?.progress?.[0]?.sync).toMatchObject({
      written: 10,
      slices: { ended: 0, total: 1 },
    });
    expect(await world.syncs.stop(sync)).toBe('ended');
    expect((await running).run).toMatchObject({ outcome: 'stopped', counts: { written: 10 } });
    go();
    const from = world.requests.length;
    expect((await world.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 15 } });
    expect(world.requests.slice(from)).toHaveLength(3);
  });

  it('is interrupted by the end of the process, and goes on where it was', async () => {
    const { held, go } = waiting(one());
    const world = syncWorld(held);
    const { running } = await start(world);
    await world.syncs.close();
    expect((await running).run).toMatchObject({ outcome: 'interrupted', counts: { written: 10 } });
    go();
    const other = syncWorld(held, { ports: world.ports });
    expect((await other.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 15 } });
  });

  it('ends with the statement that was cancelled', async () => {
    const { held } = waiting(one());
    const world = syncWorld(held);
    const controller = new AbortController();
    const { sync, running } = await start(world, { signal: controller.signal });
    controller.abort(new Error('no longer wanted'));
    expect((await running).error).toMatchObject({ message: 'no longer wanted' });
    const [run] = await world.syncs.history({ syncId: sync.id, limit: 1 });
    expect(run).toMatchObject({ outcome: 'stopped' });
  });
});

describe('a lease', () => {
  it('is renewed for as long as the run takes', async () => {
    const { held, go } = waiting(one());
    const world = syncWorld(held);
    const { sync, running } = await start(world);
    for (let minutes = 0; minutes < 30; minutes++) await world.ports.clock.advance(60_000);
    expect(await world.ports.leases.holder(leaseOf(sync.id))).toBeDefined();
    go();
    expect((await running).run).toMatchObject({ outcome: 'ok' });
    expect(await world.ports.leases.holder(leaseOf(sync.id))).toBeUndefined();
  });

  it('that is lost ends the run, which writes nothing any more', async () => {
    const { held, go } = waiting(one());
    const ports = memoryPorts();
    let paused = false;
    const world = syncWorld(held, {
      ports,
      change: (some) => ({
        ...some,
        leases: {
          ...some.leases,
          // The paused process does not get to it.
          renew: (...lease) =>
            paused ? new Promise(() => undefined) : some.leases.renew(...lease),
        },
      }),
    });
    const { sync, bound, running } = await start(world);
    paused = true;
    await ports.clock.advance(90_000);
    const all = one(30);
    const other = syncWorld(respondFrom(all), { ports });
    const second = await ended(other.syncs.run(sync, bound, options()));
    expect(second.run).toMatchObject({ outcome: 'ok', counts: { written: 20, unchanged: 0 } });
    const runs = await other.syncs.history({ syncId: sync.id, limit: 9 });
    expect(runs.map(({ outcome }) => outcome)).toEqual(['ok', 'interrupted']);
    paused = false;
    go();
    expect((await running).run).toMatchObject({ outcome: 'interrupted' });
    const last = await other.run();
    expect(last.run.counts).toMatchObject({ written: 0, removed: 0, unchanged: 30 });
  });
});
