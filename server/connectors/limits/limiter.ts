import type { LimitDeclaration, RequestLimit } from '../../../common/declaration';
import { RateLimitError, type ErrorPlace } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import type { Clock } from '../../ports';
import type { WaitReason } from '../../../common/contract';
import type { BucketUsage } from '../service_client';
import { Bucket, type RoundTrip } from './bucket';
import { byTurn, type Queued, type Turn } from './caller_turns';
import type { Allowance } from './allowance';
import type { Ceilings } from './ceilings';
import { declaredBucket, DEFAULT_BUCKET } from './declared_bucket';
import { longestWindow, reportedLimit } from './limit_headers';
import type { Plausible, ReadTime } from './service_time';

/** Background work never holds more than this share of the concurrency. */
const BACKGROUND_SHARE = 0.8;
/** A pause shorter than this is pacing, not worth a word. */
const REPORTED_MILLISECONDS = 250;
/** Maximum buckets; a service that keeps inventing names gets no further ones. */
const MOST_BUCKETS = 64;

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

interface Waiter extends Queued {
  readonly request: PermitRequest;
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
  readonly onAbort: () => void;
  /** When it started to wait, on the monotonic clock. */
  readonly since: number;
  /** Milliseconds that the service's limit held it back, up to `limitedSince`. */
  limited: number;
  /** Since when the limit has been holding it back, on the monotonic clock. */
  limitedSince: number | undefined;
  reported: { readonly until: number; readonly reason: WaitReason } | undefined;
}

/** Milliseconds. */
interface Delay {
  readonly limit: number;
  readonly pace: number;
}

/** For requests that belong to no user. */
const NOBODY: readonly string[] = [''];

/** Shares one credential's allowance among everything that uses it. Interactive first; then callers take turns. */
export class Limiter {
  private readonly buckets = new Map<string, Bucket>();
  /** The service's name for the bucket of paths without a declared one, once a response contained it. */
  private defaultName = DEFAULT_BUCKET;
  private waiters: Waiter[] = [];
  /** Counts arrivals and turns, to order them. */
  private sequence = 0;
  private running = { interactive: 0, background: 0 };
  private alarm: AbortController | undefined;
  /** How the service reports its limits. */
  readonly plausible: Plausible;

  constructor(
    private readonly clock: Clock,
    private readonly limits: LimitDeclaration,
    /** The tightest of all connectors that share the credential. */
    private readonly ceilings: () => Ceilings,
    longestWindowSeconds: number = BOUNDS.rate_limit_seconds.default,
  ) {
    this.plausible = longestWindow(limits, longestWindowSeconds);
  }

