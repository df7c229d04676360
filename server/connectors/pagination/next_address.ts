import { ServiceError } from '../../../common/errors';
import type { PreparedRequest } from '../service_client';

/**
 * Where a next page is asked for. A service behind a proxy or load balancer writes its own idea of its address into
 * links; the page is asked for at the address of the connector, with the path and query of the link. So no link ever
 * leads to another origin, whatever a service writes. Throws ServiceError `unreadable_response` for a link that is no
 * http address.
 */
export function nextAddress(link: string, list: PreparedRequest): string {
  if (!URL.canParse(link, list.url) || !/^https?:$/.test(new URL(link, list.url).protocol)) {
    const reason = 'the link to the next page is not an HTTP URL';
    throw new ServiceError('unreadable_response', { reason });
  }
  const target = new URL(link, list.url);
  const own = new URL(list.url);
  const base = new URL(list.base?.url ?? own.origin).pathname.replace(/\/$/, '');
  const sameOrigin = target.origin === own.origin;
  const path = pathWithin(base, target.pathname, own.pathname, sameOrigin);
  return `${own.origin}${path}${target.search}`;
}

/** The path of a link, below the path of the base. */
function pathWithin(base: string, path: string, listPath: string, sameOrigin: boolean): string {
  const isBelow = (above: string): boolean => path === above || path.startsWith(`${above}/`);
  if (isBelow(base)) return path;
  // The same list under another prefix: the service is reached by another path than it knows.
  const below = listPath.startsWith(`${base}/`) ? listPath.slice(base.length) : undefined;
  if (below !== undefined && path.endsWith(below)) return listPath;
  // The service knows the end of the base (`/rest/api` of `/wiki/rest/api`); the proxy adds what is before it.
  const parts = base.split('/').slice(1);
  for (let from = 1; from < parts.length; from += 1) {
    const known = `/${parts.slice(from).join('/')}`;
    if (isBelow(known)) return `${base}${path.slice(known.length)}`;
  }
  // A link within the origin may lead anywhere there; at another origin the service knows nothing of the base.
  return sameOrigin ? path : `${base}${path}`;
}
