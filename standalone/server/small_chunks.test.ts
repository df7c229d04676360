import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { rejectSmallChunks } from './small_chunks';

const HEAD = 'POST / HTTP/1.1\r\nHost: x\r\ntransfer-encoding: chunked\r\n\r\n';
const END = '0\r\n\r\n';

describe('a body in chunks', () => {
  let chunks = 0;
  const server = createServer((request: IncomingMessage, response) => {
    request.on('error', () => undefined);
    request.on('data', () => (chunks += 1));
    request.on('end', () => response.end('received'));
  });
  rejectSmallChunks(server);
  const sockets: Socket[] = [];
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  beforeEach(() => (chunks = 0));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const opened = (): Socket => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    return socket;
  };
  /** What is received until the connection is closed, or up to the response. */
  const received = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      socket.on('data', (data) => resolve(data.toString()));
      socket.on('close', () => resolve('closed'));
    });

  it('is cut off if there are thousands of small ones, which are not processed', async () => {
    const socket = opened();
    socket.write(HEAD + '1\r\nx\r\n'.repeat(8000));
    expect(await received(socket)).toBe('closed');
    expect(chunks).toBeLessThan(1000);
  });

  it('is received if there are a few, or if they are not small; also on the connection after that', async () => {
    const bad = opened();
    bad.write(HEAD + '1\r\nx\r\n'.repeat(8000));
    await received(bad);
    const small = '1\r\nx\r\n'.repeat(400);
    const long = `80\r\n${'x'.repeat(128)}\r\n`.repeat(2000);
    for (const body of [small, long])
      expect(await received(opened().end(HEAD + body + END))).toContain('received');
  });

  it('is received again and again on one connection', async () => {
    const socket = opened();
    for (let count = 0; count < 5; count++) {
      socket.write(HEAD + '1\r\nx\r\n'.repeat(300) + END);
      const [data] = (await once(socket, 'data')) as [Buffer];
      expect(data.toString()).toContain('received');
    }
  });
});
