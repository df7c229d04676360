import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };

/** A closed store with one of everything. */
async function filledStore(): Promise<string> {
  const directory = stores.directory();
  const ports = await stores.open({ directory });
  await ports.connectorConfigs.create(CONNECTOR);
  await ports.secrets.write('token', 'value');
  await ports.accessTokens.create(
    { name: 'ada', readOnly: true, createdAt: '2026-01-01T00:00:00Z' },
    'hash',
  );
  await ports.history.append({
    at: '2026-01-01T00:00:00Z',
    user: 'ada',
    text: 'SELECT 1',
    kind: 'select_statement',
    changes: false,
    outcome: 'ok',
    rows: 1,
    requests: 0,
    milliseconds: 1,
  });
  await ports.close();
  return directory;
}

function change(directory: string, ...sql: readonly string[]): void {
  const file = new Libsql(join(directory, 'moltler.db'));
  for (const statement of sql) file.exec(statement);
  file.close();
}

describe('a store with damaged cells', () => {
  const damage = `CAST(x'41ff80' AS TEXT)`;

  it.each([
    ['a connector name', `UPDATE connectors SET name = ${damage}`],
    ['a connector configuration', `UPDATE connectors SET config = ${damage}`],
    ['JSON that breaks off', `UPDATE connectors SET config = '{"token"'`],
  ])('reports %s as damaged and keeps running', async (_, sql) => {
    const directory = await filledStore();
    change(directory, sql);
    const ports = await stores.open({ directory });
    await expect(ports.connectorConfigs.list()).rejects.toMatchObject({ code: 'store_corrupt' });
    // Everything that is not damaged is still there.
    expect(await ports.secrets.read('token')).toBe('value');
  });

  it('reports a damaged secret, and a damaged token of the HTTP interface', async () => {
    const directory = await filledStore();
    change(
      directory,
      `UPDATE secrets SET updated_at = ${damage}`,
      `UPDATE access_tokens SET name = ${damage}`,
    );
    const ports = await stores.open({ directory });
    await expect(ports.secrets.list()).rejects.toMatchObject({ code: 'store_corrupt' });
    await expect(ports.accessTokens.list()).rejects.toMatchObject({ code: 'store_corrupt' });
  });

  it('does not extend the rights of a damaged token', async () => {
    const directory = await filledStore();
    change(directory, 'UPDATE access_tokens SET read_only = 7');
    const ports = await stores.open({ directory });
    expect(await ports.accessTokens.find('hash')).toMatchObject({ readOnly: true });
  });

  it('shows the rest of a history in which one entry is damaged', async () => {
    const directory = await filledStore();
    change(
      directory,
      `INSERT INTO history (entry) VALUES (${damage})`,
      `INSERT INTO history (entry) SELECT entry FROM history WHERE id = 1`,
    );
    const ports = await stores.open({ directory });
    const texts = (await ports.history.list({ limit: 10 })).map(({ text }) => text);
    expect(texts).toEqual(['SELECT 1', '(this entry is damaged)', 'SELECT 1']);
  });
});

