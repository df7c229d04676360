import { CallerTurns } from './caller_turns';
import { QuotaShares } from './quota_shares';
import type { BucketUsage } from '../service_client';
import type { ReportedLimit } from './limit_headers';
import type { ReadTime } from './service_time';
import {
  clearedIn,
  defined,
  later,
  mergedReports,
  SAME_WINDOW_MILLISECONDS,
  shifted,
} from './shared/reports';
import type { ReportState } from './shared/limit_state';
import type { InFlight } from './shared/slots';

/** Kept back for interactive use: the share of the remaining quota that background work may not touch. */
const INTERACTIVE_SHARE = 0.2;
/** While the service rejects requests, this is how often one may find out whether it still does. */
const PROBE_MILLISECONDS = 10_000;

/** When a request was sent and when its response was received, on a monotonic clock. */
export interface RoundTrip {
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** What is known about one limit of the service. Times are milliseconds since the epoch unless said otherwise. */
export class Bucket {
  readonly turns = new CallerTurns();
  readonly shares = new QuotaShares();
  inFlight = 0;
  /** What the requests in flight count for. */
  weightInFlight = 0;
  /** What the service reported; those times that order reports are on the monotonic clock. */
  private reports: ReportState = {};
  /** When a request was last sent regardless of the reported limit, on the monotonic clock. */
  private probedAt = -Infinity;

  constructor(public name: string) {}

  get limit(): number | undefined {
    return this.reports.limit;
  }

  /** A request is sent for this caller. */
  enter(caller: string, weight: number): void {
    this.inFlight += 1;
    this.weightInFlight += weight;
    this.shares.took(caller, weight);
  }
  /** It has its response. */
  leave(weight: number): void {
    this.inFlight -= 1;
    this.weightInFlight -= weight;
  }

  /** Whether a request may be sent regardless of the reported limit. `at` is on the monotonic clock. */
  mayProbe(at: number): boolean {
    return at - this.probedAt >= PROBE_MILLISECONDS;
  }
  probed(at: number): void {
    this.probedAt = at;
  }

  /**
   * The time from which a request may be sent; 0 if it may be sent at once. `keptForOthers`: what it has to leave of
   * the quota.
   */
  freeAt(
    now: number,
    priority: 'interactive' | 'background',
    weight = 1,
    inFlight: InFlight = { count: this.inFlight, weight: this.weightInFlight },
    keptForOthers = 0,
  ): number {
    this.roll(now);
    const { blockedUntil = 0, limit, remaining, resetAt } = this.reports;
    if (blockedUntil > now) return blockedUntil;
    if (remaining === undefined || resetAt === undefined) return 0;
    // Requests without a response yet may not be included in what was reported.
    const available = remaining - inFlight.weight - (weight - 1);
    const kept = priority === 'interactive' ? 0 : Math.ceil((limit ?? 0) * INTERACTIVE_SHARE);
    if (available > Math.max(kept, keptForOthers)) return 0;
    // What is heavier than the whole quota would never be sent; the service decides.
    const whole = limit !== undefined && remaining >= limit && inFlight.count === 0;
    return whole && weight > 1 ? 0 : resetAt;
  }

  learn(reported: ReportedLimit, now: number, { sentAt, receivedAt }: RoundTrip): void {
    this.roll(now);
    const known = this.reports;
    // A request sent after the last report was counted after it, so its response replaces that report.
    const newest = sentAt >= (known.learnedAt ?? -Infinity);
    const { resetAt, remaining } = reported;
    if (newest && remaining !== undefined && remaining > (known.remaining ?? Infinity))
      this.shares.newWindow();
    const distance =
      resetAt === undefined || known.resetAt === undefined ? undefined : resetAt - known.resetAt;
    const older = distance !== undefined && distance <= -SAME_WINDOW_MILLISECONDS;
    // A late response from a past window does not apply to this one, unless this one was never plausible.
    if (!newest && older && known.doubt === undefined) return;
    const sameWindow =
      !newest &&
      known.resetAt !== undefined &&
      (distance === undefined || Math.abs(distance) < SAME_WINDOW_MILLISECONDS);
    this.change({
      sentAt: newest ? later(undefined, sentAt) : known.sentAt,
      learnedAt: later(known.learnedAt, receivedAt),
      limit: reported.limit ?? known.limit,
      doubt: reported.doubt,
      resetAt: resetAt !== undefined && !sameWindow ? resetAt : known.resetAt,
      // Responses may arrive out of order: within a window, the quota only falls.
      remaining:
        remaining !== undefined && sameWindow && known.remaining !== undefined
          ? Math.min(known.remaining, remaining)
          : (remaining ?? known.remaining),
    });
  }

