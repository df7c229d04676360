import { serverNames, type ServerNamesOptions } from './server_names';

const names = (given: Partial<ServerNamesOptions>) =>
  serverNames({
    host: '127.0.0.1',
    port: 5680,
    secure: false,
    publicNames: [],
    addresses: () => ['192.0.2.7', '2001:db8::7'],
    ...given,
  });
const accepted = (given: Partial<ServerNamesOptions>, ...hosts: string[]): string[] =>
  hosts.filter((host) => names(given).accepts(host));

describe('the names of a server', () => {
  it('include all loopback names, with the port', () => {
    const own = ['127.0.0.1:5680', 'localhost:5680', 'LocalHost:5680', '[::1]:5680'];
    const foreign = ['127.0.0.1', '127.0.0.1:80', 'evil.example:5680', '192.0.2.7:5680', ''];
    expect(accepted({}, ...own, ...foreign)).toEqual(own);
    expect(accepted({ host: '::1' }, ...own, ...foreign)).toEqual(own);
  });
  it('are the addresses of the machine if it listens on all of them, but no name that could be rebound', () => {
    const own = ['127.0.0.1:5680', '192.0.2.7:5680', '[2001:db8::7]:5680'];
    for (const host of ['0.0.0.0', '::'])
      expect(accepted({ host }, ...own, '192.0.2.8:5680', 'evil.example:5680')).toEqual(own);
  });
  it('change with the network of the machine', () => {
    let address = '192.0.2.7';
    const moved = names({ host: '0.0.0.0', addresses: () => [address] });
    address = '192.0.2.9';
    expect(moved.accepts('192.0.2.9:5680')).toBe(true);
    expect(moved.accepts('192.0.2.7:5680')).toBe(false);
  });
  it('need no port if it is the default', () => {
    const secure = { host: '192.0.2.7', port: 443, secure: true };
    expect(accepted(secure, '192.0.2.7', '192.0.2.7:443')).toHaveLength(2);
    expect(accepted({ host: '192.0.2.7', port: 443 }, '192.0.2.7')).toEqual([]);
  });
  it('include the configured ones', () => {
    const given = { host: '0.0.0.0', publicNames: ['Moltler.example', 'proxy.example:8443'] };
    const own = ['moltler.example', 'moltler.example:5680', 'proxy.example:8443'];
    expect(accepted(given, ...own, 'moltler.example:81', 'proxy.example')).toEqual(own);
  });
  it('form an origin with the scheme of the server; a proxy may add TLS for a public name', () => {
    const plain = names({ publicNames: ['moltler.example'] });
    const origins = [
      'http://127.0.0.1:5680',
      'https://127.0.0.1:5680',
      'http://moltler.example',
      'https://moltler.example',
      'https://moltler.example.evil.example',
      'null',
      '',
    ];
    expect(origins.filter((origin) => plain.isOwnOrigin(origin))).toEqual([
      'http://127.0.0.1:5680',
      'http://moltler.example',
      'https://moltler.example',
    ]);
  });
  it('are shown as URLs that can be opened', () => {
    expect(names({}).urls()).toEqual(['http://127.0.0.1:5680']);
    expect(names({ host: '::', secure: true }).urls()).toEqual([
      'https://[::1]:5680',
      'https://192.0.2.7:5680',
      'https://[2001:db8::7]:5680',
    ]);
  });
});
