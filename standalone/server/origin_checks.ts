import type { ServerNames } from './server_names';

/** Why a request is rejected before anything else processes it. */
export type Rejection = { readonly status: 400 | 403 | 421; readonly text: string } | undefined;

/** Browsers send it to another origin only after a preflight, which we never allow. */
export const REQUEST_HEADER = 'x-moltler-request';

/**
 * Paths of the page's navigation (`public/views/views.ts`, `public/places`); paths that
 * monitors request, such as /health, are not.
 */
export const isPage = (path: string): boolean =>
  /^\/(?:connectors(?:\/new(?:\/[^/.]+)?|\/edit\/[^/.]+)?\/?|syncs(?:\/new|\/indices|\/(?:sync|edit)\/[^/.]+)?\/?|history\/?)?$/.test(
    path,
  );

interface CheckedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A user follows another site's link to the page: that site can read and change nothing, and cannot frame the page. */
const followsLink = ({ method, path, headers }: CheckedRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  isPage(path) &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document';

/**
 * Rejects a foreign Host (a name that was rebound to our address), a foreign Origin (another page's script),
 * and a change without our header (another page's form).
 */
export function checkOrigin(
  names: Pick<ServerNames, 'accepts' | 'isOwnOrigin'>,
  request: CheckedRequest,
): Rejection {
  const { host, origin } = request.headers;
  if (typeof host !== 'string' || !names.accepts(host)) {
    return {
      status: 421,
      text: 'The host name of the request is not allowed. An administrator can allow it with: moltler serve --public-name NAME',
    };
  }
  if (origin !== undefined && (typeof origin !== 'string' || !names.isOwnOrigin(origin))) {
    return { status: 403, text: 'Requests from other origins are not allowed.' };
  }
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' && !followsLink(request))
    return { status: 403, text: 'Requests from other sites are not allowed.' };
  if (
    request.method !== 'GET' &&
    request.method !== 'HEAD' &&
    request.headers[REQUEST_HEADER] === undefined
  ) {
    return {
      status: 400,
      text: `The ${REQUEST_HEADER} header is missing. Send it with any value.`,
    };
  }
  return undefined;
}
