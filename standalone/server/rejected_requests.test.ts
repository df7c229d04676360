import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { turns } from '../../server/turns';
import { RecordingServer } from './testing/recording_server';

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

let server: RecordingServer;

beforeEach(async () => {
  server = new RecordingServer();
  await server.start();
});
afterEach(() => server.close());

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

it('rejects a wrong token, even if none is required', async () => {
  const response = await server.run('SELECT 1', { authorization: 'Bearer wrong' });
  expect(response.status).toBe(401);
  expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  expect(response.text).toContain('Nobody knows it.');
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
  expect((await server.run('SELECT 1', headers)).status).toBe(status);
});

it('rejects a change without its header', async () => {
  expect(
    (
      await server.call(
        'POST',
        '/api/moltler/run',
        { 'content-type': 'application/json' },
        '{"text":"SELECT 1"}',
      )
    ).status,
  ).toBe(400);
});

it('accepts requests from its own page', async () => {
  expect(
    (await server.run('SELECT 1', { origin: server.url, 'sec-fetch-site': 'same-origin' })).status,
  ).toBe(200);
});

it.each([
  ['malformed JSON', '{"text":', 400],
  ['a body of another shape', '{"query":"SELECT 1"}', 400],
  ['a body over the limit', JSON.stringify({ text: 'x'.repeat(5 * 1024 * 1024) }), 413],
])('rejects %s', async (_, body, status) => {
  const response = await server.call(
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

it('rejects a form instead of JSON', async () => {
  expect(
    (await server.run('SELECT 1', { 'content-type': 'application/x-www-form-urlencoded' })).status,
  ).toBe(415);
});

it('returns 404 with security headers for an unknown route', async () => {
  const response = await server.call('GET', '/api/moltler/nothing');
  expect(response.status).toBe(404);
  expect(response.headers['content-security-policy']).toContain("script-src 'self'");
  expect(response.headers['x-content-type-options']).toBe('nosniff');
});

it.each(['PUT', 'DELETE', 'OPTIONS'])('does not accept %s', async (method) => {
  const response = await server.call(method, '/api/moltler/run', { 'x-moltler-request': '1' });
  expect(response.status).toBe(404);
  expect(response.headers['access-control-allow-origin']).toBeUndefined();
});

it('rejects a body with very many values before it parses any of them', async () => {
  const headers = { 'content-type': 'application/json', 'x-moltler-request': '1' };
  for (const one of ['{},', '[[],', '1,', '"\\"":"",']) {
    const response = await server.call(
      'POST',
      '/api/moltler/run',
      headers,
      `[${one.repeat(200_000)}`,
    );
    expect(response).toMatchObject({ status: 400 });
    expect(response.text).toContain('Parameters must not exceed 256 KB of JSON.');
  }
  const long = JSON.stringify({ text: '[{}],'.repeat(200_000) });
  expect((await server.call('POST', '/api/moltler/run', headers, long)).status).toBe(200);
});

it('does not parse the body of a client that has left', async () => {
  const { hostname, port } = new URL(server.url);
  const body = '{"text": "left';
  const untilReceived = async (): Promise<void> => {
    for (let count = 0; count < 100; count++) await new Promise(setImmediate);
  };
  const socket = connect(Number(port), hostname, () =>
    socket.write(
      `POST /api/moltler/run HTTP/1.1\r\nHost: ${hostname}:${port}\r\nx-moltler-request: 1\r\n` +
        `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n{`,
    ),
  );
  await once(socket, 'connect');
  // By the time of these responses, it has been authenticated.
  for (let count = 0; count < 5; count++) await server.call('GET', '/app.js');
  let release = (): void => undefined;
  const busy = new Promise<void>((resolve) => (release = resolve));
  const working = turns.take(() => busy);
  // Its body waits for its turn.
  socket.write(body.slice(1));
  await untilReceived();
  const parse = jest.spyOn(JSON, 'parse');
  socket.destroy();
  await untilReceived();
  release();
  await working;
  await server.run('SELECT 1');
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
