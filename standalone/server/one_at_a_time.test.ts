import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { oneAtATime } from './one_at_a_time';

describe('a connection', () => {
  it('is closed if it sends thousands of requests, and no more than a few of them are read', async () => {
    const server = createServer(() => undefined);
    oneAtATime(server);
    let read = 0;
    server.on('request', () => (read += 1));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2000));
    await once(socket.resume(), 'close');
    expect(read).toBeLessThan(30);
    // Its parser is used again for another one.
    const other = connect(port, '127.0.0.1');
    other.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(server, 'request');
    other.destroy();
    server.close();
    await once(server, 'close');
  });
});
