import { MoltlerError } from '../../common/errors';
import { leaseOf, type Document } from '../../server/ports';
import { one, options, start, waiting } from './held_runs';
import {
  ended,
  issue,
  issuesOf,
  respondFrom,
  syncWorld,
  type Repos,
  type SyncWorld,
} from './sync_world';

describe('a store that fails', () => {
  it('is waited for', async () => {
    const world = syncWorld(respondFrom(one()));
    let failures = 3;
    world.ports.documents.intercept(() => {
      if (failures-- > 0)
        throw new MoltlerError('store_unavailable', { store: 'The store', reason: 'a test' });
      return undefined;
    });
    const running = world.run();
    for (let seconds = 0; seconds < 10; seconds++) await world.ports.clock.advance(1000);
    expect((await running).run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
  });

  it('fails the run if it does not come back, and the next one goes on', async () => {
    const world = syncWorld(respondFrom(one()));
    world.ports.documents.intercept(() => {
      throw new MoltlerError('store_unavailable', { store: 'The store', reason: 'a test' });
    });
    const running = world.run();
    for (let seconds = 0; seconds < 60; seconds++) await world.ports.clock.advance(1000);
    const { run, error } = await running;
    expect(run).toMatchObject({ outcome: 'failed' });
    expect(run.error?.message).toContain('The store is not available');
    expect(error).toMatchObject({ code: 'store_unavailable' });
    world.ports.documents.intercept(undefined);
    expect((await world.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
  });

  it('leaves a document that another sync has written since, and writes it in the next run', async () => {
    const world = syncWorld(respondFrom(one()));
    world.ports.documents.intercept((operation) =>
      operation.type === 'put' && operation.document.id.endsWith('#3')
        ? { type: 'fenced' }
        : undefined,
    );
    expect((await world.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 24 } });
    world.ports.documents.intercept(undefined);
    expect((await world.run()).run.counts).toMatchObject({ written: 1, unchanged: 24 });
  });

  it('ends a run whose documents a later run has written', async () => {
    const world = syncWorld(respondFrom(one()));
    const { sync } = await world.syncs.define(world.bound(), { user: 'ada' });
    let later = false;
    world.ports.documents.intercept(() => (later ? { type: 'fenced' } : undefined));
    const { held, go } = waiting(one());
    const paused = syncWorld(held, { ports: world.ports });
    const { running } = await start(paused);
    // As if the lease had run out: another process has it.
    const lease = await world.ports.leases.holder(leaseOf(sync.id));
    if (lease === undefined) throw new Error('it is held');
    await world.ports.leases.release(lease);
    await world.ports.leases.acquire(leaseOf(sync.id), 'another', 60_000);
    later = true;
    go();
    const { run } = await running;
    expect(run).toMatchObject({ outcome: 'interrupted', counts: { written: 10 } });
  });

  it('keeps rejected documents, and tries them again', async () => {
    const world = syncWorld(respondFrom(one()));
    const rejects = (ids: readonly string[]): void =>
      world.ports.documents.intercept((operation) =>
        operation.type === 'put' && ids.includes(operation.document.id)
          ? { type: 'rejected', reason: 'title is too long' }
          : undefined,
      );
    rejects(['c1:issues:a#3', 'c1:issues:a#4']);
    const { run, sync, messages } = await world.run();
    expect(run).toMatchObject({ outcome: 'partial', counts: { written: 23, rejected: 2 } });
    expect(run.explanation).toBe('2 documents were rejected.');
    expect(messages.join()).toContain('2 documents were rejected.');
    const letters = () => world.ports.syncs.deadLetters({ syncId: sync.id, limit: 9 });
    expect(await letters()).toMatchObject([
      { documentId: 'c1:issues:a#3', reason: 'title is too long', index: 'tracker-tracker-issues' },
      { documentId: 'c1:issues:a#4' },
    ]);
    // The same again, and not twice.
    expect((await world.run()).run.counts).toMatchObject({
      written: 0,
      rejected: 2,
      unchanged: 23,
    });
    expect(await letters()).toHaveLength(2);
    rejects(['c1:issues:a#4']);
    const { signal } = new AbortController();
    expect(await world.syncs.retryErrors(sync, signal)).toEqual({ written: 1, left: 1 });
    expect(await world.ids()).toHaveLength(24);
    rejects([]);
    expect((await world.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 2 } });
    expect(await letters()).toEqual([]);
  });
});

describe('a list that is not as it should be', () => {
  it('is read again if it moved, before anything is removed', async () => {
    const all = one(35);
    const respond = respondFrom(all);
    let moves = false;
    const world = syncWorld((call) => {
      const response = respond(call);
      // Issue 1 is deleted after page 1 was read, so that issue 11 moves to page 1.
      if (
        moves &&
        call.url.searchParams.get('page') === null &&
        call.url.pathname.includes('/a/')
      ) {
        moves = false;
        all.set('a', issuesOf(34, 2));
      }
      return response;
    });
    await world.run();
    moves = true;
    const { run } = await world.run();
    // Issue 1 was there when page 1 was read.
    expect(run).toMatchObject({ outcome: 'ok', counts: { removed: 0 } });
    expect((await world.run()).run.counts).toMatchObject({ removed: 1 });
    expect(await world.ids()).toHaveLength(34);
  });

  it('is read from the beginning if the service does not know the position any more', async () => {
    const all = one(35);
    const respond = respondFrom(all);
    let fails = true;
    const world = syncWorld((call) => {
      const page = call.url.searchParams.get('page');
      if (fails && page === '3') return { status: 500 };
      return respond(call);
    });
    expect((await world.run()).run).toMatchObject({ counts: { written: 20 } });
    fails = false;
    const expired = syncWorld(
      (call) => {
        const begun = expired.requests.filter((path) => path.includes('/a/')).length;
        return begun === 1 && call.url.searchParams.has('page') ? { status: 404 } : respond(call);
      },
      { ports: world.ports },
    );
    expect((await expired.run()).run).toMatchObject({
      outcome: 'ok',
      counts: { written: 15, unchanged: 20 },
    });
  });

  it('removes nothing, and is read in full again, if the service says that it is partial', async () => {
    const all = one(35);
    const respond = respondFrom(all);
    let partial = false;
    const world = syncWorld((call) => {
      const response = respond(call);
      return partial && call.url.searchParams.get('page') === '3'
        ? { ...response, headers: { ...response.headers, 'x-partial': 'some shards failed' } }
        : response;
    });
    const run = () => world.run({ incremental: true });
    await run();
    await world.ports.clock.advance(25 * 3_600_000);
    partial = true;
    all.set('a', issuesOf(34));
    for (let times = 0; times < 2; times++) {
      const { run: ended } = await run();
      expect(ended).toMatchObject({ outcome: 'partial', kind: 'full', counts: { removed: 0 } });
      expect(ended.explanation).toContain('some shards failed');
      expect(await world.ids()).toHaveLength(35);
    }
    partial = false;
    expect((await run()).run).toMatchObject({
      outcome: 'ok',
      kind: 'full',
      counts: { removed: 1 },
    });
  });
});

describe('two syncs that share an index', () => {
  it('remove no document that the other one holds', async () => {
    const all = one(30);
    const world = syncWorld(respondFrom(all));
    const open = { name: 'open', where: `state = 'open'`, options: { maxDeleteRatio: 1 } };
    const whole = { name: 'whole', options: { maxDeleteRatio: 1 } };
    await world.run(whole);
    await world.run(open);
    all.set(
      'a',
      issuesOf(30).map((row) => (row.number === 3 ? issue(3, { state: 'closed' }) : row)),
    );
    expect((await world.run(open)).run.counts).toMatchObject({ removed: 0 });
    expect(await world.ids()).toHaveLength(30);
    all.set('a', issuesOf(29));
    expect((await world.run(whole)).run.counts).toMatchObject({ removed: 1 });
  });

  const titleOf = async (world: SyncWorld, number: number) =>
    (await world.documents()).find(({ id }) => id === `c1:issues:a#${number}`)?.content['title'];
  const withRow = (row: ReturnType<typeof issue>): Repos =>
    new Map([['a', issuesOf(9).map((one) => (one.number === row.number ? row : one))]]);
  const responding = () => {
    let all = one(9);
    const world = syncWorld((call) => respondFrom(all)(call));
    return { world, has: (next: Repos) => (all = next) };
  };

  it('write a document that the other one has changed in the meantime', async () => {
    const { world, has } = responding();
    const [first, second] = [{ name: 'first' }, { name: 'second' }];
    await world.run(first);
    await world.run(second);
    has(withRow(issue(4, { title: 'Changed' })));
    await world.run(second);
    expect(await titleOf(world, 4)).toBe('Changed');
    // As it was.
    has(one(9));
    expect((await world.run(first)).run.counts).toMatchObject({ written: 1, unchanged: 8 });
    expect(await titleOf(world, 4)).toBe('Issue 4');
    expect((await world.run(second)).run.counts).toMatchObject({ written: 1 });
    expect((await world.run(first)).run.counts).toMatchObject({ written: 0 });
  });

  it('write a document that the other one has changed, and does not hold any more', async () => {
    const { world, has } = responding();
    const whole = { name: 'whole', options: { maxDeleteRatio: 1 } };
    const open = { name: 'open', where: `state = 'open'`, options: { maxDeleteRatio: 1 } };
    await world.run(whole);
    has(withRow(issue(4, { title: 'Changed', state: 'open' })));
    await world.run(open);
    has(one(9));
    expect((await world.run(open)).run.counts).toMatchObject({ removed: 0 });
    expect(await titleOf(world, 4)).toBe('Changed');
    expect((await world.run(whole)).run.counts).toMatchObject({ written: 1, unchanged: 8 });
    expect(await titleOf(world, 4)).toBe('Issue 4');
    expect((await world.run(whole)).run.counts).toMatchObject({ written: 0 });
  });
});

describe('a definition', () => {
  it('replaces one with the same source and target, and keeps its schedule', async () => {
    const world = syncWorld(respondFrom(one()));
    const schedule = { cron: '@hourly', timeZone: 'UTC' };
    const first = await world.syncs.define({ ...world.bound(), schedule }, { user: 'ada' });
    expect(first).toMatchObject({ created: true, sync: { schedule } });
    const again = await world.syncs.define(world.bound({ where: 'number < 5' }), { user: 'ada' });
    expect(again).toMatchObject({ created: false, keptSchedule: schedule, sync: { schedule } });
    await expect(
      world.syncs.define(world.bound({ target: 'other-*' }), { user: 'ada' }),
    ).rejects.toMatchObject({ code: 'sync_exists' });
  });

  it('is not replaced by one with another source whose name begins alike', async () => {
    const world = syncWorld(respondFrom(one()));
    const bound = (entity: string) => ({
      ...world.bound(),
      definition: `SYNC CONNECTOR tracker.\`${entity}\` TO tracker-*`,
    });
    await world.syncs.define(bound('my issues'), { user: 'ada' });
    await expect(world.syncs.define(bound('my repos'), { user: 'ada' })).rejects.toMatchObject({
      code: 'sync_exists',
    });
  });

  it('is not applied to another connector of the same name', async () => {
    const world = syncWorld(respondFrom(one()));
    const { sync } = await world.run();
    await world.ports.syncs.update({ ...sync, connectorId: 'another' });
    const bound = world.bound();
    const other = await world.ports.syncs.get(sync.name);
    if (other === undefined) throw new Error('it is there');
    const { error } = await ended(world.syncs.run(other, bound, options()));
    expect(error).toMatchObject({ code: 'sync_source_replaced' });
    await expect(world.syncs.define(bound, { user: 'ada' })).rejects.toMatchObject({
      code: 'sync_exists',
    });
  });

  it('is shown as a dry run that writes nothing', async () => {
    const world = syncWorld(respondFrom(one()));
    const how = { ...options(), documents: 0 };
    const [part] = await world.syncs.dryRun(world.bound({ incremental: true }), how);
    expect(world.requests).toEqual([]);
    expect(part).toMatchObject({
      source: 'tracker.issues',
      kind: 'incremental',
      index: { name: 'tracker-tracker-issues' },
    });
    expect(part?.index.columns.map(({ name }) => name)).toEqual([
      'repo',
      'number',
      'title',
      'state',
      'updated_at',
      '@timestamp',
      '_moltler',
    ]);
    const [shown] = await world.syncs.dryRun(world.bound(), { ...how, documents: 3 });
    expect(shown?.documents.map(({ id }: Pick<Document, 'id'>) => id)).toEqual([
      'c1:issues:a#1',
      'c1:issues:a#2',
      'c1:issues:a#3',
    ]);
    expect(world.requests).toHaveLength(2);
    expect(await world.ports.documents.names()).toEqual([]);
    expect(await world.syncs.list()).toEqual([]);
  });
});
