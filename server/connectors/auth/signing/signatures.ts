import { LRUCache } from 'lru-cache';
import type { Authentication } from '../../../../common/declaration';
import type { ErrorPlace } from '../../../../common/errors';
import type { Clock } from '../../../ports';
import type { Authorization, Credential } from '../credential';
import { NOTHING } from '../credential';
import { filledWith, type ResolvedKeys } from '../resolved_way';
import type { TokenExchange } from '../token_request';
import type { Tokens } from '../tokens';
import { assumeRole, type TemporaryKeys } from './assume_role';
import type { EnvironmentKeys } from './environment_keys';
import { signedHeaders, type SigningKeys } from './signed_headers';

type Way = Authentication & { readonly kind: 'signature' };

/** Services accept signatures that are five minutes old; beyond this difference the clock may be why one was rejected. */
const SKEW_MILLISECONDS = 60_000;
const MOST_OFFSETS = 500;

/** What a credential that signs needs to reach STS. */
export interface RoleAccess {
  readonly exchange: TokenExchange;
  readonly redact: (text: string) => string;
  /** The address of STS in a region. */
  readonly urlOf: (region: string) => string;
}

/**
 * Credentials that sign requests. Keys that expire are renewed like tokens. A service that rejects a signature because of
 * its time shows its own time in the response: later signatures with these keys are dated by it.
 */
export class Signatures {
  /** Milliseconds by which the service's clock is ahead, by identity. */
  private readonly offsets = new LRUCache<string, number>({ max: MOST_OFFSETS });

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly tokens: Tokens,
    private readonly environment: EnvironmentKeys,
  ) {}

  credential(identity: string, way: Way, resolved: ResolvedKeys, sts: RoleAccess): Credential {
    const fill = (text: string): string => filledWith(resolved, text);
    const own = configKeysOf(way, fill);
    const role = roleOf(way, resolved);
    const corrects = (headers: Readonly<Record<string, string>>) =>
      this.corrects(identity, headers);
    if (own !== undefined && role === undefined) {
      const authorization = this.signing(identity, own);
      return {
        identity,
        authorize: () => Promise.resolve(authorization),
        renew: (_, headers) => corrects(headers),
      };
    }
    const keysNow = async (now: number, place: ErrorPlace, signal: AbortSignal) => {
      const keys = own ?? (await this.keysOfProcess(way, place, signal));
      if (role === undefined) return { expiresAt: undefined, ...keys };
      const at = { arn: role.arn, region: role.region, url: sts.urlOf(role.region) };
      const time = now + (this.offsets.get(identity) ?? 0);
      return assumeRole(at, keys, sts, time, place, signal);
    };
    const issued = this.tokens.issued(identity, {
      stoppable: true,
      issue: async (_, now, place, signal) => {
        const keys: TemporaryKeys = await keysNow(now, place, signal);
        const { expiresAt } = keys;
        return {
          authorization: this.signing(identity, keys),
          secrets: secretsOf(keys),
          seconds: expiresAt === undefined ? undefined : Math.max(0, (expiresAt - now) / 1000),
        };
      },
    });
    return {
      ...issued,
      renew: (rejected, headers) => corrects(headers) || issued.renew(rejected, headers),
    };
  }

  /** They are redacted before anything is sent with them, even if they only serve to request others. */
  private async keysOfProcess(
    { keys: source }: Way,
    place: ErrorPlace,
    signal: AbortSignal,
  ): Promise<TemporaryKeys> {
    const instead = source.from === 'environment' ? source.instead : [];
    const keys = await this.environment(instead, place, signal);
    this.tokens.redact(secretsOf(keys), keys.expiresAt);
    return keys;
  }

  private signing(identity: string, keys: SigningKeys): Authorization {
    return {
      ...NOTHING,
      sign: (request, scope) => {
        const time = this.clock.now() + (this.offsets.get(identity) ?? 0);
        return signedHeaders(request, scope, keys, new Date(time));
      },
    };
  }

  /** Whether the time of the response shows that signatures were dated wrongly; they are dated by it from now on. */
  private corrects(identity: string, headers: Readonly<Record<string, string>>): boolean {
    const theirs = Date.parse(headers['date'] ?? '');
    if (Number.isNaN(theirs)) return false;
    const offset = theirs - this.clock.now();
    if (Math.abs(offset - (this.offsets.get(identity) ?? 0)) < SKEW_MILLISECONDS) return false;
    this.offsets.set(identity, offset);
    return true;
  }
}

/** CONFIG treats the id of a key as a secret, too. */
const secretsOf = ({ accessKeyId, secretAccessKey, sessionToken }: SigningKeys) => [
  accessKeyId,
  secretAccessKey,
  ...(sessionToken === undefined ? [] : [sessionToken]),
];

function configKeysOf(
  { keys, takes = [] }: Way,
  fill: (text: string) => string,
): SigningKeys | undefined {
  if (keys.from === 'environment') return undefined;
  const filled = (text: string | undefined): string | undefined => {
    const value = text === undefined ? undefined : fill(text);
    // An optional key that is not set stays a placeholder.
    return value !== undefined && takes.some((key) => value === `{${key}}`) ? undefined : value;
  };
  return {
    accessKeyId: fill(keys.accessKeyId),
    secretAccessKey: fill(keys.secretAccessKey),
    sessionToken: filled(keys.sessionToken),
  };
}

function roleOf({ role, takes = [] }: Way, resolved: ResolvedKeys) {
  if (role === undefined) return undefined;
  const arn = filledWith(resolved, role.arn);
  const region = filledWith(resolved, role.region);
  return takes.some((key) => arn === `{${key}}`) ? undefined : { arn, region };
}
