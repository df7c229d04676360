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
      bounds: { request_seconds: 0.3, connections: 3 },
      callerOf: async () => ({ name: 'ada', readOnly: true }),
      routes: routes(
        {
          run: async function* () {
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
  /** What comes until the server closes, while `feed` writes on and on. */
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

  it('by sending its body in drops, is told so, and the connection is closed', async () => {
    const socket = opened();
    socket.write(
      `POST /api/moltler/run HTTP/1.1\r\nHost: ${host()}\r\nx-moltler-request: 1\r\n` +
        'content-type: application/json\r\ncontent-length: 4000\r\n\r\n{"text": "',
    );
    const text = await until(socket, () => socket.write('x'));
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('The request was not received in full within 0.3 s.');
  });

  it('by sending its headers in drops, is let go', async () => {
    const socket = opened();
    socket.write(`GET /api/moltler/health HTTP/1.1\r\nHost: ${host()}\r\n`);
    expect(await until(socket, () => socket.write('x: y\r\n'))).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('by opening more connections than there may be, is refused those; one that closes makes room', async () => {
    const held = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const socket = opened();
        await new Promise((resolve) => socket.once('connect', resolve));
        return socket;
      }),
    );
    const refused = opened();
    await new Promise((resolve) => refused.once('close', resolve));
    for (const socket of held) {
      socket.destroy();
      await new Promise((resolve) => socket.once('close', resolve));
    }
    const health = async (): Promise<number> => {
      try {
        return (await fetch(`${server.url}/api/moltler/health`)).status;
      } catch {
        // The server has not seen yet that the others are gone.
        return health();
      }
    };
    expect(await health()).toBe(200);
  });
});
