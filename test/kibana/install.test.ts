import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildPackage, KIBANA_VERSION, KibanaHome, type RunningKibana } from './harness';
import { errorOf, rowsOf, userOf } from './harness/client';
import { install, unzipped } from './harness/install';
import { sharedPackage } from './harness/shared_package';
import { routes } from '../../server/routes';
import { sampleOrganization, startSampleGithub } from '../../standalone/samples';
import { needs, sharedDirectory } from '../support/needs';
import { PATHS } from '../../server/kibana/testing';

jest.setTimeout(120_000);

const USERS = {
  admin: { default: ['all'], team: ['all'] },
  reader: { default: ['read'] },
  agent: { default: ['read', 'moltler_actions'] },
  stranger: { team: ['read'] },
  ada: { default: ['all'] },
  bob: { default: ['all'] },
};
const SYNCING = ['create_index', 'manage', 'read', 'write'];
const INDEX_RIGHTS = {
  ada: [{ names: ['logs-ada', 'by-ada-*'], privileges: SYNCING }],
  bob: [{ names: ['logs-bob', 'by-bob-*'], privileges: SYNCING }],
};
const logsOf = (owner: string) => ({
  documents: { 1: { owner } },
  fields: { owner: { type: 'keyword' } },
});
const INDICES = { 'logs-ada': logsOf('ada'), 'logs-bob': logsOf('bob') };

