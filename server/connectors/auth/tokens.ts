import { LRUCache } from 'lru-cache';
import type { TokenSource } from '../../../common/declaration';
import { ConnectorError, type ErrorPlace } from '../../../common/errors';
import type { Clock } from '../../ports';
import { unlessAborted } from '../../unless_aborted';
import type { Redactor } from '../redaction/redactor';
import type { Authorization, Credential } from './credential';
import { RedactedTokens } from './redacted_tokens';
import type { ResolvedKeys } from './resolved_way';
import { requestToken, type Token, type TokenExchange } from './token_request';

/** The maximum number of credentials whose tokens are kept; others request theirs again. */
const MOST_TOKENS = 500;
/** A token is renewed this long before it expires, or after nine tenths of a short lifetime. */
const EARLY_MILLISECONDS = 60_000;
/** After a rejection the source is left alone for this long, because repeated rejected attempts lock accounts. */
const REJECTED_MILLISECONDS = 30_000;
/**
 * A token stays redacted for this long after it expires, because the response to a request with it may still contain it.
 */
const REPLACED_MILLISECONDS = 3_600_000;

/** Errors in a response of the endpoint: the same request would get the same response. */
const RESPONSE_ERRORS: ReadonlySet<string> = new Set([
  'token_rejected',
  'role_rejected',
  'unreadable_response',
]);

/** What a source has issued. */
export interface Issued {
  readonly authorization: Authorization;
  /** Texts that must not be shown. */
  readonly secrets: readonly string[];
  /** Lifetime in seconds; undefined if it is unknown or has no end. */
  readonly seconds: number | undefined;
  /** Replaces the refresh token that was used, if the source rotates them. */
  readonly refreshToken?: string | undefined;
}

/** A source of authorizations that expire. */
export interface Issuer {
  /** Requests the next one. `rotated`: the refresh token that replaced the one in CONFIG. */
  issue(
    rotated: string | undefined,
    now: number,
    place: ErrorPlace,
    signal: AbortSignal,
  ): Promise<Issued>;
  /** Whether a request for it may be aborted. */
  readonly stoppable: boolean;
}

interface Held {
  readonly secrets: readonly string[];
  /** Milliseconds since the epoch. */
  readonly renewAt: number;
  readonly authorization: Authorization;
  /** Until then it is not renewed even if the service rejects it, because it replaced a rejected token itself. */
  readonly keptUntil: number;
}
/** A request for a token that is under way, shared by everything that waits for it. */
interface PendingRequest {
  readonly held: Promise<Held>;
  readonly stop: AbortController;
  waiting: number;
}
interface Slot {
  held?: Held | undefined;
  pending?: PendingRequest | undefined;
  /** Why no token is requested for now. */
  failure?: { readonly error: ConnectorError; readonly until: number } | undefined;
  /** The token that the service rejected and that the next one replaces. */
  rejected?: Held | undefined;
  /** The refresh token that replaced the one in CONFIG. */
  rotated?: string | undefined;
}

/**
 * The tokens and temporary keys of this process, in memory only. All requests with one credential share its token, and one request for the
 * next token: if a hundred requests find it expired, one is sent.
 */
