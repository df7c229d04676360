import { issue, issuesOf, respondFrom, syncWorld, type Issue, type Repos } from './sync_world';

const HOUR = 3_600_000;
const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

function begun(all: Repos, how: object = {}) {
  const world = syncWorld(respondFrom(all));
  const run = () => world.run({ incremental: true, ...how });
  /** The requests for issues of a run. */
  const requested = async () => {
    const from = world.requests.length;
    const result = await run();
    const requests = world.requests.slice(from).filter((path) => path.includes('/issues'));
    return { ...result, requests };
  };
  return { ...world, run, requested };
}

describe('an incremental sync', () => {
  it('requests only what has changed since the mark of each list', async () => {
    const all: Repos = new Map([
      ['a', issuesOf(25)],
      ['b', issuesOf(5)],
    ]);
    const world = begun(all);
    expect((await world.run()).run).toMatchObject({ kind: 'full', counts: { written: 30 } });
    await world.ports.clock.advance(HOUR);
    const changed = issue(7, { title: 'Changed', updated_at: at(Date.UTC(2026, 0, 1, 0, 30)) });
    all.set('a', [...issuesOf(25).filter(({ number }) => number !== 7), changed]);
    const { run, requests } = await world.requested();
    // Those of the last five minutes before the mark are read again.
    expect(run).toMatchObject({ kind: 'incremental', outcome: 'ok', counts: { written: 1 } });
    expect(requests.every((path) => path.includes('since=2025-11-30T23'))).toBe(true);
    await world.ports.clock.advance(HOUR);
    const again = await world.requested();
    expect(again.run.counts).toMatchObject({ written: 0 });
    expect(again.requests.find((path) => path.includes('/a/'))).toContain(
      'since=2026-01-01T00%3A25%3A00',
    );
    const seventh = (await world.documents()).find(({ id }) => id === 'c1:issues:a#7');
    expect(seventh?.content).toMatchObject({ title: 'Changed' });
  });

  it('reads a new parent in full, and removes those that are gone', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = begun(all);
    await world.run();
    await world.ports.clock.advance(HOUR);
    all.set('b', issuesOf(12));
    const { run, requests } = await world.requested();
    expect(run.counts).toMatchObject({ written: 12 });
    expect(requests.filter((path) => path.includes('/b/')).join()).not.toContain('since');
    all.delete('b');
    const { run: next } = await world.run();
    // 12 of 37 are more than a fifth.
    expect(next).toMatchObject({ outcome: 'partial', counts: { removed: 0 } });
  });

  it.each([1, 3])(
    'has all rows of a parent that comes back while its documents are removed, killed at step %p',
    async (step) => {
      // Changes since the mark are only a few of them.
      const old = issuesOf(12).map((one, day) => ({
        ...one,
        updated_at: at(Date.UTC(2025, 11, 1 + day)),
      }));
      const all: Repos = new Map([
        ['a', issuesOf(25)],
        ['b', old],
      ]);
      const how = { incremental: true, options: { maxDeleteRatio: 1 } };
      const world = syncWorld(respondFrom(all));
      await world.run(how);
      await world.ports.clock.advance(HOUR);
      all.delete('b');
      let steps = 0;
      const killed = syncWorld(respondFrom(all), {
        ports: world.ports,
        change: (ports) => ({
          ...ports,
          syncs: {
            ...ports.syncs,
            advance: async (...given) => {
              await ports.syncs.advance(...given);
              if (given[2].state.slice.includes('"b"') && ++steps === step)
                throw new Error('killed');
            },
            forgetSlice: async () => {
              throw new Error('killed');
            },
          },
        }),
      });
      expect((await killed.run(how)).run).toMatchObject({ outcome: 'failed' });
      all.set('b', old);
      await world.ports.clock.advance(HOUR);
      expect((await world.run(how)).run).toMatchObject({ outcome: 'ok' });
      expect(await world.ids()).toHaveLength(37);
    },
  );

  it('removes a row that does not satisfy WHERE any more, and adds it again', async () => {
    const all: Repos = new Map([['a', issuesOf(6)]]);
    const world = begun(all, { where: `state = 'open'` });
    await world.run();
    expect(await world.ids()).toEqual(['a#1', 'a#3', 'a#5']);
    const with3 = (state: string, minute: number): readonly Issue[] => [
      ...issuesOf(6).filter(({ number }) => number !== 3),
      issue(3, { state, updated_at: at(Date.UTC(2026, 0, 1, 0, minute)) }),
    ];
    await world.ports.clock.advance(HOUR);
    all.set('a', with3('closed', 10));
    expect((await world.run()).run).toMatchObject({
      kind: 'incremental',
      outcome: 'ok',
      counts: { removed: 1, written: 0 },
    });
    expect(await world.ids()).toEqual(['a#1', 'a#5']);
    all.set('a', with3('open', 20));
    expect((await world.run()).run.counts).toMatchObject({ removed: 0, written: 1 });
    expect(await world.ids()).toEqual(['a#1', 'a#3', 'a#5']);
  });

  it('keeps conditions that choose the lists', async () => {
    const all: Repos = new Map([
      ['a', issuesOf(3)],
      ['b', issuesOf(3)],
    ]);
    const world = begun(all, { where: `repo = 'a' AND number < 3` });
    await world.run();
    await world.ports.clock.advance(HOUR);
    const { requests } = await world.requested();
    expect(requests).toHaveLength(1);
    expect(await world.ids()).toEqual(['a#1', 'a#2']);
  });

  it('finds rows with the time of the mark, and those that the service dated a little late', async () => {
    const first = at(Date.UTC(2025, 11, 31, 23));
    const all: Repos = new Map([['a', [issue(1, { updated_at: first })]]]);
    const world = begun(all);
    await world.run();
    await world.ports.clock.advance(60_000);
    const late = at(Date.UTC(2025, 11, 31, 22, 56));
    all.set('a', [
      issue(1, { updated_at: first }),
      issue(2, { updated_at: first }),
      issue(3, { updated_at: late }),
    ]);
    await world.run();
    expect(await world.ids()).toEqual(['a#1', 'a#2', 'a#3']);
  });

  it('is not misled by a row that is dated in the future', async () => {
    const all: Repos = new Map([
      ['a', [issue(1), issue(2, { updated_at: '2099-01-01T00:00:00.000Z' })]],
    ]);
    const world = begun(all);
    await world.run();
    await world.ports.clock.advance(HOUR);
    all.set('a', [
      ...(all.get('a') ?? []),
      issue(3, { updated_at: at(Date.UTC(2026, 0, 1, 0, 30)) }),
    ]);
    expect((await world.run()).run).toMatchObject({ kind: 'incremental', counts: { written: 1 } });
  });

  it.each([10, -10])('misses nothing if its clock is %p minutes off', async (minutes) => {
    const all: Repos = new Map([['a', [issue(1)]]]);
    const world = begun(all);
    const service = () => world.ports.clock.now() - minutes * 60_000;
    const add = (number: number): void => {
      all.set('a', [...(all.get('a') ?? []), issue(number, { updated_at: at(service()) })]);
    };
    for (let number = 2; number < 12; number++) {
      add(number);
      await world.run();
      // Changed right after it was read.
      add(100 + number);
      await world.ports.clock.advance(60_000);
    }
    await world.run();
    expect(await world.ids()).toHaveLength(21);
  });

  it('says that rows without a time are only read by full runs', async () => {
    const all: Repos = new Map([['a', [issue(1), issue(2, { updated_at: null })]]]);
    const world = begun(all);
    await world.run();
    await world.ports.clock.advance(25 * HOUR);
    all.set('a', [issue(1), issue(2, { updated_at: null, title: 'New' })]);
    const { run } = await world.run();
    expect(run).toMatchObject({ kind: 'full', counts: { written: 1 } });
  });

  it('reads everything once a day, and removes what is gone', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = begun(all);
    await world.run();
    all.set('a', issuesOf(24));
    await world.ports.clock.advance(HOUR);
    expect((await world.run()).run).toMatchObject({ kind: 'incremental', counts: { removed: 0 } });
    await world.ports.clock.advance(24 * HOUR);
    expect((await world.run()).run).toMatchObject({ kind: 'full', counts: { removed: 1 } });
    await world.ports.clock.advance(HOUR);
    expect((await world.run()).run).toMatchObject({ kind: 'incremental' });
  });

  it('does not move the mark of a list that failed', async () => {
    const all: Repos = new Map([
      ['a', issuesOf(25)],
      ['b', issuesOf(25)],
    ]);
    const respond = respondFrom(all);
    let fails = false;
    const world = syncWorld((call) =>
      fails && call.url.pathname.includes('/a/') ? { status: 500 } : respond(call),
    );
    const run = () => world.run({ incremental: true });
    await run();
    await world.ports.clock.advance(HOUR);
    for (const repo of ['a', 'b'])
      all.set(repo, [...issuesOf(25), issue(26, { updated_at: at(Date.UTC(2026, 0, 1, 0, 30)) })]);
    fails = true;
    expect((await run()).run).toMatchObject({ outcome: 'partial', counts: { written: 1 } });
    fails = false;
    await world.ports.clock.advance(12 * HOUR);
    expect((await run()).run).toMatchObject({
      outcome: 'ok',
      kind: 'incremental',
      counts: { written: 1 },
    });
    expect(await world.ids()).toHaveLength(52);
  });

  it('reads everything if it reads something else', async () => {
    const all: Repos = new Map([['a', issuesOf(6)]]);
    const world = syncWorld(respondFrom(all));
    await world.run({ incremental: true, where: 'number < 4' });
    await world.ports.clock.advance(HOUR);
    const { run } = await world.run({ incremental: true, where: 'number < 6' });
    expect(run).toMatchObject({ kind: 'full', counts: { written: 2, unchanged: 3 } });
  });
});
