import { proxyFor } from './proxy';

describe('the proxy of a request', () => {
  const PROXY = 'http://proxy.example:3128';
  it.each<[string, string, string | undefined, Record<string, string>, string | undefined]>([
    [
      'is the one of OPTIONS',
      'https://a.example',
      'http://own:1',
      { HTTPS_PROXY: PROXY },
      'http://own:1',
    ],
    [
      'is the one of the environment',
      'https://a.example',
      undefined,
      { HTTPS_PROXY: PROXY },
      PROXY,
    ],
    ['is read in small letters too', 'http://a.example', undefined, { http_proxy: PROXY }, PROXY],
    [
      'is another for another protocol',
      'http://a.example',
      undefined,
      { HTTPS_PROXY: PROXY },
      undefined,
    ],
    [
      'is none for this machine',
      'http://127.0.0.1:9090',
      undefined,
      { HTTP_PROXY: PROXY },
      undefined,
    ],
    [
      'is none for an exempt domain',
      'https://x.a.example',
      undefined,
      { HTTPS_PROXY: PROXY, NO_PROXY: 'b.example, .a.example' },
      undefined,
    ],
    [
      'is none for an exempt port',
      'https://a.example:8443',
      undefined,
      { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example:8443' },
      undefined,
    ],
    [
      'is kept for a name that only ends alike',
      'https://nota.example',
      undefined,
      { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example' },
      PROXY,
    ],
  ])('%s', (_, url, option, environment, expected) => {
    expect(proxyFor(new URL(url), option, environment)).toBe(expected);
  });
});
