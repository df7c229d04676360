import { smallElasticsearch } from './harness/small_elasticsearch';
import type { IndexRight } from './harness/index_rights';
import { UserElasticsearch } from './harness/user_elasticsearch';
import {
  openSpaceOfUsers,
  type Outcome,
  type SpaceOfUsers,
  type SpaceOptions,
} from './space_of_users';

jest.setTimeout(60_000);

const SYNCING = ['create_index', 'manage', 'read', 'write'];
const RIGHTS: Readonly<Record<string, readonly IndexRight[]>> = {
  ada: [{ names: ['logs-ada', 'by-ada-*'], privileges: SYNCING }],
  bob: [{ names: ['logs-bob', 'by-bob-*'], privileges: SYNCING }],
};
const FIELDS = { owner: { type: 'keyword' } };
const spaces: SpaceOfUsers[] = [];
afterAll(() => Promise.all(spaces.map((one) => one.close())));

function open(how: SpaceOptions = {}) {
  const indices = new UserElasticsearch();
  for (const owner of ['ada', 'bob']) indices.put(`logs-${owner}`, { 1: { owner } }, FIELDS);
  const rightsOf = (user: string): readonly IndexRight[] => RIGHTS[user] ?? [];
  const space = openSpaceOfUsers(
    {
      own: smallElasticsearch(),
      of: (name, key) =>
        indices.client(() =>
          name === undefined || key?.valid === false
            ? { type: 'nobody' }
            : { type: 'somebody', name, rights: key?.rights ?? rightsOf(name) },
        ),
      rightsOf,
    },
    how,
  );
  spaces.push(space);
  return { indices, ...space };
}
const MIRROR = 'SYNC (SELECT owner FROM logs-bob) AS mirror TO by-bob-* KEY (owner)';
const ONE_ROW = "SYNC (SELECT 'x' AS k) AS one TO by-ada-* KEY (k)";
const codeOf = ({ error }: Outcome): string | undefined => error?.code;

describe('indices in Kibana', () => {
  it('are those that the user may see', async () => {
    const { run, snapshot } = open();
    expect((await run('ada', 'SELECT owner FROM logs-*')).rows).toEqual([['ada']]);
    expect((await run('bob', 'SHOW INDICES')).rows).toMatchObject([['logs-bob', 1, 1, null, []]]);
    expect((await snapshot('bob')).indices?.names).toEqual(['logs-bob']);
    expect((await snapshot('ada')).indices?.names).toEqual(['logs-ada']);
    expect((await run('ada', 'SELECT * FROM logs-bob')).error).toMatchObject({
      code: 'index_privilege_missing',
      message: 'You lack the privilege "read" on the index logs-bob.',
      hint: 'Ask an administrator to add the index privilege "read" on logs-bob to one of your roles in Elasticsearch.',
    });
  });

  it('cannot be used by a script that no user runs', async () => {
    const { run, keys } = open();
    for (const text of ['SELECT * FROM logs-*', ONE_ROW])
      expect(codeOf(await run(undefined, text))).toBe('indices_not_available');
    expect(codeOf(await run(undefined, 'SELECT 1 AS one'))).toBeUndefined();
    expect(keys.shown).toEqual([]);
  });

  it('report a login that has expired', async () => {
    const { run } = open();
    expect(codeOf(await run('gone', 'SELECT * FROM logs-ada'))).toBe('index_privilege_missing');
    const nobody = openSpaceOfUsers({
      own: smallElasticsearch(),
      of: () => new UserElasticsearch().client(() => ({ type: 'nobody' })),
    });
    spaces.push(nobody);
    expect((await nobody.run('ada', 'SELECT * FROM logs-ada')).error).toMatchObject({
      code: 'login_rejected',
      hint: 'Log in to Kibana again, then run the statement again.',
    });
  });
});

