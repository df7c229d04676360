import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { AddressPolicy } from './address_policy';
import { Agents } from './agents';

const ROUTE = { proxy: undefined, caCertificate: undefined, verifyCertificates: true };
const PLACE = { connector: 'gh' };

test('a connection that is not used is closed, even if the service would keep it forever', async () => {
  const service = http.createServer((_, response) => response.end('{}'));
  service.keepAliveTimeout = 0;
  const connections: Socket[] = [];
  service.on('connection', (socket: Socket) => connections.push(socket));
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  const { port } = service.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/`);
  const agents = new Agents(new AddressPolicy(), 50);
  const agent = await agents.for(url, ROUTE, PLACE, new AbortController().signal);
  // axios sets a timeout of its own on each request, which stays on the socket.
  const request = http.get(url, { agent }).setTimeout(0);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  await once(response.resume(), 'end');
  const [connection] = connections;
  if (connection === undefined) throw new Error('There was no connection.');
  if (!connection.destroyed) await once(connection, 'close');
  while (Object.keys(agent.freeSockets).length > 0) await new Promise(setImmediate);
  expect(connections).toHaveLength(1);
  expect(connection.destroyed).toBe(true);
  agents.close();
  service.close();
});
