import { ServiceError, type ErrorPlace } from '../../../common/errors';
import type { HttpMethod } from '../../../common/declaration';

/** More redirects than this are a loop. */
export const MOST_REDIRECTS = 5;

/**
 * The target of a redirect; undefined for any other response. The method is kept; 303 is only followed for reads.
 * Throws ServiceError `redirect_rejected` if it leads to another origin: credentials are not sent there.
 */
export function redirectTarget(
  response: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  method: HttpMethod,
  url: string,
  place: ErrorPlace,
): string | undefined {
  const followed =
    [301, 302, 307, 308].includes(response.status) || (response.status === 303 && method === 'GET');
  const location = response.headers['location'];
  if (!followed || location === undefined || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  rejectOtherOrigin(url, target, place);
  target.hash = '';
  return target.toString();
}

function rejectOtherOrigin(url: string, target: URL, place: ErrorPlace): void {
  const { origin } = new URL(url);
  if (target.origin === origin && target.username === '' && target.password === '') return;
  // Only the origins, because the rest of an address may contain a token.
  throw new ServiceError('redirect_rejected', { from: origin, to: target.origin }, place);
}
