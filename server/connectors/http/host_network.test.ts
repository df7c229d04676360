import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import path from 'node:path';
import { json } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector } from '../testing/sample_connector';
import type { ConnectorOptions } from '../connector';
import { AddressPolicy, type NetworkOptions } from './address_policy';
import type { HostNetwork, HostRoute } from './host_network';

const file = (name: string) => readFileSync(path.join(__dirname, '../testing/tls', name), 'utf8');
/** For 127.0.0.1 and localhost, signed by itself. */
const CERTIFICATE = { key: file('key.pem'), cert: file('certificate.pem') };

const SETTINGS = { hosts: 'a.hosts', proxy: 'a.proxy', ownHosts: 'our.hosts' };
const USUAL: HostRoute = { proxy: undefined, verification: 'full', authorities: undefined };
const hostOf = (route: Partial<HostRoute>, more: Partial<HostNetwork> = {}): HostNetwork => ({
  settings: SETTINGS,
  allows: () => true,
  choosesProxy: route.proxy !== undefined,
  routeTo: () => ({ ...USUAL, ...route }),
  ...more,
});

interface Proxy {
  readonly url: string;
  /** What it was asked for, and the headers with it. */
  readonly seen: readonly (readonly [string | undefined, http.IncomingHttpHeaders])[];
}

