import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import axios, { AxiosHeaders } from 'axios';
import type { HttpMethod } from '../../../common/declaration';
import type { Clock } from '../../ports';
import { readBody } from './body';
import type { BodySpace } from './body_room';
import { ConnectTimeout, ResponseTimeout } from './failures';

export interface ExchangeRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly agent: http.Agent;
  readonly connectMilliseconds: number;
  /** From the start to the last byte. */
  readonly responseMilliseconds: number;
  /** Maximum decompressed bytes. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Memory for the body; waiting for it is not the service's time. Released if there is no response. */
  readonly space?: BodySpace;
}
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly raw: Buffer;
  /** Over the wire, without headers. */
  readonly wireBytes: number;
  /** The body as received, if it was compressed. */
  readonly wire?: { readonly bytes: Buffer; readonly encoding: string };
  /** The memory that the body takes, to be released when it is no longer needed. */
  readonly space?: BodySpace | undefined;
}

/**
 * Only the adapter of axios: its interceptors, defaults and transformations are not used, and take as long as the
 * request.
 */
const send = axios.getAdapter('http');
const ALWAYS = {
  responseType: 'stream',
  // Redirects are followed by hand, the body is decompressed up to a limit, and the agent uses the proxy.
  maxRedirects: 0,
  decompress: false,
  proxy: false,
  validateStatus: () => true,
  maxContentLength: -1,
  maxBodyLength: -1,
} as const;

/** A constant reason; otherwise Node would create an error with a stack each time. */
const OVER = 'no longer needed';

/**
 * Sends one request and reads its whole response, whatever the status. Rejects with the signal's reason, with a failure
 * of `failures.ts`, or with Node's error of the connection.
 */
export async function exchange(request: ExchangeRequest): Promise<Exchange> {
  const { signal, clock, space } = request;
  signal.throwIfAborted();
  const stop = new AbortController();
  const settled = new AbortController();
  const onAbort = (): void => stop.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const deadline = (milliseconds: number, until: AbortSignal, reason: () => Error): void => {
    const waited = space?.waited() ?? 0;
    clock.sleep(milliseconds, until).then(
      () => {
        const more = (space?.waited() ?? 0) - waited;
        if (more > 0) deadline(more, until, reason);
        else stop.abort(reason());
      },
      () => undefined,
    );
  };
  /** Limits the time of connecting, if there is no connection yet. */
  const connecting = (sent: ClientRequest, secure: boolean): void => {
    let isConnected = false;
    let connected: AbortController | undefined;
    const done = (): void => {
      isConnected = true;
      connected?.abort(OVER);
    };
    whenConnected(sent, secure, done);
    // By then an agent has passed on a socket that it already has.
    process.nextTick(() => {
      if (isConnected || settled.signal.aborted) return;
      connected = new AbortController();
      settled.signal.addEventListener('abort', done, { once: true });
      deadline(request.connectMilliseconds, connected.signal, () => new ConnectTimeout());
    });
  };
  deadline(request.responseMilliseconds, settled.signal, () => new ResponseTimeout());

  try {
    const secure = request.url.startsWith('https:');
    const response = await send({
      ...ALWAYS,
      method: request.method,
      url: request.url,
      headers: AxiosHeaders.from({
        accept: 'application/json, text/plain, */*',
        ...request.headers,
        'accept-encoding': 'gzip, deflate, br',
      }),
      ...(request.body === undefined ? {} : { data: request.body }),
      httpAgent: request.agent,
      httpsAgent: request.agent,
      signal: stop.signal,
      transport: {
        request: (
          options: https.RequestOptions,
          onResponse: (response: IncomingMessage) => void,
        ) => {
          const sent = (secure ? https : http).request(options, onResponse);
          connecting(sent, secure);
          return sent;
        },
      },
    });
    const message = response.data as IncomingMessage;
    const headers = flatten(message.headers);
    const { raw, wireBytes, wire } = await readBody(
      message,
      headers['content-encoding'],
      request.maxBytes,
      stop.signal,
      space,
    );
    space?.arrived();
    return { status: response.status, headers, raw, wireBytes, ...(wire && { wire }), space };
  } catch (error) {
    space?.release();
    // Whatever error axios makes of an abort, the signal's reason applies.
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
    settled.abort(OVER);
  }
}

/** A pooled socket, or one from a proxy agent, is already connected: `reusedSocket` is not set for all of them. */
function whenConnected(request: ClientRequest, secure: boolean, then: () => void): void {
  request.once('socket', (socket: Socket) => {
    if (isConnected(socket)) return then();
    socket.once(secure ? 'secureConnect' : 'connect', then);
  });
  request.once('response', then);
}

/** Until the end of the handshake, no byte of a request is sent. */
const isConnected = (socket: Socket): boolean =>
  !socket.connecting && !(socket instanceof TLSSocket && socket.getFinished() === undefined);

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Sessions of the service are not used, and are secret.
    if (value === undefined || name === 'set-cookie') continue;
    flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
