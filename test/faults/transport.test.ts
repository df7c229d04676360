import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { openEngines, type Engine, type Outcome } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const TOKEN = 'ghp_never/to+strangers=42';
const SELECT = (name: string) =>
  `SELECT number FROM ${name}.issues WHERE repo = 'acme/web' WITH (cache = false)`;
const LIST = '/repos/acme/web/issues';
const tls = (name: string) =>
  join(__dirname, '..', '..', 'server', 'connectors', 'testing', 'tls', name);

async function listening(server: http.Server | https.Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

describe('the connection to a service', () => {
  const engines = openEngines();
  let service: FaultyService;
  let stranger: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    stranger = await faultyService();
    engine = await engines.open();
    await engine.run(`CREATE SECRET gh VALUE '${TOKEN}'`);
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
    await stranger.close();
  });
  const connect = async (
    name: string,
    url: string,
    options = '{"retry_count": 0}',
  ): Promise<Outcome> =>
    engine.run(
      `CREATE OR REPLACE CONNECTOR ${name} TYPE 'github'
       CONFIG {"token": "{{secrets.gh}}", "base_url": "${url}"} OPTIONS ${options}`,
    );
  const showsNothing = (outcome: Outcome) => {
    expect(JSON.stringify(outcome.events)).not.toContain(TOKEN);
    expect(engine.onDisk()).not.toContain(TOKEN);
  };

  it.each([301, 302, 307, 308])(
    'never follows a redirect (%d) to another origin',
    async (status) => {
      const location = `${stranger.url}${LIST}?token=${encodeURIComponent(TOKEN)}`;
      stranger.respondWith({ [LIST]: says([issue(1)]) });
      service.respondWith({ [LIST]: says({}, status, { location }) });
      await connect('gh', service.url);
      const outcome = await engine.run(SELECT('gh'));
      expect(outcome.error).toMatchObject({
        family: 'service_error',
        code: 'redirect_rejected',
        message: expect.stringContaining(stranger.url) as string,
        place: { connector: 'gh', entity: 'issues' },
      });
      expect(stranger.requests()).toEqual([]);
      showsNothing(outcome);
    },
  );

  it('never follows a next page to another origin', async () => {
    stranger.respondWith({ [LIST]: says([issue(2)]) });
    const link = `<${stranger.url}${LIST}?page=2>; rel="next"`;
    service.respondWith({ [LIST]: says([issue(1)], 200, { link }) });
    await connect('gh', service.url);
    const outcome = await engine.run(SELECT('gh'));
    expect(outcome.ok).toBe(false);
    expect(outcome.error?.family).toBe('service_error');
    expect(stranger.requests()).toEqual([]);
    showsNothing(outcome);
  });

  it('follows a redirect within the origin', async () => {
    service.respondWith({
      [LIST]: says({}, 301, { location: '/repositories/7/issues?per_page=100&state=all' }),
      '/repositories/7/issues': says([issue(1)]),
    });
    await connect('gh', service.url);
    expect((await engine.run(SELECT('gh'))).rows).toEqual([[1]]);
  });

  it('is a connection error if nothing listens, with the host and what to check', async () => {
    const closed = await faultyService();
    await closed.close();
    await connect('nobody', closed.url);
    const outcome = await engine.run(SELECT('nobody'));
    expect(outcome.error).toMatchObject({
      family: 'connection_error',
      code: 'connection_failed',
      message: expect.stringContaining(new URL(closed.url).host) as string,
      hint: expect.stringContaining('the address') as string,
      place: { connector: 'nobody', entity: 'issues' },
    });
    showsNothing(outcome);
  });

  it('goes through the proxy of OPTIONS, whose password is shown nowhere', async () => {
    const received: { url: string | undefined; authorization: string | undefined }[] = [];
    const proxy = http.createServer((request, response) => {
      const { url } = request;
      received.push({ url, authorization: request.headers['proxy-authorization'] });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify([issue(3)]));
    });
    const { port, close } = await listening(proxy);
    await engine.run("CREATE OR REPLACE SECRET proxy_password VALUE 'pr0xy-pass/word'");
    const own = `{"proxy": "http://ada:pr0xy-plain@127.0.0.1:${port}", "retry_count": 0}`;
    const made = await connect('gh', 'http://api.example.invalid', own);
    const outcome = await engine.run(SELECT('gh'));
    const shown = await engine.run('SHOW CONNECTOR gh');
    const history = await engine.run('SHOW HISTORY');
    await close();
    expect(outcome.rows).toEqual([[3]]);
    expect(received).toHaveLength(1);
    expect(received[0]?.url).toContain(`http://api.example.invalid${LIST}`);
    expect(received[0]?.authorization).toBe(
      `Basic ${Buffer.from('ada:pr0xy-plain').toString('base64')}`,
    );
    // A process that never used it does not reveal it either.
    const fresh = await engines.open({ directory: engine.directory });
    const later = await fresh.run('SHOW CONNECTOR gh');
    const seen = JSON.stringify([
      later.rows,
      made.events,
      outcome.events,
      shown.rows,
      history.rows,
    ]);
    expect(seen).not.toContain('pr0xy-plain');
    showsNothing(outcome);
  });

  it('that a proxy rejects is a connection error', async () => {
    const proxy = http.createServer((_, response) => response.writeHead(407).end('no'));
    proxy.on('connect', (_, socket: Socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const { port, close } = await listening(proxy);
    const options = `{"proxy": "http://127.0.0.1:${port}", "retry_count": 0}`;
    for (const url of ['http://api.example.invalid', 'https://api.example.invalid']) {
      await connect('gh', url, options);
      const outcome = await engine.run(SELECT('gh'));
      expect(outcome.error).toMatchObject({ family: 'connection_error' });
      showsNothing(outcome);
    }
    await close();
  });

  it('is rejected if the certificate has an unknown issuer, and works with ca_certificate', async () => {
    const tokens: (string | undefined)[] = [];
    const server = https.createServer(
      { key: readFileSync(tls('key.pem')), cert: readFileSync(tls('certificate.pem')) },
      (request, response) => {
        tokens.push(request.headers.authorization);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify([issue(4)]));
      },
    );
    const { port, close } = await listening(server);
    const url = `https://127.0.0.1:${port}`;
    await connect('gh', url);
    const outcome = await engine.run(SELECT('gh'));
    expect(outcome.error).toMatchObject({
      family: 'connection_error',
      code: 'certificate_rejected',
      hint: expect.stringContaining('ca_certificate') as string,
      place: { connector: 'gh', entity: 'issues' },
    });
    expect(tokens).toEqual([]);
    const rejected = await connect('gh', url, `{"ca_certificate": "/no/such/file.pem"}`);
    expect(rejected.error).toMatchObject({
      code: 'certificate_unusable',
      place: { connector: 'gh' },
    });
    await connect('gh', url, JSON.stringify({ ca_certificate: tls('certificate.pem') }));
    expect((await engine.run(SELECT('gh'))).rows).toEqual([[4]]);
    await close();
    expect(tokens).toEqual([`Bearer ${TOKEN}`]);
  });
});
