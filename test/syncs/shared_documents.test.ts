import type { ConnectorTypeDeclaration, EntityDeclaration } from '../../common/declaration';
import { issue, issuesOf, respondFrom, syncWorld, tracker, type Repos } from './sync_world';

const repository = (rows = issuesOf(5)): Repos => new Map([['a', rows]]);
const changed = (number: number) =>
  issuesOf(5).map((row) => (row.number === number ? issue(number, { title: 'Changed' }) : row));
const titles = async (world: ReturnType<typeof syncWorld>): Promise<readonly string[]> =>
  (await world.documents()).map(({ content }) => String(content['title'])).sort();
const original = issuesOf(5).map(({ title }) => title);
const other = { name: 'other' };

describe('a sync that was deleted', () => {
  it('leaves no documents that another sync takes for its own', async () => {
    const all = repository();
    const world = syncWorld(respondFrom(all));
    await world.run();
    all.set('a', changed(2));
    const { sync } = await world.run(other);
    await world.syncs.drop(sync);
    all.set('a', issuesOf(5));
    expect((await world.run()).run).toMatchObject({ outcome: 'ok', counts: { read: 5 } });
    expect(await titles(world)).toEqual(original);
    expect((await world.run()).run.counts).toMatchObject({ written: 0, unchanged: 5 });
  });

  it('leaves no documents that an incremental sync takes for its own', async () => {
    const all = repository();
    const world = syncWorld(respondFrom(all));
    const how = { incremental: true };
    await world.run(how);
    all.set('a', changed(2));
    const { sync } = await world.run(other);
    all.set('a', issuesOf(5));
    await world.syncs.drop(sync);
    expect((await world.run(how)).run).toMatchObject({ kind: 'full' });
    expect(await titles(world)).toEqual(original);
    expect((await world.run(how)).run).toMatchObject({ kind: 'incremental' });
  });

  it('leaves no documents that a run takes for its own which was under way', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const respond = respondFrom(all);
    let reached = (): void => undefined;
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const arrived = new Promise<void>((resolve) => (reached = resolve));
    let waits = false;
    const world = syncWorld(async (call) => {
      if (waits && call.url.searchParams.get('page') === '2') {
        reached();
        await gate;
      }
      return respond(call);
    });
    await world.run();
    const rest = issuesOf(24, 2);
    all.set('a', [issue(1, { title: 'Changed' }), ...rest]);
    const { sync } = await world.run(other);
    waits = true;
    const running = world.run();
    await arrived;
    await world.syncs.drop(sync);
    go();
    expect((await running).run).toMatchObject({ outcome: 'ok' });
    waits = false;
    all.set('a', issuesOf(25));
    await world.run();
    expect((await titles(world)).filter((title) => title === 'Changed')).toEqual([]);
  });

  it('leaves no documents that a run takes for its own which continues another one', async () => {
    const all: Repos = new Map([['a', issuesOf(25)]]);
    const respond = respondFrom(all);
    let fails = false;
    const world = syncWorld((call) =>
      fails && call.url.searchParams.get('page') === '2' ? { status: 500 } : respond(call),
    );
    await world.run();
    fails = true;
    expect((await world.run()).run.outcome).toBe('failed');
    fails = false;
    all.set('a', [issue(1, { title: 'Changed' }), ...issuesOf(24, 2)]);
    const { sync } = await world.run(other);
    await world.syncs.drop(sync);
    all.set('a', issuesOf(25));
    expect((await world.run()).run.outcome).toBe('ok');
    expect((await titles(world)).filter((title) => title === 'Changed')).toEqual([]);
  });

  it('costs others nothing if its documents were the same', async () => {
    const world = syncWorld(respondFrom(repository()));
    await world.run();
    const { sync } = await world.run({ ...other, where: `state = 'open'` });
    await world.syncs.drop(sync);
    expect((await world.run()).run.counts).toMatchObject({ written: 0, unchanged: 5 });
  });

  it('costs others nothing if its documents are in another index', async () => {
    const all = repository();
    const world = syncWorld(respondFrom(all));
    await world.run();
    all.set('a', changed(2));
    const { sync } = await world.run({ ...other, target: 'other-*' });
    await world.syncs.drop(sync);
    all.set('a', issuesOf(5));
    expect((await world.run()).run.counts).toMatchObject({ written: 0, unchanged: 5 });
  });
});

const members: EntityDeclaration = {
  title: 'Members',
  description: 'Members of teams',
  key: ['number'],
  incremental: { none: 'a test' },
  columns: { team: { type: 'text', parameter: 'team' }, number: { type: 'integer' } },
  lists: [
    {
      name: 'team',
      request: { method: 'GET', path: '/teams/{team}/members' },
      rows: '.',
      needs: [{ parameter: 'team', column: 'team' }],
      parent: { entity: 'teams', supplies: { team: 'name' } },
      filters: [],
    },
  ],
};
const teams: EntityDeclaration = {
  title: 'Teams',
  description: 'Teams',
  key: ['name'],
  incremental: { none: 'a test' },
  columns: { name: { type: 'text' } },
  lists: [{ name: 'all', request: { method: 'GET', path: '/teams' }, rows: '.', filters: [] }],
};

describe('a document that two lists of a sync have', () => {
  it('is that of the list which is left, if the other one is gone', async () => {
    const type: ConnectorTypeDeclaration = {
      ...tracker,
      entities: { teams, issues: members },
    };
    let names = ['a', 'b'];
    const world = syncWorld(
      ({ url }) => ({
        body: url.pathname === '/teams' ? names.map((name) => ({ name })) : [{ number: 1 }],
      }),
      { type },
    );
    const teamOf = async () => (await world.documents())[0]?.content['team'];
    const run = () => world.run({ key: ['number'] });
    expect((await run()).run).toMatchObject({ outcome: 'ok' });
    const last = await teamOf();
    names = names.filter((name) => name !== last);
    expect((await run()).run).toMatchObject({ outcome: 'ok' });
    await run();
    expect(await teamOf()).toBe(names[0]);
  });
});
