import { testPool } from '../../server/query/testing';
import { ended, issuesOf, respondFrom, syncWorld, type Repos } from './sync_world';

const pool = testPool();

describe('a sync of a query', () => {
  it.each([
    ['one table', 'SELECT repo, number, title FROM tracker.issues', 35],
    [
      'a join',
      'SELECT i.repo, i.number, r.has_issues FROM tracker.issues i JOIN tracker.repos r ON r.name = i.repo',
      35,
    ],
    [
      'groups',
      'SELECT repo, max(number) AS number, count(*) AS n FROM tracker.issues GROUP BY repo',
      2,
    ],
  ])('writes and removes the rows of %s', async (_, sql, count) => {
    const all: Repos = new Map([
      ['a', issuesOf(25)],
      ['b', issuesOf(10)],
    ]);
    const world = syncWorld(respondFrom(all), { pool });
    const bound = world.query(sql, ['repo', 'number']);
    const { sync } = await world.syncs.define(bound, { user: 'ada' });
    const run = async (confirmed = false) =>
      ended(
        world.syncs.run(sync, bound, {
          signal: new AbortController().signal,
          user: 'ada',
          timeZone: 'UTC',
          trigger: 'statement',
          confirmed,
        }),
      );
    const first = await run();
    expect(first).toMatchObject({ run: { outcome: 'ok', counts: { written: count } } });
    expect((await run()).run?.counts).toMatchObject({ written: 0, unchanged: count, removed: 0 });
    const [document] = await world.documents('tracker-report');
    expect(document?.id).toMatch(new RegExp(`^${sync.id}:a#`));
    expect(document?.content).toMatchObject({
      repo: 'a',
      '@timestamp': '2026-01-01T00:00:00.000Z',
      _moltler: { sync: 'report', sync_id: sync.id, synced_at: '2026-01-01T00:00:00.000Z' },
    });
    all.delete('b');
    expect((await run(true)).run).toMatchObject({
      outcome: 'ok',
      counts: { written: 0, removed: count === 2 ? 1 : 10 },
    });
    expect(await world.documents('tracker-report')).toHaveLength(count === 2 ? 1 : 25);
  });

  it('is partial if its KEY does not identify a row, because rows replace each other', async () => {
    const all: Repos = new Map([
      ['a', issuesOf(25)],
      ['b', issuesOf(10)],
    ]);
    const run = async (sql: string, key: readonly string[]) => {
      const world = syncWorld(respondFrom(all), { pool });
      const bound = world.query(sql, key);
      const { sync } = await world.syncs.define(bound, { user: 'ada' });
      const signal = new AbortController().signal;
      const options = { signal, user: 'ada', timeZone: 'UTC', trigger: 'statement' } as const;
      const { run, messages } = await ended(
        world.syncs.run(sync, bound, { ...options, confirmed: false }),
      );
      return { run, messages, documents: await world.documents('tracker-report') };
    };
    const first = await run('SELECT repo, number FROM tracker.issues', ['repo']);
    expect(first).toMatchObject({
      run: { outcome: 'partial', counts: { read: 35 } },
    });
    expect(first.messages.join()).toContain(
      'report: 33 rows have the same repo as an earlier row, which was replaced.',
    );
    expect(first.documents).toHaveLength(2);
    // Of lists that are read side by side.
    const apart = await run('SELECT repo, number FROM tracker.issues', ['number']);
    expect(apart.run).toMatchObject({ outcome: 'partial', counts: { read: 35 } });
    expect(apart.messages.join()).toContain('report: 10 rows have the same number');
    const same = await run('SELECT repo, state FROM tracker.issues', ['repo', 'state']);
    expect(same).toMatchObject({ run: { outcome: 'ok', counts: { read: 35 } } });
    expect(same.messages.join()).toContain(
      'report: 31 rows have the same values as an earlier row with the same repo and state, so there is one document for them.',
    );
  });

  it('writes its documents again if a column has another name', async () => {
    const world = syncWorld(respondFrom(new Map([['a', issuesOf(5)]])), { pool });
    for (const name of ['title', 'subject']) {
      const bound = world.query(`SELECT number, title AS ${name} FROM tracker.issues`, ['number']);
      const { sync } = await world.syncs.define(bound, { user: 'ada' });
      const signal = new AbortController().signal;
      const options = { signal, user: 'ada', timeZone: 'UTC', trigger: 'statement' } as const;
      const { run } = await ended(world.syncs.run(sync, bound, { ...options, confirmed: false }));
      expect(run?.counts).toMatchObject({ written: 5, unchanged: 0 });
      const [document] = await world.documents('tracker-report');
      expect(Object.keys(document?.content ?? {})).toContain(name);
    }
  });
});
