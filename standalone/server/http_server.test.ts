import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Caller } from '../../server/routes';
import { RecordingServer } from './testing/recording_server';

let server: RecordingServer;

beforeEach(async () => {
  server = new RecordingServer();
  await server.start();
});
afterEach(() => server.close());

it('streams events as newline-delimited JSON', async () => {
  const response = await server.run('SELECT 1');
  expect(response.headers['content-type']).toContain('application/x-ndjson');
  expect(
    response.text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type),
  ).toEqual(['message', 'done']);
});

it('identifies the caller by the token', async () => {
  expect((await server.run('SELECT 1', { authorization: 'Bearer good' })).text).toContain('"ada"');
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
  while (server.aborted === 0) await new Promise((resolve) => setImmediate(resolve));
  const then = server.produced;
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(server.produced).toBeLessThanOrEqual(then + 2);
});

it('starts nothing for a client that left before it was authenticated', async () => {
  let authenticate: (caller: Caller) => void = () => undefined;
  server.slow = new Promise((resolve) => (authenticate = resolve));
  const { hostname, port } = new URL(server.url);
  const headers = { authorization: 'Bearer slow' };
  const sent = httpRequest({ hostname, port, path: '/api/waits', headers });
  sent.on('error', () => undefined);
  sent.end();
  while (!server.reached) await new Promise((resolve) => setImmediate(resolve));
  sent.destroy();
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  authenticate({ name: 'ada', readOnly: false });
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(server.begun).toBe(0);
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
  while (server.begun === 0) await new Promise(setImmediate);
  expect((await server.call('GET', '/api/moltler/caller')).text).toContain('"local"');
  expect(server.begun).toBeLessThan(100);
  for (const socket of sockets) socket.destroy();
});

it('does not reveal internal errors', async () => {
  const response = await server.call('GET', '/api/broken');
  expect(response.status).toBe(500);
  expect(response.text).not.toContain('tomato');
});

it('returns 304 for an unchanged snapshot', async () => {
  const first = await server.call('GET', '/api/moltler/snapshot');
  const again = await server.call('GET', '/api/moltler/snapshot', {
    'if-none-match': String(first.headers['etag']),
  });
  expect([first.status, again.status]).toEqual([200, 304]);
});
