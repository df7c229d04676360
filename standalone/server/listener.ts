import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { boundsOf } from '../../server/bounds';
import { turns } from '../../server/turns';
import { Connections } from './connections';
import type { HttpServerOptions } from './http_server';

const SECOND = 1000;

/** What Hapi listens on. */
export interface Listener {
  readonly server: Server;
  /** Whether the request on this connection took longer than it may to arrive. */
  isTooSlow(socket: Duplex): boolean;
  /** Keeps the connection of a request of somebody known, until what is returned is called. */
  use(socket: Socket): () => void;
}

/** Node's server for Hapi: a client that sends its request too slowly, or opens too many connections, is let go. */
export function listenerOf({ tls, bounds }: Pick<HttpServerOptions, 'tls' | 'bounds'>): Listener {
  const { request_seconds, connections } = boundsOf(bounds);
  const timing = {
    requestTimeout: request_seconds * SECOND,
    headersTimeout: request_seconds * SECOND,
    // How often slow requests are looked for.
    connectionsCheckingInterval: SECOND,
  };
  const server =
    tls === undefined
      ? createServer(timing)
      : createSecureServer({ ...timing, cert: tls.cert, key: tls.key });
  const open = new Connections(connections);
  server.on('connection', (socket: Socket) => {
    turns.giveWay();
    open.add(socket);
  });
  const slow = new WeakSet<Duplex>();
  // Before the listener of Hapi, which takes this for a bad request like any other.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') slow.add(socket);
  });
  return { server, isTooSlow: (socket) => slow.has(socket), use: (socket) => open.use(socket) };
}
