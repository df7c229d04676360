import type { EntityDeclaration } from '../../common/declaration';
import { issue, issuesOf, respondFrom, syncWorld, tracker, type Repos } from './sync_world';

const trackerIssues = tracker.entities['issues'] as EntityDeclaration;

const two = (): Repos =>
  new Map([
    ['a', issuesOf(25)],
    ['b', issuesOf(5)],
  ]);

describe('a full sync', () => {
  it('writes one document for each row, with where it comes from', async () => {
    const world = syncWorld(respondFrom(two()));
    const { run, sync } = await world.run();
    expect(run).toMatchObject({
      outcome: 'ok',
      kind: 'full',
      trigger: 'statement',
      counts: { read: 30, written: 30, unchanged: 0, removed: 0, rejected: 0, requests: 5 },
    });
    const documents = await world.documents();
    expect(documents).toHaveLength(30);
    expect(documents.find(({ id }) => id === 'c1:issues:a#7')?.content).toEqual({
      repo: 'a',
      number: 7,
      title: 'Issue 7',
      state: 'open',
      updated_at: '2025-12-01T00:00:07Z',
      '@timestamp': '2025-12-01T00:00:07Z',
      _moltler: {
        connector: 'tracker',
        type: 'tracker',
        entity: 'issues',
        sync_id: sync.id,
        synced_at: '2026-01-01T00:00:00.000Z',
      },
    });
  });

  it('writes nothing if nothing has changed', async () => {
    const world = syncWorld(respondFrom(two()));
    await world.run();
    const { length } = world.ports.documents.applied();
    const { run } = await world.run();
    expect(run.counts).toMatchObject({ read: 30, written: 0, unchanged: 30, removed: 0 });
    expect(world.ports.documents.applied()).toHaveLength(length);
  });

  it.each([false, true])(
    'writes all documents again if the index lacks some, incremental %p',
    async (incremental) => {
      const all = two();
      const world = syncWorld(respondFrom(all));
      await world.run({ incremental });
      // As if the index was replaced by an earlier copy.
      const [old] = await world.ports.documents.describe('tracker-tracker-issues');
      if (old === undefined) throw new Error('it exists');
      await world.ports.documents.drop(old.name);
      await world.ports.documents.prepare(old);
      all.set('b', issuesOf(4));
      const { run, messages } = await world.run({ incremental });
      expect(run).toMatchObject({
        outcome: 'ok',
        kind: 'full',
        counts: { written: 29, unchanged: 0 },
      });
      expect(messages.join()).toContain('fewer documents');
      const { run: again, messages: none } = await world.run({ incremental });
      expect(again).toMatchObject({ outcome: 'ok', counts: { written: 0, removed: 0 } });
      expect(none.join()).not.toContain('fewer documents');
    },
  );

  it('writes what has changed, and removes what is gone', async () => {
    const all = two();
    const world = syncWorld(respondFrom(all));
    await world.run();
    all.set('a', [issue(1, { title: 'New' }), ...issuesOf(23, 3), issue(30)]);
    const { run } = await world.run();
    expect(run).toMatchObject({
      outcome: 'ok',
      counts: { read: 30, written: 2, unchanged: 28, removed: 1 },
    });
    expect(await world.ids()).toEqual(
      [...all].flatMap(([repo, own]) => own.map(({ number }) => `${repo}#${number}`)).sort(),
    );
    // Nothing is left to do.
    expect((await world.run()).run.counts).toMatchObject({ written: 0, removed: 0, unchanged: 30 });
  });

  it('removes nothing if more than a fifth is gone, until that is confirmed', async () => {
    const all = two();
    const world = syncWorld(respondFrom(all));
    await world.run();
    all.set('a', issuesOf(15));
    for (let times = 0; times < 2; times++) {
      const { run, messages } = await world.run();
      expect(run).toMatchObject({ outcome: 'partial', held: 10, counts: { removed: 0 } });
      expect(messages.join()).toContain(
        'The rows of 10 of 30 documents of tracker.issues are gone. That is more',
      );
      expect(run.explanation).toContain('max_delete_ratio = 0.2');
      expect(await world.ids()).toHaveLength(30);
    }
    const { run } = await world.run({}, { confirmed: true });
    expect(run).toMatchObject({ outcome: 'ok', counts: { removed: 10, written: 0 } });
    expect(await world.ids()).toHaveLength(20);
    const { run: last } = await world.run({ options: { maxDeleteRatio: 1 } });
    expect(last).toMatchObject({ outcome: 'ok', counts: { removed: 0, unchanged: 20 } });
  });

  it('removes the documents of a parent that is gone, also under the limit', async () => {
    const all = two();
    const world = syncWorld(respondFrom(all));
    await world.run();
    all.delete('b');
    const { run } = await world.run();
    expect(run).toMatchObject({ outcome: 'ok', counts: { removed: 5 } });
    expect(await world.ids()).toHaveLength(25);
    all.set('b', issuesOf(5));
    expect((await world.run()).run.counts).toMatchObject({ written: 5, unchanged: 25 });
    all.delete('a');
    expect((await world.run()).run).toMatchObject({ outcome: 'partial', counts: { removed: 0 } });
    expect(await world.ids()).toHaveLength(30);
  });

  it('removes nothing of a parent whose list failed, and reads it later', async () => {
    const all = two();
    const respond = respondFrom(all);
    let fails = true;
    const world = syncWorld((call) =>
      fails && call.url.pathname === '/repos/a/issues' && call.url.searchParams.get('page') === '2'
        ? { status: 500 }
        : respond(call),
    );
    const { run, messages } = await world.run();
    expect(run).toMatchObject({ outcome: 'partial', counts: { written: 15 } });
    expect(messages.join()).toContain('tracker.issues, repo a');
    expect(await world.ids()).toHaveLength(15);
    fails = false;
    const from = world.requests.length;
    expect((await world.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 15 } });
    // It goes on after the page that was written.
    expect(world.requests.slice(from).filter((path) => path.startsWith('/repos/a/'))).toEqual([
      '/repos/a/issues?per_page=10&page=2',
      '/repos/a/issues?per_page=10&page=3',
    ]);
  });

  it('fails if every list fails', async () => {
    const respond = respondFrom(two());
    const world = syncWorld((call) =>
      call.url.pathname.endsWith('/issues') ? { status: 500 } : respond(call),
    );
    const { run, error } = await world.run();
    expect(run).toMatchObject({ outcome: 'failed', error: { family: 'service_error' } });
    expect(error).toMatchObject({ family: 'service_error' });
  });

  it('stops at once if the credentials are rejected', async () => {
    const all: Repos = new Map(Array.from({ length: 50 }, (_, at) => [`r${at}`, issuesOf(1)]));
    const respond = respondFrom(all);
    const world = syncWorld((call) =>
      call.url.pathname.endsWith('/issues') ? { status: 401 } : respond(call),
    );
    const { run } = await world.run();
    expect(run).toMatchObject({ outcome: 'failed', error: { family: 'auth_error' } });
    expect(world.requests.length).toBeLessThan(20);
  });

  it('reads what WHERE selects, and removes what a narrower one does not', async () => {
    const all = two();
    const world = syncWorld(respondFrom(all));
    await world.run();
    const { run } = await world.run({ where: `state = 'open'`, options: { maxDeleteRatio: 0.5 } });
    expect(run).toMatchObject({ outcome: 'ok', counts: { read: 16, removed: 14, unchanged: 16 } });
  });

  it('keeps what is read from another list from now on', async () => {
    const world = syncWorld(respondFrom(two()));
    await world.run();
    const { run } = await world.run({ where: `repo = 'a'` });
    expect(run).toMatchObject({ outcome: 'ok', counts: { read: 25, removed: 5 } });
    expect(await world.ids()).toHaveLength(25);
    expect((await world.run({ where: `repo IN ('a', 'b')` })).run).toMatchObject({
      outcome: 'ok',
      counts: { read: 30, removed: 0 },
    });
    expect(await world.ids()).toHaveLength(30);
  });

  it('removes nothing of a list that is not read any more until what is read instead is complete', async () => {
    const respond = respondFrom(two());
    let fails = false;
    const world = syncWorld((call) =>
      fails && call.url.searchParams.get('page') === '2' ? { status: 500 } : respond(call),
    );
    await world.run();
    fails = true;
    const how = { where: `repo = 'a'`, options: { maxDeleteRatio: 1 } };
    const { run } = await world.run(how);
    expect(run).toMatchObject({ outcome: 'failed', counts: { removed: 0 } });
    expect(await world.ids()).toHaveLength(30);
    fails = false;
    expect((await world.run(how)).run).toMatchObject({ outcome: 'ok', counts: { removed: 5 } });
    expect(await world.ids()).toHaveLength(25);
  });

  it('writes nothing again that another list had before', async () => {
    const issues: EntityDeclaration = {
      ...trackerIssues,
      lists: [
        ...trackerIssues.lists,
        {
          name: 'all',
          request: { method: 'GET', path: '/open' },
          rows: '.',
          onlyWith: ['state'],
          needs: [{ parameter: 'state', column: 'state' }],
          filters: [],
        },
      ],
    };
    const all = two();
    const respond = respondFrom(all);
    const type = { ...tracker, entities: { ...tracker.entities, issues } };
    const world = syncWorld(
      (call) =>
        call.url.pathname !== '/open'
          ? respond(call)
          : {
              body: [...all].flatMap(([repo, own]) =>
                own.filter(({ state }) => state === 'open').map((one) => ({ repo, ...one })),
              ),
            },
      { type },
    );
    await world.run();
    const { run } = await world.run({ where: `state = 'open'` }, { confirmed: true });
    expect(run.outcome).toBe('ok');
    expect(run.counts.requests).toBe(1);
    expect(run.counts).toMatchObject({ written: 0, unchanged: (await world.ids()).length });
    expect((await world.run()).run.counts).toMatchObject({ written: run.counts.removed });
  });

  it('starts over if its index was deleted', async () => {
    const world = syncWorld(respondFrom(two()));
    await world.run();
    await world.ports.documents.drop('tracker-tracker-issues');
    const { run, messages } = await world.run();
    expect(run.counts).toMatchObject({ written: 30 });
    expect(messages.join()).toContain('does not exist any more');
  });

  it('counts two rows with one key once: the later one is written', async () => {
    const all: Repos = new Map([['a', [...issuesOf(12), issue(3, { title: 'Later' })]]]);
    const world = syncWorld(respondFrom(all));
    const { run } = await world.run();
    expect(run).toMatchObject({ outcome: 'ok', counts: { read: 12 } });
    const third = (await world.documents()).find(({ id }) => id.endsWith('#3'));
    expect(third?.content).toMatchObject({ title: 'Later' });
  });

  it('keeps a row without a key as a dead letter', async () => {
    const all: Repos = new Map([['a', [issue(1), issue(2, { number: null })]]]);
    const world = syncWorld(respondFrom(all));
    for (let times = 0; times < 2; times++) {
      const { run, sync } = await world.run();
      expect(run).toMatchObject({ outcome: 'partial', counts: { read: 2, rejected: 1 } });
      const letters = await world.ports.syncs.deadLetters({ syncId: sync.id, limit: 9 });
      expect(letters).toHaveLength(1);
      expect(letters[0]?.reason).toContain('number');
    }
  });

  it('does not ask for the rows of parents without children', async () => {
    const world = syncWorld(
      respondFrom(
        new Map([
          ['a', issuesOf(1)],
          ['empty', issuesOf(3)],
        ]),
      ),
    );
    const { run } = await world.run();
    expect(run.counts).toMatchObject({ read: 1, requests: 2 });
  });
});
