import { InvalidRequestError, ServiceError, type ErrorPlace } from '../../../common/errors';
import type { HostServices } from '../../ports';
import type { Exchange } from '../http/exchange';
import type { PreparedRequest } from '../service_client';

/** The response of the host of the engine. Rejects with `host_services_missing` if no user of it is known. */
export async function hostExchange(
  host: HostServices | undefined,
  { method, url, body }: PreparedRequest,
  {
    signal,
    place,
    maxBytes,
  }: {
    readonly signal: AbortSignal;
    readonly place: ErrorPlace;
    readonly maxBytes: number;
  },
): Promise<Exchange> {
  if (host === undefined)
    throw new InvalidRequestError(
      'host_services_missing',
      { connector: place.connector ?? '' },
      place,
    );
  const { pathname, search } = new URL(url);
  const response = await host.request({ method, path: pathname + search, body, signal });
  signal.throwIfAborted();
  const raw = Buffer.from(response.body);
  if (raw.length > maxBytes) {
    const reason = `it is larger than ${maxBytes} bytes`;
    throw new ServiceError('unreadable_response', { reason }, place);
  }
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status: response.status, headers, raw, wireBytes: raw.length };
}
