import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import type { HeldCredentials } from '../auth/held_credentials';
import type { Connector } from '../connector';
import type { AddressPolicy } from '../http/address_policy';
import type { Route } from '../http/agents';
import type { HostProxy } from '../http/host_network';
import { proxyCredentials, proxyFor, type ProxyEnvironment } from '../http/proxy';
import type { Redactor } from '../redaction/redactor';

/** The parts of the process that finding a route needs. */
export interface RouteParts {
  readonly credentials: HeldCredentials;
  readonly addresses: AddressPolicy;
  readonly environment: ProxyEnvironment;
  readonly redactor: Redactor;
}

/** Connecting takes up to three round trips; a host that takes longer than this is unreachable. */
const CONNECT_SECONDS = 10;

/** How long connecting may take. */
export const connectSeconds = ({ options }: Connector): number =>
  Math.min(CONNECT_SECONDS, options.timeoutSeconds);

/**
 * How requests of this connector reach `url`: proxy and certificates. Rejects with AuthError `secret_missing` and with
 * the errors of the address policy.
 */
export async function routeOf(
  { credentials, addresses, environment, redactor }: RouteParts,
  connector: Connector,
  url: URL,
  place: ErrorPlace,
): Promise<Route> {
  const own = await credentials.proxy(connector, place);
  if (own !== undefined) {
    rejectOwnProxy(addresses, place);
    // The operator controls the proxy of the environment, and that of the host.
    if (URL.canParse(own)) addresses.check(new URL(own), place);
  }
  const host = addresses.host?.routeTo(url);
  const proxy = host === undefined ? proxyFor(url, own, environment) : (own ?? host.proxy?.url);
  for (const secret of [...proxyCredentials(proxy ?? ''), ...headerSecrets(host?.proxy)])
    redactor.learn(secret);
  const { caCertificate, verifyCertificates } = connector.options;
  return { proxy, caCertificate, verifyCertificates, ...(host && { host }) };
}

/** Throws InvalidRequestError `configuration_invalid` if the host of the engine decides which proxy is used. */
export function rejectOwnProxy({ host }: AddressPolicy, place: ErrorPlace): void {
  if (host?.choosesProxy !== true) return;
  const reason = `all connectors use the proxy of ${host.settings.proxy}, so leave it out`;
  const facts = { name: 'proxy', reason, part: 'OPTIONS' } as const;
  throw new InvalidRequestError('configuration_invalid', facts, place);
}

/** A shorter value would be redacted in texts that have nothing to do with it. */
const TELLING = 8;

/** The values of headers for a proxy, and what is behind the scheme of an authorization. */
const headerSecrets = (proxy: HostProxy | undefined): readonly string[] =>
  Object.values(proxy?.headers ?? {})
    .flatMap((value) => [value, value.slice(value.lastIndexOf(' ') + 1)])
    .filter(({ length }) => length >= TELLING);
