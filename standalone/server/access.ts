import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccessTokenStore, Clock } from '../../server/ports';
import type { Caller } from '../../server/routes';

const PREFIX = 'mlt_';

/** A new token; it is shown once and never kept. */
export function newToken(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a token. A random token of 256 bits needs no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares without telling by its time how much was right. */
export function sameToken(left: string, right: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(left).digest(),
    createHash('sha256').update(right).digest(),
  );
}

export interface AccessOptions {
  /** The token in the server file: terminals of the same user on the same machine. */
  readonly localToken: string;
  /** On the loopback interface, a browser of this machine needs no token; the Host and Origin checks stand before. */
  readonly openOnLoopback: boolean;
  readonly localUser: string;
  readonly tokens: AccessTokenStore;
  readonly clock: Clock;
}

/** Who a request comes from; undefined: nobody we know. A wrong token is never taken for none. */
export function accessOf(
  options: AccessOptions,
): (authorization: string | undefined) => Promise<Caller | undefined> {
  const local: Caller = { name: options.localUser, readOnly: false };
  return async (authorization) => {
    if (authorization === undefined) return options.openOnLoopback ? local : undefined;
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (token === undefined) return undefined;
    if (sameToken(token, options.localToken)) return local;
    const known = await options.tokens.find(hashToken(token));
    if (known === undefined) return undefined;
    if (known.expiresAt !== undefined && Date.parse(known.expiresAt) <= options.clock.now())
      return undefined;
    return { name: known.name, readOnly: known.readOnly };
  };
}
