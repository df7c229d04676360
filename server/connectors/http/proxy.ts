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

/** What must be shown to nobody of a proxy's address: its user and password, together, alone, and as they are sent. */
export function proxyCredentials(proxy: string): readonly string[] {
  if (!URL.canParse(proxy)) return [];
  const { username, password } = new URL(proxy);
  // A user alone is a token; beside a password it is a name like any other.
  const alone = [username, password].map(decoded).slice(password === '' ? 0 : 1);
  const pair = `${decoded(username)}:${decoded(password)}`;
  const sent = username + password === '' ? [] : [pair, Buffer.from(pair).toString('base64')];
  return [...alone.filter((part) => part !== ''), ...sent];
}

/** Whether the parts of an address can be read: `%` must begin an escape. */
export function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const decoded = (text: string): string => (isDecodable(text) ? decodeURIComponent(text) : text);

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
