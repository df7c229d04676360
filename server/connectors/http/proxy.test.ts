import { proxyFor, type ProxyEnvironment } from './proxy';

const PROXY = 'http://proxy.example:3128';
const found = (url: string, environment: ProxyEnvironment, option?: string) =>
  proxyFor(new URL(url), option, environment);

describe('the proxy of a request', () => {
  it.each<[string, string, ProxyEnvironment, string | undefined]>([
    ['is the one of the environment', 'https://a.example', { HTTPS_PROXY: PROXY }, PROXY],
    ['is read in small letters too', 'http://a.example', { http_proxy: PROXY }, PROXY],
    [
      'is read in small letters first',
      'https://a.example',
      { HTTPS_PROXY: 'http://x', https_proxy: PROXY },
      PROXY,
    ],
    [
      'is never HTTP_PROXY in capitals, as with curl',
      'http://a.example',
      { HTTP_PROXY: PROXY },
      undefined,
    ],
    ['is another for another protocol', 'http://a.example', { HTTPS_PROXY: PROXY }, undefined],
    ['is the one for all protocols', 'http://a.example', { ALL_PROXY: PROXY }, PROXY],
    [
      'is the one for the protocol before that',
      'https://a.example',
      { all_proxy: 'http://x', HTTPS_PROXY: PROXY },
      PROXY,
    ],
    [
      'is none where the variable is empty',
      'https://a.example',
      { https_proxy: '', HTTPS_PROXY: '' },
      undefined,
    ],
    [
      'is http where no scheme is given',
      'https://a.example',
      { https_proxy: 'proxy.example:3128' },
      PROXY,
    ],
    ['is none for this machine', 'http://127.0.0.1:9090', { http_proxy: PROXY }, undefined],
    ['is none for this machine by name', 'http://localhost:9090', { http_proxy: PROXY }, undefined],
    ['is none for this machine by IPv6', 'http://[::1]:9090', { http_proxy: PROXY }, undefined],
    [
      'is kept for a name that only begins alike',
      'http://127.evil.example',
      { http_proxy: PROXY },
      PROXY,
    ],
  ])('%s', (_, url, environment, expected) => {
    expect(found(url, environment)).toBe(expected);
  });

  it('is that of OPTIONS, whatever the environment contains', () => {
    expect(found('https://a.example', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, 'http://own:1')).toBe(
      'http://own:1',
    );
  });

  it.each([
    ['*', 'https://a.example', true],
    ['a.example', 'https://a.example', true],
    ['A.Example', 'https://a.example', true],
    ['a.example', 'https://x.a.example', true],
    ['.a.example', 'https://x.a.example', true],
    ['.a.example', 'https://a.example', true],
    ['*.a.example', 'https://x.a.example', true],
    ['a.example.', 'https://a.example', true],
    ['a.example', 'https://a.example.', true],
    ['b.example, .a.example', 'https://x.a.example', true],
    ['b.example a.example', 'https://a.example', true],
    ['a.example', 'https://nota.example', false],
    ['example', 'https://a.example', true],
    ['a.example:8443', 'https://a.example:8443', true],
    ['a.example:8443', 'https://a.example', false],
    ['a.example:443', 'https://a.example', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['192.168.0.0/16,10.0.0.7', 'https://10.0.0.7:9090', true],
    ['10.0.0.7', 'https://10.0.0.70', false],
    ['0.7', 'https://10.0.0.7', false],
    ['10.0.0.0/33', 'https://10.0.0.7', false],
    ['fd00::/8', 'https://[fd12::1]:9090', true],
    ['[fd12::1]', 'https://[fd12::1]', true],
    ['fd12:0::1', 'https://[fd12::1]', true],
    ['[fd12::1]:9090', 'https://[fd12::1]:9091', false],
    ['fd00::/8', 'https://10.0.0.1', false],
    ['', 'https://a.example', false],
    [' , ', 'https://a.example', false],
  ])('with NO_PROXY %j: %s', (list, url, exempt) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      expect(found(url, { HTTPS_PROXY: PROXY, [name]: list })).toBe(exempt ? undefined : PROXY);
    }
  });
});
