import { HostError, refusalOf, serverHttp, type HostHttp } from '../host';
import type { HttpFetchError, HttpResponse, HttpService } from './core_types';

/** Of our interface. Kibana's versioned routes ask for it. */
const VERSION = '1';

/** The server through Kibana's own client, which knows the space, the session and the headers that are wanted. */
export function coreHttp(http: Pick<HttpService, 'fetch'>): HostHttp {
  return serverHttp(async ({ path, signal, ...options }) => {
    let fetched: HttpResponse;
    try {
      fetched = await http.fetch(path, {
        ...options,
        ...(signal === undefined ? {} : { signal }),
        version: VERSION,
        // The browser's own cache would turn a 304 into the body that we have already.
        cache: 'no-store',
        // Parsed by Kibana, a stream of events would be given as a whole, at its end.
        asResponse: true,
        rawResponse: true,
      });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const { response } = error as HttpFetchError;
      if (response === undefined) throw new HostError('Kibana is not reachable.', undefined);
      if (response.status === 304) return response;
      throw await refusalOf(response);
    }
    if (fetched.response === undefined)
      throw new HostError('Kibana returned no response.', undefined);
    return fetched.response;
  });
}
