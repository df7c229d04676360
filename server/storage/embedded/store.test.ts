import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { ConfigConflict } from '../../ports';
import { STORE_VERSION } from './migrations';
import { openStores } from '../testing/open_stores';
import { enlarge, mayMount, mountSmall, unmount } from '../testing/small_disk';

const stores = openStores();
afterAll(() => stores.dispose());

const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };

describe('embedded store', () => {
  it('keeps everything for the next start', async () => {
    const directory = stores.directory();
    const first = await stores.open({ directory });
    const created = await first.connectorConfigs.create(CONNECTOR);
    await first.secrets.write('token', 'ghp_value');
    await first.close();
    const second = await stores.open({ directory });
    expect(await second.connectorConfigs.get('gh')).toEqual(created);
    expect(await second.secrets.read('token')).toBe('ghp_value');
  });

  it('makes its directory and files readable only by their owner', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await ports.secrets.write('token', 'x');
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(directory)).toBe('700');
    for (const file of ['moltler.db', 'moltler.db-wal', 'moltler.key']) {
      expect([file, mode(join(directory, file))]).toEqual([file, '600']);
    }
  });

  it('has no secret in its files', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await ports.secrets.write('token', 'ghp_needle_in_plain');
    for (const file of ['moltler.db', 'moltler.db-wal']) {
      expect(readFileSync(join(directory, file)).includes('ghp_needle')).toBe(false);
    }
  });

  it('shows the changes of one terminal to another, and lets one of two edits win', async () => {
    const directory = stores.directory();
    const [one, two] = [await stores.open({ directory }), await stores.open({ directory })];
    const created = await one.connectorConfigs.create(CONNECTOR);
    expect(await two.connectorConfigs.get('gh')).toEqual(created);
    const changed = await two.connectorConfigs.update({ ...created, options: { rate_limit: 1 } });
    await expect(one.connectorConfigs.update({ ...created, enabled: false })).rejects.toThrow(
      ConfigConflict,
    );
    expect(await one.connectorConfigs.get('gh')).toEqual(changed);
  });

  it('accepts writes from several terminals at once and loses none', async () => {
    const directory = stores.directory();
    const terminals = [await stores.open({ directory }), await stores.open({ directory })];
    await Promise.all(
      terminals.flatMap((ports, terminal) =>
        Array.from({ length: 50 }, (_, n) => ports.secrets.write(`s_${terminal}_${n}`, 'x')),
      ),
    );
    expect(await terminals[0]?.secrets.list()).toHaveLength(100);
  });

  it('rejects a damaged file and leaves it unchanged', async () => {
    const directory = stores.directory();
    mkdirSync(directory);
    const file = join(directory, 'moltler.db');
    const content = Buffer.alloc(8192, 7);
    writeFileSync(file, content);
    await expect(stores.open({ directory })).rejects.toMatchObject({ code: 'store_corrupt' });
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it('reports that a page in the middle is lost', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await ports.connectorConfigs.create(CONNECTOR);
    await ports.close();
    const file = new Libsql(join(directory, 'moltler.db'));
    file.pragma('wal_checkpoint(TRUNCATE)');
    file.close();
    truncateSync(join(directory, 'moltler.db'), 5000);
    const reading = stores.open({ directory }).then((again) => again.connectorConfigs.list());
    await expect(reading).rejects.toMatchObject({ code: 'store_corrupt' });
  });

  it('rejects a store of a newer version and leaves it unchanged', async () => {
    const directory = stores.directory();
    await (await stores.open({ directory })).close();
    const file = new Libsql(join(directory, 'moltler.db'));
    file.pragma(`user_version = ${STORE_VERSION + 1}`);
    file.close();
    await expect(stores.open({ directory })).rejects.toMatchObject({ code: 'store_newer' });
  });

  it('rejects a directory that is a file', async () => {
    const directory = stores.directory();
    writeFileSync(directory, '');
    await expect(stores.open({ directory })).rejects.toMatchObject({
      code: 'store_unusable',
      message: `The data directory ${directory} cannot be used: it is not a directory.`,
    });
    const beneath = join(directory, 'deeper');
    await expect(stores.open({ directory: beneath })).rejects.toMatchObject({
      code: 'store_unusable',
    });
  });
});

const onSmallDisk = mayMount(stores.directory()) ? it : it.skip;

onSmallDisk(
  'reports a full disk, loses nothing that was acknowledged, and continues when there is space',
  async () => {
    const directory = stores.directory();
    mountSmall(directory, 512);
    try {
      const ports = await stores.open({ directory });
      const kept: string[] = [];
      const fill = async () => {
        for (let n = 0; ; n += 1) {
          await ports.secrets.write(`s_${n}`, 'x'.repeat(5000));
          kept.push(`s_${n}`);
        }
      };
      await expect(fill()).rejects.toMatchObject({ code: 'store_full' });
      expect(kept.length).toBeGreaterThan(5);
      expect((await ports.secrets.list()).map(({ name }) => name)).toEqual([...kept].sort());
      enlarge(directory, 4096);
      await ports.secrets.write('after', 'x');
      await ports.close();
      const again = await stores.open({ directory });
      expect(await again.secrets.read('after')).toBe('x');
      await again.close();
    } finally {
      unmount(directory);
    }
  },
);
