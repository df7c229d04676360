import type { LimitDeclaration } from '../../../common/declaration';
import { RateLimitError, type ErrorPlace } from '../../../common/errors';
import type { Clock } from '../../ports';
import type { BucketUsage } from '../service_client';
import { Bucket } from './bucket';
import type { Ceilings } from './ceilings';
import { reportedLimit } from './limit_headers';

/** Background work never holds more than this share of the concurrency. */
const BACKGROUND_SHARE = 0.8;
const DEFAULT_BUCKET = 'default';
/** A pause shorter than this is pacing, not worth a word. */
const REPORTED_MILLISECONDS = 250;

export interface PermitRequest {
  readonly bucket: string;
  readonly priority: 'interactive' | 'background';
  /** Milliseconds that this request may still wait for a rate limit. */
  readonly allowedWait: number;
  /** For the error: what was allowed in all, and what was waited before. */
  readonly maxWaitSeconds: number;
  readonly waitedBefore: number;
  readonly signal: AbortSignal;
  readonly place: ErrorPlace;
  readonly onWaiting?: ((until: string | undefined) => void) | undefined;
}
/** Leave to send one request. To be released exactly once. */
export interface Permit {
  /** Milliseconds waited for a rate limit (not for concurrency). */
  readonly waited: number;
  release(): void;
}

interface Waiter {
  readonly request: PermitRequest;
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
  readonly onAbort: () => void;
  /** Since when a rate limit holds it back, on the growing clock. */
  limitedSince: number | undefined;
  told: number | undefined;
}

