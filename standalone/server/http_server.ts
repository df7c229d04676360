import {
  server as hapiServer,
  type Request,
  type ResponseObject,
  type ResponseToolkit,
  type Server,
} from '@hapi/hapi';
import * as z from 'zod';
import { boundsOf, type Bounds } from '../../server/bounds';
import { MoltlerError } from '../../common/errors';
import {
  BadBody,
  Beginnings,
  bodyOf,
  linesOf,
  OpenPerCaller,
  type Caller,
  type Patience,
  type Route,
  type RouteResponse,
} from '../../server/routes';
import { ANONYMOUS, turns } from '../../server/turns';
import type { Known } from './access';
import { httpFailure } from './http_failure';
import { checkOrigin, isPage } from './origin_checks';
import { SECURITY_HEADERS } from './security_headers';
import { inUrl, serverNames, type ServerNames } from './server_names';
import { listenerOf, type Listener } from './listener';
import { oneAtATime } from './one_at_a_time';
import { rejectSmallChunks } from './small_chunks';
import type { StaticFile } from './static_files';

export interface HttpServerOptions {
  readonly host: string;
  /** 0 selects a free port. */
  readonly port: number;
  /** Names besides the address by which the server accepts requests. */
  readonly publicNames?: readonly string[];
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly routes: readonly Route[];
  readonly callerOf: (authorization: string | undefined) => Promise<Known>;
  /** The browser bundle; without it only the API is served. */
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Milliseconds after which a reader that reads nothing is disconnected. */
  readonly patience: Patience;
  /** Bounds that the operator changed. */
  readonly bounds?: Partial<Bounds> | undefined;
}
export interface HttpServer {
  readonly url: string;
  /** Its URLs, best first; `url` may be the wildcard address. */
  readonly urls: readonly string[];
  close(): Promise<void>;
}

/** The port is in use. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
  }
}

/** The routes and the page on Hapi. Requests are authenticated here, before any route processes them. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const secure = options.tls !== undefined;
  const listener = listenerOf(options);
  const hapi: Server = hapiServer({
    host: options.host,
    port: options.port,
    listener: listener.server,
    tls: secure,
    // Results are streamed; Hapi would buffer them to compress them.
    compression: false,
    router: { stripTrailingSlash: true },
  });
  let names: Pick<ServerNames, 'accepts' | 'isOwnOrigin'> = {
    accepts: () => false,
    isOwnOrigin: () => false,
  };

  hapi.ext('onRequest', (request, h) => {
    if (hostHeaders(request) > 1)
      return failureResponse(
        h,
        400,
        'The Host header is set more than once. Send it once.',
      ).takeover();
    const rejection = checkOrigin(names, {
      method: request.method.toUpperCase(),
      path: request.path,
      headers: headersOf(request),
    });
    return rejection === undefined
      ? h.continue
      : failureResponse(h, rejection.status, rejection.text).takeover();
  });
  hapi.ext('onPreResponse', (request, h) => {
    const { response } = request;
    if ('isBoom' in response) {
      const { statusCode } = response.output;
      if (listener.isTooSlow(request.raw.req.socket))
        return tooSlow(h, boundsOf(options.bounds).request_seconds);
      // Internal errors are not revealed.
      return failureResponse(
        h,
        statusCode,
        statusCode >= 500 ? 'An unexpected error occurred.' : response.message,
      );
    }
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.header(name, value);
    // HSTS: a browser would apply it to everything else on localhost.
    if (secure && request.info.hostname !== 'localhost')
      response.header('strict-transport-security', 'max-age=31536000');
    return h.continue;
  });
  oneAtATime(listener.server);
  rejectSmallChunks(listener.server);
  const { requests_per_user, request_bytes_per_user } = boundsOf(options.bounds);
  const requests = new OpenPerCaller(requests_per_user);
  const bodies = new OpenPerCaller(request_bytes_per_user);
  const reads = new Beginnings();
  for (const route of options.routes)
    mount(hapi, route, { ...options, listener, requests, bodies, reads });
  mountFiles(hapi, options.files);
  try {
    await hapi.start();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new PortTaken(options.port);
    throw error;
  }
  const { host, publicNames = [] } = options;
  const port = Number(hapi.info.port);
  const own = serverNames({ host, port, secure, publicNames });
  names = own;
  return {
    url: `${secure ? 'https' : 'http'}://${inUrl(host)}:${port}`,
    urls: own.urls(),
    close: async () => {
      // Node does not count connections whose TLS handshake is not complete.
      listener.disconnect();
      await hapi.stop({ timeout: 1000 });
    },
  };
}

const failureResponse = (h: ResponseToolkit, status: number, message: string): ResponseObject =>
  secured(h.response(httpFailure(status, message)).code(status));

const errorResponse = (h: ResponseToolkit, status: number, error: MoltlerError): ResponseObject =>
  secured(h.response({ error: { status, ...error.serialize() } }).code(status));

function secured(response: ResponseObject): ResponseObject {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.header(name, value);
  return response;
}

/** Closes the connection without waiting for the rest of the request. */
function tooSlow(h: ResponseToolkit, seconds: number): ResponseObject {
  const error = new MoltlerError('request_too_slow', { seconds });
  return errorResponse(h, 408, error).header('connection', 'close');
}

