import { server as hapiServer, type Request, type ResponseToolkit, type Server } from '@hapi/hapi';
import type {
  KibanaRequest,
  KibanaResponse,
  ResponseOptions,
} from '../../../server/kibana/testing';
import type { Features } from './features';
import type { RegisteredRoute } from './router';
import { onlyKeys, strict } from './strict';

export const BASE_PATH = '/kibana';
const DEFAULT_SPACE = 'default';

/** Users by name: what a user may do in each space, as privileges of features. */
export type Users = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What Kibana knows about a request, which the plugin does not see. */
interface State {
  readonly space: string;
  readonly user: string | undefined;
}
const states = new WeakMap<KibanaRequest, State>();
const spaces = new WeakMap<Request, string>();

export const spaceOf = (request: KibanaRequest): string => stateOf(request).space;
export const isRequest = (given: object): given is KibanaRequest =>
  states.has(given as KibanaRequest);
export function stateOf(request: KibanaRequest): State {
  const state = states.get(request);
  if (state === undefined) throw new Error('this is no request of Kibana');
  return state;
}

/**
 * A request that Kibana knows of, but that did not come through its routes of this plugin. `leavesAfterMilliseconds`: it
 * is of a user who leaves.
 */
export function backgroundRequest(state: State, leavesAfterMilliseconds?: number): KibanaRequest {
  const request = strict<KibanaRequest>('request', {
    body: null,
    headers: Object.freeze({}),
    events: strict('request.events', {
      aborted$: {
        subscribe: (next) => {
          if (leavesAfterMilliseconds === undefined) return { unsubscribe: () => undefined };
          const timer = setTimeout(next, leavesAfterMilliseconds);
          return { unsubscribe: () => clearTimeout(timer) };
        },
      },
      completed$: { subscribe: () => ({ unsubscribe: () => undefined }) },
    }),
  });
  states.set(request, state);
  return request;
}

interface FactoryResponse extends KibanaResponse {
  readonly options: ResponseOptions;
}
const made = new WeakSet<KibanaResponse>();
const isMade = (response: KibanaResponse): response is FactoryResponse => made.has(response);

function responseOf(status: number, options: ResponseOptions): FactoryResponse {
  onlyKeys('response', options, ['body', 'headers', 'statusCode', 'bypassErrorFormat']);
  const { body } = options;
  if (status >= 400 && (typeof body !== 'object' || !('message' in body)))
    throw new Error('expected error message to be provided');
  const response = { status, options };
  made.add(response);
  return response;
}
const FACTORY = strict('response', {
  ok: (options: ResponseOptions = {}) => responseOf(200, options),
  notModified: (options: ResponseOptions = {}) => responseOf(304, options),
  custom: ({ statusCode, ...options }: ResponseOptions & { readonly statusCode: number }) =>
    responseOf(statusCode, options),
});

export interface HttpOptions {
  readonly version: string;
  readonly routes: readonly RegisteredRoute[];
  readonly features: Features;
  /** Undefined: Kibana has no security. */
  readonly users: Users | undefined;
  readonly onError: (error: unknown) => void;
}

/** Kibana's HTTP server over hapi: base path and space, headers, versions, privileges, bodies. Contract §4.3. */
export async function startHttp(options: HttpOptions): Promise<Server> {
  const hapi = hapiServer({
    host: '127.0.0.1',
    port: 0,
    // As in Kibana: responses are compressed, streams too.
    compression: { minBytes: 1024 },
  });
  hapi.ext('onRequest', (request, h) => {
    const { pathname, search } = request.url;
    const [, space = DEFAULT_SPACE, path] =
      /^\/kibana(?:\/s\/([^/]+))?(\/.*)$/.exec(pathname) ?? [];
    if (path !== undefined) {
      spaces.set(request, space);
      request.setUrl(path + search);
    }
    return h.continue;
  });
  const byPath = new Map<string, RegisteredRoute>();
  for (const route of options.routes) {
    const place = `${route.method} ${route.path}`;
    if (byPath.has(place)) throw new Error(`${place} is registered twice`);
    byPath.set(place, route);
    const { body } = route.options ?? {};
    hapi.route({
      method: route.method === 'get' ? 'GET' : 'POST',
      path: route.path,
      options:
        route.method === 'get'
          ? {}
          : {
              payload: {
                allow: body?.accepts ?? 'application/json',
                maxBytes: body?.maxBytes ?? 1_048_576,
                output: body?.output ?? 'data',
                parse: body?.parse ?? true,
              },
            },
      handler: (request, h) => serve(route, options, request, h),
    });
  }
  await hapi.start();
  return hapi;
}

