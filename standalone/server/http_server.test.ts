import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { systemClock } from '../../server/ports';
import { routes, route, type Caller } from '../../server/routes';
import { turns } from '../../server/turns';
import { startHttpServer, type HttpServer } from './http_server';
import type { StaticFile } from './static_files';

const file = (type: string, text: string): StaticFile => ({
  type,
  body: Buffer.from(text),
  brotli: undefined,
  etag: `"${text.length}"`,
});
const FILES = new Map([
  ['/index.html', file('text/html', '<html>')],
  ['/app.js', file('text/javascript', 'run()')],
]);

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The status for a handwritten request. */
const statusOf = (url: string, head: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${head.join('\r\n')}\r\n\r\n`),
    );
    socket.once('error', reject);
    socket.once('data', (data) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString())?.[1]));
      socket.destroy();
    });
  });

describe('the HTTP API', () => {
  let server: HttpServer;
  let aborted = 0;
  let begun = 0;
  let produced = 0;
  let slow: Promise<Caller>;
  let reached = false;
  const callers: Record<string, Caller> = { 'Bearer good': { name: 'ada', readOnly: false } };

  beforeEach(async () => {
    aborted = 0;
    begun = 0;
    produced = 0;
    reached = false;
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      patience: { clock: systemClock, milliseconds: 60_000 },
      files: FILES,
      callerOf: async (authorization) => {
        if (authorization === undefined) return { name: 'local', readOnly: false };
        if (authorization !== 'Bearer slow')
          return callers[authorization] ?? { rejected: 'wrong', message: 'Nobody knows it.' };
        reached = true;
        return slow;
      },
      routes: [
        ...routes(
          {
            run: async function* ({ text, signal, user }) {
              signal.addEventListener('abort', () => (aborted += 1));
              if (text === 'endless') {
                for (;;) {
                  produced += 1;
                  yield {
                    type: 'message',
                    statement: 0,
                    severity: 'information',
                    text: 'x'.repeat(50_000),
                  };
                  await new Promise((resolve) => setImmediate(resolve));
                }
              }
              yield { type: 'message', statement: 0, severity: 'information', text: user };
              yield { type: 'done', ok: true };
            },
            snapshot: async () => ({ connectors: [], types: [], secrets: [] }),
          },
          '1.2.3',
        ),
        route({
          method: 'GET',
          path: '/api/waits',
          summary: '',
          access: 'read',
          maxBytes: 0,
          body: z.unknown(),
          handle: async ({ signal }) => {
            begun += 1;
            if (!signal.aborted)
              await new Promise((resolve) => signal.addEventListener('abort', resolve));
            aborted += 1;
            return { status: 200, json: {} };
          },
        }),
        route({
          method: 'GET',
          path: '/api/broken',
          summary: '',
          access: 'open',
          maxBytes: 0,
          body: z.unknown(),
          handle: () => Promise.reject(new Error('the secret is tomato')),
        }),
      ],
    });
  });
  afterEach(() => server.close());

  const call = (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<Received> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const sent = httpRequest({ hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const run = (text: string, headers: Record<string, string> = {}): Promise<Received> =>
    call(
      'POST',
      '/api/moltler/run',
      { 'content-type': 'application/json', 'x-moltler-request': '1', ...headers },
      JSON.stringify({ text }),
    );

  it.each([
    [1, 200],
    [2, 400],
  ])('for a request with %d Host headers returns %d', async (count, status) => {
    const { host } = new URL(server.url);
    const hosts = Array.from({ length: count }, () => `Host: ${host}`);
    expect(await statusOf(server.url, ['GET / HTTP/1.1', ...hosts])).toBe(status);
    const mixed = ['GET / HTTP/1.1', `Host: ${host}`, ...(count > 1 ? ['hOST: evil.test'] : [])];
    expect(await statusOf(server.url, mixed)).toBe(status);
  });

  it('streams events as newline-delimited JSON', async () => {
    const response = await run('SELECT 1');
    expect(response.headers['content-type']).toContain('application/x-ndjson');
    expect(
      response.text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { type: string }).type),
    ).toEqual(['message', 'done']);
  });
  it('identifies the caller by the token', async () => {
    expect((await run('SELECT 1', { authorization: 'Bearer good' })).text).toContain('"ada"');
  });
  it('rejects a wrong token, even if none is required', async () => {
    const response = await run('SELECT 1', { authorization: 'Bearer wrong' });
    expect(response.status).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(response.text).toContain('Nobody knows it.');
  });
  it('cancels the script when the reader disconnects, and fetches no more than the reader reads', async () => {
    const { hostname, port } = new URL(server.url);
    await new Promise<void>((resolve, reject) => {
      const sent = httpRequest(
        {
          hostname,
          port,
          method: 'POST',
          path: '/api/moltler/run',
          headers: { 'content-type': 'application/json', 'x-moltler-request': '1' },
        },
        (response) => {
          response.once('data', () => {
            response.pause();
            response.destroy();
            resolve();
          });
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ text: 'endless' }));
    });
    while (aborted === 0) await new Promise((resolve) => setImmediate(resolve));
    const then = produced;
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(produced).toBeLessThanOrEqual(then + 2);
  });
  it('starts nothing for a client that left before it was authenticated', async () => {
    let authenticate: (caller: Caller) => void = () => undefined;
    slow = new Promise((resolve) => (authenticate = resolve));
    const { hostname, port } = new URL(server.url);
    const headers = { authorization: 'Bearer slow' };
    const sent = httpRequest({ hostname, port, path: '/api/waits', headers });
    sent.on('error', () => undefined);
    sent.end();
    while (!reached) await new Promise((resolve) => setImmediate(resolve));
    sent.destroy();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    authenticate({ name: 'ada', readOnly: false });
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toBe(0);
  });
  it('rejects unauthenticated requests before it reads their body', async () => {
    const { hostname, port } = new URL(server.url);
    const headers = {
      authorization: 'Bearer unknown',
      'content-type': 'application/json',
      'content-length': '1000000',
      'x-moltler-request': '1',
    };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest({
        hostname,
        port,
        path: '/api/moltler/run',
        method: 'POST',
        headers,
      });
      sent.on('response', ({ statusCode }) => resolve(statusCode));
      sent.on('error', reject);
      // The rest is never sent.
      sent.write('{"text": "');
    });
    expect(status).toBe(401);
  });
  it.each([
    ['a foreign Host', { host: 'evil.example' }, 421],
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['the Origin null', { origin: 'null' }, 403],
    ['a request from another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('rejects %s', async (_, headers, status) => {
    expect((await run('SELECT 1', headers)).status).toBe(status);
  });
  it('rejects a change without its header', async () => {
    expect(
      (
        await call(
          'POST',
          '/api/moltler/run',
          { 'content-type': 'application/json' },
          '{"text":"SELECT 1"}',
        )
      ).status,
    ).toBe(400);
  });
  it('opens its page from a link on another site, which may neither frame it nor send it requests', async () => {
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    const page = await call('GET', '/connectors', link);
    expect(page).toMatchObject({ status: 200, text: '<html>' });
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await call('HEAD', '/', link)).status).toBe(200);
    const framed = { ...link, 'sec-fetch-dest': 'iframe' };
    expect((await call('GET', '/', framed)).status).toBe(403);
    expect((await call('GET', '/api/moltler/snapshot', link)).status).toBe(403);
    expect((await call('GET', '/api/nothing', link)).status).toBe(403);
    expect((await call('GET', '/app.js', link)).status).toBe(403);
    expect((await run('SELECT 1', link)).status).toBe(403);
  });
  it('accepts requests from its own page', async () => {
    expect(
      (await run('SELECT 1', { origin: server.url, 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(200);
  });
  it.each([
    ['malformed JSON', '{"text":', 400],
    ['a body of another shape', '{"query":"SELECT 1"}', 400],
    ['a body over the limit', JSON.stringify({ text: 'x'.repeat(5 * 1024 * 1024) }), 413],
  ])('rejects %s', async (_, body, status) => {
    const response = await call(
      'POST',
      '/api/moltler/run',
      { 'content-type': 'application/json', 'x-moltler-request': '1' },
      body,
    );
    expect(response.status).toBe(status);
    expect(JSON.parse(response.text)).toMatchObject({
      error: { status, message: expect.any(String) as string, retryable: false, facts: { status } },
    });
  });
  it('has the requests of callers take turns, however many one of them sends', async () => {
    const { host, hostname, port } = new URL(server.url);
    const head = `GET /api/waits HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer good\r\n\r\n`;
    const sockets = Array.from({ length: 200 }, () =>
      connect(Number(port), hostname)
        .on('error', () => undefined)
        .once('connect', function (this: Socket) {
          this.write(head);
        }),
    );
    while (begun === 0) await new Promise(setImmediate);
    expect((await call('GET', '/api/moltler/caller')).text).toContain('"local"');
    expect(begun).toBeLessThan(100);
    for (const socket of sockets) socket.destroy();
  });
  it('rejects a form instead of JSON', async () => {
    expect(
      (await run('SELECT 1', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415);
  });
  it('returns 404 with security headers for an unknown route', async () => {
    const response = await call('GET', '/api/moltler/nothing');
    expect(response.status).toBe(404);
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });
  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/%252e%252e/package.json',
    '/a/..%2f..%2fpackage.json',
    '/app.js/../../package.json',
    '//etc/passwd.txt',
    '/app.js%00.html',
    '/%',
    '/.env',
  ])('serves nothing beside its own files: %s', async (path) => {
    expect((await call('GET', path)).status).toBeGreaterThanOrEqual(400);
  });
  it.each(['PUT', 'DELETE', 'OPTIONS'])('does not accept %s', async (method) => {
    const response = await call(method, '/api/moltler/run', { 'x-moltler-request': '1' });
    expect(response.status).toBe(404);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });
  it('rejects a body with very many values before it parses any of them', async () => {
    const headers = { 'content-type': 'application/json', 'x-moltler-request': '1' };
    for (const one of ['{},', '[[],', '1,', '"\\"":"",']) {
      const response = await call('POST', '/api/moltler/run', headers, `[${one.repeat(200_000)}`);
      expect(response).toMatchObject({ status: 400 });
      expect(response.text).toContain('Parameters must not exceed 256 KB of JSON.');
    }
    const long = JSON.stringify({ text: '[{}],'.repeat(200_000) });
    expect((await call('POST', '/api/moltler/run', headers, long)).status).toBe(200);
  });
  it('does not parse the body of a client that has left', async () => {
    let release = (): void => undefined;
    const busy = new Promise<void>((resolve) => (release = resolve));
    const working = turns.take(() => busy);
    const { hostname, port } = new URL(server.url);
    const body = '{"text": "left';
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `POST /api/moltler/run HTTP/1.1\r\nHost: ${hostname}:${port}\r\nx-moltler-request: 1\r\n` +
          `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    await once(socket, 'connect');
    // By the time of these responses, its body has been received and waits for its turn.
    for (let count = 0; count < 5; count++) await call('GET', '/app.js');
    const parse = jest.spyOn(JSON, 'parse');
    socket.destroy();
    for (let count = 0; count < 5; count++) await call('GET', '/app.js');
    release();
    await working;
    await run('SELECT 1');
    const parsed = parse.mock.calls.map(([text]) => text);
    parse.mockRestore();
    expect(parsed).toContain('{"text":"SELECT 1"}');
    expect(parsed).not.toContain(body);
  });
  it('rejects a small body that decompresses to a large one', async () => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          hostname,
          port,
          method: 'POST',
          path: '/api/moltler/run',
          headers: {
            'content-type': 'application/json',
            'content-encoding': 'gzip',
            'x-moltler-request': '1',
          },
        },
        (response) => resolve(response.resume().statusCode),
      );
      sent.on('error', reject);
      sent.end(gzipSync(JSON.stringify({ text: ' '.repeat(20 * 1024 * 1024) })));
    });
    expect(status).toBe(413);
  });
  it('serves the page for its own paths, and its files', async () => {
    for (const path of [
      '/',
      '/connectors',
      '/connectors/new/github',
      '/connectors/edit/gh',
      '/history',
    ])
      expect(await call('GET', path)).toMatchObject({ status: 200, text: '<html>' });
    // A monitor that requests an unknown path must not get a success.
    for (const path of ['/health', '/metrics', '/connectorsx', '/connectors/x', '/history/health'])
      expect((await call('GET', path)).status).toBe(404);
    expect(await call('GET', '/conectors', { accept: 'text/html,*/*' })).toMatchObject({
      status: 404,
      text: '<html>',
    });
    expect((await call('GET', '/api/nothing', { accept: 'text/html' })).text).not.toBe('<html>');
    expect((await call('GET', '/app.js')).text).toBe('run()');
    expect((await call('GET', '/app.js', { 'if-none-match': '"5"' })).status).toBe(304);
  });
  it('does not reveal internal errors', async () => {
    const response = await call('GET', '/api/broken');
    expect(response.status).toBe(500);
    expect(response.text).not.toContain('tomato');
  });
  it('returns 304 for an unchanged snapshot', async () => {
    const first = await call('GET', '/api/moltler/snapshot');
    const again = await call('GET', '/api/moltler/snapshot', {
      'if-none-match': String(first.headers['etag']),
    });
    expect([first.status, again.status]).toEqual([200, 304]);
  });
});
