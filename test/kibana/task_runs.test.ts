import { withDue } from '../../server/sync';
import { fakeSyncs } from '../../server/sync/testing';
import { issuesOf, respondFrom, syncWorld } from '../syncs/sync_world';
import { clusterOfKibanas, killablePorts, type KibanaInCluster } from './clustered_kibanas';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Pages of ten. */
const ISSUES = 35;

/** A sync that runs every hour, over a service whose responses can be held. */
async function clusterWithSync() {
  const cluster = clusterOfKibanas();
  const { ports, clock } = cluster;
  const respond = respondFrom(new Map([['a', issuesOf(ISSUES)]]));
  let held: Promise<void> = Promise.resolve();
  /** Holds all pages after the first. */
  const hold = (): (() => void) => {
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = () => {
        held = Promise.resolve();
        resolve();
      };
    });
    return () => release();
  };
  const start = (options: Partial<KibanaInCluster> = {}) => {
    const killable = killablePorts(ports);
    const world = syncWorld(
      async (call) => {
        if (Number(call.url.searchParams.get('page') ?? 1) > 1) await held;
        return respond(call);
      },
      { ports, change: () => killable.ports },
    );
    const kibana = cluster.start({
      syncs: world.syncs,
      bind: async () => world.bound(),
      onKill: () => killable.kill(),
      ...options,
    });
    return { ...kibana, world };
  };
  const first = start();
  const schedule = { cron: '0 * * * *', timeZone: 'UTC' };
  const { sync } = await first.world.syncs.define(
    { ...first.world.bound(), schedule },
    { user: 'ada' },
  );
  await first.schedules.changed(await ports.syncs.update(withDue(sync, clock.now())));
  const outcomes = async () =>
    (await ports.syncs.runs({ limit: 100 })).map(({ outcome }) => outcome).reverse();
  return { ...cluster, clock, first, start, hold, outcomes };
}

describe('a scheduled sync of several Kibanas', () => {
  it('runs once each time it is due', async () => {
    const { clock, start, outcomes, logs, first } = await clusterWithSync();
    start();
    start();
    await clock.advance(5 * HOUR + 5 * MINUTE);
    expect(await outcomes()).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(await first.world.documents()).toHaveLength(ISSUES);
    expect(logs).toEqual([]);
  });

  it('is continued by another Kibana if its own is killed', async () => {
    const { clock, first, start, hold, outcomes } = await clusterWithSync();
    const release = hold();
    await clock.advance(HOUR + MINUTE);
    expect(await outcomes()).toEqual(['running']);
    first.kill();
    release();
    const second = start();
    await clock.advance(10 * MINUTE);
    expect(await outcomes()).toEqual(['interrupted', 'ok']);
    expect(await second.world.documents()).toHaveLength(ISSUES);
    // It did not begin from the start.
    expect(second.world.requests.filter((url) => /issues/.test(url))[0]).toContain('page=2');
  });

  it('is interrupted when its Kibana stops, and continued by another one at once', async () => {
    const { clock, first, start, hold, outcomes, ports, logs } = await clusterWithSync();
    const release = hold();
    await clock.advance(HOUR + MINUTE);
    await first.stop();
    expect(await outcomes()).toEqual(['interrupted']);
    expect((await ports.syncs.runs({ limit: 1 }))[0]?.explanation).toBe(
      'The process ended. The next run continues.',
    );
    release();
    start();
    await clock.advance(MINUTE);
    expect(await outcomes()).toEqual(['interrupted', 'ok']);
    expect(logs).toEqual([]);
  });

  it('makes up with one run for all times at which no Kibana was running', async () => {
    const { clock, first, start, outcomes } = await clusterWithSync();
    await first.stop();
    await clock.advance(10 * HOUR);
    start();
    await clock.advance(MINUTE);
    expect(await outcomes()).toEqual(['ok']);
  });

  it('does not run twice at once if a Kibana seems to have ended', async () => {
    const { clock, first, start, hold, outcomes } = await clusterWithSync();
    await first.stop();
    // It runs the sync, but Task Manager takes its tasks for lost.
    const silent = start({ silent: true });
    const release = hold();
    await clock.advance(HOUR + MINUTE);
    start();
    await clock.advance(20 * MINUTE);
    expect(await outcomes()).toEqual(['running']);
    release();
    await clock.advance(MINUTE);
    expect(await outcomes()).toEqual(['ok']);
    await clock.advance(HOUR);
    expect(await outcomes()).toEqual(['ok', 'ok']);
    expect(await silent.world.documents()).toHaveLength(ISSUES);
  });
});

