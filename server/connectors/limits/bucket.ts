import { CallerTurns } from './caller_turns';
import type { BucketUsage } from '../service_client';
import type { ReportedLimit } from './limit_headers';
import type { ReadTime } from './service_time';

/** Kept back for interactive use: the share of the remaining quota that background work may not touch. */
const INTERACTIVE_SHARE = 0.2;
/** Resets that differ by less belong to the same window, because services round. */
const SAME_WINDOW_MILLISECONDS = 2000;

/** When a request was sent and when its response was received, on a monotonic clock. */
export interface RoundTrip {
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** What is known about one limit of the service. Times are milliseconds since the epoch unless said otherwise. */
export class Bucket {
  readonly turns = new CallerTurns();
  inFlight = 0;
  /** What the requests in flight count for. */
  weightInFlight = 0;
  private limit: number | undefined;
  private remaining: number | undefined;
  private resetAt: number | undefined;
  private blockedUntil = 0;
  /** When the service last rejected a request, on the monotonic clock. */
  private blockedAt = -Infinity;
  /** When the last response that updated this was received, on the monotonic clock. */
  private learnedAt = -Infinity;
  /** Implausible values that were ignored. */
  private doubt: string | undefined;
  private blockDoubt: string | undefined;
  /** The message of the last rejection, redacted. */
  private message: string | undefined;

  constructor(public name: string) {}

  /** The time from which a request may be sent; 0 if it may be sent at once. */
  freeAt(now: number, priority: 'interactive' | 'background', weight = 1): number {
    this.roll(now);
    if (this.blockedUntil > now) return this.blockedUntil;
    if (this.remaining === undefined || this.resetAt === undefined) return 0;
    // Requests without a response yet may not be included in what was reported.
    const available = this.remaining - this.weightInFlight - (weight - 1);
    const kept = priority === 'interactive' ? 0 : Math.ceil((this.limit ?? 0) * INTERACTIVE_SHARE);
    if (available > kept) return 0;
    // What is heavier than the whole quota would never be sent; the service decides.
    const whole = this.limit !== undefined && this.remaining >= this.limit && this.inFlight === 0;
    return whole && weight > 1 ? 0 : this.resetAt;
  }

  learn(reported: ReportedLimit, now: number, { sentAt, receivedAt }: RoundTrip): void {
    this.roll(now);
    // A request sent after the last report was counted after it, so its response replaces that report.
    const newest = sentAt >= this.learnedAt;
    const known = this.resetAt;
    const { resetAt, remaining } = reported;
    const distance = resetAt === undefined || known === undefined ? undefined : resetAt - known;
    const older = distance !== undefined && distance <= -SAME_WINDOW_MILLISECONDS;
    // A late response from a past window does not apply to this one, unless this one was never plausible.
    if (!newest && older && this.doubt === undefined) return;
    const sameWindow =
      !newest &&
      known !== undefined &&
      (distance === undefined || Math.abs(distance) < SAME_WINDOW_MILLISECONDS);
    this.learnedAt = Math.max(this.learnedAt, receivedAt);
    this.limit = reported.limit ?? this.limit;
    this.doubt = reported.doubt;
    if (resetAt !== undefined && !sameWindow) this.resetAt = resetAt;
    if (remaining === undefined) return;
    // Responses may arrive out of order: within a window, the quota only falls.
    this.remaining =
      sameWindow && this.remaining !== undefined ? Math.min(this.remaining, remaining) : remaining;
  }

  /** Records a rejection: nothing is sent before `until`. `at` is on the monotonic clock. */
  block(until: ReadTime, at: number, message?: string): void {
    this.message = message;
    this.blockedAt = Math.max(this.blockedAt, at);
    if (until.at < this.blockedUntil) return;
    this.blockedUntil = until.at;
    this.blockDoubt = until.clamped;
  }

  /** A request sent at `sentAt` succeeded, so an earlier rejection no longer applies. */
  letThrough(sentAt: number): void {
    if (sentAt < this.blockedAt) return;
    this.unblocked();
  }

  /** Clears what the service reported. */
  clear(): void {
    this.limit = undefined;
    this.remaining = undefined;
    this.resetAt = undefined;
    this.unblocked();
    this.blockedAt = -Infinity;
    this.learnedAt = -Infinity;
    this.doubt = undefined;
  }

  /** For an error: what the service reported, what was ignored, and the connector whose limits can be cleared. */
  facts(connector: string | undefined): { message?: string; doubt?: string; connector?: string } {
    const doubt = this.blockDoubt ?? this.doubt;
    return {
      ...(this.message === undefined ? {} : { message: this.message }),
      ...(doubt === undefined ? {} : { doubt }),
      ...(connector === undefined ? {} : { connector }),
    };
  }

  usage(now: number, waiting: number): BucketUsage {
    this.roll(now);
    const blocked = this.blockedUntil > now ? this.blockedUntil : undefined;
    const resetAt = blocked ?? this.resetAt;
    const doubts = [this.doubt, this.blockDoubt].filter((doubt) => doubt !== undefined);
    return {
      bucket: this.name,
      ...(this.limit === undefined ? {} : { limit: this.limit }),
      ...(this.remaining === undefined ? {} : { remaining: this.remaining }),
      ...(resetAt === undefined ? {} : { resetAt: new Date(resetAt).toISOString() }),
      ...(blocked === undefined ? {} : { blockedUntil: new Date(blocked).toISOString() }),
      ...(doubts.length === 0 ? {} : { doubt: doubts.join('; ') }),
      inFlight: this.inFlight,
      waiting,
    };
  }

  private unblocked(): void {
    this.blockedUntil = 0;
    this.blockDoubt = undefined;
    this.message = undefined;
  }

  /** A past window does not apply to the next. */
  private roll(now: number): void {
    if (this.blockedUntil <= now) this.unblocked();
    if (this.resetAt === undefined || this.resetAt > now) return;
    this.resetAt = undefined;
    this.remaining = undefined;
    this.doubt = undefined;
  }
}
