/** How an attempt failed, as far as trying again is concerned. */
export interface Failure {
  /** Trying the same again may succeed. */
  readonly transient: boolean;
  /** It is certain that the service did nothing. */
  readonly notApplied: boolean;
  /** Tries at most after this failure, where fewer than `retry_count` make sense. */
  readonly most?: number;
  /** When the service said to come back, milliseconds since the epoch. */
  readonly retryAt?: number | undefined;
}
export interface RetryState {
  /** Failed attempts so far, this one included. */
  readonly failures: number;
  readonly retryCount: number;
  /** Reads, and idempotent writes. */
  readonly repeatable: boolean;
  /** Milliseconds since the request began, waiting for a turn or for limits left out. */
  readonly elapsed: number;
  /** No attempt begins later than this many milliseconds. */
  readonly total: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds that a wait which the service asked for may take. */
  readonly allowedWait: number;
}

/** A connection that was reset, a server that was just replaced: most failures are over at once. */
const QUICK_MILLISECONDS = { from: 50, to: 250 } as const;
const FIRST_MILLISECONDS = 500;
const MOST_MILLISECONDS = 20_000;

/**
 * Milliseconds to wait before the next attempt, or undefined to give up. What the service asks for counts first;
 * else the first comes quickly, and those after it are exponential with full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 * `random` gives numbers from 0 to below 1.
 */
export function retryDelay(
  failure: Failure,
  state: RetryState,
  random: () => number,
): number | undefined {
  if (!failure.transient) return undefined;
  // A write is repeated only if that does no harm, or if it is certain that it was not done.
  if (!state.repeatable && !failure.notApplied) return undefined;
  if (state.failures > Math.min(state.retryCount, failure.most ?? Infinity)) return undefined;
  if (failure.retryAt !== undefined) {
    const wait = Math.max(0, failure.retryAt - state.now);
    return wait > state.allowedWait ? undefined : wait;
  }
  const wait = Math.floor(
    state.failures === 1
      ? QUICK_MILLISECONDS.from + random() * (QUICK_MILLISECONDS.to - QUICK_MILLISECONDS.from)
      : random() * Math.min(MOST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** (state.failures - 1)),
  );
  return state.elapsed + wait > state.total ? undefined : wait;
}
