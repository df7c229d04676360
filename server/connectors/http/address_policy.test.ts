import type { LookupAddress } from 'node:dns';
import { json, loopbackServer } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector } from '../testing/sample_connector';
import { AddressPolicy, type NetworkOptions } from './address_policy';

/** A resolver with these names; returns one address or all, as Node requests. */
const resolver = (names: Readonly<Record<string, readonly string[]>>) =>
  ((name: string, options: { all?: boolean }, callback: (...given: unknown[]) => void) => {
    const found = (names[name] ?? []).map((address): LookupAddress => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    if (options.all === true) callback(null, found);
    else callback(null, found[0]?.address, found[0]?.family);
  }) as never;

const checked = (url: string, options: NetworkOptions = {}): string | undefined => {
  try {
    new AddressPolicy(options).check(new URL(url), {});
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an address that connectors must not reach', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://169.254.0.1:8080',
    'http://2852039166/',
    'http://0xA9FEA9FE/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://0xa9.254.0251.254',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::169.254.169.254]/',
    'http://[::ffff:0:a9fe:a9fe]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fd00:0ec2:0:0::254]/',
    'http://[fe80::1]/',
    'http://[febf::1]/',
    'http://100.100.100.200/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://METADATA.google.internal./',
    'http://169.254.169.254./',
  ])('%s', (url) => {
    expect(checked(url)).toBe('address_rejected');
    expect(checked(url, { allowLinkLocal: true })).toBeUndefined();
  });

  it.each([
    'http://127.0.0.1:9090',
    'http://[::1]:9090',
    'http://10.0.0.7',
    'http://192.168.1.1',
    'http://169.253.255.255',
    'http://100.100.100.201',
    'http://[fd00:ec3::254]',
    'http://[2001:db8::a9fe:a9fe]',
    'https://api.github.com',
    'http://google.internal',
  ])('is not %s', (url) => {
    expect(checked(url)).toBeUndefined();
  });

  it.each([
    ['api.github.com', 'https://api.github.com', undefined],
    ['api.github.com', 'https://API.github.com.:443/x', undefined],
    ['api.github.com', 'https://api.github.com.evil.test', 'host_not_allowed'],
    ['api.github.com', 'https://evil.test/api.github.com', 'host_not_allowed'],
    ['*.Example.com', 'https://a.b.example.com', undefined],
    ['*.example.com', 'https://example.com', 'host_not_allowed'],
    ['*.example.com', 'https://notexample.com', 'host_not_allowed'],
    ['prometheus:9090', 'http://prometheus:9090', undefined],
    ['prometheus:9090', 'http://prometheus:9091', 'host_not_allowed'],
    ['prometheus:443', 'https://prometheus', undefined],
    ['10.0.0.7', 'http://10.0.0.7:9090', undefined],
    ['[::1]:9090', 'http://[::1]:9090', undefined],
    ['[::1]:9090', 'http://[::1]:9091', 'host_not_allowed'],
    ['::1', 'http://[::1]', undefined],
    ['169.254.169.254', 'http://169.254.169.254', 'address_rejected'],
  ])('with the list %s: %s', (allowed, url, code) => {
    expect(checked(url, { allowedHosts: [allowed] })).toBe(code);
  });

  it.each([
    ['rebound.test', ['169.254.169.254']],
    ['several.test', ['10.0.0.1', 'fd00:ec2::254']],
    ['zone.test', ['fe80::1%eth0']],
    ['mapped.test', ['::ffff:169.254.169.254']],
  ])('is detected behind a name when the connection is made: %s', async (name, addresses) => {
    const client = sampleClient({
      addresses: new AddressPolicy({}, resolver({ [name]: addresses })),
    });
    for (const url of [`http://${name}`, `https://${name}`]) {
      const connector = sampleConnector(url, { options: { retryCount: 0 } });
      const request = client.prepare(connector, { method: 'GET', path: '/' }, {});
      await expect(client.send(connector, request, readContext())).rejects.toMatchObject({
        code: 'address_rejected',
        family: 'connection_error',
      });
    }
    await client.close();
  });

  it('is rejected as a proxy, too, while other names work', async () => {
    const server = await loopbackServer((_, response) => json(response, 200, {}));
    const { port } = new URL(server.url);
    const addresses = new AddressPolicy(
      {},
      resolver({ 'service.test': ['127.0.0.1'], 'rebound.test': ['169.254.169.254'] }),
    );
    const client = sampleClient({ addresses });
    const send = (url: string, proxy?: string) => {
      const connector = sampleConnector(url, {
        options: { retryCount: 0, ...(proxy === undefined ? {} : { proxy }) },
      });
      const request = client.prepare(connector, { method: 'GET', path: '/' }, {});
      return client.send(connector, request, readContext());
    };
    expect((await send(`http://service.test:${port}`)).status).toBe(200);
    expect((await send('http://far.test', `http://service.test:${port}`)).status).toBe(200);
    for (const proxy of ['http://rebound.test:3128', 'http://169.254.169.254:3128']) {
      await expect(send('http://service.test', proxy)).rejects.toMatchObject({
        code: 'address_rejected',
      });
    }
    await client.close();
    await server.close();
  });
});
