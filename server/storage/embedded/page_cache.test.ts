import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { CachedPage, CachedScan, PageKey, Ports } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import { pageCacheSuite } from '../../ports/suites';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

const MEGABYTE = 1024 * 1024;
pageCacheSuite('embedded', async (limitBytes) => {
  const cache = { megabytes: limitBytes / MEGABYTE };
  return (await stores.open({ directory: stores.directory(), clock: fakeClock(0), cache }))
    .pageCache;
});
pageCacheSuite('embedded, without memory', async (limitBytes) => {
  const cache = { megabytes: limitBytes / MEGABYTE, memoryMegabytes: 1 / MEGABYTE };
  return (await stores.open({ directory: stores.directory(), clock: fakeClock(0), cache }))
    .pageCache;
});
pageCacheSuite('embedded, without its file', async (limitBytes) => {
  const directory = stores.directory();
  mkdirSync(join(directory), { mode: 0o700 });
  mkdirSync(join(directory, 'cache.db'));
  const megabytes = limitBytes / MEGABYTE;
  const cache = { megabytes, memoryMegabytes: megabytes };
  return (await stores.open({ directory, clock: fakeClock(0), cache })).pageCache;
});

const KEY: PageKey = { connectorId: 'c1', version: '1', entity: 'issues', request: 'GET /needle' };
const page = (text: string, more: Partial<CachedPage> = {}): CachedPage => ({
  body: Buffer.from(text),
  headers: { link: '<needle>' },
  status: 200,
  version: text,
  freshAt: Date.UTC(2026, 0, 1),
  ...more,
});
const SCAN: CachedScan = {
  connectorId: 'c1',
  version: '1',
  entity: 'issues',
  identity: 'needle',
  pages: [{ request: 'GET /needle', list: 'all', parameters: {}, version: '1' }],
  freshAt: Date.UTC(2026, 0, 1),
  scope: '{}',
};
const open = async (directory: string) =>
  stores.open({ directory, clock: fakeClock(), cache: { megabytes: 4 } });
const fileOf = (directory: string) => join(directory, 'cache.db');

