import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { SharedLimits } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

const add = (store: SharedLimits) =>
  store.update('count', (kept) => ({ text: `${Number(kept ?? 0) + 1}`, result: kept }));

describe('limits that processes share in a data directory', () => {
  it('lose no change of another process, and outlive both', async () => {
    const directory = stores.directory();
    const [one, two] = [await stores.open({ directory }), await stores.open({ directory })];
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => add(n % 2 === 0 ? one.sharedLimits : two.sharedLimits)),
    );
    await one.close();
    await two.close();
    const three = await stores.open({ directory });
    expect(await add(three.sharedLimits)).toBe('100');
  });

  it('are in a file that only its owner can read, which exists once they are used', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    const file = join(directory, 'limits.db');
    expect(() => statSync(file)).toThrow('ENOENT');
    await add(ports.sharedLimits);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('fail while another process holds them, without blocking this one, and work afterwards', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await add(ports.sharedLimits);
    const other = new Libsql(join(directory, 'limits.db'));
    other.exec('BEGIN IMMEDIATE');
    let turns = 0;
    let waiting = true;
    const count = () => {
      turns += 1;
      if (waiting) setImmediate(count);
    };
    setImmediate(count);
    await expect(add(ports.sharedLimits)).rejects.toMatchObject({ code: 'store_unusable' });
    waiting = false;
    expect(turns).toBeGreaterThan(20);
    other.exec('ROLLBACK');
    other.close();
    expect(await add(ports.sharedLimits)).toBe('1');
  });

  it('start over if their file is damaged', async () => {
    const directory = stores.directory();
    mkdirSync(directory, { mode: 0o700 });
    const file = join(directory, 'limits.db');
    writeFileSync(file, 'x'.repeat(5000));
    const ports = await stores.open({ directory });
    expect(await add(ports.sharedLimits)).toBeUndefined();
    const other = await stores.open({ directory });
    expect(await add(other.sharedLimits)).toBe('1');
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it.each([['limits.db'], ['limits.db', 'limits.db-wal'], ['limits.db-wal']])(
    'report a directory in their place: %s %s',
    async (...names) => {
      const directory = stores.directory();
      mkdirSync(directory, { mode: 0o700 });
      for (const name of names) mkdirSync(join(directory, name));
      if (!names.includes('limits.db'))
        writeFileSync(join(directory, 'limits.db'), 'x'.repeat(5000));
      const { sharedLimits } = await stores.open({ directory });
      await expect(sharedLimits.list()).rejects.toMatchObject({
        code: 'store_unusable',
        message: expect.not.stringContaining('EISDIR') as string,
      });
      for (const name of names) rmSync(join(directory, name), { recursive: true });
      expect(await add(sharedLimits)).toBeUndefined();
    },
  );

  it('start over if their file has other tables', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    const foreign = new Libsql(join(directory, 'limits.db'));
    foreign.exec('CREATE TABLE limits (something TEXT)');
    foreign.close();
    expect(await add(ports.sharedLimits)).toBeUndefined();
    expect(await add(ports.sharedLimits)).toBe('1');
  });

  it('start over if their file turns out to be damaged while they are in use', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await add(ports.sharedLimits);
    const damaging = new Libsql(join(directory, 'limits.db'));
    damaging.exec(`UPDATE limits SET text = CAST(x'ff' AS TEXT)`);
    damaging.close();
    expect(await add(ports.sharedLimits)).toBeUndefined();
    expect(await add(ports.sharedLimits)).toBe('1');
  });

  it.each([
    ['removed', () => undefined],
    ['replaced', (file: string) => writeFileSync(file, '')],
  ])('are shared again within a second after their file was %s', async (_, replace) => {
    const directory = stores.directory();
    const file = join(directory, 'limits.db');
    const clock = fakeClock();
    const one = await stores.open({ directory, clock });
    expect(await add(one.sharedLimits)).toBeUndefined();
    for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true });
    replace(file);
    const two = await stores.open({ directory, clock });
    expect(await add(two.sharedLimits)).toBeUndefined();
    await clock.advance(1000);
    expect(await add(one.sharedLimits)).toBe('1');
    expect(await add(two.sharedLimits)).toBe('2');
  });

  it('do not wait for the disk', async () => {
    const pragma = jest.spyOn(Libsql.prototype, 'pragma');
    const ports = await stores.open({ directory: stores.directory() });
    pragma.mockClear();
    await add(ports.sharedLimits);
    expect(pragma.mock.calls.flat()).toContain('synchronous = OFF');
    pragma.mockRestore();
  });

  it('fail if their file cannot be created; nothing else does', async () => {
    const directory = stores.directory();
    mkdirSync(directory, { mode: 0o700 });
    const file = join(directory, 'limits.db');
    const ports = await stores.open({ directory });
    mkdirSync(file);
    await expect(add(ports.sharedLimits)).rejects.toMatchObject({ code: 'store_unusable' });
    rmSync(file, { recursive: true });
    expect(await add(ports.sharedLimits)).toBeUndefined();
    await ports.secrets.write('token', 'value');
    expect(await ports.secrets.read('token')).toBe('value');
  });
});

describe('the names of credentials', () => {
  it('are the same in all processes on a data directory, and in no other', async () => {
    const directory = stores.directory();
    const one = await stores.open({ directory });
    await one.secrets.write('token', 'value');
    const two = await stores.open({ directory });
    const other = await stores.open({ directory: stores.directory() });
    await other.secrets.write('token', 'value');
    const key = await one.secrets.identityKey();
    expect((await two.secrets.identityKey()).equals(key)).toBe(true);
    expect((await other.secrets.identityKey()).equals(key)).toBe(false);
    await one.rotateKey();
    expect((await one.secrets.identityKey()).equals(key)).toBe(false);
  });
});
