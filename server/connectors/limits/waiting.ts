import { RateLimitError, type ErrorPlace } from '../../../common/errors';
import type { WaitReason } from '../../../common/contract';
import type { Bucket } from './bucket';
import type { Queued } from './caller_turns';

/** A pause shorter than this is pacing, not worth a word. */
const REPORTED_MILLISECONDS = 250;

export interface PermitRequest {
  readonly bucket: string;
  /** How many requests it counts as; 1 unless set. */
  readonly weight?: number | undefined;
  /** What it is for, where the rates of its bucket hold for each of them separately. */
  readonly each?: string | undefined;
  readonly priority: 'interactive' | 'background';
  /** Whoever waits for the response; read again for each turn. */
  readonly callers?: (() => readonly string[]) | undefined;
  /** Milliseconds that this request may still wait for the service's limit. Our own pacing has no bound. */
  readonly allowedWait: number;
  /** For the error message: the total wait allowed, and the time already waited. */
  readonly maxWaitSeconds: number;
  readonly waitedBefore: number;
  readonly signal: AbortSignal;
  readonly place: ErrorPlace;
  /** Sent regardless of the reported limit, to find out whether that limit still applies. */
  readonly probe?: boolean | undefined;
  readonly onWaiting?: ((until: string | undefined, reason?: WaitReason) => void) | undefined;
}
/** Permission to send one request. Must be released exactly once. */
export interface Permit {
  /** Milliseconds waited for the service's limit (not for concurrency, not for our own pace). */
  readonly waited: number;
  /** Milliseconds waited for anything. */
  readonly queued: number;
  release(): void;
}

/** A request that has not been sent. */
export interface Waiter extends Queued {
  readonly request: PermitRequest;
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
  readonly onAbort: () => void;
  /** When it started to wait, on the monotonic clock. */
  readonly since: number;
  /** It was sent, rejected or cancelled. */
  gone: boolean;
  /** Milliseconds that the service's limit held it back, up to `limitedSince`. */
  limited: number;
  /** Since when the limit has been holding it back, on the monotonic clock. */
  limitedSince: number | undefined;
  reported: { readonly until: number; readonly reason: WaitReason } | undefined;
}

/** Milliseconds until the service's limit lets a request go, and until our own pace does. */
export interface Delay {
  readonly limit: number;
  readonly pace: number;
  /** How much of the quota is kept for other users, if that is what it waits for. */
  readonly kept?: number;
}

/** Tracks how long the limit of the service holds a request back. `now` is on the monotonic clock. */
export function account(waiter: Waiter, limited: boolean, now: number): void {
  if (waiter.limitedSince !== undefined) waiter.limited += now - waiter.limitedSince;
  waiter.limitedSince = limited ? now : undefined;
}

/** Whether the limit of the service makes a request wait too long. Pacing is our own choice and never does. */
export const isTooLong = ({ limited, request }: Waiter, { limit }: Delay): boolean =>
  limit > 0 && limited + limit > request.allowedWait;

/** The error of a request that would wait too long. */
export function tooLong(
  { request, limited }: Waiter,
  { limit, kept }: Delay,
  bucket: Bucket,
  now: number,
): RateLimitError {
  const resetAt = new Date(now + limit).toISOString();
  return new RateLimitError(
    'rate_limited',
    {
      resetAt,
      resetSeconds: Math.ceil(limit / 1000),
      waitedSeconds: Math.round((request.waitedBefore + limited) / 1000),
      maxWaitSeconds: request.maxWaitSeconds,
      ...bucket.facts(request.place.connector),
      ...(kept === undefined ? {} : { kept }),
    },
    request.place,
    { retryAt: resetAt },
  );
}

/** Reports until when a request waits, and for what, if that is news. */
export function reportWait(waiter: Waiter, { limit, pace }: Delay, now: number): void {
  const delay = Math.max(limit, pace);
  const until = now + delay;
  const reason = limit >= pace ? 'rate_limit' : 'pacing';
  const { reported } = waiter;
  const news =
    reported === undefined ||
    reported.reason !== reason ||
    Math.abs(until - reported.until) > REPORTED_MILLISECONDS;
  if (delay < REPORTED_MILLISECONDS || !news) return;
  waiter.reported = { until, reason };
  waiter.request.onWaiting?.(new Date(until).toISOString(), reason);
}
