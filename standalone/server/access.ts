import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccessTokenStore, Clock } from '../../server/ports';
import type { Caller } from '../../server/routes';

const PREFIX = 'mlt_';

/** A new token; it is shown once and never stored. */
export function newToken(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token. A random token of 256 bits needs no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares in constant time. */
export function sameToken(left: string, right: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(left).digest(),
    createHash('sha256').update(right).digest(),
  );
}

/** The header that requests proof that a server knows its own token. */
export const NONCE_HEADER = 'x-moltler-nonce';

/** The response to a nonce that proves knowledge of the token. */
export function proofOf(token: string, nonce: string): string {
  return createHmac('sha256', token).update(`moltler server ${nonce}`).digest('base64url');
}

export interface AccessOptions {
  /** The token in the server file: terminals of the same user on the same machine. */
  readonly localToken: string;
  /** On the loopback interface, a browser of this machine needs no token; the Host and Origin checks come first. */
  readonly openOnLoopback: boolean;
  readonly localUser: string;
  readonly tokens: AccessTokenStore;
  readonly clock: Clock;
}

/** Authentication failed, and why. `wrong`: a token was sent. Only an expired token is reported to have been valid. */
export interface RejectedCaller {
  readonly rejected: 'without token' | 'wrong';
  readonly message: string;
}
/** The caller of a request. */
export type Known = Caller | RejectedCaller;

const WITHOUT: RejectedCaller = {
  rejected: 'without token',
  message:
    'An API token is required (Authorization: Bearer …). Create one with: moltler tokens create NAME',
};
const wrong = (message: string): RejectedCaller => ({ rejected: 'wrong', message });

/** Identifies the caller of a request. A wrong token is rejected even where none is required. */
export function accessOf(
  options: AccessOptions,
): (authorization: string | undefined) => Promise<Known> {
  const local: Caller = { name: options.localUser, readOnly: false };
  return async (authorization) => {
    if (authorization === undefined) return options.openOnLoopback ? local : WITHOUT;
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (token === undefined)
      return wrong('The Authorization header is malformed. Use: Bearer TOKEN');
    if (sameToken(token, options.localToken)) return local;
    const known = await options.tokens.find(hashToken(token));
    if (known === undefined)
      return wrong(
        'The token is not valid: it is mistyped or was revoked. Create a new one with: moltler tokens create NAME',
      );
    const { name, readOnly, expiresAt } = known;
    if (expiresAt !== undefined && Date.parse(expiresAt) <= options.clock.now())
      return wrong(
        `The token "${name}" expired on ${expiresAt.slice(0, 10)}. Create a new one with: moltler tokens create NAME`,
      );
    return { name, readOnly };
  };
}
