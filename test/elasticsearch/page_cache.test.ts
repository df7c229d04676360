import { randomBytes } from 'node:crypto';
import type { CachedPage, CachedScan, PageCache, PageKey } from '../../server/ports';
import { fakeClock } from '../../server/ports/fakes';
import { pageCacheSuite } from '../../server/ports/suites';
import { generateKey, givenKey } from '../../server/secrets';
import type { ElasticsearchPorts } from '../../server/storage';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { startProxy, type Proxy } from './proxy';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
/** The machine may do much else. */
const PATIENT = { waitMilliseconds: 30_000 };

/** Everything is stored in the background, so that nobody waits for it; these tests do. */
function settling(cache: ElasticsearchPorts['pageCache']): PageCache {
  return {
    ...cache,
    async putPage(...page) {
      await cache.putPage(...page);
      await cache.settled();
    },
    async touchPage(...of) {
      await cache.touchPage(...of);
      await cache.settled();
    },
    async putScan(...scan) {
      await cache.putScan(...scan);
      await cache.settled();
    },
  };
}

const KEY: PageKey = { connectorId: 'c1', version: '1', entity: 'issues', request: 'GET /needle' };
const page = (text: string, more: Partial<CachedPage> = {}): CachedPage => ({
  body: Buffer.from(text),
  headers: { link: '<needle>' },
  status: 200,
  version: text,
  freshAt: Date.UTC(2026, 0, 1),
  ...more,
});

