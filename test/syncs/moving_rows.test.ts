import type { ConnectorTypeDeclaration, JsonValue } from '../../common/declaration';
import { memoryPorts } from '../../server/ports/fakes';
import type { FakeCall, FakeResponse } from '../../server/scan/testing';
import {
  issue,
  issuesOf,
  respondFrom,
  syncWorld,
  tracker,
  type Issue,
  type Repos,
} from './sync_world';

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
    const [first, ...others] = changedRows(4).map((row) => ({
      ...row,
      number: 100 + (row.number ?? 0),
    }));
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

describe('a list whose pages begin behind a row', () => {
  const type: ConnectorTypeDeclaration = {
    ...tracker,
    api: {
      ...tracker.api,
      pages: {
        kind: 'link',
        size: { parameter: 'per_page', max: 10 },
        page: 'page',
        cursor: 'after',
        anchored: true,
        oneByOne: true,
      },
    },
  };
  /** Pages behind the row whose number is the cursor, as long as the service has cursors. */
  const served =
    (all: Repos, hasCursors: () => boolean, during: (page: number) => void) =>
    (call: FakeCall): FakeResponse => {
      const { url } = call;
      if (!url.pathname.includes('/a/')) return respondFrom(all)(call);
      const page = Number(url.searchParams.get('page') ?? 1);
      during(page);
      const since = url.searchParams.get('since') ?? '';
      const after = Number(url.searchParams.get('after') ?? 0);
      const rows = (all.get('a') ?? []).filter(({ updated_at: at }) => (at ?? '') >= since);
      const from = url.searchParams.has('after')
        ? rows.findIndex(({ number }) => (number ?? 0) > after)
        : (page - 1) * 10;
      const own = from < 0 ? [] : rows.slice(from, from + 10);
      const next = new URL(url);
      next.searchParams.set('page', String(page + 1));
      if (hasCursors()) next.searchParams.set('after', String(own.at(-1)?.number));
      const isLast = from < 0 || from + 10 >= rows.length;
      return {
        body: own as unknown as JsonValue,
        headers: isLast ? {} : { link: `<${next.toString()}>; rel="next"` },
      };
    };

  it.each([
    ['is read once for its changes, although rows are deleted meanwhile', true, 3],
    ['is read again if the service counts rows after all', false, 9],
  ])('%s', async (_, hasCursors, requests) => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    let isLive = false;
    const during = (page: number): void => {
      if (!isLive || page !== 2) return;
      isLive = false;
      all.set('a', changedRows(25).slice(1));
    };
    const world = syncWorld(
      served(all, () => hasCursors, during),
      { type },
    );
    await world.run(how);
    await world.ports.clock.advance(HOUR);
    all.set('a', changedRows(25));
    isLive = true;
    const before = world.requests.length;
    const { run } = await world.run(how);
    expect(run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
    const pages = world.requests.slice(before).filter((path) => path.includes('/a/'));
    expect(pages).toHaveLength(requests);
    const found = (await world.documents()).map(({ content }) => content['title']);
    // Issue 1 was there when page 1 was read.
    expect(found.sort()).toEqual(
      changedRows(25)
        .map(({ title }) => title)
        .sort(),
    );
  });
});

describe('a list that shrinks or grows while it is read', () => {
  it.each([
    ['shrinks', (rows: readonly Issue[]) => rows.slice(4)],
    ['grows', (rows: readonly Issue[]) => [...issuesOf(4, 500), ...rows]],
    ['shrinks and grows', (rows: readonly Issue[]) => [...issuesOf(4, 500), ...rows.slice(4)]],
  ])('that %s has all its rows after the next run', async (_, change) => {
    const all: Repos = new Map([['a', issuesOf(45)]]);
    let changes = 3;
    const world = await synced(all, (call) => {
      if (pageOf(call) === changes) {
        changes--;
        all.set('a', change(all.get('a') ?? []));
      }
      return undefined;
    });
    await world.start();
    const whole = { options: { maxDeleteRatio: 1 } };
    expect((await world.run(whole)).run.outcome).toBe('ok');
    const kept = await world.found();
    // What was there all the time was not removed.
    expect(kept).toEqual(expect.arrayContaining([...titles(issuesOf(33, 13))]));
    world.state.live = false;
    expect((await world.run(whole)).run.outcome).toBe('ok');
    expect(await world.found()).toEqual(titles(all.get('a') ?? []));
  });
});

describe('a service whose clock is wrong', () => {
  it.each([
    ['ten minutes ahead', 10],
    ['ten minutes behind', -10],
  ])('loses no change if it is %s', async (_, minutes) => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const world = await synced(all);
    await world.start();
    for (let round = 1; round <= 6; round++) {
      const now = world.ports.clock.now() + minutes * 60_000;
      const changed = issue(round, {
        title: `Round ${round}`,
        updated_at: new Date(now).toISOString(),
      });
      const rows = all.get('a') ?? [];
      all.set('a', [...rows.filter(({ number }) => number !== round), changed]);
      expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
      expect(await world.found()).toEqual(titles(all.get('a') ?? []));
      await world.ports.clock.advance(2 * 60_000);
    }
  });

  it('loses no change if our own clock was ten minutes ahead', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const ports = memoryPorts();
    const clock = { ...ports.clock, now: () => ports.clock.now() + 600_000 };
    const wrong = syncWorld(respondFrom(all), { ports, change: (some) => ({ ...some, clock }) });
    expect((await wrong.run(how)).run).toMatchObject({ outcome: 'ok' });
    const right = syncWorld(respondFrom(all), { ports });
    all.set('a', [
      ...issuesOf(24),
      issue(25, { title: 'Changed', updated_at: new Date(ports.clock.now()).toISOString() }),
    ]);
    await ports.clock.advance(60_000);
    expect((await right.run(how)).run).toMatchObject({ outcome: 'ok', kind: 'incremental' });
    const found = (await right.documents()).map(({ content }) => content['title']);
    expect(found).toContain('Changed');
  });
});

describe('new rows that fill exactly one page, while a list is read', () => {
  it.each([
    ['full', { options: { maxDeleteRatio: 1 } }],
    ['incremental', how],
  ] as const)(
    'look like the same page again to the %s run, and the next one reads all',
    async (_, kind) => {
      let rows = issuesOf(25);
      const all: Repos = new Map([['a', rows]]);
      let isLive = false;
      const respond = respondFrom(all);
      const world = syncWorld((call) => {
        if (isLive && pageOf(call) === 2) {
          isLive = false;
          const fresh = Array.from({ length: 10 }, (__, at) =>
            issue(100 + at, { updated_at: LATE }),
          );
          rows = [...fresh, ...rows];
          all.set('a', rows);
        }
        return respond(call);
      });
      isLive = true;
      const { run } = await world.run(kind);
      expect(run.error?.message).toContain('returned page 2 twice');
      expect((await world.run(kind)).run).toMatchObject({ outcome: 'ok' });
      expect(
        (await world.documents())
          .map(({ content }) => `${String(content['number'])} ${String(content['title'])}`)
          .sort(),
      ).toEqual(titles(rows));
    },
  );
});
