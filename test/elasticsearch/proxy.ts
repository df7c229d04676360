import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

export interface ProxiedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization?: string | undefined;
}
/** What happens to a request instead of being passed on. */
export type Interference =
  /** The connection is closed, and the server never sees the request. */
  | 'cut before'
  /** The server processes the request, but the response is lost. */
  | 'cut after'
  | { readonly status: number; readonly body: unknown }
  /** The request is passed on once this resolves. */
  | { readonly after: Promise<void> }
  /** Another body is sent to the server, and its response is changed. */
  | { readonly send: string; readonly change: (response: string) => string };

export interface Proxy {
  readonly url: string;
  /** Requests since the last call of `interfere`. */
  readonly seen: ProxiedRequest[];
  /** From now on. */
  interfere(decide: (request: ProxiedRequest) => Interference | undefined): void;
  close(): Promise<void>;
}

/** A loopback proxy in front of a server; with `tls`, clients reach it by HTTPS. */
export async function startProxy(target: string, tls?: https.ServerOptions): Promise<Proxy> {
  let decide: Parameters<Proxy['interfere']>[0] = () => undefined;
  const seen: ProxiedRequest[] = [];
  const take = (incoming: http.IncomingMessage, outgoing: http.ServerResponse): void => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, body, authorization: headers.authorization };
      seen.push(request);
      respond(decide(request), request, headers, outgoing).catch(() => outgoing.destroy());
    });
  };
  const server = tls === undefined ? http.createServer(take) : https.createServer(tls, take);
  const respond = async (
    interference: Interference | undefined,
    { method, path, body }: ProxiedRequest,
    headers: http.IncomingHttpHeaders,
    outgoing: http.ServerResponse,
  ): Promise<void> => {
    if (interference === 'cut before') return void outgoing.destroy();
    const product = { 'x-elastic-product': 'Elasticsearch', 'content-type': 'application/json' };
    if (typeof interference === 'object' && 'status' in interference) {
      outgoing.writeHead(interference.status, product).end(JSON.stringify(interference.body));
      return;
    }
    if (typeof interference === 'object' && 'after' in interference) await interference.after;
    const changed =
      typeof interference === 'object' && 'send' in interference ? interference : undefined;
    const { 'content-type': type = 'application/json', authorization } = headers;
    const sent = changed?.send ?? body;
    const response = await fetch(`${target}${path}`, {
      method,
      headers: { 'content-type': type, ...(authorization && { authorization }) },
      ...(sent === '' ? {} : { body: sent }),
    });
    const text = await response.text();
    if (interference === 'cut after') return void outgoing.destroy();
    outgoing.writeHead(response.status, product).end(changed?.change(text) ?? text);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http${tls === undefined ? '' : 's'}://127.0.0.1:${port}`,
    seen,
    interfere(next) {
      decide = next;
      seen.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
