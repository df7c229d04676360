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
    const { sync } = await world.syncs.define(bound, 'ada');
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
});
