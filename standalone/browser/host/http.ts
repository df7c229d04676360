import { HostError, refusalOf, serverHttp, type HostHttp } from '../../../public/host';

/** Browsers send it to another origin only after a preflight; the server requires it with every POST. */
const HEADERS = { 'x-moltler-request': '1', 'content-type': 'application/json' };

export interface FetchHttpOptions {
  readonly fetch: typeof fetch;
  readonly session: TokenHolder;
}

/** Provides the token for a server that requires one, from memory or from the user. */
export interface TokenHolder {
  token(): string | undefined;
  /** The server rejected `used`. Resolves when a retry makes sense; rejects with the signal's reason. */
  rejected(used: string | undefined, reason: string, signal?: AbortSignal): Promise<void>;
}

/** The header that carries a token. */
export const authorization = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

/** The message if there is no response. */
export const UNREACHABLE = 'The Moltler server is not reachable. Check that it is running.';

/** The server over the page's own origin. */
export function fetchHttp({ fetch, session }: FetchHttpOptions): HostHttp {
  return serverHttp(async ({ path, headers, signal, ...init }) => {
    for (;;) {
      const token = session.token();
      let response: Response;
      try {
        response = await fetch(path, {
          ...init,
          headers: { ...HEADERS, ...authorization(token), ...headers },
          signal: signal ?? null,
          credentials: 'same-origin',
          // The browser's cache would turn a 304 into the body that we already have.
          cache: 'no-store',
        });
      } catch (error) {
        if (signal?.aborted === true) throw error;
        throw new HostError(UNREACHABLE, undefined);
      }
      if (response.ok || response.status === 304) return response;
      const rejection = await refusalOf(response);
      if (response.status !== 401) throw rejection;
      await session.rejected(token, rejection.message, signal);
    }
  });
}
