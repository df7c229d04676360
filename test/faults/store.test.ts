import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngines } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const isRoot = process.getuid?.() === 0;
const SELECT = "SELECT number FROM gh.issues WHERE repo = 'acme/web'";

/** A small separate file system; undefined if the machine does not allow mounting one. */
function smallDisk(options: string): { path: string; remove: () => void } | undefined {
  const path = mkdtempSync(join(tmpdir(), 'moltler-disk-'));
  const mounted =
    isRoot &&
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status === 0;
  const remove = () => {
    if (mounted) execFileSync('umount', ['-l', path]);
    rmSync(path, { recursive: true, force: true });
  };
  if (mounted) return { path, remove };
  remove();
  return undefined;
}

describe('a data directory', () => {
  const engines = openEngines();
  const disk = smallDisk('size=768k');
  const readOnly = smallDisk('ro');
  let service: FaultyService;
  beforeAll(async () => {
    service = await faultyService();
    service.respondWith({ '/repos/acme/web/issues': says([issue(1)]) });
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
    disk?.remove();
    readOnly?.remove();
  });
  const create = () => `CREATE CONNECTOR gh TYPE 'github' CONFIG {"base_url": "${service.url}"}`;

  (disk === undefined ? it.skip : it)(
    'on a full disk rejects what it cannot keep, reads on, and recovers',
    async () => {
      const directory = join(disk?.path ?? '', 'data');
      const engine = await engines.open({ directory });
      await engine.run(create());
      const filler = join(disk?.path ?? '', 'filler');
      for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
        try {
          writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
        } catch {
          // What fit is stored.
        }
      }
      const long = 'x'.repeat(64 * 1024);
      const rejected = await engine.run(`CREATE SECRET big VALUE '${long}'`);
      expect(rejected.error).toMatchObject({
        code: 'store_full',
        message: expect.stringContaining(directory) as string,
        hint: expect.any(String) as string,
      });
      expect(await engine.ports.secrets.list()).toEqual([]);
      // A query needs no disk: it returns its rows, with a warning that its history is missing.
      const read = await engine.run(SELECT);
      expect(read.rows).toEqual([[1]]);
      expect(read.ok).toBe(true);
      // No write without its record: the action is not sent.
      const requests = service.seen.length;
      const action = await engine.run(
        `CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "${long}"})`,
      );
      expect(action.error).toMatchObject({ code: 'store_full' });
      expect(service.seen).toHaveLength(requests);

      rmSync(filler);
      expect((await engine.run("CREATE SECRET small VALUE 'a-value'")).ok).toBe(true);
      expect((await engine.run(SELECT)).messages).toEqual([]);
    },
  );

  it('that cannot be created is a clear error', async () => {
    const file = join(engines.directory(), '..', 'a-file');
    writeFileSync(file, 'not a directory');
    await expect(engines.open({ directory: join(file, 'data') })).rejects.toMatchObject({
      code: 'store_unusable',
      message: expect.stringContaining('not a directory') as string,
    });
  });

  // Root may write anywhere except on a read-only mount.
  (isRoot && readOnly === undefined ? it.skip : it)(
    'that may not be written is a clear error',
    async () => {
      const directory = readOnly?.path ?? engines.directory();
      if (readOnly === undefined) mkdirSync(directory, { mode: 0o500 });
      await expect(engines.open({ directory })).rejects.toMatchObject({
        code: 'store_unusable',
        message: expect.stringContaining(directory) as string,
        hint: expect.any(String) as string,
      });
    },
  );

  it('whose store is not a database is a clear error, and stays unchanged', async () => {
    const directory = engines.directory();
    mkdirSync(directory);
    writeFileSync(join(directory, 'moltler.db'), 'this is no database, '.repeat(1000));
    await expect(engines.open({ directory })).rejects.toMatchObject({
      code: 'store_corrupt',
      message: expect.stringContaining(directory) as string,
      hint: expect.any(String) as string,
    });
    expect(readdirSync(directory)).toContain('moltler.db');
  });

  it('whose store is damaged while in use reports the error, and the process continues', async () => {
    const directory = engines.directory();
    const first = await engines.open({ directory });
    await first.run(create());
    for (let at = 0; at < 20; at++) await first.run(`SELECT ${at} AS n`);
    await first.ports.close();
    // All pages except the first, which contains the root of the schema.
    const path = join(directory, 'moltler.db');
    for (const side of ['-wal', '-shm']) rmSync(`${path}${side}`, { force: true });
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096);
    writeFileSync(path, bytes);
    const again = await engines.open({ directory }).then(
      async (engine) => {
        const { error, ok } = await engine.run('SHOW CONNECTORS');
        expect(ok).toBe(false);
        return error;
      },
      (error: unknown) => error,
    );
    expect(again).toMatchObject({ code: 'store_corrupt' });
  });

  it('opened with a wrong key reports it when a secret is used, and keeps the secrets', async () => {
    const directory = engines.directory();
    const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
    const right = await engines.open({ directory, encryptionKey: key(1) });
    const config = `{"token": "{{secrets.gh}}", "base_url": "${service.url}"}`;
    await right.run(
      `CREATE SECRET gh VALUE 'the-right-token'; CREATE CONNECTOR gh TYPE 'github' CONFIG ${config}`,
    );
    const wrong = await engines.open({ directory, encryptionKey: key(2) });
    const requests = service.seen.length;
    for (const statement of [SELECT, "CREATE SECRET other VALUE 'x-value'"]) {
      const { error, events } = await wrong.run(statement);
      expect(error).toMatchObject({ code: 'key_wrong', hint: expect.any(String) as string });
      expect(JSON.stringify(events)).not.toContain(key(2));
    }
    expect(service.seen).toHaveLength(requests);
    expect((await wrong.run('SELECT 1 AS one')).rows).toEqual([[1]]);
    expect((await right.run(SELECT)).rows).toEqual([[1]]);
  });

  it('with an invalid key is a clear error that does not show it', async () => {
    const directory = engines.directory();
    const opening = engines.open({ directory, encryptionKey: 'too-short-a-key' });
    await expect(opening).rejects.toMatchObject({
      code: 'key_invalid',
      message: expect.not.stringContaining('too-short-a-key') as string,
    });
  });

  (process.platform === 'win32' ? it.skip : it)(
    'whose key file others may read is rejected',
    async () => {
      const directory = engines.directory();
      const first = await engines.open({ directory });
      await first.run("CREATE SECRET gh VALUE 'a-token-value'");
      chmodSync(join(directory, 'moltler.key'), 0o644);
      const second = await engines.open({ directory });
      const { error } = await second.run("CREATE OR REPLACE SECRET gh VALUE 'another-value'");
      expect(error).toMatchObject({
        code: 'key_invalid',
        message: expect.stringContaining('chmod 600') as string,
      });
    },
  );
});
