import { leaseOf } from '../../server/ports';
import type { SyncRunOptions } from '../../server/sync';
import { FOR_REMOVALS, ownerOf } from '../../server/sync/testing';
import { options, settled } from './held_runs';
import { ended, issuesOf, respondFrom, syncWorld, type Repos, type SyncWorld } from './sync_world';

/** A sync of 25 issues whose run waits at page 2 until it is let go. */
async function startedRun({ fails = false } = {}) {
  const all: Repos = new Map([['a', issuesOf(25)]]);
  const respond = respondFrom(all);
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const held: Parameters<typeof syncWorld>[0] = async (call) => {
    if (call.url.searchParams.get('page') === '2') await gate;
    return fails && call.url.searchParams.get('page') === '2' ? { status: 401 } : respond(call);
  };
  const world = syncWorld(held);
  const bound = world.bound();
  const { sync } = await world.syncs.define(bound, { user: 'ada' });
  const running = ended(world.syncs.run(sync, bound, options()));
  await settled();
  const other = syncWorld(held, { ports: world.ports });
  const join = (of: SyncWorld, more: Partial<SyncRunOptions> = {}) =>
    ended(of.syncs.run(sync, bound, options({ user: 'bob', ...more })));
  return { world, other, bound, sync, running, join, go: () => go() };
}
const JOINED =
  'Joined the run of sync "tracker_issues" that ada started at 2026-01-01T00:00:00.000Z.';

describe('a statement that finds its sync running', () => {
  it('joins the run of this process: it has its messages and its result', async () => {
    const { world, running, join, go } = await startedRun();
    const joined = join(world);
    await settled();
    go();
    const { run, messages } = await joined;
    expect(run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
    expect(run).toEqual((await running).run);
    expect(messages).toEqual([JOINED]);
    expect(await world.syncs.history({ limit: 10 })).toHaveLength(1);
  });

  it('follows the progress of that run', async () => {
    const { world, bound, sync, go } = await startedRun();
    const events = world.syncs.run(sync, bound, options());
    await events.next();
    expect((await events.next()).value).toMatchObject({
      type: 'progress',
      scans: [{ entity: 'issues', sync: { written: 10 } }],
    });
    go();
    expect((await ended(events)).run).toMatchObject({ outcome: 'ok' });
  });

  it('waits for the run of another process', async () => {
    const { world, other, running, join, go } = await startedRun();
    const joined = join(other);
    await settled();
    go();
    await running;
    await world.ports.clock.advance(1_000);
    const { run, messages } = await joined;
    expect(run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
    expect(messages).toEqual([JOINED]);
  });

  it('follows the progress of the run of another process', async () => {
    const { world, other, bound, sync, running, go } = await startedRun();
    const events = other.syncs.run(sync, bound, options());
    await events.next();
    const progress = { type: 'progress', scans: [{ entity: 'tracker_issues' }] };
    expect((await events.next()).value).toMatchObject(progress);
    const next = events.next();
    await settled();
    await world.ports.clock.advance(5_000);
    await settled();
    await world.ports.clock.advance(1_000);
    expect((await next).value).toMatchObject({
      type: 'progress',
      scans: [{ entity: 'tracker_issues', rows: 10, sync: { written: 10 } }],
    });
    const [status] = await other.syncs.list();
    expect(status?.lastRun).toMatchObject({ outcome: 'running', counts: { written: 10 } });
    const rest = ended(events);
    await settled();
    go();
    await running;
    await world.ports.clock.advance(1_000);
    expect((await rest).run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
  });

  it.each(['this process', 'another process'])(
    'only leaves when it is cancelled: %s',
    async (by) => {
      const { world, other, running, join, go } = await startedRun();
      const controller = new AbortController();
      const joined = join(by === 'this process' ? world : other, { signal: controller.signal });
      await settled();
      controller.abort(new Error('no longer wanted'));
      expect((await joined).error).toMatchObject({ message: 'no longer wanted' });
      go();
      expect((await running).run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
    },
  );

  it('is told if the run is stopped', async () => {
    const { world, sync, join } = await startedRun();
    const joined = join(world);
    await settled();
    await world.syncs.stop(sync);
    expect((await joined).run).toMatchObject({ outcome: 'stopped' });
  });

  it.each(['this process', 'another process'])('fails as the run does: %s', async (by) => {
    const { world, other, running, join, go } = await startedRun({ fails: true });
    const joined = join(by === 'this process' ? world : other);
    await settled();
    go();
    await running;
    await world.ports.clock.advance(1_000);
    expect((await joined).error).toMatchObject({
      code: by === 'this process' ? 'authentication_failed' : 'joined_run_failed',
    });
  });

  it('does not join a run that does something else', async () => {
    const { world, join, go, running } = await startedRun();
    expect((await join(world, { confirmed: true })).error).toMatchObject({ code: 'sync_running' });
    const bound = world.bound({ where: "state = 'open'" });
    const { sync } = await world.syncs.define(bound, { user: 'ada' });
    const changed = await ended(world.syncs.run(sync, bound, options()));
    expect(changed.error).toMatchObject({ code: 'sync_running' });
    go();
    await running;
  });
});

describe('a run whose documents another sync is removing', () => {
  it.each(['statement', 'schedule'] as const)('waits for it, started by a %s', async (trigger) => {
    const world = syncWorld(respondFrom(new Map([['a', issuesOf(5)]])));
    const bound = world.bound();
    const { sync } = await world.syncs.define(bound, { user: 'ada' });
    const { leases, clock } = world.ports;
    const lease = await leases.acquire(leaseOf(sync.id), ownerOf(FOR_REMOVALS), 60_000);
    const running = ended(world.syncs.run(sync, bound, options({ trigger })));
    await settled();
    if (lease !== undefined) await leases.release(lease);
    await clock.advance(1_000);
    expect((await running).run).toMatchObject({ outcome: 'ok', counts: { written: 5 } });
  });
});

describe('the progress of a run', () => {
  it('says that there may be more lists until all of them are known', async () => {
    const all: Repos = new Map(
      Array.from({ length: 30 }, (_, at) => [`repo${at}`, issuesOf(1)] as const),
    );
    const respond = respondFrom(all);
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const world = syncWorld(async (call) => {
      if (call.url.pathname.endsWith('/issues')) await gate;
      return respond(call);
    });
    const bound = world.bound();
    const { sync } = await world.syncs.define(bound, { user: 'ada' });
    const running = ended(world.syncs.run(sync, bound, options()));
    await settled();
    const slices = async () => (await world.syncs.list())[0]?.progress?.[0]?.sync?.slices;
    expect(await slices()).toMatchObject({ ended: 0, more: true });
    go();
    expect((await running).run).toMatchObject({ outcome: 'ok', counts: { written: 30 } });
  });
});
