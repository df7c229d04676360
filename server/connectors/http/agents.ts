import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import {
  createSecureContext,
  rootCertificates,
  type ConnectionOptions,
  type SecureContext,
} from 'node:tls';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import { unlessAborted } from '../../unless_aborted';
import type { AddressPolicy } from './address_policy';
import { certificateText, CertificateProblem } from './certificate_text';
import { verificationOptions, type HostRoute } from './host_network';
import { isDecodable } from './proxy';

/** Maximum sockets for one host; the limiter keeps most services far below it. */
const SOCKETS_PER_HOST = 64;
const IDLE_SOCKETS_PER_HOST = 16;
/** Some services never close a connection. If a service announces a shorter time, that is used. */
const IDLE_MILLISECONDS = 60_000;

export interface Route {
  /** The proxy to use, with its credentials; undefined for a direct connection. */
  readonly proxy: string | undefined;
  /** PEM text; the path of a file if an earlier version stored the connector. */
  readonly caCertificate: string | undefined;
  readonly verifyCertificates: boolean;
  /** What the host of the engine prescribes for it. */
  readonly host?: HostRoute;
}

/** Keep-alive agents, one for each route to a host. Their idle sockets are closed after a while, and by `close`. */
export class Agents {
  private readonly agents = new Map<string, Promise<http.Agent>>();

  constructor(
    private readonly policy: AddressPolicy,
    private readonly idleMilliseconds = IDLE_MILLISECONDS,
  ) {}

  /**
   * The agent for this URL. Rejects with ConnectionError for an address that the policy forbids, with
   * InvalidRequestError `configuration_invalid` for an unusable certificate or proxy.
   */
  async for(url: URL, route: Route, place: ErrorPlace, signal: AbortSignal): Promise<http.Agent> {
    this.policy.check(url, place);
    const key = JSON.stringify([url.protocol, route]);
    const agent = this.agents.get(key) ?? this.create(url.protocol === 'https:', route, place);
    this.agents.set(key, agent);
    try {
      // A file on an unresponsive disk must not delay anything else.
      if (route.caCertificate === undefined) return await agent;
      return await unlessAborted(agent, signal, () => signal.reason as Error);
    } catch (error) {
      signal.throwIfAborted();
      // The file may exist the next time.
      this.agents.delete(key);
      throw error;
    }
  }

  close(): void {
    for (const agent of this.agents.values()) {
      agent.then(
        (opened) => opened.destroy(),
        () => undefined,
      );
    }
    this.agents.clear();
  }

  private async create(secure: boolean, route: Route, place: ErrorPlace): Promise<http.Agent> {
    const { lookup } = this.policy;
    return createAgent(secure, route, { lookup, timeout: this.idleMilliseconds }, place);
  }
}

async function createAgent(
  secure: boolean,
  route: Route,
  /** `timeout`: until an idle socket is closed; a request has its own limits. */
  sockets: { readonly lookup: LookupFunction; readonly timeout: number },
  place: ErrorPlace,
): Promise<http.Agent> {
  const pool = {
    ...sockets,
    keepAlive: true,
    maxSockets: SOCKETS_PER_HOST,
    maxFreeSockets: IDLE_SOCKETS_PER_HOST,
    scheduling: 'lifo',
  } as const;
  if (!secure) {
    if (route.proxy === undefined) return new http.Agent(pool);
    const headers = proxyHeaders(route, ([name]) => name.startsWith('proxy-'));
    const agent = new HttpProxyAgent(proxyUrl(route, place), { ...pool, headers });
    Object.assign(agent.connectOpts, tlsToProxy(route));
    return agent;
  }
  const secureContext = await contextOf(route, place);
  const tls: ConnectionOptions = {
    ...(secureContext === undefined ? {} : { secureContext }),
    ...verificationOptions(
      route.verifyCertificates ? (route.host?.verification ?? 'full') : 'none',
    ),
  };
  if (route.proxy === undefined) return new https.Agent({ ...pool, ...tls });
  const headers = proxyHeaders(route, () => true);
  const agent = new HttpsProxyAgent(proxyUrl(route, place), { ...pool, headers });
  // Otherwise only the connection to the proxy would have these, and idle sockets would stay open.
  Object.assign(agent.options, tls, { timeout: sockets.timeout });
  Object.assign(agent.connectOpts, tlsToProxy(route, tls));
  return agent;
}

/**
 * The headers of a proxy of the host. A request to an http:// address is passed on by the proxy, with all its headers
 * except those that are only for proxies.
 */
const proxyHeaders = (
  { host }: Route,
  isSent: (header: readonly [string, string]) => boolean,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(host?.proxy?.headers ?? {})
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(isSent),
  );

/** Of the connection to an https:// proxy: the host has rules for its own, another one is trusted like the service. */
const tlsToProxy = ({ host, proxy }: Route, own: ConnectionOptions = {}): ConnectionOptions =>
  host?.proxy !== undefined && host.proxy.url === proxy
    ? verificationOptions(host.proxy.verification)
    : own;

function proxyUrl({ proxy = '', host }: Route, place: ErrorPlace): string {
  if (URL.canParse(proxy)) {
    const { protocol, username, password } = new URL(proxy);
    if (/^https?:$/.test(protocol) && isDecodable(`${username}:${password}`)) return proxy;
  }
  const where =
    host?.proxy?.url === proxy ? host.proxy.setting : 'set in OPTIONS or the environment';
  const reason = `it must be an http:// or https:// URL, such as http://proxy.example:3128 (${where})`;
  throw new InvalidRequestError(
    'configuration_invalid',
    { name: 'proxy', reason, part: 'OPTIONS' },
    place,
  );
}

/** Created once per agent: reading the certificates again for each connection would block the event loop. */
async function contextOf(
  { caCertificate, host }: Route,
  place: ErrorPlace,
): Promise<SecureContext | undefined> {
  const usual = host?.authorities === undefined ? rootCertificates : [host.authorities];
  if (caCertificate === undefined) {
    return host?.authorities === undefined ? undefined : createSecureContext({ ca: [...usual] });
  }
  try {
    const pem = await certificateText(caCertificate);
    return createSecureContext({ ca: [...usual, pem] });
  } catch (error) {
    const reason = error instanceof CertificateProblem ? error.message : 'it cannot be read';
    throw new InvalidRequestError(
      'configuration_invalid',
      { name: 'ca_certificate', reason, part: 'OPTIONS' },
      place,
    );
  }
}
