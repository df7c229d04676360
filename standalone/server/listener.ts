import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { boundsOf } from '../../server/bounds';
import { turns } from '../../server/turns';
import { Connections } from './connections';
import type { HttpServerOptions } from './http_server';

const SECOND = 1000;

/** The listener for Hapi. */
export interface Listener {
  readonly server: Server;
  /** Whether the request on this connection exceeded the time limit for its arrival. */
  isTooSlow(socket: Duplex): boolean;
  /** Protects the connection of an authenticated request until the returned function is called. */
  use(socket: Socket): () => void;
  /** Closes all connections, also those without a request. */
  disconnect(): void;
}

/** Node's server for Hapi: disconnects a client that sends its request too slowly, or opens too many connections. */
export function listenerOf({ tls, bounds }: Pick<HttpServerOptions, 'tls' | 'bounds'>): Listener {
  const { request_seconds, connections } = boundsOf(bounds);
  const timing = {
    requestTimeout: request_seconds * SECOND,
    headersTimeout: request_seconds * SECOND,
    // How often Node checks for slow requests.
    connectionsCheckingInterval: SECOND,
  };
  const server =
    tls === undefined
      ? createServer(timing)
      : createSecureServer({
          ...timing,
          handshakeTimeout: request_seconds * SECOND,
          cert: tls.cert,
          key: tls.key,
        });
  const open = new Connections(connections);
  server.on('connection', (socket: Socket) => {
    turns.giveWay();
    open.add(socket);
  });
  // Hapi sends an error first, which waits for the handshake forever.
  server.on('tlsClientError', (_: Error, socket: Duplex) => socket.destroy());
  const slow = new WeakSet<Duplex>();
  // Before Hapi's listener, which treats this like any other bad request.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') slow.add(socket);
  });
  return {
    server,
    isTooSlow: (socket) => slow.has(socket),
    use: (socket) => open.use(socket),
    disconnect: () => open.closeAll(),
  };
}
