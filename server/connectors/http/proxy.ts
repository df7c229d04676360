/** Variables of the environment that name proxies, as curl reads them. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL: the connector's own option, else HTTPS_PROXY or HTTP_PROXY (also in small letters) unless NO_PROXY
 * names the host. The machine itself is never asked for through a proxy of the environment.
 */
export function proxyFor(
  url: URL,
  option: string | undefined,
  environment: ProxyEnvironment,
): string | undefined {
  if (option !== undefined) return option;
  const read = (name: string): string | undefined =>
    environment[name.toLowerCase()] || environment[name] || undefined;
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (proxy === undefined || isLoopback(url.hostname)) return undefined;
  return exempt(url, read('NO_PROXY') ?? '') ? undefined : proxy;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

function exempt(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [host = '', only] = entry.toLowerCase().split(':', 2);
      if (only !== undefined && only !== port) return false;
      const domain = host.replace(/^\*?\./, '');
      return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    });
}