async function serve(
  route: RegisteredRoute,
  { version, features, users, onError }: HttpOptions,
  request: Request,
  h: ResponseToolkit,
) {
  const { headers } = request;
  const fail = (status: number, message: string, attributes?: object) =>
    h
      .response({ statusCode: status, error: 'Error', message, ...(attributes && { attributes }) })
      .code(status);
  const isInternal = headers['x-elastic-internal-origin'] !== undefined;
  const given = headers['kbn-version'];
  if (route.method !== 'get' && headers['kbn-xsrf'] === undefined && given === undefined)
    return fail(400, 'Request must contain a kbn-xsrf header.');
  if (given !== undefined && given !== version)
    return fail(400, 'Browser client is out of date, please refresh the page');
  if (route.access === 'internal' && !isInternal)
    return fail(
      400,
      `uri [${route.path}] exists but is not available with the current configuration`,
    );
  const asked =
    headers['elastic-api-version'] ?? (route.access === 'public' ? route.version : undefined);
  if (asked !== route.version) return fail(400, 'No such version is available');

  const space = spaces.get(request) ?? DEFAULT_SPACE;
  let user: string | undefined;
  let authzResult: Record<string, boolean> | undefined;
  if (users !== undefined) {
    user =
      Buffer.from(String(headers.authorization).replace('Basic ', ''), 'base64')
        .toString()
        .split(':')[0] ?? '';
    const granted = users[user];
    if (granted === undefined) return fail(401, 'Unauthorized');
    const api = features.apiOf(granted[space] ?? []);
    const required = route.privileges;
    const names = required.flatMap((one) =>
      typeof one === 'string' ? [one] : [...one.anyRequired],
    );
    authzResult = Object.fromEntries(names.map((name) => [name, api.has(name)]));
    const passes = required.every((one) =>
      typeof one === 'string' ? api.has(one) : one.anyRequired.some((name) => api.has(name)),
    );
    if (required.length > 0 && !passes)
      return fail(403, `API [${route.path}] is unauthorized for user`);
  }
  let body: unknown = null;
  if (route.body !== undefined) {
    const validated = route.body(request.payload, {
      ok: (value) => ({ value }),
      badRequest: (error) => ({ error: error instanceof Error ? error : new Error(error) }),
    });
    if ('error' in validated) return fail(400, `[request body]: ${validated.error.message}`);
    body = validated.value;
  }
  const { res } = request.raw;
  const ended = (only: () => boolean) => ({
    subscribe: (next: () => void) => {
      res.once('close', () => only() && next());
      return { unsubscribe: () => undefined };
    },
  });
  const kibanaRequest = strict<KibanaRequest>('request', {
    body,
    headers: Object.freeze({ ...headers }),
    ...{ authzResult },
    events: strict('request.events', {
      aborted$: ended(() => !res.writableFinished),
      completed$: ended(() => true),
    }),
  } as KibanaRequest);
  states.set(kibanaRequest, { space, user });
  try {
    const response = await route.handler({}, kibanaRequest, FACTORY);
    if (!isMade(response)) throw new Error('the response was not made by the factory');
    const { status, options } = response;
    const { body: content, headers: more = {} } = options;
    if (status >= 400) {
      const { message, attributes } = content as { message: string; attributes?: object };
      const failed = fail(status, message, attributes);
      for (const [name, value] of Object.entries(more)) failed.header(name, value);
      return failed;
    }
    const answer = h.response(content).code(status);
    for (const [name, value] of Object.entries(more)) {
      if (name.startsWith('kbn-')) throw new Error(`${name} is Kibana's own header`);
      answer.header(name, value);
    }
    return answer;
  } catch (error) {
    onError(error);
    return fail(500, 'An internal server error occurred. Check Kibana server logs for details.');
  }
}
