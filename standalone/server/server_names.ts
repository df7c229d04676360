import { networkInterfaces } from 'node:os';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(inUrl(host));

/** A host as URLs write it: IPv6 in brackets. */
export const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

export interface ServerNamesOptions {
  /** The address that the server listens on. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** `name` or `name:port`: a public name from a proxy or DNS. */
  readonly publicNames: readonly string[];
  /** Addresses of this machine; they may change while the server runs. */
  readonly addresses?: () => readonly string[];
}
/** The names by which the server accepts requests. A foreign name that was rebound to our address is not among them. */
export interface ServerNames {
  /** Whether a Host header is accepted. */
  accepts(host: string): boolean;
  /** Whether an Origin header is accepted. */
  isOwnOrigin(origin: string): boolean;
  /** URLs for people and terminals, best first. */
  urls(): readonly string[];
}

/** Names of a server: loopback has several; a server bound to every address has all addresses of the machine. */
export function serverNames(options: ServerNamesOptions): ServerNames {
  const { host, port, secure, addresses = machineAddresses } = options;
  const scheme = secure ? 'https' : 'http';
  const withPort = (name: string): readonly string[] =>
    port === (secure ? 443 : 80) ? [`${name}:${port}`, name] : [`${name}:${port}`];
  const everywhere = EVERYWHERE.has(host);
  const bound = everywhere || isLoopback(host) ? LOOPBACK : [inUrl(host)];
  const own = new Set(bound.flatMap(withPort));
  const known = new Set(
    options.publicNames
      .map((name) => name.toLowerCase())
      .flatMap((name) => (/:\d+$/.test(name) ? [name] : [name, `${name}:${port}`])),
  );
  const isOwn = (name: string): boolean =>
    own.has(name) ||
    // Looked up each time, because a laptop changes networks.
    (everywhere && addresses().map(inUrl).flatMap(withPort).includes(name));
  return {
    accepts: (given) => isOwn(given.toLowerCase()) || known.has(given.toLowerCase()),
    isOwnOrigin: (origin) => {
      const [, given = '', name = ''] = /^(https?):\/\/(.+)$/.exec(origin.toLowerCase()) ?? [];
      // Behind a TLS proxy, our plain HTTP responses become an https page.
      return (
        (given === scheme && (isOwn(name) || known.has(name))) ||
        (given === 'https' && known.has(name))
      );
    },
    urls: () => {
      const local = host === '::' ? '::1' : '127.0.0.1';
      const names = everywhere ? [local, ...addresses()] : [host];
      return [...new Set(names.map((name) => `${scheme}://${inUrl(name)}:${port}`))];
    },
  };
}

/** Addresses by which other machines reach this one. Link-local ones need a zone, which browsers do not accept. */
function machineAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address);
}
