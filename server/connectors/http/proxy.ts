import { BlockList, isIP, isIPv4 } from 'node:net';

/** Environment variables for proxies, as in curl. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL: the connector's own option, or that of the environment as curl reads it: `https_proxy` or
 * `HTTPS_PROXY`, `http_proxy` in lower case only (a CGI server sets the other from a header), `all_proxy` or
 * `ALL_PROXY`, unless `no_proxy` or `NO_PROXY` includes the host. Unlike in curl, the local machine is never reached
 * through a proxy of the environment.
 */
export function proxyFor(
  url: URL,
  option: string | undefined,
  environment: ProxyEnvironment,
): string | undefined {
  if (option !== undefined) return option;
  const read = (...names: readonly string[]): string | undefined =>
    names.map((name) => environment[name]?.trim()).find((value) => value);
  const proxy =
    (url.protocol === 'https:' ? read('https_proxy', 'HTTPS_PROXY') : read('http_proxy')) ??
    read('all_proxy', 'ALL_PROXY');
  if (proxy === undefined || isLoopback(url.hostname)) return undefined;
  if (isExempt(url, read('no_proxy', 'NO_PROXY') ?? '')) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** The secret parts of a proxy's address: user and password, together, separately, and as they are sent. */
export function proxyCredentials(proxy: string): readonly string[] {
  if (!URL.canParse(proxy)) return [];
  const { username, password } = new URL(proxy);
  // A user without a password is a token; with a password it is an ordinary name.
  const alone = [username, password].map(decoded).slice(password === '' ? 0 : 1);
  const pair = `${decoded(username)}:${decoded(password)}`;
  const sent = username + password === '' ? [] : [pair, Buffer.from(pair).toString('base64')];
  return [...alone.filter((part) => part !== ''), ...sent];
}

/** Whether the parts of an address can be decoded: every `%` must begin an escape. */
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
  return /^(localhost|.+\.localhost|\[::1\]|127\.[\d.]+)\.?$/.test(host);
}

/** https://curl.se/libcurl/c/CURLOPT_NOPROXY.html, plus `*.example.com` and `host:port` as in other programs. */
function isExempt(url: URL, list: string): boolean {
  const host = withoutBrackets(url.hostname).replace(/\.$/, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      if (entry.includes('/')) return isWithin(host, entry);
      const { name, only } = splitPort(entry);
      if (only !== undefined && only !== port) return false;
      const exempt = withoutBrackets(name);
      if (isIP(host) > 0) return isIP(exempt) > 0 && isWithin(host, exempt);
      const domain = exempt.replace(/^\*?\./, '').replace(/\.$/, '');
      return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
    });
}

function splitPort(entry: string): { readonly name: string; readonly only: string | undefined } {
  // The last group of a bare IPv6 address is not a port.
  if (isIP(entry) > 0) return { name: entry, only: undefined };
  const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  return { name, only };
}
const withoutBrackets = (text: string): string => text.replace(/^\[(.*)\]$/, '$1');

/** Whether an address is in `10.0.0.0/8`, or is that address itself. */
function isWithin(host: string, network: string): boolean {
  const [name = '', bits] = network.split('/', 2);
  const address = withoutBrackets(name);
  if (isIP(address) === 0 || isIP(host) !== isIP(address)) return false;
  const family = isIPv4(address) ? 'ipv4' : 'ipv6';
  const longest = family === 'ipv4' ? 32 : 128;
  const length = bits === undefined ? longest : Number(bits);
  if (!/^\d*$/.test(bits ?? '') || length > longest) return false;
  const networks = new BlockList();
  networks.addSubnet(address, length, family);
  return networks.check(host, family);
}
