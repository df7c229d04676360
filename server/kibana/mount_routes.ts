import type { Answer } from './answers';
import { audited } from './audit';
import { callerOf } from './caller';
import type {
  CoreStart,
  KibanaRequest,
  KibanaResponse,
  KibanaResponseFactory,
  RequestHandler,
  Router,
  ValidationFunction,
} from './contracts';
import { flushed } from './flushed';
import { BASES, PATHS, type PathInKibana } from './paths';
import { FOR_STATEMENTS } from './privileges';
import type { Spaces } from './spaces';

/** What handlers need, once Kibana has started. */
export interface Started {
  readonly core: Pick<CoreStart, 'security'>;
  readonly spaces: Spaces;
  readonly spaceOf: (request: KibanaRequest) => string;
}

/** Mounts all routes, for the page and for others. The engine is loaded by the first request that needs it. */
export function mountRoutes(
  router: Router,
  version: string,
  started: () => Promise<Started>,
): void {
  for (const path of PATHS) {
    const handler = path.name === 'health' ? healthOf(version) : handlerOf(path.name, started);
    const hasBody = path.method === 'POST';
    for (const { base, access, version: apiVersion } of BASES) {
      router.versioned[hasBody ? 'post' : 'get']({
        path: `${base}/${path.name}`,
        access,
        summary: path.summary,
        security: { authz: { requiredPrivileges: FOR_STATEMENTS } },
        ...(hasBody ? { options: optionsOf(path) } : {}),
      }).addVersion(
        {
          version: apiVersion,
          validate: hasBody ? { request: { body: ANY_BODY } } : false,
        },
        handler,
      );
    }
  }
}

/** A body of which nothing is known but its size; the route itself validates it, with its own messages. */
const ANY_BODY: ValidationFunction = (given, { ok, badRequest }) => {
  if (Buffer.isBuffer(given)) return ok(given);
  return given == null ? ok(Buffer.alloc(0)) : badRequest('The body was parsed too early.');
};

const optionsOf = ({ maxBytes }: PathInKibana) =>
  ({
    // Parsed in turns of the callers, because a large body takes long.
    body: { accepts: 'application/json', maxBytes, output: 'data', parse: 'gunzip' },
  }) as const;

const healthOf =
  (version: string): RequestHandler =>
  async (_, __, response) =>
    response.ok({ body: { product: 'moltler', version, status: 'available' } });

function handlerOf(name: PathInKibana['name'], started: () => Promise<Started>): RequestHandler {
  return async (_, request, response) => {
    const { core, spaces, spaceOf } = await started();
    const caller = callerOf(request, core.security);
    if (caller === undefined)
      return failure(response, 403, 'You lack the privilege to read with Moltler in this space.');
    const spaceId = spaceOf(request);
    const space = await spaces.enter(spaceId, request);
    if ('unavailable' in space) return failure(response, 503, space.unavailable);
    const log = core.security.audit.asScoped(request);
    return responseOf(
      response,
      await space.respond(name, {
        caller,
        request,
        payload: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        signal: abortedWith(request),
        headers: headersOf(request),
        tap: (events) => audited(events, log, spaceId),
      }),
    );
  };
}

function responseOf(response: KibanaResponseFactory, answer: Answer): KibanaResponse {
  switch (answer.type) {
    case 'lines':
      return response.ok({
        body: flushed(answer.lines),
        headers: {
          'content-type': 'application/x-ndjson',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        },
      });
    case 'not_modified':
      return response.notModified({ headers: answer.headers });
    case 'failure':
      return failure(response, answer.status, answer.message, answer);
    case 'body':
      return response.custom({
        statusCode: answer.status,
        body: answer.body,
        headers: answer.headers,
      });
  }
}

/** In Kibana's format of errors. */
const failure = (
  response: KibanaResponseFactory,
  statusCode: number,
  message: string,
  more: { readonly attributes?: object; readonly headers?: Readonly<Record<string, string>> } = {},
): KibanaResponse =>
  response.custom({
    statusCode,
    body: { message, ...(more.attributes && { attributes: more.attributes }) },
    ...(more.headers && { headers: more.headers }),
  });

/** Aborted when the client leaves before the response has ended. */
function abortedWith({ events }: KibanaRequest): AbortSignal {
  const gone = new AbortController();
  events.aborted$.subscribe(() => gone.abort(new Error('The client disconnected.')));
  return gone.signal;
}

/** Headers that are repeated are not used. */
const headersOf = ({ headers }: KibanaRequest): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : undefined,
    ]),
  );
