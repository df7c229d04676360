/** How an attempt failed, as far as it matters for a retry. */
export interface Failure {
  /** Trying again may succeed. */
  readonly transient: boolean;
  /** It is certain that the service did nothing. */
  readonly notApplied: boolean;
  /** Maximum retries after this failure, if fewer than `retry_count` make sense. */
  readonly most?: number;
  /** When the service allows the next attempt, in milliseconds since the epoch. */
  readonly retryAt?: number | undefined;
}
export interface RetryState {
  /** Failed attempts so far, including this one. */
  readonly failures: number;
  readonly retryCount: number;
  /** Reads, and idempotent writes. */
  readonly repeatable: boolean;
  /** Milliseconds since the request began, without waiting for a turn or for limits. */
  readonly elapsed: number;
  /** No attempt starts later than this many milliseconds. */
  readonly total: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Maximum milliseconds of a wait that the service requests. */
  readonly allowedWait: number;
}

/** After a reset connection or a server restart: most failures are over at once. */
const QUICK_MILLISECONDS = { from: 50, to: 250 } as const;
const FIRST_MILLISECONDS = 500;
const MOST_MILLISECONDS = 20_000;

/**
 * Milliseconds to wait before the next attempt, or undefined to give up. The service's own time takes precedence;
 * otherwise the first retry is quick, and later ones use exponential backoff with full jitter
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). `random` returns numbers from 0 to below
 * 1.
 */
export function retryDelay(
  failure: Failure,
  state: RetryState,
  random: () => number,
): number | undefined {
  if (!failure.transient) return undefined;
  // A write is only repeated if that does no harm, or if it is certain that it was not applied.
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
