import { AuthError, type ErrorPlace } from '../../../../common/errors';
import { unlessAborted } from '../../../unless_aborted';
import type { TemporaryKeys } from './assume_role';

/** Where the keys of this process come from. `instead`: the CONFIG keys that would replace them. */
export type EnvironmentKeys = (
  instead: readonly string[],
  place: ErrorPlace,
  signal: AbortSignal,
) => Promise<TemporaryKeys>;

/**
 * The default chain of AWS: environment variables, the shared configuration, the identity of a pod, a container or a
 * machine. It is loaded with its first use, because few connectors use it. Rejects with AuthError
 * `environment_keys_missing`.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export const environmentKeys: EnvironmentKeys = async (instead, place, signal) => {
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  try {
    const found = await unlessAborted(
      fromNodeProviderChain()(),
      signal,
      () => signal.reason as Error,
    );
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
    return { accessKeyId, secretAccessKey, sessionToken, expiresAt: expiration?.getTime() };
  } catch {
    signal.throwIfAborted();
    const { connector = '' } = place;
    throw new AuthError('environment_keys_missing', { keys: instead, connector }, place);
  }
};
