import { i18n } from '@kbn/i18n';
import type { SchemaSnapshot } from '../../../common/binding';
import type { StreamEvent } from '../../../common/contract';
import { HostError, type HostHttp } from '../host';
import { jsonLines } from './json_lines';

/** One request to the server's API. */
export interface ServerRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute path on the server: `/api/moltler/…`. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Sends a request the host's way. Resolves with successful responses and 304, their bodies unread; rejects with
 * HostError, or with the browser's own error if the request was aborted.
 */
export type CallServer = (request: ServerRequest) => Promise<Response>;

/** The server's API over the host's way of sending requests. */
export function serverHttp(call: CallServer): HostHttp {
  let etag: string | undefined;
  return {
    run: async function* ({ signal, ...order }) {
      const response = await call({
        method: 'POST',
        path: '/api/moltler/run',
        body: JSON.stringify(order),
        signal,
      });
      if (response.body === null)
        throw new HostError(
          i18n.translate('moltler.host.serverHttp.theResponseIsEmpty', {
            defaultMessage: 'The response is empty.',
          }),
          response.status,
        );
      try {
        yield* jsonLines<StreamEvent>(response.body);
      } catch (error) {
        if (signal.aborted) throw error;
        throw new HostError(
          i18n.translate('moltler.host.serverHttp.theConnectionToTheMoltler', {
            defaultMessage: 'The connection to the Moltler server was lost.',
          }),
          undefined,
        );
      }
    },
    confirm: async (answer) => {
      const body = JSON.stringify(answer);
      await call({ method: 'POST', path: '/api/moltler/confirm', body });
    },
    snapshot: async () => {
      const response = await call({
        method: 'GET',
        path: '/api/moltler/snapshot',
        ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
      });
      if (response.status === 304) return undefined;
      const snapshot = (await response.json()) as SchemaSnapshot;
      etag = response.headers.get('etag') ?? undefined;
      return snapshot;
    },
  };
}