export class Tokens {
  private readonly slots = new LRUCache<string, Slot>({ max: MOST_TOKENS });
  private readonly redacted: RedactedTokens;

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly redactor: Redactor,
  ) {
    this.redacted = new RedactedTokens(redactor);
  }

  /** The credential for these keys. `identity` is that of source and keys, and reveals nothing about them. */
  credential(
    identity: string,
    source: TokenSource,
    resolved: ResolvedKeys,
    exchange: TokenExchange,
  ): Credential {
    const { redactor } = this;
    return this.issued(identity, {
      stoppable: isStoppable(source),
      issue: async (rotated, now, place, signal) => {
        const keys = { resolved, rotated };
        const token = await requestToken(source, keys, { exchange, now, redactor }, place, signal);
        const { value, seconds, refreshToken } = token;
        return { authorization: authorizationOf(token), secrets: [value], seconds, refreshToken };
      },
    });
  }

  /** Redacts keys for as long as they may be valid; `expiresAt`: milliseconds since the epoch. */
  redact(secrets: readonly string[], expiresAt = Infinity): void {
    const now = this.clock.now();
    const end = expiresAt + REPLACED_MILLISECONDS;
    for (const secret of secrets) this.redacted.redact(secret, end, now);
  }

  /** The credential that `issuer` issues. `identity` is that of the issuer, and reveals nothing about it. */
  issued(identity: string, issuer: Issuer): Credential & Required<Pick<Credential, 'renew'>> {
    return {
      identity,
      authorize: async (signal, place) => {
        signal.throwIfAborted();
        const slot = this.slotOf(identity);
        const { held, failure } = slot;
        const now = this.clock.now();
        if (held !== undefined && now < held.renewAt) return held.authorization;
        const request = (stop: AbortSignal): Promise<Held> =>
          this.request(slot, issuer, place, stop);
        try {
          if (failure !== undefined && now < failure.until) throw failure.error;
          return (await heldOf(slot, request, issuer.stoppable, signal)).authorization;
        } catch (error) {
          // The request may have been sent for another connector.
          throw error instanceof ConnectorError ? error.at(place) : error;
        }
      },
      renew: (rejected) => {
        const slot = this.slotOf(identity);
        const { held } = slot;
        // Another request has already renewed it.
        if (held?.authorization !== rejected) return true;
        if (this.clock.now() < held.keptUntil) return false;
        slot.rejected = held;
        slot.held = undefined;
        return true;
      },
    };
  }

  private slotOf(identity: string): Slot {
    const slot: Slot = this.slots.get(identity) ?? {};
    this.slots.set(identity, slot);
    return slot;
  }

  private async request(
    slot: Slot,
    issuer: Issuer,
    place: ErrorPlace,
    signal: AbortSignal,
  ): Promise<Held> {
    const { clock } = this;
    const now = clock.now();
    try {
      const issued = await issuer.issue(slot.rotated, now, place, signal);
      this.mask(slot, issued, now);
      // Another request for it may have started in the meantime.
      signal.throwIfAborted();
      const held = {
        secrets: issued.secrets,
        renewAt: renewalOf(issued, now),
        authorization: issued.authorization,
        keptUntil: slot.rejected === undefined ? -Infinity : clock.now() + REJECTED_MILLISECONDS,
      };
      slot.rotated = issued.refreshToken ?? slot.rotated;
      slot.held = held;
      slot.rejected = undefined;
      slot.failure = undefined;
      return held;
    } catch (error) {
      if (error instanceof ConnectorError) slot.failure = remembered(error, clock.now());
      throw error;
    }
  }

  private mask(
    slot: Slot,
    { secrets, seconds = Infinity, refreshToken }: Issued,
    now: number,
  ): void {
    const { rotated } = slot;
    for (const last of (slot.held ?? slot.rejected)?.secrets ?? [])
      this.redacted.endBy(last, now + REPLACED_MILLISECONDS);
    if (refreshToken !== undefined) {
      if (rotated !== undefined) this.redacted.endBy(rotated, now + REPLACED_MILLISECONDS);
      this.redacted.redact(refreshToken, Infinity, now);
    }
    this.redact(secrets, now + seconds * 1000);
  }
}

/**
 * Whether a request for a token may be aborted. With a refresh token it may not: the service may already have replaced
 * that, and the new one would be lost with the response.
 */
const isStoppable = ({ grant }: TokenSource): boolean => grant.kind !== 'refresh_token';

/** How long the source is left alone after this failure, if at all. */
function remembered(error: ConnectorError, now: number): Slot['failure'] {
  if (RESPONSE_ERRORS.has(error.code)) return { error, until: now + REJECTED_MILLISECONDS };
  return error.retryAt === undefined ? undefined : { error, until: Date.parse(error.retryAt) };
}

/**
 * The next token. If a shared request fails because of the connector that sent it (its proxy or certificate, say), the
 * others send their own.
 */
async function heldOf(
  slot: Slot,
  request: (stop: AbortSignal) => Promise<Held>,
  stoppable: boolean,
  signal: AbortSignal,
): Promise<Held> {
  for (;;) {
    const isOwn = slot.pending === undefined;
    try {
      return await joined(slot, request, stoppable, signal);
    } catch (error) {
      const kept =
        error instanceof ConnectorError && !error.retryable && !RESPONSE_ERRORS.has(error.code);
      if (isOwn || !kept) throw error;
    }
  }
}

/**
 * Joins the request that is under way, or starts one. It is aborted once nobody waits for it, unless it must not be.
 */
async function joined(
  slot: Slot,
  request: (stop: AbortSignal) => Promise<Held>,
  stoppable: boolean,
  signal: AbortSignal,
): Promise<Held> {
  const shared = (slot.pending ??= started(slot, request));
  shared.waiting += 1;
  try {
    return await unlessAborted(shared.held, signal, () => signal.reason as Error);
  } finally {
    shared.waiting -= 1;
    if (shared.waiting === 0 && stoppable) {
      if (slot.pending === shared) slot.pending = undefined;
      shared.stop.abort(new Error('No request waits for this token any more.'));
    }
  }
}

function started(slot: Slot, request: (stop: AbortSignal) => Promise<Held>): PendingRequest {
  const stop = new AbortController();
  const pending: PendingRequest = { held: request(stop.signal), waiting: 0, stop };
  const ended = (): void => {
    if (slot.pending === pending) slot.pending = undefined;
  };
  pending.held.then(ended, ended);
  return pending;
}

function renewalOf({ seconds }: Pick<Issued, 'seconds'>, now: number): number {
  if (seconds === undefined) return Infinity;
  const life = seconds * 1000;
  return now + Math.max(life * 0.9, life - EARLY_MILLISECONDS);
}

const authorizationOf = ({ value, baseUrl }: Token): Authorization => ({
  headers: { authorization: `Bearer ${value}` },
  query: {},
  body: {},
  ...(baseUrl === undefined ? {} : { baseUrl }),
});
