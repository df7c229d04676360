import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { json, loopbackServer } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector, TOKEN } from '../testing/sample_connector';

const GET = { method: 'GET', path: '/things' } as const;
const POST = { method: 'POST', path: '/things', body: { a: 1 } } as const;

describe('reaching a service', () => {
  const client = sampleClient();
  afterAll(() => client.close());

  it('stops reading an endless response at the limit', async () => {
    let written = 0;
    const server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const block = Buffer.alloc(64 * 1024, 0x20);
      const more = (): void => {
        while (!response.destroyed && response.write(block)) written += block.length;
        written += block.length;
      };
      response.on('drain', more);
      more();
    });
    const small = sampleClient({ maxResponseBytes: 1024 * 1024 });
    const connector = sampleConnector(server.url);
    await expect(
      small.send(connector, small.prepare(connector, GET, {}), readContext()),
    ).rejects.toMatchObject({ code: 'response_bound_exceeded', family: 'service_error' });
    // Unread data fills the sockets' buffers, and nothing else.
    expect(written).toBeLessThan(32 * 1024 * 1024);
    await small.close();
    await server.close();
  });

  it('limits a small response that decompresses to a huge one', async () => {
    const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024, 0x20));
    const server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    const small = sampleClient({ maxResponseBytes: 1024 * 1024 });
    const connector = sampleConnector(server.url);
    await expect(
      small.send(connector, small.prepare(connector, GET, {}), readContext()),
    ).rejects.toMatchObject({
      code: 'response_bound_exceeded',
      message: "The service's response is larger than 1 MB (response_megabytes).",
    });
    await small.close();
    await server.close();
  });

  it('reads a compressed response', async () => {
    const server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
      response.end(gzipSync('{"a": [1]}'));
    });
    const connector = sampleConnector(server.url);
    const response = await client.send(
      connector,
      client.prepare(connector, GET, {}),
      readContext(),
    );
    expect(await response.json()).toEqual({ a: [1] });
    await server.close();
  });

  it('follows a redirect within the origin with the same method and body', async () => {
    const server = await loopbackServer((request, response) =>
      request.url === '/things'
        ? response.writeHead(301, { location: '/moved' }).end()
        : json(response, 200, { method: request.method, body: request.body }),
    );
    const connector = sampleConnector(server.url);
    const response = await client.send(
      connector,
      client.prepare(connector, POST, {}),
      readContext(),
    );
    expect(await response.json()).toEqual({ method: 'POST', body: '{"a":1}' });
    expect(server.seen[1]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    await server.close();
  });

  it('never sends credentials to an address outside CONFIG', async () => {
    const other = await loopbackServer((_, response) => json(response, 200, {}));
    const connector = sampleConnector('http://127.0.0.1:9');
    const request = { method: 'GET', url: `${other.url}/next`, headers: {} } as const;
    await expect(client.send(connector, request, readContext())).rejects.toMatchObject({
      code: 'redirect_rejected',
    });
    expect(other.seen).toHaveLength(0);
    await other.close();
  });

  it('reports that nothing listens', async () => {
    const free = net.createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const connector = sampleConnector(`http://127.0.0.1:${port}`);
    await expect(
      client.send(connector, client.prepare(connector, GET, {}), readContext()),
    ).rejects.toMatchObject({
      family: 'connection_error',
      message: `Could not connect to 127.0.0.1:${port}: connection refused.`,
    });
  });

  it('ends at once when cancelled while the service does not respond', async () => {
    const cancel = new AbortController();
    const reason = new Error('the reader left');
    const server = await loopbackServer(() => cancel.abort(reason));
    const connector = sampleConnector(server.url);
    await expect(
      client.send(
        connector,
        client.prepare(connector, GET, {}),
        readContext({ signal: cancel.signal }),
      ),
    ).rejects.toBe(reason);
    await server.close();
  });

  it('uses the proxy of OPTIONS without showing its password', async () => {
    const seen: (string | undefined)[] = [];
    const proxy = http.createServer((request, response) => {
      seen.push(request.url, request.headers['proxy-authorization']);
      json(response, 400, { message: 'proxied with hunter22' });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const connector = sampleConnector('http://service.invalid', {
      options: { proxy: `http://me:hunter22@127.0.0.1:${port}` },
    });
    await expect(
      client.send(connector, client.prepare(connector, GET, {}), readContext()),
    ).rejects.toMatchObject({ message: expect.stringContaining('proxied with [redacted]') });
    expect(seen).toEqual([
      'http://service.invalid/things',
      `Basic ${Buffer.from('me:hunter22').toString('base64')}`,
    ]);
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });

  it('sends a conditional request if it has a validator', async () => {
    const server = await loopbackServer((_, response) => response.writeHead(304).end());
    const connector = sampleConnector(server.url);
    const response = await client.send(
      connector,
      client.prepare(connector, GET, {}),
      readContext({ validators: { etag: '"abc"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' } }),
    );
    expect(response.notModified).toBe(true);
    expect(server.seen[0]?.headers).toMatchObject({
      'if-none-match': '"abc"',
      'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT',
    });
    await server.close();
  });

  it('returns a status that the caller accepts', async () => {
    const server = await loopbackServer((_, response) => json(response, 409, { message: 'empty' }));
    const connector = sampleConnector(server.url);
    const response = await client.send(
      connector,
      client.prepare(connector, GET, {}),
      readContext({ accept: [409] }),
    );
    expect(response.status).toBe(409);
    await server.close();
  });

  it('does not retry a write that may have been applied', async () => {
    const server = await loopbackServer((_, response) => json(response, 502, {}));
    const connector = sampleConnector(server.url);
    await expect(
      client.send(
        connector,
        client.prepare(connector, POST, {}),
        readContext({ repeatable: false }),
      ),
    ).rejects.toMatchObject({ code: 'service_failed' });
    expect(server.seen).toHaveLength(1);
    await server.close();
  });

  it('retries a write that a rate limit rejected', async () => {
    const server = await loopbackServer((_, response, count) =>
      count === 1 ? json(response, 429, {}, { 'retry-after': '0' }) : json(response, 201, {}),
    );
    const connector = sampleConnector(server.url);
    const response = await client.send(
      connector,
      client.prepare(connector, POST, {}),
      readContext({ repeatable: false, maxWaitSeconds: 5 }),
    );
    expect(response.status).toBe(201);
    await server.close();
  });

  it('does not retry a write after a 503, even with Retry-After', async () => {
    const server = await loopbackServer((_, response, count) =>
      count === 1 ? json(response, 503, {}, { 'retry-after': '0' }) : json(response, 201, {}),
    );
    const connector = sampleConnector(server.url);
    await expect(
      client.send(
        connector,
        client.prepare(connector, POST, {}),
        readContext({ repeatable: false }),
      ),
    ).rejects.toMatchObject({ family: 'service_error' });
    expect(server.seen).toHaveLength(1);
    await server.close();
  });

  it('names the command that stores a missing secret', async () => {
    const without = sampleClient({ secrets: { read: async () => undefined } });
    const connector = sampleConnector('http://127.0.0.1:9');
    await expect(
      without.send(connector, without.prepare(connector, GET, {}), readContext()),
    ).rejects.toMatchObject({
      family: 'auth_error',
      code: 'secret_missing',
      hint: "Store it with: moltler secrets set sample_token (in Kibana: CREATE OR REPLACE SECRET sample_token VALUE '…')",
    });
    await without.close();
  });
});