describe('a sync in Kibana', () => {
  it('reads and writes with the right of its user, whoever runs it', async () => {
    const { run, indices, keys, savedObjects } = open();
    expect((await run('bob', MIRROR)).error).toBeUndefined();
    indices.put('logs-bob', { 1: { owner: 'bob' }, 2: { owner: 'new' } }, FIELDS);
    expect((await run('ada', 'RUN SYNC mirror')).error).toBeUndefined();
    expect(indices.documentsOf('by-bob-mirror')).toMatchObject([
      { owner: 'bob' },
      { owner: 'new' },
    ]);
    expect(keys.shown).toMatchObject([{ owner: 'bob', valid: true }]);
    expect(savedObjects.dump()).not.toContain(Buffer.from('key-1:').toString('base64').slice(0, 6));
  });

  it('is only shown and tried out with the rights of the caller', async () => {
    const { run, keys } = open();
    expect(codeOf(await run('ada', `DRY RUN ${MIRROR}`))).toBe('index_privilege_missing');
    expect((await run('bob', `DRY RUN ${MIRROR}`)).rows[0]?.[4]).toMatchObject([{ owner: 'bob' }]);
    expect(keys.shown).toEqual([]);
  });

  it('fails with the privilege that its user lacks, and keeps what it knows', async () => {
    const { run, indices } = open();
    const { error } = await run('ada', "SYNC (SELECT 'x' AS k) AS wrong TO by-bob-* KEY (k)");
    expect(error).toMatchObject({
      code: 'sync_privilege_missing',
      message:
        'Sync "wrong" lacks the privilege "read" on the index by-bob-wrong, because ada lacked it when defining the sync.',
    });
    expect(indices.documentsOf('by-bob-wrong')).toEqual([]);
    expect((await run('ada', 'SHOW SYNCS')).rows[0]?.[3]).toBe('failed');
  });

  it('has a new key each time it is defined, and none once it is deleted', async () => {
    const { run, keys } = open();
    const valid = (): readonly boolean[] => keys.shown.map((key) => key.valid);
    await run('ada', ONE_ROW);
    await run('ada', ONE_ROW);
    expect(valid()).toEqual([false, true]);
    // Another source: nothing is stored, and nothing stays granted.
    const other = "SYNC CONNECTOR x.y TO by-ada-* WITH (name = 'one')";
    expect((await run('ada', other)).error).toBeDefined();
    const moved = "SYNC (SELECT 'x' AS k) AS one TO elsewhere-* KEY (k)";
    expect(codeOf(await run('ada', moved))).toBe('sync_exists');
    expect(valid()).toEqual([false, true, false]);
    await run('bob', 'DROP SYNC one');
    expect(valid()).toEqual([false, false, false]);
  });

  it('loses its right with its key, and gets it back by its statement; others go on', async () => {
    const { run, keys } = open();
    await run('bob', MIRROR);
    await run('ada', ONE_ROW);
    keys.invalidate(({ owner }) => owner === 'bob');
    expect((await run('bob', 'RUN SYNC mirror')).error).toMatchObject({
      code: 'sync_right_missing',
      message:
        'Sync "mirror" has no right to indices any more, because its API key was revoked or has expired.',
    });
    expect((await run('bob', 'RUN SYNC one')).error).toBeUndefined();
    expect((await run('bob', MIRROR)).error).toBeUndefined();
    expect((await run('ada', 'RUN SYNC mirror')).error).toBeUndefined();
  });

  it('does not run a statement that was put in its place by an import', async () => {
    const { run, savedObjects, ports } = open();
    await run('bob', MIRROR);
    const sync = await ports.syncs.get('mirror');
    const objects = savedObjects.client('default', []);
    const { attributes } = await objects.get<{ content: string }>('moltler-sync', sync?.id ?? '');
    const content = attributes.content.replace(
      'SELECT owner',
      "SELECT upper(owner) AS owner, 'mine' AS m",
    );
    expect(content).not.toBe(attributes.content);
    const options = { id: sync?.id ?? '', overwrite: true, refresh: true } as const;
    await objects.create('moltler-sync', { ...attributes, content }, options);
    const run1 = await run('ada', 'RUN SYNC mirror');
    expect(run1.error).toMatchObject({
      code: 'sync_right_missing',
      message: expect.stringContaining('was not changed by SYNC, but in another way') as string,
    });
    // One that is imported under another id has no right at all.
    await objects.create('moltler-sync', { ...attributes, name: 'copy' }, { refresh: true });
    expect((await run('bob', 'RUN SYNC copy')).error?.message).toContain('it was imported');
  });

  it('does not read with its right what somebody else has put into a view that it reads', async () => {
    const { run, indices } = open();
    await run('bob', "CREATE VIEW v AS SELECT 'nothing' AS owner");
    const statement = 'SYNC (SELECT owner FROM v) AS viewed TO by-bob-* KEY (owner)';
    expect((await run('bob', statement)).error).toBeUndefined();
    // Ada sees only her own index by this pattern.
    const replaced = 'CREATE OR REPLACE VIEW v AS SELECT owner FROM logs-*';
    expect((await run('ada', replaced)).error).toBeUndefined();
    expect((await run('ada', 'RUN SYNC viewed')).error).toMatchObject({
      code: 'sync_right_missing',
    });
    expect(indices.documentsOf('by-bob-viewed')).toMatchObject([{ owner: 'nothing' }]);
    // Whoever defines it again, lets it read what the view reads now.
    expect((await run('bob', statement)).error).toBeUndefined();
    expect(JSON.stringify(indices.documentsOf('by-bob-viewed'))).toContain('"bob"');
  });

  it('keeps its right when its connector is renamed', async () => {
    const { run, ports } = open();
    await run('ada', `CREATE CONNECTOR m TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`);
    await run('ada', 'SYNC CONNECTOR m.targets TO by-ada-targets');
    await run('bob', 'ALTER CONNECTOR m RENAME TO metrics');
    expect((await ports.syncs.list())[0]?.statement).toContain('metrics.targets');
    // The service cannot be reached, but the sync still has its right.
    expect(codeOf(await run('bob', 'RUN SYNC m_targets'))).toBe('connection_failed');
  });

  it('shows rejected documents to those who may read its index, and writes them as itself', async () => {
    const { run, ports, indices } = open();
    await run('bob', MIRROR);
    const sync = await ports.syncs.get('mirror');
    const letter = {
      syncId: sync?.id ?? '',
      at: '2026-01-01T00:00:00.000Z',
      index: 'by-bob-mirror',
      documentId: 'a',
      reason: 'failed to parse [only-for-bob]',
      content: { owner: 'only-for-bob' },
    };
    await ports.syncs.addDeadLetters([letter]);
    const hidden = await run('ada', 'SHOW SYNC ERRORS mirror');
    expect(hidden.rows).toEqual([[letter.at, null, null, 'by-bob-mirror', null]]);
    expect(hidden.messages).toEqual([
      'Documents and reasons are hidden, because you lack the privilege "read" on by-bob-mirror.',
    ]);
    expect((await run('bob', 'SHOW SYNC ERRORS mirror')).rows[0]?.[4]).toEqual(letter.content);
    expect((await run('ada', 'RETRY SYNC ERRORS mirror')).rows).toEqual([['mirror', 1, 0]]);
    expect(indices.documentsOf('by-bob-mirror')).toContainEqual(letter.content);
  });

  it('leaves no key behind if its saved object is deleted', async () => {
    const { run, keys, ports, savedObjects, restarted } = open();
    await run('ada', ONE_ROW);
    await run('bob', MIRROR);
    const sync = await ports.syncs.get('one');
    const objects = savedObjects.client('default', []);
    await objects.delete('moltler-sync', sync?.id ?? '', { refresh: true });
    const again = restarted();
    spaces.push(again);
    await again.close();
    expect(keys.shown.map(({ owner, valid }) => [owner, valid])).toEqual([
      ['ada', false],
      ['bob', true],
    ]);
  });

  it('keeps its key while its saved object cannot be read, such as that of a newer version', async () => {
    const { run, keys, ports, savedObjects, restarted } = open();
    await run('ada', ONE_ROW);
    const sync = await ports.syncs.get('one');
    const id = sync?.id ?? '';
    const objects = savedObjects.client('default', []);
    const { attributes } = await objects.get<object>('moltler-sync', id);
    const options = { id, overwrite: true, refresh: true } as const;
    await objects.create('moltler-sync', { ...attributes, content: '{}' }, options);
    const again = restarted();
    spaces.push(again);
    await again.close();
    expect(keys.shown).toMatchObject([{ owner: 'ada', valid: true }]);
    await objects.create('moltler-sync', attributes, options);
    expect((await run('bob', 'RUN SYNC one')).error).toBeUndefined();
  });

  it('runs with the rights of the caller where there are no API keys', async () => {
    const { run, savedObjects } = open({ apiKeys: false, canEncrypt: false });
    expect((await run('ada', ONE_ROW)).error).toBeUndefined();
    expect((await run('bob', 'RUN SYNC one')).error).toMatchObject({
      code: 'index_privilege_missing',
    });
    expect(savedObjects.dump()).not.toContain('moltler-sync-right');
    // As its schedule would run it.
    expect((await run(undefined, 'RUN SYNC one')).error).toMatchObject({
      code: 'sync_right_missing',
      message:
        'Sync "one" has no right to indices of its own, because API keys are disabled in Elasticsearch.',
    });
    expect((await run('bob', 'DROP SYNC one')).error).toBeUndefined();
  });

  it('is not stored if its key could not be created or stored', async () => {
    const open1 = open({ canEncrypt: false });
    expect(codeOf(await open1.run('ada', ONE_ROW))).toBe('kibana_key_missing');
    expect(open1.keys.shown).toEqual([]);
    const open2 = open({ program: 'ada' });
    expect((await open2.run('ada', ONE_ROW)).error).toMatchObject({
      code: 'sync_right_refused',
      message:
        'Kibana cannot create an API key for sync "one", because the request was authenticated with an API key.',
    });
    expect((await open2.run('ada', 'SHOW SYNCS')).rows).toEqual([]);
  });
});
