import { parseJson, valueAt, type JsonValue } from '../../../common/declaration';
import { ServiceError, NotFoundError, PermissionError, AuthError } from '../../../common/errors';
import {
  isTooHeavyStatus,
  markTooHeavy,
  asRows,
  type ConnectorUsage,
  type SendContext,
  type PreparedRequest,
  type ServiceResponse,
  type ServiceClient,
} from '../../connectors';

export interface FakeResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  readonly text?: string;
}
export interface FakeCall {
  readonly url: URL;
  readonly request: PreparedRequest;
  readonly context: SendContext;
}
export interface FakeService {
  readonly client: ServiceClient;
  /** `path?query` of each request that was sent, in order. */
  readonly requests: string[];
  /** Requests whose signal was aborted while they were under way. */
  readonly aborted: string[];
  inFlight(): number;
  /** From now on, responses wait for `release`. */
  hold(): void;
  release(): void;
}

/** A service client without sockets: `respond` returns the response to each request. Statuses from 400 on become errors. */
export function fakeService(
  respond: (call: FakeCall) => FakeResponse | Promise<FakeResponse>,
): FakeService {
  const requests: string[] = [];
  const aborted: string[] = [];
  let inFlight = 0;
  let gate: { readonly open: Promise<void>; readonly release: () => void } | undefined;

  const send: ServiceClient['send'] = async (connector, request, context) => {
    context.signal.throwIfAborted();
    const url = new URL(request.url);
    const name = url.pathname + url.search;
    requests.push(name);
    inFlight++;
    try {
      const stopped = new Promise<never>((_, reject) => {
        context.signal.addEventListener(
          'abort',
          () => {
            aborted.push(name);
            // The reason is the caller's own.
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
            reject(context.signal.reason);
          },
          { once: true },
        );
      });
      stopped.catch(() => {});
      const work = async () => {
        await new Promise<void>((resolve) => setImmediate(resolve));
        await gate?.open;
        return respond({ url, request, context });
      };
      const response = await Promise.race([work(), stopped]);
      const status = response.status ?? 200;
      const raw = Buffer.from(
        response.text ?? (response.body === undefined ? '' : JSON.stringify(response.body)),
      );
      context.onAttempt?.({ status, bytes: raw.length, milliseconds: 1 });
      if (status >= 400 && context.accept?.includes(status) !== true)
        throw failure(status, name, connector.name);
      return responseOf(status, response.headers ?? {}, raw);
    } finally {
      inFlight--;
    }
  };

  const usage = (): ConnectorUsage => ({
    buckets: [],
    requests: requests.length,
    errors: 0,
    retries: 0,
    lastErrors: [],
  });
  return {
    requests,
    aborted,
    inFlight: () => inFlight,
    hold() {
      let release = () => {};
      const open = new Promise<void>((resolve) => (release = resolve));
      gate = { open, release };
    },
    release() {
      gate?.release();
      gate = undefined;
    },
    client: {
      hold: async () => undefined,
      prepare: (_connector, template, parameters, query = {}) => {
        const path = template.path.replace(/\{\+?(\w+)\}/g, (_hole, name: string) =>
          String(parameters[name]),
        );
        const url = new URL(path, 'http://service.test');
        for (const [name, value] of Object.entries(template.query ?? {}))
          url.searchParams.set(name, value);
        for (const [name, values] of Object.entries(query))
          for (const value of values) url.searchParams.append(name, value);
        return { method: template.method, url: url.toString(), headers: {} };
      },
      send,
      forget: async () => undefined,
      redact: (text) => text.replaceAll('a-secret', '[redacted]'),
      clearLimits: async () => undefined,
      revive: ({ status, headers, body }) => responseOf(status, headers, body),
      usage,
      sharedUsage: async () => usage(),
    },
  };
}

function failure(status: number, what: string, connector: string) {
  const place = { connector };
  if (status === 404) return new NotFoundError('not_found', { what }, place);
  if (status === 403) return new PermissionError('permission_denied', { status }, place);
  if (status === 401) return new AuthError('authentication_failed', { status }, place);
  const error = new ServiceError('service_failed', { status, attempts: 1 }, place);
  return isTooHeavyStatus(status) ? markTooHeavy(error) : error;
}

function responseOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  raw: Buffer,
): ServiceResponse {
  const json = async () => {
    try {
      return parseJson(raw.toString());
    } catch {
      throw new ServiceError('unreadable_response', { reason: 'it is no JSON' });
    }
  };
  return {
    status,
    headers,
    raw,
    json,
    notModified: status === 304,
    forget: () => undefined,
    release: () => undefined,
    projected: async () => undefined,
    large: async () => raw.length > 2 * 1024 * 1024,
    count: async (path) => asRows(valueAt(await json(), path)).length,
    at: async (path) => valueAt(await json(), path),
    async *rows(path) {
      const rows = asRows(valueAt(await json(), path));
      for (let from = 0; from < rows.length; from += 1000) yield rows.slice(from, from + 1000);
    },
  };
}