describe('a task', () => {
  it('that Kibana cancels records its run as interrupted, and continues it', async () => {
    const { clock, first, start, hold, outcomes, ports } = await clusterWithSync();
    await first.stop();
    const release = hold();
    // Less than the engine allows.
    start({ runSeconds: 60 });
    await clock.advance(HOUR + 10 * MINUTE);
    expect((await outcomes())[0]).toBe('interrupted');
    expect((await ports.syncs.runs({ limit: 9 })).at(-1)?.explanation).toBe(
      "Kibana ended the run's task. The next run continues.",
    );
    release();
    await clock.advance(10 * MINUTE);
    expect((await outcomes()).at(-1)).toBe('ok');
  });

  it('waits while four others run in its Kibana', async () => {
    const cluster = clusterOfKibanas();
    const { ports, clock, logs } = cluster;
    const syncs = fakeSyncs(ports);
    const { schedules } = cluster.start({ syncs });
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      await schedules.changed(
        await ports.syncs.create({
          name,
          statement: '',
          target: name,
          paused: false,
          user: 'ada',
          dueAt: clock.now() + MINUTE,
          schedule: { cron: '0 * * * *', timeZone: 'UTC' },
        }),
      );
    let end = (): void => undefined;
    syncs.held = new Promise((resolve) => (end = resolve));
    await clock.advance(5 * MINUTE);
    expect(syncs.runs).toHaveLength(4);
    end();
    await clock.advance(MINUTE);
    expect(new Set(syncs.runs.map(({ name }) => name)).size).toBe(6);
    expect(logs).toEqual([]);
  });

  it('tries again every minute if its space cannot be opened, and logs the reason once', async () => {
    const { clock, first, start, outcomes, logs, store } = await clusterWithSync();
    await first.stop();
    let isBroken = true;
    start({
      opens: async () => {
        if (isBroken) throw new Error('no DuckDB');
      },
    });
    await clock.advance(HOUR + 5 * MINUTE);
    expect(await outcomes()).toEqual([]);
    expect(logs).toEqual(['error Moltler cannot be opened for the space "team": no DuckDB']);
    expect(store.all()).toMatchObject([{ status: 'idle' }]);
    isBroken = false;
    await clock.advance(2 * MINUTE);
    expect(await outcomes()).toEqual(['ok']);
  });

  it.each([
    ['without a version', undefined],
    ['of a later version', 2],
  ])('runs with a state %s', async (_, stateVersion) => {
    const { clock, store, outcomes, logs } = await clusterWithSync();
    const [task] = store.all();
    if (task === undefined) throw new Error('it has no task');
    const { stateVersion: _before, ...rest } = task;
    store.update({
      ...rest,
      state: '{"unknown":1}',
      ...(stateVersion !== undefined && { stateVersion }),
    });
    await clock.advance(HOUR + MINUTE);
    expect(await outcomes()).toEqual(['ok']);
    expect(store.all()).toMatchObject([{ state: '{}', stateVersion: 1 }]);
    expect(logs).toEqual([]);
  });

  it('tries again if syncs cannot be read', async () => {
    const { clock, ports, outcomes, logs } = await clusterWithSync();
    const list = ports.syncs.list.bind(ports.syncs);
    ports.syncs.list = () => Promise.reject(new Error('the index is gone'));
    await clock.advance(HOUR + 5 * MINUTE);
    expect(logs[0]).toContain('warn The task moltler:sync:team:');
    expect(logs[0]).toContain('the index is gone');
    ports.syncs.list = list;
    await clock.advance(2 * MINUTE);
    expect(await outcomes()).toEqual(['ok']);
  });
});
