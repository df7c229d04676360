import type { ActionsConfigurationUtilities } from './contracts';
import { kibanaNetwork } from './outgoing';

const utilities = (more: Partial<ActionsConfigurationUtilities> = {}) => ({
  isUriAllowed: () => true,
  getSSLSettings: () => ({}),
  getProxySettings: () => undefined,
  getCustomHostSettings: () => undefined,
  ...more,
});
const PROXY = {
  proxyUrl: 'http://proxy.example:3128',
  proxyBypassHosts: undefined,
  proxyOnlyHosts: undefined,
  proxySSLSettings: {},
};

describe('the rules of Kibana for outgoing requests', () => {
  it('are asked with the origin only', () => {
    const asked: string[] = [];
    const network = kibanaNetwork(
      utilities({ isUriAllowed: (uri) => asked.push(uri) > 0 && uri.includes('good') }),
    );
    expect(network.allows(new URL('https://u:p@good.example/a?token=t'))).toBe(true);
    expect(network.allows(new URL('https://bad.example'))).toBe(false);
    expect(asked).toEqual(['https://good.example/', 'https://bad.example/']);
  });

  it.each<[string, object, boolean]>([
    ['without lists', {}, true],
    ['to a host that bypasses it', { proxyBypassHosts: new Set(['a.example']) }, false],
    ['to a host beside those', { proxyBypassHosts: new Set(['b.example']) }, true],
    ['to one of the only hosts', { proxyOnlyHosts: new Set(['a.example']) }, true],
    ['to a host beside those only ones', { proxyOnlyHosts: new Set(['b.example']) }, false],
  ])('have a proxy %s', (_, lists, used) => {
    const proxy = { ...PROXY, ...lists };
    const network = kibanaNetwork(utilities({ getProxySettings: () => proxy }));
    expect(network.choosesProxy).toBe(true);
    expect(network.routeTo(new URL('https://a.example:8443')).proxy !== undefined).toBe(used);
  });

  it('check certificates fully, unless they are set for all hosts or for this one', () => {
    const verification = (more: Partial<ActionsConfigurationUtilities>) =>
      kibanaNetwork(utilities(more)).routeTo(new URL('https://a.example')).verification;
    const all = { getSSLSettings: () => ({ verificationMode: 'certificate' as const }) };
    const one = (ssl: { verificationMode?: 'none' }) => ({
      getCustomHostSettings: () => ({ url: 'https://a.example:443', ssl }),
    });
    expect(verification({})).toBe('full');
    expect(verification(all)).toBe('certificate');
    expect(verification({ ...all, ...one({ verificationMode: 'none' }) })).toBe('none');
    expect(verification({ ...all, ...one({}) })).toBe('certificate');
  });
});
