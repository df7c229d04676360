import { sampleConnector } from '../../connectors/testing';
import { cacheOwner, confirmOwner, requestIdentity } from './identity';

describe('the identity of a page', () => {
  it('distinguishes pages whose query contains a question mark', () => {
    const page = (number: number) =>
      requestIdentity({
        method: 'GET',
        url: `https://a.test/list?q=why?&page=${number}`,
        headers: {},
      });
    expect(page(2)).not.toBe(page(3));
  });
});

describe('the owner of cached pages', () => {
  const connector = () => sampleConnector('https://a.test');
  const secrets = (versions: number[]) => ({ version: async () => versions.shift() ?? 0 });

  it('is determined once for a connector that was looked up', async () => {
    const one = connector();
    const versions = secrets([1, 2]);
    expect(await cacheOwner(one, versions)).toEqual(await cacheOwner(one, versions));
    expect(await cacheOwner(connector(), versions)).not.toEqual(await cacheOwner(one, versions));
  });

  it('is unknown if a secret was replaced before the credentials were read', async () => {
    const one = connector();
    await cacheOwner(one, secrets([1]));
    await confirmOwner(one, secrets([2]));
    const { version } = await cacheOwner(one, secrets([]));
    expect(version).toMatch(/^unshared /);
  });

  it('stays the same if nothing was replaced', async () => {
    const one = connector();
    const owner = await cacheOwner(one, secrets([3]));
    await confirmOwner(one, secrets([3]));
    expect(await cacheOwner(one, secrets([]))).toEqual(owner);
  });
});
