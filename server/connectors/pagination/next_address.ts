import { ServiceError } from '../../../common/errors';
import type { PreparedRequest } from '../service_client';

/**
 * The address of a next page. A service behind a proxy or load balancer writes what it believes to be its address into
 * links; the request goes to the connector's address, with the path and query of the link. So a link never leads to
 * another origin. Throws ServiceError `unreadable_response` for a link that is not an HTTP address.
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

/** The path of a link below the path of the base. */
function pathWithin(base: string, path: string, listPath: string, sameOrigin: boolean): string {
  const isBelow = (above: string): boolean => path === above || path.startsWith(`${above}/`);
  if (isBelow(base)) return path;
  // The same list under another prefix: the proxy uses a different path than the service.
  const below = listPath.startsWith(`${base}/`) ? listPath.slice(base.length) : undefined;
  if (below !== undefined && path.endsWith(below)) return listPath;
  // The service knows the end of the base (`/rest/api` of `/wiki/rest/api`); the proxy adds the rest.
  const parts = base.split('/').slice(1);
  for (let from = 1; from < parts.length; from += 1) {
    const known = `/${parts.slice(from).join('/')}`;
    if (isBelow(known)) return `${base}${path.slice(known.length)}`;
  }
  // A link within the origin may lead anywhere in it; with another origin, the service does not know the base.
  return sameOrigin ? path : `${base}${path}`;
}
