import { readFileSync } from 'node:fs';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { fakeClock } from '../../ports/fakes';
import { exchange } from './exchange';
import { ConnectTimeout } from './failures';

const tls = (name: string) => readFileSync(join(__dirname, '..', 'testing', 'tls', name));
const CONNECT_MILLISECONDS = 10_000;

/** Listens on a free port. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('the time to connect with TLS', () => {
  const clock = fakeClock();
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });
  const send = (port: number, agent: Agent) => {
    closing.push(() => agent.destroy());
    return exchange({
      method: 'GET',
      url: `https://127.0.0.1:${port}/`,
      headers: {},
      body: undefined,
      agent,
      connectMilliseconds: CONNECT_MILLISECONDS,
      responseMilliseconds: 60_000,
      maxBytes: 1000,
      signal: new AbortController().signal,
      clock,
    });
  };
  /** A server that reads the beginning of a handshake and never responds. */
  const mute = async (before: (socket: net.Socket) => Promise<void> = async () => undefined) => {
    let hello = (): void => undefined;
    const began = new Promise<void>((resolve) => (hello = resolve));
    const server = net.createServer((socket) => {
      closing.push(() => socket.destroy());
      socket.on('error', () => undefined);
      void before(socket).then(() => socket.once('data', hello));
    });
    closing.push(() => server.close());
    return { port: await listening(server), began };
  };

  it('is limited if the service does not complete the handshake', async () => {
    const { port, began } = await mute();
    const sent = send(port, new https.Agent());
    void began.then(() => clock.advance(CONNECT_MILLISECONDS));
    await expect(sent).rejects.toBeInstanceOf(ConnectTimeout);
  });

  it('is limited if the service behind a proxy does not complete the handshake', async () => {
    const { port, began } = await mute(
      (socket) =>
        new Promise((resolve) => {
          socket.once('data', () => {
            socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
            resolve();
          });
        }),
    );
    const sent = send(443, new HttpsProxyAgent(`http://127.0.0.1:${port}`));
    void began.then(() => clock.advance(CONNECT_MILLISECONDS));
    await expect(sent).rejects.toBeInstanceOf(ConnectTimeout);
  });

  it('does not limit a response over a connection that is already open', async () => {
    let requests = 0;
    const options = { key: tls('key.pem'), cert: tls('certificate.pem') };
    const server = https.createServer(options, (_, response) => {
      requests += 1;
      const respond = () => response.end(String(requests));
      if (requests === 1) respond();
      else void clock.advance(3 * CONNECT_MILLISECONDS).then(respond);
    });
    closing.push(() => server.close());
    const port = await listening(server);
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
    for (const expected of ['1', '2', '3']) {
      const { raw } = await send(port, agent);
      expect(raw.toString()).toBe(expected);
    }
  });
});