interface Mounting extends HttpServerOptions {
  readonly listener: Listener;
  readonly requests: OpenPerCaller;
  /** Bytes of bodies that have not been parsed. */
  readonly bodies: OpenPerCaller;
  /** Requests without a body, of which callers take turns to have a few in progress; scripts have turns of their own. */
  readonly reads: Beginnings;
}

function mount(hapi: Server, route: Route, options: Mounting): void {
  const { callerOf, patience, listener, requests, bodies, reads } = options;
  const bounds = boundsOf(options.bounds);
  const callers = new WeakMap<Request, Caller>();
  /** To call once the body has been parsed. */
  const parsed = new WeakMap<Request, () => void>();
  /** Before the body is read, so that unauthenticated clients cost no more than their headers. */
  const admit = async (request: Request, h: ResponseToolkit) => {
    const known = await callerOf(headersOf(request)['authorization']);
    const rejected = 'rejected' in known ? known : undefined;
    // Users take turns before anything else, however many requests they send.
    await turns.pass('rejected' in known ? ANONYMOUS : known.name);
    if (route.access !== 'open' && rejected !== undefined) {
      const challenge = rejected.rejected === 'wrong' ? 'Bearer error="invalid_token"' : 'Bearer';
      return failureResponse(h, 401, rejected.message)
        .header('www-authenticate', challenge)
        .takeover();
    }
    const caller = 'rejected' in known ? { name: '', readOnly: true } : known;
    if (route.access === 'write' && caller.readOnly)
      return failureResponse(
        h,
        403,
        `The token "${caller.name}" is read-only. Use one created without --read-only.`,
      ).takeover();
    if (rejected === undefined && route.access !== 'open') {
      const leave = requests.enter(caller.name);
      if (leave === undefined)
        return tooMany(
          h,
          new MoltlerError('too_many_requests', { most: bounds.requests_per_user }),
        );
      const leaveBody = bodies.enter(caller.name, mostBytesOf(request, route));
      if (leaveBody === undefined) {
        leave();
        const mostBytes = bounds.request_bytes_per_user;
        return tooMany(h, new MoltlerError('requests_too_large', { mostBytes }));
      }
      parsed.set(request, leaveBody);
      const { req, res } = request.raw;
      const release = listener.use(req.socket);
      const end = (): void => {
        leave();
        leaveBody();
        release();
      };
      if (res.destroyed) end();
      else res.once('close', end);
    }
    callers.set(request, caller);
    return h.continue;
  };
  hapi.route({
    method: route.method,
    path: route.path,
    options: {
      ext: { onPreAuth: { method: admit } },
      ...(route.method === 'POST'
        ? {
            payload: {
              maxBytes: route.maxBytes,
              allow: 'application/json',
              // Parsed within the caller's quota, because a large body takes long.
              output: 'data',
              parse: 'gunzip',
              // The listener limits the time of the whole request.
              timeout: false,
            },
          }
        : {}),
    },
    handler: async (request, h) => {
      const gone = new AbortController();
      const leave = (): void => {
        if (!request.raw.res.writableFinished) gone.abort(new Error('The client disconnected.'));
      };
      if (request.raw.res.destroyed) leave();
      else request.raw.res.once('close', leave);
      const caller = callers.get(request) ?? { name: '', readOnly: true };
      if (route.method === 'GET' && route.access !== 'open') {
        const served = await reads.enter(caller.name, gone.signal);
        const { res } = request.raw;
        if (res.destroyed) served();
        else res.once('close', served);
      }
      try {
        const { payload } = request;
        const body = Buffer.isBuffer(payload)
          ? await bodyOf(payload, route, caller.name, gone.signal)
          : payload;
        parsed.get(request)?.();
        const result = await route.handle({
          body,
          caller,
          signal: gone.signal,
          headers: headersOf(request),
        });
        return write(h, result, patience);
      } catch (error) {
        if (error instanceof z.ZodError) return failureResponse(h, 400, z.prettifyError(error));
        if (error instanceof BadBody) return failureResponse(h, 400, error.message);
        throw error;
      }
    },
  });
}