describe('the package for Kibana', () => {
  let folder: string;
  let zip: string;
  let home: KibanaHome;
  let kibana: RunningKibana;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'moltler-package-'));
    zip = await sharedPackage();
    home = new KibanaHome();
    await home.install(zip);
    kibana = await home.start({
      users: USERS,
      indices: INDICES,
      indexRights: INDEX_RIGHTS,
    });
  });
  afterAll(() => {
    home.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the same bytes whenever it is built', () => {
    const again = join(folder, 'again');
    const hash = (path: string): string =>
      createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(hash(buildPackage(again))).toBe(hash(zip));
  });

  it('has what runs on one platform, with licenses, and nothing else', async () => {
    const files = await unzipped(readFileSync(zip));
    const paths = files.map(({ path }) => path.replace('kibana/moltler/', ''));
    expect(paths).toEqual(
      expect.arrayContaining([
        'kibana.json',
        'LICENSE',
        'NOTICE.txt',
        '.i18nrc.json',
        'translations/en.json',
        'server/index.js',
        'server/engine.js',
        'target/public/moltler.plugin.js',
      ]),
    );
    const packages = paths.flatMap(
      (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    const natives = paths.filter((path) => /\.(?:node|so|dylib|dll)$/.test(path));
    expect([...new Set(packages)].map((name) => name.replace(/bindings-.*/, 'bindings-…'))).toEqual(
      ['@duckdb/node-api', '@duckdb/node-bindings-…', '@duckdb/node-bindings', 'detect-libc'],
    );
    expect(new Set(natives.map((path) => path.split('/')[2])).size).toBe(1);
    expect(paths.filter((path) => /\.(?:map|d\.ts|test\.js)$/.test(path))).toEqual([]);
    const notice = files.find(({ path }) => path.endsWith('NOTICE.txt'))?.content.toString();
    for (const name of ['zod ', 'antlr4ts ', '@duckdb/node-api ', 'axios '])
      expect(notice).toContain(`\n${name}`);
    expect(statSync(zip).size).toBeLessThan(60_000_000);
  });

  it('can only be installed in the version that it is for, and once', async () => {
    const bytes = readFileSync(zip);
    const other = mkdtempSync(join(tmpdir(), 'moltler-other-'));
    await expect(install(bytes, other, '9.4.0')).rejects.toThrow('not compatible');
    await expect(install(bytes, home.folder, KIBANA_VERSION)).rejects.toThrow('already exists');
    rmSync(other, { recursive: true });
  });

  it('loads next to nothing until it is used', async () => {
    const unused = await home.start();
    expect(unused.cost.bytes).toBeLessThan(15_000_000);
    const loaded = async () => (await unused.state()).loaded.map((path) => basename(path));
    expect(await loaded()).toEqual(['index.js']);
    await userOf(unused).run('SELECT 1 AS one');
    expect(await loaded()).toEqual(['index.js', 'engine.js']);
    await unused.stop();
  });

  it('mounts every route of the engine', () => {
    const runner = { run: () => [] } as never;
    const known = routes(runner, '').map(({ method, path, maxBytes }) => ({
      method,
      name: path.replace('/api/moltler/', ''),
      maxBytes,
    }));
    const mounted = PATHS.map(({ method, name, maxBytes }) => ({ method, name, maxBytes }));
    expect(mounted).toEqual(expect.arrayContaining(known));
    expect(mounted).toHaveLength(known.length);
  });

  it('runs statements', async () => {
    const events = await userOf(kibana, 'admin').run("SELECT 1 + 1 AS two, upper('a') AS a");
    expect(rowsOf(events)).toEqual([[2, 'A']]);
    expect(events.at(-1)).toEqual({ type: 'done', ok: true });
    expect((await kibana.state()).errors).toEqual([]);
  });

  it('lets readers read and nothing else', async () => {
    const admin = userOf(kibana, 'admin');
    const reader = userOf(kibana, 'reader');
    await admin.run(
      `CREATE CONNECTOR metrics TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`,
    );
    expect(rowsOf(await reader.run('SELECT 1 AS one'))).toEqual([[1]]);
    for (const text of [
      `CREATE CONNECTOR other TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`,
      "CREATE SECRET s VALUE 'v'",
      'DROP CONNECTOR metrics',
      'SYNC CONNECTOR metrics.targets TO targets',
    ])
      expect(errorOf(await reader.run(text))).toBe('privilege_missing');
    expect(JSON.stringify(await reader.run('SHOW CONNECTOR metrics'))).not.toContain('127.0.0.1');
    expect(JSON.stringify(await reader.run('SHOW HISTORY'))).not.toContain('127.0.0.1');
    expect(JSON.stringify(await admin.run('SHOW CONNECTOR metrics'))).toContain('127.0.0.1');
  });

  it('rejects requests without the privilege to read in the space', async () => {
    const stranger = userOf(kibana, 'stranger');
    for (const { method, name } of PATHS) {
      for (const base of ['/api/moltler', '/internal/moltler']) {
        const headers = base.startsWith('/internal')
          ? { 'x-elastic-internal-origin': 'Kibana', 'elastic-api-version': '1' }
          : {};
        const init = { method, headers, ...(method === 'POST' && { body: '{}' }) };
        expect((await stranger.send(`${base}/${name}`, init)).status).toBe(403);
        const unknown = await userOf(kibana, 'nobody').send(`${base}/${name}`, init);
        expect(unknown.status).toBe(401);
      }
    }
  });

  it('keeps spaces apart', async () => {
    const admin = userOf(kibana, 'admin');
    await admin.run(`CREATE SECRET only_here VALUE 'value-of-default'`);
    await admin.run(`CREATE CONNECTOR here TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`);
    await admin.run('CREATE VIEW seen_here AS SELECT 1 AS one');
    const elsewhere = await Promise.all(
      ["SHOW CONNECTORS LIKE 'here'", 'SHOW SECRETS', 'SHOW VIEWS', 'SHOW HISTORY'].map((text) =>
        admin.run(text, { record: false }, 'team'),
      ),
    );
    expect(elsewhere.flatMap(rowsOf)).toEqual([]);
    const snapshot = await (await admin.send('/api/moltler/snapshot', { space: 'team' })).text();
    for (const name of ['only_here', '"here"', 'seen_here']) expect(snapshot).not.toContain(name);
    const { indices } = await kibana.state();
    expect(indices.filter((name) => !name.startsWith('.kibana-moltler-'))).toEqual([]);
  });

  it('stores secrets encrypted, and uses them', async () => {
    const admin = userOf(kibana, 'admin');
    const value = 'the-value-of-a-secret';
    await admin.run('CREATE SECRET token VALUE $value', { parameters: { value } });
    const created = await admin.run(
      `CREATE CONNECTOR plain TYPE 'github' CONFIG {"token": "${value}-2", "org": "acme", "repo": "x"}`,
    );
    expect(JSON.stringify(created)).not.toContain(value);
    const { saved, audit, logs, errors } = await kibana.state();
    for (const text of [saved, JSON.stringify(audit), logs.join('\n')])
      expect(text).not.toContain(value);
    expect(errors).toEqual([]);
    expect(rowsOf(await admin.run("SHOW SECRETS LIKE 'token'"))[0]?.[0]).toBe('token');
    expect(errorOf(await admin.run('DROP SECRET token'))).toBeUndefined();
  });

  it('writes what changes something to the audit log of Kibana', async () => {
    await userOf(kibana, 'admin').run('CREATE VIEW audited AS SELECT 2 AS two');
    const { audit } = await kibana.state();
    const own = audit.filter(({ event }) => event.action === 'moltler_view_create');
    expect(own.at(-1)).toMatchObject({
      by: 'admin',
      event: { outcome: 'success', category: ['database'] },
      kibana: { space_id: 'default' },
    });
  });

  it('streams: the first event leaves before the script ends, compressed or not', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const response = await userOf(kibana, 'admin').send('/api/moltler/run', {
        method: 'POST',
        headers: { 'accept-encoding': encoding },
        body: JSON.stringify({
          text: 'SELECT 1 AS one; SELECT sum(a.i * b.i) AS s FROM range(1000000) AS a(i), range(1000000) AS b(i)',
        }),
      });
      const reader = response.body?.getReader();
      let text = '';
      while (!text.includes('statement_done')) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) break;
        text += new TextDecoder().decode(value);
      }
      expect(text).toContain('"type":"statement_done","rows":1');
      expect(text).not.toContain('"type":"done"');
      // Leaving cancels the second statement.
      await reader?.cancel();
    }
    const history = await until(async () => {
      const rows = rowsOf(
        await userOf(kibana, 'admin').run('SHOW HISTORY LIMIT 6', { record: false }),
      );
      return rows.filter((row) => row.includes('cancelled')).length >= 2 ? rows : undefined;
    });
    expect(history).toBeDefined();
  });

  it('reports what is wrong with a request', async () => {
    const admin = userOf(kibana, 'admin');
    const post = (body: string, path = '/api/moltler/run'): Promise<Response> =>
      admin.send(path, { method: 'POST', body });
    for (const body of ['', '{', '[]', '{"text":1}', '{"text":"SELECT 1","x":1}', '"x"', 'null']) {
      const response = await post(body);
      expect([body, response.status]).toEqual([body, 400]);
      expect(((await response.json()) as { message: string }).message).not.toBe('');
    }
    expect((await post(JSON.stringify({ text: 'x'.repeat(3_000_000) }))).status).toBe(413);
    const unknown = await post('{"id":"x","confirmed":true}', '/api/moltler/confirm');
    expect(unknown.status).toBe(404);
    expect((await kibana.state()).errors).toEqual([]);
  });

  it('reads and writes indices with the rights of each user', async () => {
    const [ada, bob] = [userOf(kibana, 'ada'), userOf(kibana, 'bob')];
    expect(rowsOf(await ada.run('SELECT owner FROM logs-*'))).toEqual([['ada']]);
    const foreign = await ada.run('SELECT * FROM logs-bob');
    expect(errorOf(foreign)).toBe('index_privilege_missing');
    expect(JSON.stringify(foreign)).not.toMatch(/unauthorized|security_exception/);
    const snapshot = await (await ada.send('/api/moltler/snapshot')).text();
    expect(snapshot).toContain('logs-ada');
    expect(snapshot).not.toContain('logs-bob');
    const caller = await (await ada.send('/api/moltler/caller')).json();
    expect(caller).toEqual({ name: 'ada', readOnly: false, rights: expect.anything() as object });

    const mirror = 'SYNC (SELECT owner FROM logs-bob) AS mirror TO by-bob-* KEY (owner)';
    expect(errorOf(await bob.run(mirror))).toBeUndefined();
    expect(errorOf(await ada.run('RUN SYNC mirror'))).toBeUndefined();
    const { writers, apiKeys, saved, logs } = await kibana.state();
    expect(new Set(writers.map(({ by }) => by))).toEqual(new Set(['bob (key)']));
    expect(apiKeys).toMatchObject([{ owner: 'bob', valid: true }]);
    expect(apiKeys[0]?.name).toBe('Moltler sync mirror in space default');
    for (const text of [saved, logs.join()]) expect(text).not.toContain('secret-of-key');

    await kibana.revokeKeys('bob');
    const lost = await ada.run('RUN SYNC mirror');
    expect(errorOf(lost)).toBe('sync_right_missing');
    const own = "SYNC (SELECT 'x' AS k) AS own TO by-ada-* KEY (k)";
    expect(errorOf(await ada.run(own))).toBeUndefined();
    await ada.run('DROP SYNC own; DROP SYNC mirror');
    const { apiKeys: left, errors } = await kibana.state();
    expect(left.filter(({ valid }) => valid)).toEqual([]);
    expect(errors).toEqual([]);
  });

  needs('shared')('the overview page', () => {
    it('has statements about syncs that run as they are', async () => {
      const token = 'sample-token-for-mycompany';
      const now = (): number => Date.now();
      const organization = sampleOrganization(now());
      const github = await startSampleGithub({ organization, token, latency: 0, now });
      const admin = userOf(kibana, 'admin');
      await admin.run(
        `CREATE CONNECTOR github_org TYPE 'github' CONFIG {"token": "${token}", "org": "mycompany", "base_url": "${github.url}"}`,
      );
      const page = readFileSync(join(sharedDirectory(), 'connectors-overview.md'), 'utf8');
      const [section = ''] = /^## Syncing Data$[\s\S]*?^## /m.exec(page) ?? [];
      const blocks = [...section.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
      expect(blocks).toHaveLength(4);
      for (const block of blocks) {
        const events = await admin.run(block);
        expect(errorOf(events)).toBeUndefined();
        expect(rowsOf(events)[0]?.[1]).toBe('ok');
        expect(Number(rowsOf(events)[0]?.[3])).toBeGreaterThan(0);
      }
      const [shown] = rowsOf(await admin.run('SHOW INDICES')).filter(
        ([name]) => name === 'github-issues-github_org-issues',
      );
      expect(Number(shown?.[1])).toBeGreaterThan(0);
      await github.close();
    });
  });

  it('syncs in a Kibana without security, too', async () => {
    const open = await home.start({ indices: INDICES });
    const user = userOf(open);
    const mirror = 'SYNC (SELECT owner FROM logs-bob) AS mirror TO mirrors KEY (owner)';
    expect(errorOf(await user.run(mirror))).toBeUndefined();
    expect(rowsOf(await user.run('SELECT owner FROM mirrors'))).toEqual([['bob']]);
    expect((await open.state()).apiKeys).toEqual([]);
    await open.stop();
  });

  it('stores no secrets without an encryption key, and names the setting', async () => {
    const plain = await home.start({ withoutEncryptionKey: true });
    const user = userOf(plain);
    const events = await user.run(
      `CREATE CONNECTOR c TYPE 'github' CONFIG {"token": "t0ken-t0ken", "org": "acme", "repo": "x"}`,
    );
    expect(errorOf(events)).toBe('kibana_key_missing');
    expect(JSON.stringify(events)).toContain('xpack.encryptedSavedObjects.encryptionKey');
    const open = `CREATE CONNECTOR c TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`;
    expect((await user.run(open)).at(-1)).toMatchObject({ type: 'done' });
    expect(JSON.stringify(await user.run('SHOW CONNECTORS'))).toContain('prometheus');
    await plain.stop();
  });

  it('starts without DuckDB for the machine, with a status and an error that say so', async () => {
    const native = join(home.plugin, 'node_modules/@duckdb');
    const away = join(home.folder, 'duckdb');
    renameSync(native, away);
    const without = await home.start();
    const { status, errors } = await without.state();
    expect(status).toMatchObject({
      level: 'degraded',
      detail: expect.stringContaining('no DuckDB') as string,
    });
    await expect(userOf(without).run('SELECT 1 AS one')).rejects.toThrow(/503.*no DuckDB for/);
    expect(errors).toEqual([]);
    await without.stop();
    renameSync(away, native);
  });

  it('obeys its settings', async () => {
    const strict = await home.start({
      config: { mode: 'read_only', allowed_hosts: ['a.example'] },
    });
    expect(errorOf(await userOf(strict).run("CREATE SECRET s VALUE 'v'"))).toBe('read_only_mode');
    await strict.stop();
    await expect(home.start({ config: { modes: 'x' } })).rejects.toThrow('definition for this key');
    await expect(home.start({ config: { bounds: { typo: 1 } } })).rejects.toThrow('unknown: typo');
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('leaves no process behind after %s', async (signal) => {
    const other = await home.start();
    await userOf(other).run('SELECT sum(i) AS s FROM range(10) AS t(i)');
    const children = childrenOf(other.pid);
    expect(children.length).toBeGreaterThan(0);
    await other.stop(signal);
    await until(async () => (children.some(isAlive) ? undefined : true));
  });
});

/** The processes that a process has started. */
const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);
const isAlive = (pid: number): boolean =>
  statSync(`/proc/${pid}`, { throwIfNoEntry: false }) !== undefined;

/** Waits until it is defined. */
async function until<T>(found: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await found();
    if (value !== undefined) return value;
    await new Promise(setImmediate);
  }
}