needs('elasticsearch')('the page cache in Elasticsearch', () => {
  const opened = openPortsForTests();
  afterAll(() => opened.dispose());

  pageCacheSuite('on Elasticsearch', async (limitBytes) => {
    const cache = { ...PATIENT, megabytes: limitBytes / MEGABYTE };
    return settling((await opened.openBy(fakeClock(0), { cache })).pageCache);
  });
  pageCacheSuite('on Elasticsearch, not waiting for it', async (limitBytes) => {
    const cache = { ...PATIENT, megabytes: limitBytes / MEGABYTE };
    const { pageCache } = await opened.openBy(fakeClock(0), { cache });
    return {
      ...pageCache,
      async stats() {
        await pageCache.settled();
        return pageCache.stats();
      },
      async contents() {
        await pageCache.settled();
        return pageCache.contents();
      },
    };
  });
  pageCacheSuite('on Elasticsearch, without memory', async (limitBytes) => {
    const cache = {
      ...PATIENT,
      megabytes: limitBytes / MEGABYTE,
      memoryMegabytes: 1 / MEGABYTE,
    };
    return settling((await opened.openBy(fakeClock(0), { cache })).pageCache);
  });

  const SCAN: CachedScan = {
    connectorId: 'c1',
    version: '1',
    entity: 'issues',
    identity: 'needle',
    pages: [{ request: 'GET /needle', list: 'all', parameters: {}, version: 'a' }],
    freshAt: Date.UTC(2026, 0, 1),
    scope: '{}',
  };
  /** Opens stores that share their indices and their key. */
  const sharing = (options: Parameters<typeof opened.open>[0] = {}) => {
    const shared = {
      prefix: opened.prefix(),
      key: givenKey(generateKey()),
      cache: PATIENT,
      ...options,
    };
    return { ...shared, open: (clock = fakeClock()) => opened.openBy(clock, shared) };
  };
  const indexOf = async (prefix: string) => `${await elasticsearchUrl()}/.${prefix}moltler-cache`;
  const documentsIn = async (prefix: string): Promise<string> => {
    const index = await indexOf(prefix);
    await fetch(`${index}/_refresh`, { method: 'POST' });
    return (await fetch(`${index}/_search?size=1000`)).text();
  };

  it('outlives the process', async () => {
    const { open } = sharing();
    const one = await open();
    const kept = page('a', { encoding: 'gzip', etag: '"1"', body: Buffer.from([0, 255, 10]) });
    await one.pageCache.putPage(KEY, kept);
    await one.pageCache.putScan(SCAN);
    await one.close();
    const { pageCache } = await open();
    expect(await pageCache.getPage(KEY)).toEqual(kept);
    expect(await pageCache.findScans(KEY)).toEqual([SCAN]);
    expect(await pageCache.stats()).toMatchObject({ pages: 1, scans: 1 });
  });

  it('is shared by processes: pages, their age, and what was invalidated', async () => {
    const { open } = sharing();
    const [one, two] = [await open(), await open()];
    const settle = async () => {
      for (const { pageCache, clock } of [one, two]) {
        await pageCache.settled();
        // What is in memory is compared with the index once a second.
        await clock.advance(1000);
      }
    };
    await one.pageCache.putPage(KEY, page('a'));
    await settle();
    expect(await two.pageCache.getPage(KEY)).toEqual(page('a'));
    await two.pageCache.touchPage(KEY, 7);
    await settle();
    expect(await one.pageCache.getPage(KEY)).toEqual(page('a', { freshAt: 7 }));
    await two.pageCache.putPage(KEY, page('b'));
    await settle();
    expect(await one.pageCache.getPage(KEY)).toEqual(page('b'));
    await two.pageCache.putScan(SCAN);
    await settle();
    expect(await one.pageCache.findScans(KEY)).toEqual([SCAN]);
    const before = await one.pageCache.invalidations('c1');
    await two.pageCache.invalidate({ connectorId: 'c1', entities: ['Issues'] });
    // Each scan begins with this, and sees at once what others have invalidated.
    expect(await one.pageCache.findScans(KEY)).toEqual([]);
    expect(await one.pageCache.getPage(KEY)).toBeUndefined();
    expect(await one.pageCache.invalidations('c1')).toBe(before + 1);
    await one.pageCache.putPage(KEY, page('late'), before);
    await one.pageCache.putScan(SCAN, before);
    await settle();
    expect(await two.pageCache.getPage(KEY)).toBeUndefined();
    expect(await two.pageCache.findScans(KEY)).toEqual([]);
  });

  it('never finds what was requested before an invalidation that it learns of too late', async () => {
    const { open } = sharing();
    const [one, two] = [await open(), await open()];
    const before = await one.pageCache.invalidations('c1');
    await two.pageCache.invalidate({ connectorId: 'c1', entities: ['issues'] });
    // Its clock has not moved, so it still takes the state for the present one.
    await one.pageCache.putPage(KEY, page('late'), before);
    await one.pageCache.settled();
    expect(await two.pageCache.getPage(KEY)).toBeUndefined();
    await one.clock.advance(1000);
    expect(await one.pageCache.getPage(KEY)).toBeUndefined();
  });

  it('has nothing readable in its index', async () => {
    const { open, prefix } = sharing();
    const ports = await open();
    await ports.secrets.write('token', 'needle_token');
    await ports.pageCache.putPage(KEY, page('a needle'));
    await ports.pageCache.putScan(SCAN);
    await ports.pageCache.settled();
    const text = await documentsIn(prefix);
    expect(text).toContain('"role":"part"');
    expect(text).not.toMatch(/needle|bmVlZGxl|5lZWRsZ|uZWVkbG/);
  });

  it('begins anew with another key', async () => {
    const { open } = sharing();
    const ports = await open();
    await ports.secrets.write('token', 'x');
    await ports.pageCache.putPage(KEY, page('a'));
    await ports.pageCache.putScan(SCAN);
    await ports.pageCache.settled();
    await ports.rotateKey(generateKey());
    await ports.clock.advance(1000);
    await ports.pageCache.putPage({ ...KEY, request: 'GET /other' }, page('b'));
    await ports.pageCache.settled();
    await ports.clock.advance(1000);
    expect(await ports.pageCache.getPage(KEY)).toBeUndefined();
    expect(await ports.pageCache.findScans(KEY)).toEqual([]);
    expect(await ports.pageCache.stats()).toMatchObject({ pages: 1, scans: 0 });
  });

  it('never returns another page than was stored', async () => {
    const { open, prefix } = sharing();
    const one = await open();
    const other = { ...KEY, request: 'GET /other' };
    await one.pageCache.putPage(KEY, page('a'));
    await one.pageCache.putPage(other, page('b'));
    await one.close();
    const index = await indexOf(prefix);
    await fetch(`${index}/_refresh`, { method: 'POST' });
    const found = (await (await fetch(`${index}/_search?q=role:part`)).json()) as {
      hits: { hits: { _id: string; _source: { sealed: string } }[] };
    };
    const [first, second] = found.hits.hits;
    await fetch(`${index}/_update/${first?._id ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ doc: { sealed: second?._source.sealed } }),
    });
    const { pageCache } = await open();
    const pages = [await pageCache.getPage(KEY), await pageCache.getPage(other)];
    expect(pages.filter((one) => one !== undefined)).toHaveLength(1);
    expect([undefined, page('a')]).toContainEqual(pages[0]);
    expect([undefined, page('b')]).toContainEqual(pages[1]);
  });

  it('removes what was last fresh a month ago', async () => {
    const clock = fakeClock();
    const { open } = sharing();
    const ports = await open(clock);
    await ports.pageCache.putPage(KEY, page('old'));
    await ports.pageCache.settled();
    await clock.advance(31 * 86_400_000);
    const other = { ...KEY, request: 'GET /other' };
    await ports.pageCache.putPage(other, page('new', { freshAt: clock.now() }));
    await ports.close();
    const { pageCache } = await open();
    expect(await pageCache.stats()).toMatchObject({ pages: 1 });
    expect(await pageCache.getPage(other)).toBeDefined();
  });

  it('stores large pages in parts, and very large ones in memory only', async () => {
    const { open, prefix } = sharing();
    const ports = await open();
    const body = randomBytes(7 * MEGABYTE);
    await ports.pageCache.putPage(KEY, page('large', { body }));
    const huge = { ...KEY, request: 'GET /huge' };
    await ports.pageCache.putPage(huge, page('huge', { body: Buffer.alloc(9 * MEGABYTE) }));
    expect((await ports.pageCache.getPage(huge))?.body.length).toBe(9 * MEGABYTE);
    await ports.pageCache.settled();
    const again = await open();
    expect((await again.pageCache.getPage(KEY))?.body.equals(body)).toBe(true);
    expect(await again.pageCache.getPage(huge)).toBeUndefined();
    const parts = async () => {
      await fetch(`${await indexOf(prefix)}/_refresh`, { method: 'POST' });
      const counted = await fetch(`${await indexOf(prefix)}/_count?q=role:part`);
      return ((await counted.json()) as { count: number }).count;
    };
    expect(await parts()).toBe(4);
    // A smaller one leaves none of them behind.
    await again.pageCache.putPage(KEY, page('small'));
    await again.pageCache.settled();
    expect(await parts()).toBe(1);
    expect(await again.pageCache.getPage(KEY)).toEqual(page('small'));
  });

  it('reads the pages of a scan in a few requests after a restart', async () => {
    const proxy = await startProxy(await elasticsearchUrl());
    const { open } = sharing({ server: { url: proxy.url } });
    const one = await open();
    const keys = Array.from({ length: 250 }, (_, n) => ({ ...KEY, request: `GET /${n}` }));
    for (const key of keys) await one.pageCache.putPage(key, page(key.request));
    const pages = keys.map(({ request }) => ({
      request,
      list: 'all',
      parameters: {},
      version: request,
    }));
    await one.pageCache.putScan({ ...SCAN, pages });
    await one.close();
    const { pageCache } = await open();
    proxy.interfere(() => undefined);
    const [scan] = await pageCache.findScans(KEY);
    expect(scan?.pages).toHaveLength(250);
    for (const key of keys) expect(await pageCache.getPage(key)).toEqual(page(key.request));
    expect(proxy.seen.filter(({ path }) => path.includes('_mget')).length).toBeLessThan(12);
    await proxy.close();
  });

  describe('while Elasticsearch does not respond', () => {
    let proxy: Proxy;
    beforeAll(async () => {
      proxy = await startProxy(await elasticsearchUrl());
    });
    beforeEach(() => proxy.interfere(() => undefined));
    afterAll(() => proxy.close());

    it('finds nothing, stores nothing and fails no query, and is used again afterwards', async () => {
      const { pageCache, clock } = await opened.open({
        server: { url: proxy.url },
        cache: PATIENT,
      });
      await pageCache.putPage(KEY, page('a'));
      await pageCache.settled();
      await clock.advance(2000);
      proxy.interfere(() => 'cut before');
      expect(await pageCache.getPage(KEY)).toBeUndefined();
      await pageCache.putPage(KEY, page('b'));
      await pageCache.putScan(SCAN);
      await pageCache.touchPage(KEY, 7);
      expect(await pageCache.findScans(KEY)).toEqual([]);
      await expect(pageCache.contents()).rejects.toMatchObject({ code: 'store_unavailable' });
      expect(await pageCache.stats()).toEqual({ pages: 0, scans: 0, bytes: 0 });
      // It is not asked every time.
      expect(proxy.seen.length).toBeLessThan(10);
      proxy.interfere(() => undefined);
      await clock.advance(10_000);
      expect(await pageCache.getPage(KEY)).toEqual(page('a'));
    });

    it('does not lose an invalidation', async () => {
      const { pageCache, clock } = await opened.open({
        server: { url: proxy.url },
        cache: PATIENT,
      });
      await pageCache.putPage(KEY, page('a'));
      await pageCache.settled();
      const before = await pageCache.invalidations('c1');
      proxy.interfere(({ method }) => (method === 'PUT' ? { status: 503, body: {} } : undefined));
      await pageCache.invalidate({ connectorId: 'c1' });
      expect(await pageCache.invalidations('c1')).toBe(before + 1);
      expect(await pageCache.getPage(KEY)).toBeUndefined();
      proxy.interfere(() => undefined);
      await clock.advance(10_000);
      expect(await pageCache.getPage(KEY)).toBeUndefined();
      await pageCache.settled();
      expect(await pageCache.invalidations('c1')).toBe(before + 1);
      expect(await pageCache.getPage(KEY)).toBeUndefined();
      await pageCache.putPage(KEY, page('b'), before + 1);
      expect(await pageCache.getPage(KEY)).toEqual(page('b'));
    });

    it('drops what waits to be stored beyond a bound, and delays nobody', async () => {
      const { pageCache } = await opened.open({
        server: { url: proxy.url },
        cache: PATIENT,
      });
      await pageCache.getPage(KEY);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      proxy.interfere(({ path }) => (path.includes('cache/_bulk') ? { after: held } : undefined));
      const body = randomBytes(MEGABYTE);
      for (let n = 0; n < 50; n += 1)
        await pageCache.putPage({ ...KEY, request: `GET /${n}` }, page('x', { body }));
      release();
      await pageCache.settled();
      const { pages } = await pageCache.stats();
      expect(pages).toBeGreaterThan(20);
      expect(pages).toBeLessThan(40);
    });
  });
});