describe('a file that is not a store of this program', () => {
  it.each([
    ['another program', ['CREATE TABLE bookmarks (url TEXT)']],
    ['another program with versions of its own', ['CREATE TABLE t (x)', 'PRAGMA user_version = 2']],
    ['another program with an application id', ['PRAGMA application_id = 252006674']],
  ])('is rejected and not changed: %s', async (_, statements) => {
    const directory = stores.directory();
    mkdirSync(directory, { mode: 0o700 });
    change(directory, ...statements);
    const before = readFileSync(join(directory, 'moltler.db'));
    await expect(stores.open({ directory })).rejects.toMatchObject({ code: 'store_not_moltler' });
    expect(readFileSync(join(directory, 'moltler.db')).equals(before)).toBe(true);
  });

  it.each([0, -1])('is reported as damaged if its version is %d', async (version) => {
    const directory = await filledStore();
    change(directory, `PRAGMA user_version = ${version}`);
    await expect(stores.open({ directory })).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});

/** Takes back the steps after version 4. */
const BACK_TO_VERSION_4 = [
  ...[
    'leases',
    'syncs',
    'sync_slices',
    'sync_keys',
    'sync_runs',
    'sync_letters',
    'sync_leftovers',
  ].map((table) => `DROP TABLE ${table}`),
  'DROP TABLE views',
  'DROP INDEX audit_by_attempt',
  'ALTER TABLE audit DROP COLUMN run',
  'ALTER TABLE audit DROP COLUMN attempt',
];

describe('a store of version 2', () => {
  it('keeps its history and accepts new entries', async () => {
    const directory = await filledStore();
    change(
      directory,
      ...BACK_TO_VERSION_4,
      'DROP INDEX history_by_user',
      'ALTER TABLE history DROP COLUMN user',
      'ALTER TABLE history DROP COLUMN changes',
      'PRAGMA user_version = 2',
      'PRAGMA application_id = 0',
    );
    const ports = await stores.open({ directory });
    expect(await ports.history.list({ limit: 5 })).toMatchObject([{ text: 'SELECT 1' }]);
    expect(await ports.connectorConfigs.get('gh')).toBeDefined();
  });
});

describe('a store of version 3', () => {
  it('keeps its outcomes, in the words of this version', async () => {
    const directory = await filledStore();
    const entry = { user: 'ada', text: 'SELECT "incomplete"', kind: 'select_statement', rows: 1 };
    const record = { user: 'ada', connector: 'gh', action: 'create', arguments: { id: '1e5' } };
    const error = { family: 'permission_error', message: 'The request was refused' };
    const cell = (value: object): string => `'${JSON.stringify(value)}'`;
    change(
      directory,
      ...BACK_TO_VERSION_4,
      `INSERT INTO history (entry, user) VALUES (${cell({ ...entry, outcome: 'incomplete' })}, 'ada')`,
      `INSERT INTO history (entry, user) VALUES ('{"outcome": "incompl', 'ada')`,
      `INSERT INTO audit (record, outcome) VALUES
         (${cell(record)}, ${cell({ outcome: 'refused', status: 403, error })}),
         (${cell(record)}, ${cell({ outcome: 'ok', status: 201 })})`,
      'PRAGMA user_version = 3',
    );
    const ports = await stores.open({ directory });
    expect(await ports.history.list({ limit: 5 })).toMatchObject([
      { text: '(this entry is damaged)', outcome: 'error' },
      { ...entry, outcome: 'partial' },
      { text: 'SELECT 1', outcome: 'ok' },
    ]);
    expect(await ports.auditLog.list({ limit: 5 })).toMatchObject([
      { ...record, outcome: 'ok', status: 201 },
      { ...record, outcome: 'rejected', status: 403, error },
    ]);
  });
});

describe('a data directory that other users can access', () => {
  it('is rejected if they may write to it, with the command that prevents it', async () => {
    const directory = stores.directory();
    mkdirSync(directory);
    chmodSync(directory, 0o777);
    await expect(stores.open({ directory })).rejects.toMatchObject({
      code: 'store_unusable',
      message: expect.stringContaining(`chmod go-w ${directory}`),
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is rejected if they may have changed the store', async () => {
    const directory = await filledStore();
    chmodSync(join(directory, 'moltler.db'), 0o666);
    await expect(stores.open({ directory })).rejects.toMatchObject({ code: 'store_unusable' });
  });

  it('is made private if they could only read a restored copy', async () => {
    const directory = await filledStore();
    const file = join(directory, 'moltler.db');
    chmodSync(file, 0o644);
    await stores.open({ directory });
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });
});

describe('the key file', () => {
  it('stays a link if it is one, and the new key is written to its target', async () => {
    const directory = await filledStore();
    const elsewhere = `${directory}.key`;
    renameSync(join(directory, 'moltler.key'), elsewhere);
    symlinkSync(elsewhere, join(directory, 'moltler.key'));
    const before = readFileSync(elsewhere, 'utf8');
    const ports = await stores.open({ directory });
    await ports.rotateKey();
    expect(lstatSync(join(directory, 'moltler.key')).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).not.toBe(before);
    await ports.close();
    const again = await stores.open({ directory });
    expect(await again.secrets.read('token')).toBe('value');
  });

  it('is cleared of files that killed processes left beside it, at the next start', async () => {
    const directory = await filledStore();
    const left = ['moltler.key.next-0c5d', 'moltler.key.3f0c2b7e-9f39-4f5e-8f3a-1f2f3a4b5c6d'];
    for (const name of left) {
      writeFileSync(join(directory, name), 'x', { mode: 0o600 });
      utimesSync(join(directory, name), 0, 0);
    }
    const young = 'moltler.key.4f0c2b7e-9f39-4f5e-8f3a-1f2f3a4b5c6d';
    writeFileSync(join(directory, young), 'x');
    const ports = await stores.open({ directory });
    expect(left.map((name) => existsSync(join(directory, name)))).toEqual([false, false]);
    // Another process may be about to create its first key from it.
    expect(existsSync(join(directory, young))).toBe(true);
    expect(await ports.secrets.read('token')).toBe('value');
  });
});
