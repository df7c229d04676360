import { MoltlerError, TimeoutError } from '../../common/errors';
import type { SyncRunOptions } from '../../server/sync';
import { options, settled } from './held_runs';
import { ended, issuesOf, respondFrom, syncWorld, type Repos, type SyncWorld } from './sync_world';

function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}
const start = async (world: SyncWorld, more: Partial<SyncRunOptions> = {}) => {
  const bound = world.bound({ incremental: true });
  const { sync } = await world.syncs.define(bound, { user: 'ada' });
  let isEnded = false;
  const running = ended(world.syncs.run(sync, bound, options(more))).finally(() => {
    isEnded = true;
  });
  await settled();
  return { sync, running, isEnded: () => isEnded };
};
const repos = (count: number, issues = 25): Repos =>
  new Map(Array.from({ length: count }, (_, at) => [`r${at}`, issuesOf(issues)]));

describe('a run that ends', () => {
  it('does not wait for its service if its documents cannot be written', async () => {
    const respond = respondFrom(repos(1));
    const world = syncWorld(async (call) => {
      // As a rate limit makes it wait.
      if (call.url.searchParams.get('page') === '2') await new Promise(() => undefined);
      return respond(call);
    });
    world.ports.documents.intercept(() => {
      throw new MoltlerError('store_full', { path: 'documents.db' });
    });
    const { running } = await start(world);
    const { error } = await running;
    expect(error).toMatchObject({ code: 'store_full' });
  });

  it('gives up the other lists if the documents of one cannot be written', async () => {
    const all = repos(2);
    const respond = respondFrom(all);
    const world = syncWorld(async (call) => {
      if (call.url.pathname.includes('/r1/')) await new Promise(() => undefined);
      return respond(call);
    });
    world.ports.documents.intercept(() => {
      throw new MoltlerError('store_full', { path: 'documents.db' });
    });
    const { running } = await start(world);
    expect((await running).error).toMatchObject({ code: 'store_full' });
  });

  it('is stopped, and has not failed, if it was stopped before it read anything', async () => {
    const describing = gate();
    const world = syncWorld(respondFrom(repos(1)), {
      change: (ports) => ({
        ...ports,
        documents: {
          ...ports.documents,
          describe: async () => {
            await describing.passed;
            throw new Error('the request was cancelled');
          },
        },
      }),
    });
    const { sync, running } = await start(world);
    const stopped = world.syncs.stop(sync);
    describing.open();
    await stopped;
    expect((await running).run).toMatchObject({ outcome: 'stopped' });
  });

  it('has no work left when it is stopped', async () => {
    const writing = gate();
    const world = syncWorld(respondFrom(repos(12, 5)), {
      change: (ports) => ({
        ...ports,
        documents: {
          ...ports.documents,
          write: async (...all) => {
            const outcomes = await ports.documents.write(...all);
            await writing.passed;
            return outcomes;
          },
        },
      }),
    });
    const { sync, running, isEnded } = await start(world);
    const stopping = world.syncs.stop(sync);
    await settled();
    expect(isEnded()).toBe(false);
    writing.open();
    await stopping;
    expect((await running).run).toMatchObject({ outcome: 'stopped' });
  });

  it('is not said to be interrupted by who looks at it in the meantime', async () => {
    const page = gate();
    const respond = respondFrom(repos(1));
    const world = syncWorld(async (call) => {
      if (call.url.searchParams.get('page') === '2') await page.passed;
      return respond(call);
    });
    const { sync, running } = await start(world);
    const other = syncWorld(respond, {
      ports: world.ports,
      change: (ports) => ({
        ...ports,
        leases: {
          ...ports.leases,
          holder: async (name) => {
            page.open();
            await running;
            return ports.leases.holder(name);
          },
        },
      }),
    });
    const [shown] = await other.syncs.list();
    expect(shown?.lastRun).toMatchObject({ outcome: 'ok' });
    const runs = await world.syncs.history({ syncId: sync.id, limit: 9 });
    expect(runs.map(({ outcome }) => outcome)).toEqual(['ok']);
  });

  it('says what it is while it is running', async () => {
    const page = gate();
    let waits = false;
    const respond = respondFrom(repos(1));
    const world = syncWorld(async (call) => {
      if (waits) await page.passed;
      return respond(call);
    });
    await world.run({ incremental: true });
    waits = true;
    const { sync, running } = await start(world);
    const last = async () => (await world.syncs.history({ syncId: sync.id, limit: 1 }))[0];
    expect(await last()).toMatchObject({ outcome: 'running', kind: 'incremental' });
    page.open();
    await running;
    expect(await last()).toMatchObject({ outcome: 'ok', kind: 'incremental' });
  });

  it('because it took too long says so', async () => {
    const page = gate();
    const respond = respondFrom(repos(1));
    const world = syncWorld(async (call) => {
      if (call.url.searchParams.get('page') === '2') await page.passed;
      return respond(call);
    });
    const late = new AbortController();
    const { sync, running } = await start(world, { signal: late.signal, trigger: 'schedule' });
    const reason = new TimeoutError('sync_timed_out', { seconds: 60 });
    late.abort(reason);
    await running;
    const [run] = await world.syncs.history({ syncId: sync.id, limit: 1 });
    expect(run).toMatchObject({ outcome: 'stopped', explanation: reason.message });
  });
});
