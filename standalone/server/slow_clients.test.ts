import { connect, type Socket } from 'node:net';
import { systemClock } from '../../server/ports';
import { routes } from '../../server/routes';
import { startHttpServer, type HttpServer } from './http_server';

describe('a client that is slow or opens too much', () => {
  let server: HttpServer;
  let sockets: Socket[] = [];
  beforeEach(async () => {
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      patience: { clock: systemClock, milliseconds: 60_000 },
      files: new Map(),
      bounds: {
        request_seconds: 0.3,
        connections: 3,
        requests_per_user: 2,
        request_bytes_per_user: 1000,
      },
      callerOf: async () => ({ name: 'ada', readOnly: true }),
      routes: routes(
        {
          run: async function* ({ text, signal }) {
            yield { type: 'message', statement: 0, severity: 'information', text };
            if (text === 'endless')
              await new Promise((resolve) => signal.addEventListener('abort', resolve));
            yield { type: 'done', ok: true };
          },
          snapshot: async () => ({ connectors: [], types: [], secrets: [] }),
        },
        '1.2.3',
      ),
    });
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets = [];
    await server.close();
  });

  const opened = (): Socket => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    return socket;
  };
  const host = () => new URL(server.url).host;
  /** Everything received until the server closes the connection, while `feed` keeps writing. */
  const until = (socket: Socket, feed: () => void): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const feeding = setInterval(feed, 20);
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => {
        clearInterval(feeding);
        resolve(text);
      });
    });

  it('gets an error if it sends its body too slowly, and the connection is closed', async () => {
    const socket = opened();
    socket.write(
      `POST /api/moltler/run HTTP/1.1\r\nHost: ${host()}\r\nx-moltler-request: 1\r\n` +
        'content-type: application/json\r\ncontent-length: 4000\r\n\r\n{"text": "',
    );
    const text = await until(socket, () => socket.write('x'));
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('"code":"request_too_slow"');
    expect(text).toContain('The request was not received in full within 0.3 s');
  });

  it('is disconnected if it sends its headers too slowly', async () => {
    const socket = opened();
    socket.write(`GET /api/moltler/health HTTP/1.1\r\nHost: ${host()}\r\n`);
    expect(await until(socket, () => socket.write('x: y\r\n'))).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('loses its longest idle connection if it opens too many', async () => {
    const held: Socket[] = [];
    for (let count = 0; count < 3; count++) {
      const socket = opened();
      await new Promise((resolve) => socket.once('connect', resolve));
      held.push(socket);
    }
    const lost = new Promise((resolve) => held[0]?.once('close', resolve));
    expect((await fetch(`${server.url}/api/moltler/health`)).status).toBe(200);
    await lost;
    expect(held[2]?.destroyed).toBe(false);
  });

  const script = (text: string): string => {
    const body = JSON.stringify({ text });
    return (
      `POST /api/moltler/run HTTP/1.1\r\nHost: ${host()}\r\nx-moltler-request: 1\r\n` +
      `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
    );
  };
  const running = (): Promise<Socket> => {
    const socket = opened();
    socket.write(script('endless'));
    return new Promise((resolve) => socket.once('data', () => resolve(socket)));
  };

  it('does not end a running script by opening too many connections', async () => {
    const scripts = [await running(), await running()];
    for (let count = 0; count < 5; count++) {
      const socket = opened();
      await new Promise((resolve) => socket.once('connect', resolve));
    }
    expect((await fetch(`${server.url}/api/moltler/health`)).status).toBe(200);
    expect(scripts.map(({ destroyed }) => destroyed)).toEqual([false, false]);
  });

  it('gets an error if it sends more requests at once than one user may', async () => {
    await running();
    await running();
    const response = await fetch(`${server.url}/api/moltler/snapshot`);
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      error: {
        code: 'too_many_requests',
        retryable: true,
        message: expect.stringContaining('already sending 2 requests at once') as string,
      },
    });
    expect((await fetch(`${server.url}/api/moltler/health`)).status).toBe(200);
  });

  it('gets an error if the bodies that it sends at once are too large in total', async () => {
    const post = (text: string) =>
      fetch(`${server.url}/api/moltler/run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-moltler-request': '1' },
        body: JSON.stringify({ text }),
      });
    const socket = opened();
    socket.write(script('x'.repeat(900)).slice(0, -10));
    // It is known to the server before what is sent after it.
    await new Promise((resolve) => socket.once('connect', resolve));
    expect((await fetch(`${server.url}/api/moltler/health`)).status).toBe(200);
    const rejected = await post('y'.repeat(200));
    expect(rejected.status).toBe(429);
    expect(await rejected.json()).toMatchObject({
      error: {
        code: 'requests_too_large',
        retryable: true,
        message:
          'The requests that you are sending have more than 1,000 bytes in total, the limit for one user (request_bytes_per_user).',
      },
    });
    // What has been received no longer counts.
    socket.write('x'.repeat(8) + '"}');
    await new Promise((resolve) => socket.once('data', resolve));
    expect((await post('y'.repeat(2000))).status).toBe(200);
  });

  it('is disconnected if it sends hundreds of requests without reading responses', async () => {
    const socket = opened();
    socket.write(script('SELECT 1').repeat(500));
    const text = await until(socket, () => undefined);
    expect(text.split('HTTP/1.1 200').length).toBeLessThan(30);
    // None of those counts any longer.
    const [first, second] = [await running(), await running()];
    expect([first.destroyed, second.destroyed]).toEqual([false, false]);
    expect((await fetch(`${server.url}/api/moltler/caller`)).status).toBe(429);
    second.destroy();
    const status = async (): Promise<number> =>
      (await fetch(`${server.url}/api/moltler/caller`)).status;
    for (let now = await status(); now !== 200; now = await status()) expect(now).toBe(429);
  });

  it('is disconnected if it sends its body in very many small chunks', async () => {
    const head =
      `POST /api/moltler/run HTTP/1.1\r\nHost: ${host()}\r\nx-moltler-request: 1\r\n` +
      'content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    const socket = opened();
    socket.write(head + '1\r\nx\r\n'.repeat(5000));
    expect(await until(socket, () => undefined)).toBe('');
    // A few are fine.
    const other = opened();
    const body = [...JSON.stringify({ text: 'SELECT 1' })];
    other.write(`${head}${body.map((one) => `1\r\n${one}\r\n`).join('')}0\r\n\r\n`);
    const response = await new Promise((resolve) => other.once('data', resolve));
    expect(String(response)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('gets the responses to a few pipelined requests in order', async () => {
    const socket = opened();
    const get = (path: string, more = '') =>
      `GET ${path} HTTP/1.1\r\nHost: ${host()}\r\n${more}\r\n`;
    socket.write(
      get('/api/moltler/health') +
        get('/nowhere') +
        get('/api/moltler/caller', 'connection: close\r\n'),
    );
    const text = await until(socket, () => undefined);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
  });
});