describe('the page cache in a data directory', () => {
  it('outlives the process', async () => {
    const directory = stores.directory();
    const one = await open(directory);
    const kept = page('a', { encoding: 'gzip', etag: '"1"', body: Buffer.from([0, 255, 10]) });
    await one.pageCache.putPage(KEY, kept);
    await one.pageCache.putScan(SCAN);
    await one.close();
    const { pageCache } = await open(directory);
    expect(await pageCache.getPage(KEY)).toEqual(kept);
    expect(await pageCache.findScans(KEY)).toEqual([SCAN]);
    expect(await pageCache.stats()).toMatchObject({ pages: 1, scans: 1 });
  });

  it('is shared by processes: pages, their age, and what was invalidated', async () => {
    const directory = stores.directory();
    const [{ pageCache: one }, { pageCache: two }] = [await open(directory), await open(directory)];
    await one.putPage(KEY, page('a'));
    expect(await two.getPage(KEY)).toEqual(page('a'));
    await two.touchPage(KEY, 7);
    expect(await one.getPage(KEY)).toEqual(page('a', { freshAt: 7 }));
    await two.putPage(KEY, page('b'));
    expect(await one.getPage(KEY)).toEqual(page('b'));
    await two.putScan(SCAN);
    expect(await one.findScans(KEY)).toEqual([SCAN]);
    const before = await one.invalidations('c1');
    await two.invalidate({ connectorId: 'c1', entities: ['Issues'] });
    expect(await one.invalidations('c1')).toBe(before + 1);
    expect(await one.getPage(KEY)).toBeUndefined();
    expect(await one.findScans(KEY)).toEqual([]);
    await one.putPage(KEY, page('late'), before);
    await one.putScan(SCAN, before);
    expect(await two.getPage(KEY)).toBeUndefined();
    expect(await two.findScans(KEY)).toEqual([]);
  });

  it('keeps the count of invalidations for the next start', async () => {
    const directory = stores.directory();
    const one = await open(directory);
    await one.pageCache.invalidate({ connectorId: 'c1' });
    await one.close();
    expect(await (await open(directory)).pageCache.invalidations('c1')).toBe(1);
  });

  it('has nothing readable in its files, which only their owner can read', async () => {
    const directory = stores.directory();
    const ports = await open(directory);
    await ports.secrets.write('token', 'x');
    await ports.pageCache.putPage(KEY, page('a needle'));
    await ports.pageCache.putScan(SCAN);
    for (const name of readdirSync(directory).filter((one) => one.startsWith('cache.db'))) {
      expect(readFileSync(join(directory, name)).includes('needle')).toBe(false);
      expect((statSync(join(directory, name)).mode & 0o077).toString(8)).toBe('0');
    }
  });

  it.each([
    [
      'the first secret',
      async (ports: Awaited<ReturnType<typeof open>>) => ports.secrets.write('token', 'x'),
    ],
    [
      'a rotation',
      async (ports: Awaited<ReturnType<typeof open>>) => {
        await ports.secrets.write('token', 'x');
        await ports.pageCache.putPage(KEY, page('between'));
        await ports.rotateKey();
      },
    ],
  ])('begins anew with another key: %s', async (_, change) => {
    const directory = stores.directory();
    const ports = await open(directory);
    await ports.pageCache.putPage(KEY, page('a'));
    await ports.pageCache.putScan(SCAN);
    await change(ports);
    await ports.pageCache.putPage({ ...KEY, request: 'GET /other' }, page('b'));
    expect(await ports.pageCache.stats()).toMatchObject({ pages: 1, scans: 0 });
    await ports.close();
    const again = await open(directory);
    expect(await again.pageCache.getPage(KEY)).toBeUndefined();
    expect(await again.pageCache.getPage({ ...KEY, request: 'GET /other' })).toEqual(page('b'));
  });

  it('removes what was last fresh a month ago', async () => {
    const directory = stores.directory();
    const clock = fakeClock();
    const ports = await stores.open({ directory, clock });
    await ports.pageCache.putPage(KEY, page('old'));
    await clock.advance(31 * 86_400_000);
    const other = { ...KEY, request: 'GET /other' };
    await ports.pageCache.putPage(other, page('new', { freshAt: clock.now() }));
    await ports.close();
    const again = await stores.open({ directory, clock });
    expect(await again.pageCache.stats()).toMatchObject({ pages: 1 });
    expect(await again.pageCache.getPage(other)).toBeDefined();
  });

  /** Stores pages as a fast scan does: some at a time. */
  const putMany = async ({ pageCache }: Pick<Ports, 'pageCache'>, count: number): Promise<void> => {
    for (let from = 0; from < count; from += 50)
      await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          pageCache.putPage({ ...KEY, request: `GET /${from + at}` }, page('x'.repeat(3000))),
        ),
      );
  };

  it('continues a file with pages of another size', async () => {
    const directory = stores.directory();
    mkdirSync(directory, { mode: 0o700 });
    const older = new Libsql(fileOf(directory));
    older.pragma('page_size = 2048');
    older.pragma('journal_mode = WAL');
    older.exec('CREATE TABLE older (a INTEGER)');
    older.close();
    const one = await open(directory);
    await putMany(one, 100);
    await one.close();
    const again = await open(directory);
    expect(await again.pageCache.getPage({ ...KEY, request: 'GET /99' })).toBeDefined();
    await again.close();
    const file = new Libsql(fileOf(directory));
    expect(file.pragma('page_size')).toEqual([{ page_size: 2048 }]);
    file.close();
  });

  it('stays about as large as its bound on disk', async () => {
    const directory = stores.directory();
    const ports = await open(directory);
    await putMany(ports, 3000);
    expect((await ports.pageCache.stats()).bytes).toBeLessThanOrEqual(4 * MEGABYTE);
    await ports.close();
    expect(statSync(fileOf(directory)).size).toBeLessThan(6 * MEGABYTE);
  });

  it('becomes smaller with its bound, in small steps', async () => {
    const directory = stores.directory();
    const ports = await open(directory);
    await putMany(ports, 900);
    await ports.close();
    const again = await stores.open({ directory, clock: fakeClock(), cache: { megabytes: 0.1 } });
    await again.pageCache.putPage(KEY, page('a'));
    await again.close();
    const last = await stores.open({ directory, clock: fakeClock(), cache: { megabytes: 0.1 } });
    expect((await last.pageCache.stats()).bytes).toBeLessThanOrEqual(0.1 * MEGABYTE);
    expect(await last.pageCache.getPage(KEY)).toBeDefined();
  });

  it('keeps very large pages in memory only', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    const large = page('x'.repeat(9 * MEGABYTE));
    await ports.pageCache.putPage(KEY, page('small'));
    await ports.pageCache.putPage(KEY, large);
    expect((await ports.pageCache.getPage(KEY))?.body.length).toBe(9 * MEGABYTE);
    const other = await stores.open({ directory });
    expect(await other.pageCache.getPage(KEY)).toBeUndefined();
    await other.pageCache.invalidate({ connectorId: 'c1' });
    expect(await ports.pageCache.getPage(KEY)).toBeUndefined();
  });

  it('counts many pages in small steps', async () => {
    const { pageCache } = await stores.open({ directory: stores.directory(), clock: fakeClock(0) });
    for (let n = 0; n < 2100; n += 1)
      await pageCache.putPage({ ...KEY, request: `GET /${n}` }, page('x', { freshAt: n }));
    await pageCache.invalidate({ connectorId: 'c2' });
    const more = { ...KEY, entity: 'Pulls' };
    await pageCache.putPage(more, page('x', { freshAt: 7 }));
    expect(await pageCache.contents()).toMatchObject([
      { entity: 'issues', pages: 2100, oldestAt: 0, newestAt: 2099 },
      { entity: 'Pulls', pages: 1, oldestAt: 7, newestAt: 7 },
    ]);
  });

  it('deletes what was invalidated', async () => {
    const directory = stores.directory();
    const ports = await open(directory);
    for (let n = 0; n < 100; n += 1)
      await ports.pageCache.putPage({ ...KEY, request: `GET /${n}` }, page('x'));
    await ports.pageCache.putPage({ ...KEY, entity: 'pulls' }, page('x'));
    await ports.pageCache.invalidate({ connectorId: 'c1', entities: ['issues'] });
    await ports.close();
    expect(await (await open(directory)).pageCache.stats()).toMatchObject({ pages: 1 });
  });
});

