import { AuthError, ConnectionError, type ErrorPlace } from '../../../../common/errors';
import { unlessAborted } from '../../../unless_aborted';
import type { AddressPolicy } from '../../http/address_policy';
import type { TemporaryKeys } from './assume_role';
import { metadataAddresses } from './metadata_addresses';

/** Where the keys of this process come from. `instead`: the CONFIG keys that would replace them. */
export type EnvironmentKeys = (
  instead: readonly string[],
  place: ErrorPlace,
  signal: AbortSignal,
) => Promise<TemporaryKeys>;

/** An address that connectors may not use: link-local, or not in the list of hosts. */
interface Forbidden {
  readonly host: string;
  readonly by: 'link_local' | 'host_list';
  /** That has the list. */
  readonly setting?: string;
}

/**
 * The default chain of AWS: environment variables, the shared configuration, the identity of a pod, a container or a
 * machine. The last ones are requested from metadata addresses, and left out if the policy forbids those. It is loaded
 * with its first use, because few connectors use it. Rejects with AuthError `environment_keys_missing`.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export const environmentKeysOf =
  (policy: AddressPolicy): EnvironmentKeys =>
  async (instead, place, signal) => {
    const { connector = '' } = place;
    let forbidden: Forbidden | undefined;
    const allows = (address: string | undefined): boolean => {
      const found = address === undefined ? undefined : forbiddenBy(policy, address, place);
      forbidden ??= found;
      return found === undefined;
    };
    try {
      const keys = await unlessAborted(
        chained(allows, reachesSts(policy)),
        signal,
        () => signal.reason as Error,
      );
      const { accessKeyId, secretAccessKey, sessionToken, expiration } = keys;
      return { accessKeyId, secretAccessKey, sessionToken, expiresAt: expiration?.getTime() };
    } catch {
      signal.throwIfAborted();
      const facts = { keys: instead, connector, ...(forbidden && { forbidden }) };
      throw new AuthError('environment_keys_missing', facts, place);
    }
  };

/**
 * Whether the SDK may request keys of a role by itself: it knows neither the hosts that the host of the engine allows nor
 * its proxy.
 */
function reachesSts({ host }: AddressPolicy): boolean {
  if (host === undefined) return true;
  const { AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const region = AWS_REGION ?? AWS_DEFAULT_REGION;
  const usual = `https://sts.${region === undefined ? '' : `${region}.`}amazonaws.com`;
  const address = AWS_ENDPOINT_URL_STS ?? AWS_ENDPOINT_URL ?? usual;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return host.allows(url) && host.routeTo(url).proxy === undefined;
}

/** The chain without the steps whose addresses are not allowed. */
async function chained(allows: (address: string | undefined) => boolean, roles: boolean) {
  const aws = await import('@aws-sdk/credential-providers');
  const { parseKnownFiles } = await import('@smithy/core/config');
  const addresses = metadataAddresses(await parseKnownFiles({}), process.env);
  const [profile, last] = [allows(addresses.profile), allows(addresses.last)];
  if (profile && last && roles) return aws.fromNodeProviderChain()();
  return aws.createCredentialChain(
    // A profile that is selected takes precedence.
    ...((process.env['AWS_PROFILE'] ?? '') === '' ? [aws.fromEnv()] : []),
    ...(profile && roles ? [aws.fromIni()] : []),
    ...(roles ? [aws.fromProcess(), aws.fromTokenFile()] : []),
    ...(addresses.last === undefined || !last
      ? []
      : [addresses.container ? aws.fromHttp() : aws.fromInstanceMetadata()]),
  )();
}

function forbiddenBy(
  policy: AddressPolicy,
  address: string,
  place: ErrorPlace,
): Forbidden | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  try {
    policy.check(url, place);
    return undefined;
  } catch (error) {
    const { hostname: host } = url;
    if (!(error instanceof ConnectionError) || error.code !== 'host_not_allowed')
      return { host, by: 'link_local' };
    const setting = error.serialize().facts?.['setting'];
    return { host, by: 'host_list', ...(typeof setting === 'string' && { setting }) };
  }
}
