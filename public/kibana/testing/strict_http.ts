import type { HttpFetchOptions, HttpResponse, HttpService } from '../core_types';

/** Headers that Kibana sends itself; it throws if a plugin sends one. */
const OWN_HEADERS: Readonly<Record<string, string>> = {
  'kbn-version': '9.5.1',
  'kbn-build-number': '1',
  'x-elastic-internal-origin': 'Kibana',
};
const OPTIONS = new Set([
  'method',
  'body',
  'headers',
  'cache',
  'signal',
  'version',
  'asResponse',
  'rawResponse',
]);

/** As strict as Kibana's client: throws on what that forbids, and rejects on every status but 2xx. */
export function strictHttp(basePath: string, fetch: typeof globalThis.fetch): HttpService {
  return {
    basePath: { get: () => basePath },
    fetch: async (path, options) => {
      check(path, options);
      const { asResponse: _, rawResponse, version, headers, ...init } = options;
      const request = new Request(new URL(basePath + path, originOf()), {
        credentials: 'same-origin',
        ...init,
        headers: {
          'Content-Type': 'application/json',
          ...headers,
          ...OWN_HEADERS,
          ...(version === undefined ? {} : { 'elastic-api-version': version }),
        },
      });
      let response: Response;
      try {
        response = await fetch(request);
      } catch (cause) {
        throw Object.assign(new Error(String(cause)), { request });
      }
      if (!rawResponse) throw new Error('the body would be given as a whole, at its end');
      if (!response.ok) throw Object.assign(new Error(response.statusText), { request, response });
      return { request, response } as HttpResponse;
    },
  };
}

/** A page has an origin; in a Node test any will do. */
const originOf = (): string =>
  typeof window === 'undefined' ? 'http://kibana' : window.location.origin;

function check(path: string, options: HttpFetchOptions): void {
  if (!path.startsWith('/')) throw new Error(`${path} is no path`);
  for (const name of Object.keys(options)) {
    if (!OPTIONS.has(name)) throw new Error(`${name} is no option of Kibana's fetch`);
  }
  if (options.rawResponse && !options.asResponse) {
    throw new Error('rawResponse is only supported when asResponse = true');
  }
  for (const name of Object.keys(options.headers ?? {})) {
    if (name.startsWith('kbn-') || name.includes('x-elastic-internal-origin')) {
      throw new Error(`the header ${name} is Kibana's own`);
    }
  }
}