describe('a file of cached pages that is damaged', () => {
  it('is replaced', async () => {
    const directory = stores.directory();
    const ports = await open(directory);
    writeFileSync(fileOf(directory), 'x'.repeat(5000));
    expect(await ports.pageCache.getPage(KEY)).toBeUndefined();
    await ports.pageCache.putPage(KEY, page('a'));
    await ports.close();
    expect(await (await open(directory)).pageCache.getPage(KEY)).toEqual(page('a'));
  });

  it('never returns another page than was stored', async () => {
    const directory = stores.directory();
    const one = await open(directory);
    await one.pageCache.putPage(KEY, page('a'));
    await one.pageCache.putScan(SCAN);
    await one.close();
    const file = new Libsql(fileOf(directory));
    file.exec("UPDATE payloads SET payload = CAST(x'00' || substr(payload, 2) AS BLOB)");
    file.close();
    const { pageCache } = await open(directory);
    expect(await pageCache.getPage(KEY)).toBeUndefined();
    expect(await pageCache.findScans(KEY)).toEqual([]);
    await pageCache.putPage(KEY, page('b'));
    expect(await pageCache.getPage(KEY)).toEqual(page('b'));
  });

  it('is replaced if it has other tables', async () => {
    const directory = stores.directory();
    const { pageCache } = await open(directory);
    const file = new Libsql(fileOf(directory));
    file.exec('CREATE TABLE entries (something TEXT)');
    file.close();
    await pageCache.putPage(KEY, page('a'));
    expect(await pageCache.getPage(KEY)).toEqual(page('a'));
    expect(await pageCache.stats()).toMatchObject({ pages: 1 });
  });

  it('is found again after it was removed', async () => {
    const directory = stores.directory();
    const clock = fakeClock();
    const one = await stores.open({ directory, clock });
    await one.pageCache.putPage(KEY, page('a'));
    for (const end of ['', '-wal', '-shm']) rmSync(fileOf(directory) + end, { force: true });
    await clock.advance(1000);
    expect(await one.pageCache.getPage(KEY)).toBeUndefined();
    await one.pageCache.putPage(KEY, page('b'));
    const two = await stores.open({ directory, clock });
    expect(await two.pageCache.getPage(KEY)).toEqual(page('b'));
  });
});
