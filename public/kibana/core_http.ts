import { i18n } from '@kbn/i18n';
import { HostError, refusalOf, serverHttp, type HostHttp } from '../host';
import type { HttpFetchError, HttpResponse, HttpService } from './core_types';

/** The version of the routes for the page. Kibana's versioned routes require it. */
const VERSION = '1';
const API = '/api/moltler/';
/** The same routes for the page, which Kibana closes to other clients and does not document. */
const INTERNAL = '/internal/moltler/';

/** The server through Kibana's own client, which adds the space, the session and the required headers. */
export function coreHttp(http: Pick<HttpService, 'fetch'>): HostHttp {
  return serverHttp(async ({ path, signal, ...options }) => {
    let fetched: HttpResponse;
    try {
      fetched = await http.fetch(path.replace(API, INTERNAL), {
        ...options,
        ...(signal === undefined ? {} : { signal }),
        version: VERSION,
        // The browser's cache would turn a 304 into the body that we already have.
        cache: 'no-store',
        // Kibana would parse a stream of events as a whole, after its end.
        asResponse: true,
        rawResponse: true,
      });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const { response } = error as HttpFetchError;
      if (response === undefined)
        throw new HostError(
          i18n.translate('moltler.kibana.coreHttp.kibanaIsNotReachable', {
            defaultMessage: 'Kibana is not reachable.',
          }),
          undefined,
        );
      if (response.status === 304) return response;
      throw await refusalOf(response);
    }
    if (fetched.response === undefined)
      throw new HostError(
        i18n.translate('moltler.kibana.coreHttp.kibanaReturnedNoResponse', {
          defaultMessage: 'Kibana returned no response.',
        }),
        undefined,
      );
    return fetched.response;
  });
}
