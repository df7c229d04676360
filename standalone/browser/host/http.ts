import { HostError, refusalOf, serverHttp, type HostHttp } from '../../../public/host';

/** Browsers cannot send it to another origin without asking first; the server wants it with every POST. */
const HEADERS = { 'x-moltler-request': '1', 'content-type': 'application/json' };

export interface FetchHttpOptions {
  readonly fetch: typeof fetch;
  /** The token of a server that asks for one. */
  readonly token: () => string | undefined;
}

/** The server over the page's own origin. */
export function fetchHttp({ fetch, token }: FetchHttpOptions): HostHttp {
  return serverHttp(async ({ path, headers, signal, ...init }) => {
    const given = token();
    let response: Response;
    try {
      response = await fetch(path, {
        ...init,
        headers: {
          ...HEADERS,
          ...(given === undefined ? {} : { authorization: `Bearer ${given}` }),
          ...headers,
        },
        signal: signal ?? null,
        credentials: 'same-origin',
        // The browser's own cache would turn a 304 into the body that we have already.
        cache: 'no-store',
      });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new HostError('The Moltler server does not answer. Is it still running?', undefined);
    }
    if (response.ok || response.status === 304) return response;
    throw await refusalOf(response);
  });
}
