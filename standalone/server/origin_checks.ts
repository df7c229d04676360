/** Why a request is turned away before anything else looks at it. */
export type Refusal = { readonly status: 400 | 403 | 421; readonly text: string } | undefined;

/** Browsers cannot send it to another origin without asking first (a preflight, which we never allow). */
export const REQUEST_HEADER = 'x-moltler-request';

export interface OriginChecks {
  /** `host:port` names under which this server may be called. */
  readonly hosts: ReadonlySet<string>;
  readonly secure: boolean;
}

/** Names of a server bound to `host`: loopback goes by several. */
export function allowedHosts(host: string, port: number): Set<string> {
  const names =
    host === '127.0.0.1' || host === '::1' || host === 'localhost'
      ? ['127.0.0.1', 'localhost', '[::1]']
      : [host];
  return new Set(names.map((name) => `${name}:${port}`));
}

/**
 * Refuses a foreign Host (a name that was rebound to our address), a foreign Origin (another page's script),
 * and a change without our header (another page's form).
 */
export function checkOrigin(
  checks: OriginChecks,
  request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  },
): Refusal {
  const { host, origin } = request.headers;
  if (typeof host !== 'string' || !checks.hosts.has(host.toLowerCase())) {
    return { status: 421, text: 'This server is not called by that name.' };
  }
  const scheme = checks.secure ? 'https' : 'http';
  if (
    origin !== undefined &&
    (typeof origin !== 'string' ||
      !checks.hosts.has(origin.replace(`${scheme}://`, '').toLowerCase()) ||
      !origin.startsWith(`${scheme}://`))
  ) {
    return { status: 403, text: 'Requests from other origins are not answered.' };
  }
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site')
    return { status: 403, text: 'Requests from other sites are not answered.' };
  if (
    request.method !== 'GET' &&
    request.method !== 'HEAD' &&
    request.headers[REQUEST_HEADER] === undefined
  ) {
    return { status: 400, text: `The header ${REQUEST_HEADER} is missing.` };
  }
  return undefined;
}