  /** Records a rejection: nothing is sent before `until`. `at` is on the monotonic clock. */
  block(until: ReadTime, at: number, message?: string): void {
    this.change({ message, blockedAt: later(this.reports.blockedAt, at) });
    if (until.at < (this.reports.blockedUntil ?? 0)) return;
    this.change({ blockedUntil: until.at, blockDoubt: until.clamped });
  }

  /** A request sent at `sentAt` succeeded, so an earlier rejection no longer applies. */
  letThrough(sentAt: number): void {
    if (sentAt < (this.reports.blockedAt ?? -Infinity)) return;
    this.change({ passedAt: later(this.reports.passedAt, sentAt) });
    this.unblocked();
  }

  /** Clears what the service reported. `at` is on the monotonic clock. */
  clear(at: number): void {
    this.reports = clearedIn(this.reports, at);
    this.shares.newWindow();
  }

  /** The time of day was set back by this much: what was reported ends no later than before. */
  setBack(milliseconds: number): void {
    const { resetAt, blockedUntil } = this.reports;
    if (resetAt !== undefined) this.change({ resetAt: resetAt - milliseconds });
    if (blockedUntil !== undefined) this.change({ blockedUntil: blockedUntil - milliseconds });
  }

  /**
   * Adds what other processes know, and returns what is known now, with all times since the epoch. `epoch` is when the
   * monotonic clock was 0.
   */
  absorb(others: ReportState | undefined, now: number, epoch: number): ReportState {
    this.roll(now);
    if (others !== undefined) this.reports = mergedReports(this.reports, shifted(others, -epoch));
    this.roll(now);
    return shifted(this.reports, epoch);
  }

  /** For an error: what the service reported, what was ignored, and the connector whose limits can be cleared. */
  facts(connector: string | undefined): { message?: string; doubt?: string; connector?: string } {
    const { message, blockDoubt, doubt: reportDoubt } = this.reports;
    const doubt = blockDoubt ?? reportDoubt;
    return {
      ...(message === undefined ? {} : { message }),
      ...(doubt === undefined ? {} : { doubt }),
      ...(connector === undefined ? {} : { connector }),
    };
  }

  usage(now: number, waiting: number): BucketUsage {
    this.roll(now);
    const { limit, remaining, doubt, blockDoubt, blockedUntil = 0, resetAt: reset } = this.reports;
    const blocked = blockedUntil > now ? blockedUntil : undefined;
    const resetAt = blocked ?? reset;
    const doubts = [doubt, blockDoubt].filter((one) => one !== undefined);
    return {
      bucket: this.name,
      ...(limit === undefined ? {} : { limit }),
      ...(remaining === undefined ? {} : { remaining }),
      ...(resetAt === undefined ? {} : { resetAt: new Date(resetAt).toISOString() }),
      ...(blocked === undefined ? {} : { blockedUntil: new Date(blocked).toISOString() }),
      ...(doubts.length === 0 ? {} : { doubt: doubts.join('; ') }),
      inFlight: this.inFlight,
      waiting,
    };
  }

  private unblocked(): void {
    this.change({ blockedUntil: undefined, blockDoubt: undefined, message: undefined });
  }

  /** A past window does not apply to the next. */
  private roll(now: number): void {
    const { blockedUntil, resetAt } = this.reports;
    if (blockedUntil !== undefined && blockedUntil <= now) this.unblocked();
    if (resetAt === undefined || resetAt > now) return;
    this.change({ resetAt: undefined, remaining: undefined, doubt: undefined });
    this.shares.newWindow();
  }

  private change(reports: { readonly [K in keyof ReportState]: ReportState[K] | undefined }): void {
    this.reports = defined({ ...this.reports, ...reports });
  }
}
