import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { systemClock } from '../../server/ports';
import { routes } from '../../server/routes';
import { startHttpServer, type HttpServer } from './http_server';

const CONNECTIONS = 200;
const PATHS = ['/api/moltler/caller', '/api/moltler/snapshot', '/api/moltler/health', '/', '/x'];

describe('a client that floods the server with requests', () => {
  const clients: Socket[] = [];
  let server: HttpServer;
  /** Requests of the flooding client that were answered. */
  let answered = 0;
  beforeEach(async () => {
    answered = 0;
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      patience: { clock: systemClock, milliseconds: 60_000 },
      files: new Map(),
      callerOf: async (authorization = '') => ({ name: authorization, readOnly: true }),
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
    for (const client of clients.splice(0)) client.destroy();
    await server.close();
  });

  /** A connection that always has requests waiting. */
  async function flood(path: string): Promise<void> {
    const { host, port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    clients.push(socket);
    await once(socket, 'connect');
    const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: eve\r\n\r\n`;
    socket.write(request.repeat(4));
    socket.on('data', (chunk: Buffer) => {
      const ended = chunk.toString('latin1').split('HTTP/1.1 ').length - 1;
      answered += ended;
      socket.write(request.repeat(ended));
    });
  }

  async function status(path: string): Promise<number | undefined> {
    const headers = { authorization: 'ada' };
    const request = http.get(`${server.url}${path}`, { agent: false, headers });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    await once(response.resume(), 'close');
    return response.statusCode;
  }

  it.each(PATHS)('with %s does not delay a request of another', async (path) => {
    await Promise.all(Array.from({ length: CONNECTIONS }, () => flood(path)));
    while (answered < 10) await new Promise(setImmediate);
    for (let count = 0; count < 3; count++) {
      const before = answered;
      expect(await status('/api/moltler/caller')).toBe(200);
      // All connections were served several times before.
      expect(answered - before).toBeLessThan(CONNECTIONS / 2);
    }
  });
});
