import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import { unlessAborted } from '../../unless_aborted';
import type { AddressPolicy } from './address_policy';
import { certificateText, CertificateProblem } from './certificate_text';
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
    return route.proxy === undefined
      ? new http.Agent(pool)
      : new HttpProxyAgent(proxyUrl(route.proxy, place), pool);
  }
  const secureContext = await contextOf(route.caCertificate, place);
  const options = {
    ...pool,
    ...(secureContext === undefined ? {} : { secureContext }),
    rejectUnauthorized: route.verifyCertificates,
  };
  return route.proxy === undefined
    ? new https.Agent(options)
    : new HttpsProxyAgent(proxyUrl(route.proxy, place), options);
}

function proxyUrl(proxy: string, place: ErrorPlace): string {
  if (URL.canParse(proxy)) {
    const { protocol, username, password } = new URL(proxy);
    if (/^https?:$/.test(protocol) && isDecodable(`${username}:${password}`)) return proxy;
  }
  const reason =
    'it must be an http:// or https:// URL, such as http://proxy.example:3128 (set in OPTIONS or the environment)';
  throw new InvalidRequestError(
    'configuration_invalid',
    { name: 'proxy', reason, part: 'OPTIONS' },
    place,
  );
}

/** Created once per agent: reading the certificates again for each connection would block the event loop. */
async function contextOf(
  certificate: string | undefined,
  place: ErrorPlace,
): Promise<SecureContext | undefined> {
  if (certificate === undefined) return undefined;
  try {
    const pem = await certificateText(certificate);
    return createSecureContext({ ca: [...rootCertificates, pem] });
  } catch (error) {
    const reason = error instanceof CertificateProblem ? error.message : 'it cannot be read';
    throw new InvalidRequestError(
      'configuration_invalid',
      { name: 'ca_certificate', reason, part: 'OPTIONS' },
      place,
    );
  }
}
