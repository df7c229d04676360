import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The request passed to a route. */
export interface SampleRequest {
  readonly method: string;
  readonly path: string;
  /** The parameters of the route's path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
}
/** The body. A Buffer is sent unchanged, anything else as JSON. */
export interface SampleResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
export type SampleRoute = (request: SampleRequest) => SampleResponse;

export interface LoopbackServiceOptions {
  /** `GET /repos/:owner/:repo` → its handler. The first match is used. */
  readonly routes: Readonly<Record<string, SampleRoute>>;
  /** Called before every route; a response ends the request. */
  readonly gate?: (request: SampleRequest) => SampleResponse | undefined;
  /** Headers of every response, created after the route ran. */
  readonly always?: (
    request: SampleRequest,
    reply: SampleResponse,
  ) => Readonly<Record<string, string>>;
  readonly notFound: SampleResponse;
  /** Milliseconds before each response. */
  readonly latency: number;
  readonly port?: number;
}

/** A service on the loopback interface. */
export interface LoopbackService {
  readonly url: string;
  /** Every request so far, as `GET /path?query`. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

interface CompiledRoute {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly run: SampleRoute;
}

const compile = ([key, run]: [string, SampleRoute]): CompiledRoute => {
  const [method = 'GET', path = '/'] = key.split(' ');
  const names: string[] = [];
  const source = path.replace(/:(\w+)/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  return { method, pattern: new RegExp(`^${source}$`), names, run };
};

/** Starts a service with these routes on 127.0.0.1. Responses have an ETag; If-None-Match can lead to a 304. */
export async function startLoopbackService(
  options: LoopbackServiceOptions,
): Promise<LoopbackService> {
  const routes = Object.entries(options.routes).map(compile);
  const log: string[] = [];
  let url = '';

  const reply = (request: SampleRequest): SampleResponse => {
    const refused = options.gate?.(request);
    if (refused) return refused;
    for (const route of routes) {
      if (route.method !== request.method) continue;
      const match = route.pattern.exec(request.path);
      if (!match) continue;
      const parameters = Object.fromEntries(
        route.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
      );
      return route.run({ ...request, parameters });
    }
    return options.notFound;
  };

  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const target = new URL(incoming.url ?? '/', url);
      const request: SampleRequest = {
        method: incoming.method ?? 'GET',
        path: target.pathname,
        parameters: {},
        query: target.searchParams,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        origin: url,
      };
      log.push(`${request.method} ${incoming.url ?? '/'}`);
      const respond = (): void => send(response, request, reply(request), options);
      if (options.latency === 0) return respond();
      const timer = setTimeout(respond, options.latency);
      response.once('close', () => clearTimeout(timer));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  request: SampleRequest,
  reply: SampleResponse,
  options: LoopbackServiceOptions,
): void {
  if (response.destroyed) return;
  const body = Buffer.isBuffer(reply.body)
    ? reply.body
    : reply.body === undefined
      ? Buffer.alloc(0)
      : Buffer.from(JSON.stringify(reply.body));
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    ...reply.headers,
    ...options.always?.(request, reply),
  };
  if (request.method === 'GET' && reply.status === 200) {
    headers['etag'] = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  response.writeHead(reply.status, headers).end(body);
}
