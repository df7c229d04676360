import type { ErrorPlace } from '../../../common/errors';
import type { HeldCredentials } from '../auth/held_credentials';
import type { Connector } from '../connector';
import type { AddressPolicy } from '../http/address_policy';
import type { Route } from '../http/agents';
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
  // The operator controls the proxy of the environment.
  if (own !== undefined && URL.canParse(own)) addresses.check(new URL(own), place);
  const proxy = proxyFor(url, own, environment);
  for (const secret of proxyCredentials(proxy ?? '')) redactor.learn(secret);
  const { caCertificate, verifyCertificates } = connector.options;
  return { proxy, caCertificate, verifyCertificates };
}