/** The most that the body of a request may have; none without a body. */
function mostBytesOf({ headers }: Request, { method, maxBytes }: Route): number {
  if (method === 'GET') return 0;
  const length = Number(headers['content-length']);
  const isKnown = Number.isInteger(length) && headers['content-encoding'] === undefined;
  return isKnown ? Math.min(length, maxBytes) : maxBytes;
}

function tooMany(h: ResponseToolkit, error: MoltlerError): ResponseObject {
  return errorResponse(h, 429, error)
    .header('retry-after', '1')
    .header('connection', 'close')
    .takeover();
}

function write(h: ResponseToolkit, result: RouteResponse, patience: Patience): ResponseObject {
  if ('lines' in result) {
    return h
      .response(linesOf(result.lines, patience))
      .type('application/x-ndjson')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no');
  }
  const response =
    'written' in result
      ? h.response(result.written).type('application/json; charset=utf-8')
      : 'json' in result
        ? h.response(result.json as object)
        : h.response();
  for (const [name, value] of Object.entries(result.headers ?? {})) response.header(name, value);
  return response.code(result.status);
}

function mountFiles(hapi: Server, files: ReadonlyMap<string, StaticFile>): void {
  const page = files.get('/index.html');
  hapi.route({
    method: 'GET',
    path: '/{path*}',
    handler: async (request: Request, h: ResponseToolkit) => {
      await turns.pass(ANONYMOUS);
      // A mistyped address shows the page's "not found"; a path that monitors request returns a plain 404.
      const isPerson = String(request.headers['accept']).includes('text/html');
      const found = files.get(request.path) ?? (isPage(request.path) ? page : undefined);
      const file = found ?? (isPerson && !request.path.startsWith('/api/') ? page : undefined);
      if (file === undefined) return failureResponse(h, 404, 'Not found.');
      if (found !== undefined && request.headers['if-none-match'] === file.etag)
        return h.response().code(304).header('etag', file.etag);
      const brotli =
        file.brotli !== undefined && /\bbr\b/.test(String(request.headers['accept-encoding']));
      const response = h
        .response(brotli ? file.brotli : file.body)
        .code(found === undefined ? 404 : 200)
        .type(file.type)
        .header('etag', file.etag)
        .header('cache-control', 'no-cache')
        .header('vary', 'accept-encoding');
      return brotli ? response.header('content-encoding', 'br') : response;
    },
  });
}

/** Node keeps the first Host header; a proxy may have used another. */
const hostHeaders = ({ raw }: Request): number =>
  raw.req.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;

/** Node joins repeated headers except set-cookie, which requests do not have. */
const headersOf = (request: Request): Record<string, string | undefined> =>
  request.raw.req.headers as Record<string, string | undefined>;
