import type { SchemaSnapshot } from '../../../common/binding/schema';
import type { StreamEvent } from '../../../common/contract';
import { HostError, type HostHttp } from '../../../public/host';
import { jsonLines } from './ndjson';

/** Browsers cannot send it to another origin without asking first; the server wants it with every POST. */
const HEADERS = { 'x-moltler-request': '1', 'content-type': 'application/json' };

export interface FetchHttpOptions {
  readonly fetch: typeof fetch;
  /** The token of a server that asks for one. */
  readonly token: () => string | undefined;
}

/** The server over the page's own origin. */
export function fetchHttp({ fetch, token }: FetchHttpOptions): HostHttp {
  let etag: string | undefined;
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const given = token();
    const headers = {
      ...HEADERS,
      ...(given === undefined ? {} : { authorization: `Bearer ${given}` }),
      ...(init.headers as Record<string, string> | undefined),
    };
    let response: Response;
    try {
      response = await fetch(path, { ...init, headers, credentials: 'same-origin' });
    } catch (error) {
      if (init.signal?.aborted === true) throw error;
      throw new HostError('The Moltler server does not answer. Is it still running?', undefined);
    }
    if (response.ok || response.status === 304) return response;
    throw new HostError(await reasonOf(response), response.status);
  };
  return {
    run: async function* ({ signal, ...order }) {
      const response = await call('/api/moltler/run', {
        method: 'POST',
        body: JSON.stringify(order),
        signal,
      });
      if (response.body === null) throw new HostError('The answer is empty.', response.status);
      try {
        yield* jsonLines<StreamEvent>(response.body);
      } catch (error) {
        if (signal.aborted) throw error;
        throw new HostError('The connection to the Moltler server was lost.', undefined);
      }
    },
    snapshot: async () => {
      const response = await call('/api/moltler/snapshot', {
        // The browser's own cache would turn a 304 into the body that we have already.
        cache: 'no-store',
        ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
      });
      if (response.status === 304) return undefined;
      const snapshot = (await response.json()) as SchemaSnapshot;
      etag = response.headers.get('etag') ?? undefined;
      return snapshot;
    },
  };
}

async function reasonOf(response: Response): Promise<string> {
  const fallback = `The server answered with status ${response.status}.`;
  try {
    const body = (await response.json()) as { readonly error?: { readonly message?: unknown } };
    return typeof body.error?.message === 'string' ? body.error.message : fallback;
  } catch {
    return fallback;
  }
}
