import type { CachedPage, CachedScan, PageCache, PageKey } from '../page_cache';

const KEY: PageKey = { connectorId: 'c1', version: '1', entity: 'issues', request: 'GET /issues' };
const page = (body: string | Buffer, freshAt = 1000): CachedPage => ({
  body: Buffer.from(body),
  headers: { etag: '"1"', link: '<x>; rel="next"' },
  status: 200,
  etag: '"1"',
  version: '"1"',
  freshAt,
});
const scan = (identity: string, more: Partial<CachedScan> = {}): CachedScan => ({
  connectorId: 'c1',
  version: '1',
  entity: 'issues',
  identity,
  pages: [{ request: 'GET /issues', list: 'all', parameters: {}, version: '"1"' }],
  freshAt: 1000,
  scope: '{}',
  ...more,
});

/** The tests of every page cache. `open` returns an empty one of at least `limitBytes`, which it may round up. */
export function pageCacheSuite(
  title: string,
  open: (limitBytes: number) => Promise<PageCache>,
): void {
  describe(`page cache: ${title}`, () => {
    let cache: PageCache;
    beforeEach(async () => {
      cache = await open(1_000_000);
    });

    it('returns a page as it was stored', async () => {
      expect(await cache.getPage(KEY)).toBeUndefined();
      await cache.putPage(KEY, page(Buffer.from([0, 255, 10])));
      expect(await cache.getPage(KEY)).toEqual(page(Buffer.from([0, 255, 10])));
    });

    it('keeps how a body is compressed', async () => {
      await cache.putPage(KEY, { ...page('a'), encoding: 'br' });
      expect(await cache.getPage(KEY)).toMatchObject({ encoding: 'br' });
    });

    it('keeps what differs in any part of its key apart', async () => {
      await cache.putPage(KEY, page('a'));
      for (const other of [
        { connectorId: 'c2' },
        { version: '2' },
        { entity: 'pulls' },
        { request: 'GET /issues?page=2' },
      ])
        expect(await cache.getPage({ ...KEY, ...other })).toBeUndefined();
    });

    it('replaces a page by a newer one, and renews one that did not change', async () => {
      await cache.putPage(KEY, page('a'));
      await cache.putPage(KEY, page('b', 2000));
      await cache.touchPage(KEY, 3000);
      expect(await cache.getPage(KEY)).toEqual(page('b', 3000));
    });

    it('keeps pages that are rarely used like others', async () => {
      await cache.putPage(KEY, page('a'));
      await cache.putPage(KEY, page('b', 2000), undefined, 'rare');
      expect(await cache.getPage(KEY, 'rare')).toEqual(page('b', 2000));
      await cache.touchPage(KEY, 3000);
      expect(await cache.getPage(KEY)).toEqual(page('b', 3000));
      expect(await cache.getPage(KEY, 'rare')).toEqual(page('b', 3000));
    });

    it('renews nothing if there is no page', async () => {
      await cache.touchPage(KEY, 3000);
      expect(await cache.getPage(KEY)).toBeUndefined();
    });

    it('finds the scans of a connector, a version and an entity', async () => {
      await cache.putScan(scan('a'));
      await cache.putScan(scan('b'));
      await cache.putScan(scan('a', { freshAt: 2000 }));
      await cache.putScan(scan('c', { version: '2' }));
      await cache.putScan(scan('d', { connectorId: 'c2' }));
      const found = await cache.findScans({ connectorId: 'c1', version: '1', entity: 'issues' });
      expect(found.map(({ identity, freshAt }) => `${identity} ${freshAt}`).sort()).toEqual([
        'a 2000',
        'b 1000',
      ]);
      expect(found.find(({ identity }) => identity === 'b')).toEqual(scan('b'));
    });

    it('forgets pages and scans of the named entities only', async () => {
      const pulls = { ...KEY, entity: 'pulls' };
      const other = { ...KEY, connectorId: 'c2' };
      for (const key of [KEY, pulls, other]) await cache.putPage(key, page('a'));
      await cache.putScan(scan('a'));
      await cache.invalidate({ connectorId: 'c1', entities: ['issues'] });
      expect(await cache.getPage(KEY)).toBeUndefined();
      expect(await cache.findScans(KEY)).toEqual([]);
      expect(await cache.getPage(pulls)).toBeDefined();
      await cache.invalidate({ connectorId: 'c1' });
      expect(await cache.getPage(pulls)).toBeUndefined();
      expect(await cache.getPage(other)).toBeDefined();
    });

    it('forgets an entity however its name is spelled', async () => {
      // Without a list of the service's entities, statements may spell the same one in several ways.
      const spelled = { ...KEY, entity: 'My_Object__c' };
      await cache.putPage(KEY, page('a'));
      await cache.putPage(spelled, page('a'));
      await cache.putScan(scan('a', { entity: 'my_object__c' }));
      await cache.invalidate({ connectorId: 'c1', entities: ['MY_Object__c'] });
      expect(await cache.getPage(spelled)).toBeUndefined();
      expect(await cache.findScans({ ...KEY, entity: 'my_object__c' })).toEqual([]);
      expect(await cache.getPage(KEY)).toBeDefined();
    });

    it('counts how often a connector was invalidated', async () => {
      const before = await cache.invalidations('c1');
      const others = await cache.invalidations('c2');
      await cache.invalidate({ connectorId: 'c1', entities: ['issues'] });
      expect(await cache.invalidations('c1')).toBe(before + 1);
      expect(await cache.invalidations('c2')).toBe(others);
    });

    it('stores nothing that was requested before an invalidation', async () => {
      const before = await cache.invalidations('c1');
      await cache.putPage(KEY, page('a'), before);
      await cache.putScan(scan('a'), before);
      expect(await cache.getPage(KEY)).toBeDefined();
      expect(await cache.findScans(KEY)).toHaveLength(1);
      await cache.invalidate({ connectorId: 'c1', entities: ['other'] });
      await cache.putPage({ ...KEY, request: 'GET /late' }, page('a'), before);
      await cache.putScan(scan('late'), before);
      expect(await cache.getPage({ ...KEY, request: 'GET /late' })).toBeUndefined();
      expect(await cache.findScans(KEY)).toHaveLength(1);
    });

    it('stores again what was invalidated', async () => {
      await cache.putPage(KEY, page('a'));
      await cache.invalidate({ connectorId: 'c1' });
      await cache.putPage(KEY, page('b'), await cache.invalidations('c1'));
      await cache.putScan(scan('b'), await cache.invalidations('c1'));
      expect(await cache.getPage(KEY)).toEqual(page('b'));
      expect(await cache.findScans(KEY)).toEqual([scan('b')]);
    });

    it('stays within its bytes, and evicts the least recently used first', async () => {
      const body = 'x'.repeat(Math.floor(cache.limitBytes / 10));
      const key = (number: number) => ({ ...KEY, request: `GET /${number}` });
      await cache.putPage(key(0), page(body));
      for (let number = 1; number <= 20; number++) {
        await cache.putPage(key(number), page(body));
        expect(await cache.getPage(key(0))).toBeDefined();
        expect((await cache.stats()).bytes).toBeLessThanOrEqual(cache.limitBytes);
      }
      expect(await cache.getPage(key(1))).toBeUndefined();
      expect(await cache.getPage(key(20))).toBeDefined();
    });

    it('reports what it has of each entity', async () => {
      expect(await cache.contents()).toEqual([]);
      await cache.putPage(KEY, page('x'.repeat(1000), 2000));
      await cache.putPage({ ...KEY, request: 'GET /issues?page=2' }, page('y', 1000));
      await cache.putPage({ ...KEY, version: '2' }, page('z', 3000));
      await cache.putPage({ ...KEY, connectorId: 'c2', entity: 'pulls' }, page('z', 4000));
      const found = [...(await cache.contents())].sort((a, b) => b.pages - a.pages);
      expect(found).toMatchObject([
        { connectorId: 'c1', entity: 'issues', pages: 3, oldestAt: 1000, newestAt: 3000 },
        { connectorId: 'c2', entity: 'pulls', pages: 1, oldestAt: 4000, newestAt: 4000 },
      ]);
      expect(found[0]?.bytes).toBeGreaterThan(1000);
    });

    it('reports its size', async () => {
      await cache.putPage(KEY, page('x'.repeat(1000)));
      await cache.putScan(scan('a'));
      const { pages, scans, bytes } = await cache.stats();
      expect({ pages, scans }).toEqual({ pages: 1, scans: 1 });
      expect(bytes).toBeGreaterThan(1000);
    });
  });
}
