import { nextAddress } from './next_address';

const list = (base: string, path = '/issues?page=1') => ({
  base: { name: undefined, url: base },
  method: 'GET' as const,
  url: `${base}${path}`,
  headers: {},
});

describe('the address of the next page', () => {
  it.each([
    ['https://api.test', 'https://api.test/issues?page=2', 'https://api.test/issues?page=2'],
    ['https://api.test', '/issues?page=2', 'https://api.test/issues?page=2'],
    ['https://api.test', '?page=2', 'https://api.test/issues?page=2'],
    // Behind a proxy: another host, scheme or port.
    ['https://api.test', 'http://internal:8080/issues?page=2', 'https://api.test/issues?page=2'],
    [
      'https://api.test',
      'http://api.test/repositories/7?page=2',
      'https://api.test/repositories/7?page=2',
    ],
    [
      'http://127.0.0.1:8080/api/v3',
      'https://ghe.test/api/v3/repositories/7?page=2',
      'http://127.0.0.1:8080/api/v3/repositories/7?page=2',
    ],
    // A prefix that the proxy adds, removes or replaces.
    [
      'https://gw.test/gh/api/v3',
      'https://ghe.test/api/v3/x?page=2',
      'https://gw.test/gh/api/v3/x?page=2',
    ],
    ['https://gw.test/gh', 'https://api.github.com/x/7?page=2', 'https://gw.test/gh/x/7?page=2'],
    [
      'https://gw.test/gh',
      'https://ghe.test/api/v3/issues?page=2',
      'https://gw.test/gh/issues?page=2',
    ],
    [
      'https://x.test/wiki/rest/api',
      '/rest/api/issues?start=25',
      'https://x.test/wiki/rest/api/issues?start=25',
    ],
    // Within the origin a link is followed as it is.
    ['https://x.test/api', '/other?page=2', 'https://x.test/other?page=2'],
    // Neither credentials nor fragments of a link are used, and dot segments lead nowhere else.
    [
      'https://api.test',
      'https://ada:word@api.test/issues?page=2#x',
      'https://api.test/issues?page=2',
    ],
    [
      'https://gw.test/gh',
      'https://evil.test/gh/../admin?page=2',
      'https://gw.test/gh/admin?page=2',
    ],
    ['https://api.test', '//evil.test/issues?page=2', 'https://api.test/issues?page=2'],
    ['https://api.test', 'https://[fd00:ec2::254]/issues?page=2', 'https://api.test/issues?page=2'],
  ])('%s: %s', (base, link, expected) => {
    expect(nextAddress(link, list(base))).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://['])('is rejected: %s', (link) => {
    expect(() => nextAddress(link, list('https://api.test'))).toThrow(
      "The service's response could not be read: the link to the next page is not an HTTP URL.",
    );
  });
});
