import type { BucketUsage } from '../service_client';
import type { ReportedLimit } from './limit_headers';

/** Kept back for interactive use: the share of the remaining quota that background work may not touch. */
const INTERACTIVE_SHARE = 0.2;
/** Resets that differ by less name the same window: services round. */
const SAME_WINDOW_MILLISECONDS = 2000;

/** What is known of one limit of the service. Times are milliseconds since the epoch. */
export class Bucket {
  inFlight = 0;
  private limit: number | undefined;
  /** The least that an answer reported in this window. */
  private remaining: number | undefined;
  private resetAt: number | undefined;
  private blockedUntil = 0;

  constructor(public name: string) {}

  /** The time from which a request may go; 0 for now. */
  freeAt(now: number, priority: 'interactive' | 'background'): number {
    this.roll(now);
    if (this.blockedUntil > now) return this.blockedUntil;
    if (this.remaining === undefined || this.resetAt === undefined) return 0;
    // Answers that are still to come may not have been counted in what was reported.
    const available = this.remaining - this.inFlight;
    const kept = priority === 'interactive' ? 0 : Math.ceil((this.limit ?? 0) * INTERACTIVE_SHARE);
    return available > kept ? 0 : this.resetAt;
  }

  learn(reported: ReportedLimit, now: number): void {
    this.roll(now);
    this.limit = reported.limit ?? this.limit;
    const { resetAt, remaining } = reported;
    const sameWindow =
      this.resetAt !== undefined &&
      (resetAt === undefined || resetAt - this.resetAt < SAME_WINDOW_MILLISECONDS);
    if (resetAt !== undefined && !sameWindow) this.resetAt = resetAt;
    if (remaining === undefined) return;
    // Answers overtake each other: within a window the quota only falls.
    this.remaining =
      sameWindow && this.remaining !== undefined ? Math.min(this.remaining, remaining) : remaining;
  }

  /** The service refused: nothing goes before `until`. */
  block(until: number): void {
    this.blockedUntil = Math.max(this.blockedUntil, until);
  }

  usage(now: number, waiting: number): BucketUsage {
    this.roll(now);
    const resetAt = this.blockedUntil > now ? this.blockedUntil : this.resetAt;
    return {
      bucket: this.name,
      ...(this.limit === undefined ? {} : { limit: this.limit }),
      ...(this.remaining === undefined ? {} : { remaining: this.remaining }),
      ...(resetAt === undefined ? {} : { resetAt: new Date(resetAt).toISOString() }),
      inFlight: this.inFlight,
      waiting,
    };
  }

  /** A window that has passed says nothing of the next. */
  private roll(now: number): void {
    if (this.resetAt === undefined || this.resetAt > now) return;
    this.resetAt = undefined;
    this.remaining = undefined;
  }
}
