import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { systemClock } from '../../server/ports';
import { routes } from '../../server/routes';
import { startHttpServer, type HttpServer } from './http_server';

const pem = (name: string) => readFileSync(join(__dirname, 'testing', `${name}.pem`), 'utf8');
const MOST = 100;

/** Sockets of this process: clients and server. */
const sockets = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

describe.each([
  ['HTTP', {}],
  ['HTTPS', { tls: { cert: pem('certificate'), key: pem('key') } }],
])('many slow clients over %s', (protocol, secure) => {
  const clients: Socket[] = [];
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      ...secure,
      patience: { clock: systemClock, milliseconds: 60_000 },
      files: new Map(),
      bounds: { request_seconds: 0.5, connections: MOST },
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
    for (const client of clients.splice(0)) client.destroy();
    await server.close();
  });

  const port = () => Number(new URL(server.url).port);
  const opened = async (): Promise<Socket> => {
    const socket = connect(port(), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    clients.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  const send = async (text: string): Promise<void> => void (await opened()).write(text);
  const post = (headers: readonly string[]) =>
    `POST /api/moltler/run HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\n${headers.join('\r\n')}`;
  /** Whether another client gets a response, on a connection of its own. */
  const served = async (): Promise<boolean> => {
    const options = { agent: false, rejectUnauthorized: false } as const;
    const get = protocol === 'HTTPS' ? https.get : http.get;
    const request = get(`${server.url}/api/moltler/health`, options);
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    await once(response.resume(), 'close');
    return response.statusCode === 200;
  };
  /** Resolves when the server has closed all connections; a client that keeps one would keep it open. */
  const allClosed = async (): Promise<void> => {
    await Promise.all(
      clients
        .splice(0)
        .filter(({ destroyed }) => !destroyed)
        .map((client) => new Promise((resolve) => client.once('close', resolve))),
    );
  };
  const nothingIsLeft = async (): Promise<void> => {
    while (sockets() > 0) await new Promise(setImmediate);
  };

  it('with 2,000 connections that send nothing do not keep another from being served', async () => {
    for (let count = 0; count < 2000; count += 1) await opened();
    expect(await served()).toBe(true);
    expect(sockets()).toBeLessThanOrEqual(2 * MOST + 2);
    await allClosed();
    await nothingIsLeft();
  }, 30_000);

  it('do not keep the server from closing', async () => {
    await Promise.all(['', post([]), post(['content-length: 40', '', '{'])].map(send));
    await server.close();
    await allClosed();
    await nothingIsLeft();
  });

  it('with requests that never end do not keep another from being served', async () => {
    const started = ['x-moltler-request: 1', 'content-type: application/json'];
    const texts = [
      '',
      'G',
      post([]),
      post(started),
      post([...started, 'content-length: 40', '', '{"text": "']),
      post([...started, 'transfer-encoding: chunked', '', '9\r\n{"text": "']),
    ];
    for (let round = 0; round < 10; round += 1) await Promise.all(texts.map(send));
    expect(await served()).toBe(true);
    await allClosed();
    await nothingIsLeft();
  }, 30_000);
});
