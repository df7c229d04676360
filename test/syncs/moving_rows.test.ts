import type { FakeCall, FakeResponse } from '../../server/scan/testing';
import { issue, issuesOf, respondFrom, syncWorld, type Issue, type Repos } from './sync_world';

const HOUR = 3_600_000;
const LATE = '2026-01-01T00:30:00.000Z';
const how = { incremental: true, options: { lookBackSeconds: 1, maxDeleteRatio: 1 } };
const titles = (rows: readonly Issue[]): readonly string[] =>
  rows.map(({ number, title }) => `${number} ${title}`).sort();

/** A sync of a repository with `all` issues, whose first run is done, and an hour later. `during`: at each page. */
async function synced(
  all: Repos,
  during: (call: FakeCall) => FakeResponse | undefined = () => undefined,
) {
  const respond = respondFrom(all);
  const state = { live: false };
  const world = syncWorld((call) => (state.live ? during(call) : undefined) ?? respond(call));
  const start = async () => {
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'full' });
    await world.ports.clock.advance(HOUR);
    state.live = true;
  };
  const found = async () =>
    (await world.documents())
      .map(({ content }) => `${String(content['number'])} ${String(content['title'])}`)
      .sort();
  return { ...world, start, state, found };
}
const pageOf = ({ url }: FakeCall): number =>
  url.pathname.includes('/a/') ? Number(url.searchParams.get('page') ?? 1) : 0;
const changedRows = (count: number): readonly Issue[] =>
  issuesOf(count).map((row) => ({ ...row, title: `Changed ${row.number}`, updated_at: LATE }));

describe('a row that moves to a page that was already read', () => {
  it('is found by the same incremental run', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    let isDeleted = false;
    const world = await synced(all, (call) => {
      // Issue 1 is deleted after page 1 was read, so that issue 11 moves there.
      if (pageOf(call) === 2 && !isDeleted) {
        isDeleted = true;
        all.set('a', changedRows(25).slice(1));
      }
      return undefined;
    });
    await world.start();
    all.set('a', changedRows(25));
    const { run } = await world.run(how);
    expect(run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
    expect(await world.found()).toEqual(
      expect.arrayContaining([...titles(changedRows(25).slice(1))]),
    );
  });

  it('is found by the next run if rows move again and again', async () => {
    let rows = changedRows(25);
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = await synced(all, (call) => {
      // One more is at the top, which the service has recorded late.
      if (pageOf(call) === 2) {
        rows = [issue(100 + rows.length, { updated_at: LATE }), ...rows];
        all.set('a', rows);
      }
      return undefined;
    });
    await world.start();
    all.set('a', rows);
    const { run } = await world.run(how);
    expect(run).toMatchObject({ outcome: 'partial', kind: 'incremental' });
    expect(run.explanation).toContain('moved to other pages while they were read');
    world.state.live = false;
    await world.ports.clock.advance(HOUR);
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
    expect(await world.found()).toEqual(titles(rows));
  });

  it('costs no request if there is only one page of changes', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = await synced(all);
    await world.start();
    all.set('a', [...issuesOf(25).slice(8), ...changedRows(8)]);
    const before = world.requests.length;
    expect((await world.run(how)).run).toMatchObject({ counts: { written: 8 } });
    expect(world.requests.length - before).toBe(2);
  });

  it('is found after an interruption of an incremental run', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = await synced(all, (call) => (pageOf(call) === 2 ? { status: 500 } : undefined));
    await world.start();
    all.set('a', changedRows(25));
    expect((await world.run(how)).run).toMatchObject({ outcome: 'failed' });
    all.set('a', changedRows(25).slice(1));
    world.state.live = false;
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
    expect(await world.found()).toEqual(
      expect.arrayContaining([...titles(changedRows(25).slice(1))]),
    );
  });

  it('is found by the incremental run after a full one', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const [first, ...others] = changedRows(4).map((row) => ({ ...row, number: 100 + (row.number ?? 0) }));
    const [last] = others.slice(-1);
    if (first === undefined || last === undefined) throw new Error('there are four');
    const rest = [...others.slice(0, -1), ...issuesOf(7), last, ...issuesOf(18, 8)];
    let isDeleted = false;
    const world = await synced(all, (call) => {
      // A new issue is deleted after page 1 was read, so that another new one moves there.
      if (pageOf(call) === 2 && !isDeleted) {
        isDeleted = true;
        all.set('a', rest);
      }
      return undefined;
    });
    await world.start();
    all.set('a', [first, ...rest]);
    await world.ports.clock.advance(24 * HOUR);
    expect((await world.run(how)).run).toMatchObject({ kind: 'full' });
    await world.ports.clock.advance(HOUR);
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
    expect(await world.found()).toEqual(expect.arrayContaining([...titles(rest)]));
  });

  it('is found by the run after a first one that was interrupted', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = await synced(all, (call) => (pageOf(call) === 2 ? { status: 500 } : undefined));
    world.state.live = true;
    expect((await world.run(how)).run).toMatchObject({ outcome: 'failed' });
    all.set('a', issuesOf(25).slice(1));
    world.state.live = false;
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'full' });
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'full' });
    expect(await world.found()).toEqual(titles(issuesOf(25).slice(1)));
    await world.ports.clock.advance(HOUR);
    all.set('a', [...issuesOf(25).slice(1), issue(99, { updated_at: LATE })]);
    expect((await world.run(how)).run).toMatchObject({
      kind: 'incremental',
      counts: { written: 1 },
    });
  });
});
