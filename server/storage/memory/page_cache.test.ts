import { pageCacheSuite } from '../../ports/suites';
import { memoryPageCache } from './page_cache';

pageCacheSuite('in memory', async (limitBytes) => memoryPageCache({ limitBytes }));

it('does not accept a page that is larger than the cache', async () => {
  const cache = memoryPageCache({ limitBytes: 1000 });
  const key = { connectorId: 'c', version: '1', entity: 'e', request: 'r' };
  await cache.putPage(key, {
    body: Buffer.alloc(2000),
    headers: {},
    status: 200,
    version: '1',
    freshAt: 0,
  });
  expect(await cache.getPage(key)).toBeUndefined();
});