  /** Resolves when a request may be sent. Rejects with RateLimitError if the wait would be too long, or with the signal's reason. */
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
        arrival: ++this.sequence,
        callers: request.callers ?? (() => NOBODY),
        resolve,
        reject,
        onAbort,
        since: this.clock.monotonic(),
        limited: 0,
        limitedSince: undefined,
        reported: undefined,
      };
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      if (request.signal.aborted) return reject(request.signal.reason);
      request.signal.addEventListener('abort', onAbort, { once: true });
      this.waiters.push(waiter);
      this.pump();
    });
  }

  /** Records what a response reports about the limits. Returns the bucket that it counted against. */
  learn(
    assumed: string,
    response: { readonly headers: Readonly<Record<string, string>>; readonly succeeded: boolean },
    trip: RoundTrip = { sentAt: -Infinity, receivedAt: this.clock.monotonic() },
  ): string {
    const now = this.clock.now();
    const reported = reportedLimit(this.limits.headers, { ...response, now }, this.plausible);
    const name = this.nameOf(reported?.bucket, assumed);
    if (reported !== undefined) this.bucket(name).learn(reported, now, trip);
    if (response.succeeded) this.bucket(name).letThrough(trip.sentAt);
    this.pump();
    return name;
  }

  /** The service rejected a request as too fast: nothing in this bucket is sent before `until`. */
  block(bucket: string, until: ReadTime, message?: string): void {
    this.bucket(bucket).block(until, this.clock.monotonic(), message);
    this.pump();
  }

  /** Clears what the service reported about its limits; requests waiting for them are sent. */
  clear(): void {
    for (const bucket of this.buckets.values()) bucket.clear();
    this.pump();
  }

  /** The assumed bucket of a request, until a response names it. */
  bucketOf(path: string, limit?: RequestLimit): string {
    return declaredBucket(this.limits, path, limit) ?? DEFAULT_BUCKET;
  }

  /** Whether no request is in flight or waiting. */
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

  /** The bucket named in a response, if there is room for another name. */
  private nameOf(reported: string | undefined, assumed: string): string {
    if (reported === undefined) return assumed;
    if (!this.buckets.has(reported) && this.buckets.size >= MOST_BUCKETS) return assumed;
    if (assumed === DEFAULT_BUCKET) this.nameDefault(reported);
    return reported;
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

  /** Sends the requests that are allowed, and sets a timer for the next one. */
  private pump(): void {
    this.alarm?.abort();
    this.alarm = undefined;
    let soonest = Infinity;
    // A single point in time for all of them, so that a reset time is exact to the millisecond.
    const now = this.clock.now();
    for (const priority of ['interactive', 'background'] as const) {
      const held = new Set<string>();
      for (const turn of this.turns(priority)) {
        const { queued: waiter } = turn;
        const bucket = this.bucket(waiter.request.bucket);
        const lane = JSON.stringify([bucket.name, waiter.request.each]);
        const delay = this.delay(waiter.request, now);
        const free = delay.limit === 0 && delay.pace === 0;
        this.account(waiter, delay.limit > 0);
        // Requests of one bucket go in turn; each still learns how long it will wait, or that it is too long.
        if (free && (waiter.request.probe === true || !held.has(lane))) {
          if (this.hasRoom(priority, bucket)) this.grant(turn, bucket);
          continue;
        }
        held.add(lane);
        if (!this.mayWait(waiter, delay, now)) continue;
        // Either wait may end first, and the reason for waiting changes then.
        for (const part of [delay.limit, delay.pace])
          if (part > 0) soonest = Math.min(soonest, part);
      }
    }
    if (soonest < Infinity) this.wakeAfter(soonest);
  }

  /** Waiting requests, the next one first. */
  private turns(priority: 'interactive' | 'background'): readonly Turn<Waiter>[] {
    const byBucket = new Map<Bucket, Waiter[]>();
    for (const waiter of this.waiters) {
      if (waiter.request.priority !== priority) continue;
      const bucket = this.bucket(waiter.request.bucket);
      const waiting = byBucket.get(bucket);
      if (waiting === undefined) byBucket.set(bucket, [waiter]);
      else waiting.push(waiter);
    }
    return [...byBucket].flatMap(([bucket, waiting]) => bucket.turns.of(waiting)).sort(byTurn);
  }

  /** Milliseconds until the service's limit lets a request go, and until our own pace does. */
  private delay(request: PermitRequest, now: number): Delay {
    const { bucket, priority, probe, each, weight = 1 } = request;
    const freeAt = probe === true ? 0 : this.bucket(bucket).freeAt(now, priority, weight);
    const growing = this.clock.monotonic();
    const ours = this.allowances(bucket).map((allowance) => allowance.wait(growing, weight, each));
    return {
      limit: freeAt === 0 ? 0 : Math.max(0, Math.ceil(freeAt - now)),
      pace: Math.ceil(Math.max(0, ...ours)),
    };
  }

  /** Tracks how long the limit of the service holds a request back. */
  private account(waiter: Waiter, limited: boolean): void {
    const now = this.clock.monotonic();
    if (waiter.limitedSince !== undefined) waiter.limited += now - waiter.limitedSince;
    waiter.limitedSince = limited ? now : undefined;
  }

  /** Those of all requests, and those of the bucket. */
  private allowances(bucket: string): readonly Allowance[] {
    const { allowances, byBucket } = this.ceilings();
    return [...allowances, ...(byBucket?.get(this.bucket(bucket).name)?.allowances ?? [])];
  }

  private hasRoom(priority: 'interactive' | 'background', bucket: Bucket): boolean {
    const { maxConcurrency, byBucket } = this.ceilings();
    if (bucket.inFlight >= (byBucket?.get(bucket.name)?.maxConcurrency ?? Infinity)) return false;
    const { interactive, background } = this.running;
    if (interactive + background >= maxConcurrency) return false;
    const share = Math.max(1, Math.floor(maxConcurrency * BACKGROUND_SHARE));
    return priority === 'interactive' || background < share;
  }

  private mayWait(waiter: Waiter, { limit, pace }: Delay, now: number): boolean {
    const { request } = waiter;
    // Pacing is our own choice, so it never makes a request fail.
    if (limit > 0 && waiter.limited + limit > request.allowedWait) {
      this.leave(waiter);
      const resetAt = new Date(now + limit).toISOString();
      const seconds = Math.round((request.waitedBefore + waiter.limited) / 1000);
      waiter.reject(
        new RateLimitError(
          'rate_limited',
          {
            resetAt,
            resetSeconds: Math.ceil(limit / 1000),
            waitedSeconds: seconds,
            maxWaitSeconds: request.maxWaitSeconds,
            ...this.bucket(request.bucket).facts(request.place.connector),
          },
          request.place,
          { retryAt: resetAt },
        ),
      );
      return false;
    }
    const delay = Math.max(limit, pace);
    const until = now + delay;
    const reason = limit >= pace ? 'rate_limit' : 'pacing';
    const { reported } = waiter;
    const news =
      reported === undefined ||
      reported.reason !== reason ||
      Math.abs(until - reported.until) > REPORTED_MILLISECONDS;
    if (delay >= REPORTED_MILLISECONDS && news) {
      waiter.reported = { until, reason };
      request.onWaiting?.(new Date(until).toISOString(), reason);
    }
    return true;
  }

  private grant({ queued: waiter, caller }: Turn<Waiter>, bucket: Bucket): void {
    const { request } = waiter;
    this.leave(waiter);
    const others = this.waiters.filter((other) => this.bucket(other.request.bucket) === bucket);
    bucket.turns.took(caller, ++this.sequence, others);
    const now = this.clock.monotonic();
    const { each, weight = 1 } = request;
    for (const allowance of this.allowances(request.bucket)) allowance.take(now, weight, each);
    bucket.inFlight += 1;
    bucket.weightInFlight += weight;
    this.running[request.priority] += 1;
    if (waiter.reported !== undefined) request.onWaiting?.(undefined);
    let released = false;
    waiter.resolve({
      waited: waiter.limited,
      queued: now - waiter.since,
      release: () => {
        if (released) return;
        released = true;
        bucket.inFlight -= 1;
        bucket.weightInFlight -= weight;
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