describe('the rules of a host', () => {
  const servers: http.Server[] = [];
  const sockets = new Set<Duplex>();
  const listening = async (server: http.Server, host = '127.0.0.1'): Promise<number> => {
    servers.push(server);
    (server as Server).on('connection', (socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    return (server.address() as AddressInfo).port;
  };
  /** Connects to whatever it is asked for, and answers requests itself. */
  const proxy = async (secure = false): Promise<Proxy> => {
    const seen: [string | undefined, http.IncomingHttpHeaders][] = [];
    const answer: http.RequestListener = ({ url, headers }, response) => {
      seen.push([url, headers]);
      json(response, 200, { by: 'proxy' });
    };
    const server = secure ? https.createServer(CERTIFICATE, answer) : http.createServer(answer);
    server.on('connect', ({ url = '', headers }, socket) => {
      seen.push([url, headers]);
      const { hostname, port } = new URL(`http://${url}`);
      const far = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        far.pipe(socket).pipe(far);
      });
      sockets.add(far);
      far.on('error', () => undefined);
      socket.on('error', () => undefined);
    });
    const port = await listening(server);
    return { url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`, seen };
  };
  /** A service with TLS. */
  const service = async (host = '127.0.0.1'): Promise<string> => {
    const server = https.createServer(CERTIFICATE, (_, response) => json(response, 200, {}));
    return `https://${host}:${await listening(server, host)}`;
  };
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await Promise.all(
      servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))),
    );
  });

  const send = async (
    url: string,
    network: NetworkOptions,
    options: Partial<ConnectorOptions> = {},
    environment: Readonly<Record<string, string>> = {},
  ) => {
    const client = sampleClient({ addresses: new AddressPolicy(network), environment });
    const connector = sampleConnector(url, { options: { retryCount: 0, ...options } });
    const request = client.prepare(connector, { method: 'GET', path: '/' }, {});
    try {
      const { status } = await client.send(connector, request, readContext());
      return { status, redacted: client.redact('telling-one telling-two three') };
    } finally {
      await client.close();
    }
  };

  it('restrict our own list of hosts further, and the error names the setting', async () => {
    const host = hostOf({}, { allows: ({ hostname }) => hostname === 'both.example' });
    const rejected = async (url: string, allowedHosts: readonly string[]) =>
      send(url, { host, allowedHosts }).catch((error: unknown) => error);
    expect(await rejected('https://ours.example', ['ours.example'])).toMatchObject({
      code: 'host_not_allowed',
      message: expect.stringContaining('ours.example, which is not in a.hosts') as string,
      hint: expect.stringContaining('adding the host to a.hosts') as string,
    });
    expect(await rejected('https://both.example', ['ours.example'])).toMatchObject({
      code: 'host_not_allowed',
      hint: expect.stringContaining('our.hosts') as string,
    });
    expect(await rejected('http://169.254.169.254', ['169.254.169.254'])).toMatchObject({
      code: 'host_not_allowed',
    });
  });

  it.each<[string, Partial<HostRoute>, Partial<ConnectorOptions>, string | undefined]>([
    ['are the usual ones', {}, {}, 'certificate_rejected'],
    ['check nothing', { verification: 'none' }, {}, undefined],
    ['name the authority', { authorities: CERTIFICATE.cert }, {}, undefined],
    ['leave a connector its own authority', {}, { caCertificate: CERTIFICATE.cert }, undefined],
    ['leave a connector to check nothing', {}, { verifyCertificates: false }, undefined],
    ['do not make it trusted', { verification: 'certificate' }, {}, 'certificate_rejected'],
  ])('for certificates %s, with and without a proxy', async (_, route, options, code) => {
    const url = await service();
    const { url: address, seen } = await proxy();
    const through = {
      url: address,
      setting: 'a.proxy',
      headers: {},
      verification: 'full',
    } as const;
    for (const way of [{}, { proxy: through }]) {
      const sent = send(url, { host: hostOf({ ...route, ...way }) }, options);
      if (code === undefined) expect((await sent).status).toBe(200);
      else await expect(sent).rejects.toMatchObject({ code });
    }
    expect(seen).toHaveLength(1);
  });

  it('can leave out whom a certificate is for', async () => {
    const url = await service('127.0.0.2');
    const trusted = { authorities: CERTIFICATE.cert };
    await expect(send(url, { host: hostOf(trusted) })).rejects.toMatchObject({
      code: 'certificate_rejected',
      message: expect.stringContaining('another host') as string,
    });
    const certificate = { ...trusted, verification: 'certificate' } as const;
    expect((await send(url, { host: hostOf(certificate) })).status).toBe(200);
  });

  it('choose the proxy, which gets its headers, and those of the environment do not count', async () => {
    const url = await service();
    const { url: address, seen } = await proxy();
    const headers = { 'Proxy-Authorization': 'Basic telling-one', 'X-Team': 'telling-two' };
    const host = hostOf({
      verification: 'none',
      proxy: { url: address, setting: 'a.proxy', headers, verification: 'full' },
    });
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:1', http_proxy: 'http://127.0.0.1:1' };
    const { redacted } = await send(url, { host }, {}, environment);
    expect(seen[0]).toMatchObject([
      new URL(url).host,
      { 'proxy-authorization': 'Basic telling-one', 'x-team': 'telling-two' },
    ]);
    expect(redacted).toBe('[redacted] [redacted] three');
    // Such a request is passed on as it is, so only what no proxy passes on is added.
    await send('http://service.example/', { host }, {}, environment);
    const [asked, sent] = seen[1] ?? [];
    expect(asked).toBe('http://service.example/');
    expect(sent).toMatchObject({ 'proxy-authorization': 'Basic telling-one' });
    expect(sent).not.toHaveProperty('x-team');
    const direct = hostOf({ verification: 'none' });
    expect((await send(url, { host: direct }, {}, environment)).status).toBe(200);
    expect(seen).toHaveLength(2);
  });

  it.each(['http://service.example/', undefined])(
    'check the certificate of a proxy by itself: %s',
    async (given) => {
      const url = given ?? (await service());
      const { url: address, seen } = await proxy(true);
      const through = (verification: 'none' | 'full') =>
        hostOf({
          verification: verification === 'none' ? 'full' : 'none',
          authorities: verification === 'none' ? CERTIFICATE.cert : undefined,
          proxy: { url: address, setting: 'a.proxy', headers: {}, verification },
        });
      await expect(send(url, { host: through('full') })).rejects.toMatchObject({
        code: 'certificate_rejected',
      });
      expect(seen).toEqual([]);
      expect((await send(url, { host: through('none') })).status).toBe(200);
      expect(seen).toHaveLength(1);
    },
  );

  it('leave no room for a proxy of the connector, or for one that is no address', async () => {
    const headers = {};
    const through = { setting: 'a.proxy', headers, verification: 'full' } as const;
    const host = hostOf({ proxy: { url: 'http://127.0.0.1:1', ...through } });
    const own = { proxy: 'http://127.0.0.1:2' };
    await expect(send('http://service.example', { host }, own)).rejects.toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('the proxy of a.proxy') as string,
    });
    const wrong = hostOf({ proxy: { url: 'socks://127.0.0.1:1', ...through } });
    await expect(send('http://service.example', { host: wrong })).rejects.toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('a.proxy') as string,
    });
    const none = hostOf({});
    const { url, seen } = await proxy();
    expect((await send('http://service.example', { host: none }, { proxy: url })).status).toBe(200);
    expect(seen).toHaveLength(1);
  });
});