/** Shares one credential's allowance among everything that uses it. First come, first served; interactive first. */
export class Limiter {
  private readonly buckets = new Map<string, Bucket>();
  /** How the service calls the bucket that paths without a declared one count against, once it has said so. */
  private defaultName = DEFAULT_BUCKET;
  private waiters: Waiter[] = [];
  private running = { interactive: 0, background: 0 };
  private alarm: AbortController | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly limits: LimitDeclaration,
    /** The tightest of all connectors that share the credential. */
    private readonly ceilings: () => Ceilings,
  ) {}

  /** Resolves when a request may go. Rejects with RateLimitError where that is later than allowed, or the signal's reason. */
  acquire(request: PermitRequest): Promise<Permit> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.leave(waiter);
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(request.signal.reason);
        this.pump();
      };
      const waiter: Waiter = {
        request,
        resolve,
        reject,
        onAbort,
        limitedSince: undefined,
        told: undefined,
      };
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      if (request.signal.aborted) return reject(request.signal.reason);
      request.signal.addEventListener('abort', onAbort, { once: true });
      this.waiters.push(waiter);
      this.pump();
    });
  }

  /** Takes in what an answer says of the limits. Returns the bucket that it counted against. */
  learn(assumed: string, headers: Readonly<Record<string, string>>): string {
    const now = this.clock.now();
    const reported = reportedLimit(this.limits.headers, headers, now);
    if (reported === undefined) return assumed;
    const name = reported.bucket ?? assumed;
    if (assumed === DEFAULT_BUCKET) this.nameDefault(name);
    this.bucket(name).learn(reported, now);
    this.pump();
    return name;
  }

  /** The service said "too fast": nothing of this bucket goes before `until` (milliseconds since the epoch). */
  block(bucket: string, until: number): void {
    this.bucket(bucket).block(until);
    this.pump();
  }

  /** Which bucket a path counts against before an answer has said so. */
  bucketOf(path: string): string {
    const { buckets = [] } = this.limits;
    const named = buckets.filter(({ prefix }) => path.startsWith(prefix));
    return named.sort((a, b) => b.prefix.length - a.prefix.length)[0]?.bucket ?? DEFAULT_BUCKET;
  }

  /** Nothing is under way, nobody waits. */
  get idle(): boolean {
    return this.waiters.length + this.running.interactive + this.running.background === 0;
  }

  usage(): readonly BucketUsage[] {
    const now = this.clock.now();
    return [...this.buckets.values()].map((bucket) =>
      bucket.usage(
        now,
        this.waiters.filter(({ request }) => this.bucket(request.bucket) === bucket).length,
      ),
    );
  }

  private bucket(assumed: string): Bucket {
    const name = assumed === DEFAULT_BUCKET ? this.defaultName : assumed;
    const bucket = this.buckets.get(name) ?? new Bucket(name);
    this.buckets.set(name, bucket);
    return bucket;
  }

  private nameDefault(name: string): void {
    if (this.defaultName !== DEFAULT_BUCKET || name === DEFAULT_BUCKET) return;
    const bucket = this.bucket(DEFAULT_BUCKET);
    this.defaultName = name;
    this.buckets.delete(DEFAULT_BUCKET);
    if (this.buckets.has(name)) return;
    bucket.name = name;
    this.buckets.set(name, bucket);
  }

  /** Lets go who may go, and sets the alarm for the first that may go later. */
  private pump(): void {
    this.alarm?.abort();
    this.alarm = undefined;
    let soonest = Infinity;
    // One moment for all that is said: the time of a reset is the service's to the millisecond.
    const now = this.clock.now();
    for (const priority of ['interactive', 'background'] as const) {
      const held = new Set<Bucket>();
      for (const waiter of this.waiters.filter(({ request }) => request.priority === priority)) {
        const bucket = this.bucket(waiter.request.bucket);
        const delay = this.delay(waiter.request, now);
        // Nobody overtakes within a bucket; each is still told how long it will be, or that it is too long.
        if (delay === 0 && !held.has(bucket)) {
          if (this.hasRoom(priority)) this.grant(waiter);
          continue;
        }
        held.add(bucket);
        if (this.mayWait(waiter, delay, now + delay)) soonest = Math.min(soonest, delay);
      }
    }
    if (soonest < Infinity) this.wakeAfter(soonest);
  }

  private delay({ bucket, priority }: PermitRequest, now: number): number {
    const freeAt = this.bucket(bucket).freeAt(now, priority);
    const growing = this.clock.monotonic();
    const ours = this.ceilings().allowances.map((allowance) => allowance.wait(growing));
    return Math.ceil(Math.max(freeAt === 0 ? 0 : freeAt - now, 0, ...ours));
  }

  private hasRoom(priority: 'interactive' | 'background'): boolean {
    const { maxConcurrency } = this.ceilings();
    const { interactive, background } = this.running;
    if (interactive + background >= maxConcurrency) return false;
    const share = Math.max(1, Math.floor(maxConcurrency * BACKGROUND_SHARE));
    return priority === 'interactive' || background < share;
  }

  private mayWait(waiter: Waiter, delay: number, until: number): boolean {
    const { request } = waiter;
    const now = this.clock.monotonic();
    waiter.limitedSince ??= now;
    const waited = now - waiter.limitedSince;
    if (waited + delay > request.allowedWait) {
      this.leave(waiter);
      const resetAt = new Date(until).toISOString();
      const seconds = Math.round((request.waitedBefore + waited) / 1000);
      waiter.reject(
        new RateLimitError(
          'rate_limited',
          { resetAt, waitedSeconds: seconds, maxWaitSeconds: request.maxWaitSeconds },
          request.place,
          { retryAt: resetAt },
        ),
      );
      return false;
    }
    const news = waiter.told === undefined || Math.abs(until - waiter.told) > REPORTED_MILLISECONDS;
    if (delay >= REPORTED_MILLISECONDS && news) {
      waiter.told = until;
      request.onWaiting?.(new Date(until).toISOString());
    }
    return true;
  }

  private grant(waiter: Waiter): void {
    const { request } = waiter;
    this.leave(waiter);
    const bucket = this.bucket(request.bucket);
    const now = this.clock.monotonic();
    for (const allowance of this.ceilings().allowances) allowance.take(now);
    bucket.inFlight += 1;
    this.running[request.priority] += 1;
    if (waiter.told !== undefined) request.onWaiting?.(undefined);
    let released = false;
    waiter.resolve({
      waited: waiter.limitedSince === undefined ? 0 : now - waiter.limitedSince,
      release: () => {
        if (released) return;
        released = true;
        bucket.inFlight -= 1;
        this.running[request.priority] -= 1;
        this.pump();
      },
    });
  }

  private leave(waiter: Waiter): void {
    this.waiters = this.waiters.filter((other) => other !== waiter);
    waiter.request.signal.removeEventListener('abort', waiter.onAbort);
  }

  private wakeAfter(milliseconds: number): void {
    const alarm = new AbortController();
    this.alarm = alarm;
    this.clock.sleep(Math.max(1, milliseconds), alarm.signal).then(
      () => this.pump(),
      () => undefined,
    );
  }
}
