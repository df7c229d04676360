import { LRUCache } from 'lru-cache';
import type { Connector } from '../connector';
import { isRegionName } from '../region_name';
import type { PreparedRequest, ServiceResponse } from '../service_client';
import { baseUrlOf } from './base_url';

const REDIRECTING: readonly number[] = [301, 302, 307, 308];
const REJECTED = 400;
const MOST_REGIONS = 1000;

type Headers = Readonly<Record<string, string>>;

/** Whether the headers of a redirect name the region that this read belongs to. */
export const namesRegion = (
  { method, signing }: PreparedRequest,
  { status, headers }: { readonly status: number; readonly headers: Headers },
): boolean =>
  method === 'GET' &&
  signing?.regionIn !== undefined &&
  REDIRECTING.includes(status) &&
  headers[signing.regionIn.header] !== undefined;

/**
 * The same read in the region that the response names: signed for it, and sent to the host of the service there, which
 * follows from the connector's own address. Undefined if the response names no other region.
 */
export async function inOtherRegion(
  connector: Connector,
  request: PreparedRequest,
  response: Pick<ServiceResponse, 'status' | 'headers' | 'at'>,
  signal: AbortSignal,
): Promise<PreparedRequest | undefined> {
  const { status, headers } = response;
  const { method, signing } = request;
  if (method !== 'GET' || signing?.regionIn === undefined) return undefined;
  if (status !== REJECTED && !REDIRECTING.includes(status)) return undefined;
  const { header, body } = signing.regionIn;
  const region = headers[header] ?? (await response.at(body, signal).catch(() => undefined));
  return typeof region === 'string' ? movedTo(connector, request, region) : undefined;
}

/** Adds the region of the response, for rows and for the cache, if the service leaves it out. */
export function withRegion<T extends { readonly status: number; readonly headers: Headers }>(
  { signing }: PreparedRequest,
  response: T,
): T {
  if (signing?.regionIn === undefined || response.status >= 300) return response;
  return {
    ...response,
    headers: { [signing.regionIn.header]: signing.region, ...response.headers },
  };
}

/** The regions that reads turned out to belong to, so that only the first page of a list takes two requests. */
export class KnownRegions {
  private readonly regions = new LRUCache<string, string>({ max: MOST_REGIONS });

  /** The request in the region that is known for it. */
  requestOf(connector: Connector, request: PreparedRequest): PreparedRequest {
    const region = this.regions.get(keyOf(connector, request));
    return (region === undefined ? undefined : movedTo(connector, request, region)) ?? request;
  }

  learn(connector: Connector, asked: PreparedRequest, found: PreparedRequest): void {
    if (found.signing !== undefined)
      this.regions.set(keyOf(connector, asked), found.signing.region);
  }
}

function movedTo(
  connector: Connector,
  request: PreparedRequest,
  region: string,
): PreparedRequest | undefined {
  const { base, signing, url } = request;
  if (signing === undefined || region === signing.region || !isRegionName(region)) return undefined;
  if (base === undefined || !url.startsWith(base.url)) return undefined;
  const moved = { ...signing, region };
  const address = baseUrlOf(connector, base.name, moved);
  return {
    ...request,
    base: { name: base.name, url: address },
    url: `${address}${url.slice(base.url.length)}`,
    signing: moved,
  };
}

/** Objects of one bucket have one path, whatever page or prefix is read. */
function keyOf(connector: Connector, { method, url, signing }: PreparedRequest): string {
  const { pathname } = new URL(url);
  return JSON.stringify([connector.stored.id, method, signing?.service, signing?.region, pathname]);
}
