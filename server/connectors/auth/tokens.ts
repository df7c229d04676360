import { LRUCache } from 'lru-cache';
import type { TokenSource } from '../../../common/declaration';
import { AuthError, type ErrorPlace } from '../../../common/errors';
import type { Clock } from '../../ports';
import { unlessAborted } from '../../unless_aborted';
import type { Redactor } from '../redaction/redactor';
import type { Authorization, Credential } from './credential';
import type { ResolvedKeys } from './resolved_way';
import { requestToken, type Token, type TokenExchange } from './token_request';

/** Credentials whose tokens are held at once; those of others are asked for again. */
const MOST_TOKENS = 500;
/** A token is renewed so long before it expires, or after nine tenths of a shorter life. */
const EARLY_MILLISECONDS = 60_000;
/** A source that said no is not asked again meanwhile: many refused attempts lock accounts. */
const REFUSED_MILLISECONDS = 30_000;

interface Held {
  /** Milliseconds since the epoch. */
  readonly renewAt: number;
  readonly authorization: Authorization;
}
/** A request for a token that is under way, for all that wait for it. */
interface Asking {
  readonly held: Promise<Held>;
  readonly stop: AbortController;
  waiting: number;
}
interface Slot {
  held?: Held | undefined;
  asking?: Asking | undefined;
  refusal?: { readonly error: AuthError; readonly until: number } | undefined;
  /** The refresh token that replaced the one in CONFIG. */
  rotated?: string | undefined;
}

/**
 * Tokens of this process, in memory only. All requests of one credential share one token, and one request for the next:
 * a hundred that find it expired ask once.
 */
export class Tokens {
  private readonly slots = new LRUCache<string, Slot>({ max: MOST_TOKENS });

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly redactor: Pick<Redactor, 'learn'>,
  ) {}

  /** The credential that these keys give. `identity`: of source and keys; tells nothing of them. */
  credential(
    identity: string,
    source: TokenSource,
    resolved: ResolvedKeys,
    exchange: TokenExchange,
    place: ErrorPlace,
  ): Credential {
    const slot: Slot = this.slots.get(identity) ?? {};
    this.slots.set(identity, slot);
    return {
      identity,
      authorize: async (signal) => {
        signal.throwIfAborted();
        const { held, refusal } = slot;
        if (held !== undefined && this.clock.now() < held.renewAt) return held.authorization;
        if (refusal !== undefined && this.clock.now() < refusal.until) throw refusal.error;
        const ask = (stop: AbortSignal): Promise<Held> =>
          this.ask(slot, source, resolved, exchange, place, stop);
        return (await joined(slot, ask, signal)).authorization;
      },
      // Another request may have renewed it already.
      renew: (refused) => {
        if (slot.held?.authorization === refused) slot.held = undefined;
      },
    };
  }

  private async ask(
    slot: Slot,
    source: TokenSource,
    resolved: ResolvedKeys,
    exchange: TokenExchange,
    place: ErrorPlace,
    signal: AbortSignal,
  ): Promise<Held> {
    try {
      const now = this.clock.now();
      const { rotated } = slot;
      const token = await requestToken(source, resolved, rotated, exchange, now, place, signal);
      this.redactor.learn(token.value);
      if (token.refreshToken !== undefined) {
        this.redactor.learn(token.refreshToken);
        slot.rotated = token.refreshToken;
      }
      const held = { renewAt: renewalOf(token, now), authorization: authorizationOf(token) };
      slot.held = held;
      slot.refusal = undefined;
      return held;
    } catch (error) {
      if (error instanceof AuthError)
        slot.refusal = { error, until: this.clock.now() + REFUSED_MILLISECONDS };
      throw error;
    }
  }
}

/** Waits for the request that is under way, or starts it. It ends once nobody waits for it any more. */
async function joined(
  slot: Slot,
  ask: (stop: AbortSignal) => Promise<Held>,
  signal: AbortSignal,
): Promise<Held> {
  const shared = (slot.asking ??= started(slot, ask));
  shared.waiting += 1;
  try {
    return await unlessAborted(shared.held, signal, () => signal.reason as Error);
  } finally {
    shared.waiting -= 1;
    if (shared.waiting === 0) {
      if (slot.asking === shared) slot.asking = undefined;
      shared.stop.abort(new Error('No request waits for this token any more.'));
    }
  }
}

function started(slot: Slot, ask: (stop: AbortSignal) => Promise<Held>): Asking {
  const stop = new AbortController();
  const asking: Asking = { held: ask(stop.signal), waiting: 0, stop };
  const ended = (): void => {
    if (slot.asking === asking) slot.asking = undefined;
  };
  asking.held.then(ended, ended);
  return asking;
}

function renewalOf({ seconds }: Token, now: number): number {
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
