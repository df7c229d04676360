import type { LimitDeclaration, RequestLimit } from '../../../common/declaration';
import { BOUNDS } from '../../bounds';
import type { Clock } from '../../ports';
import type { BucketUsage } from '../service_client';
import { Alarm } from './alarm';
import type { Bucket, RoundTrip } from './bucket';
import { Buckets } from './buckets';
import type { Turn } from './caller_turns';
import type { Ceilings } from './ceilings';
import type { Counted, Decision } from './decision';
import { decide } from './decide';
import { declaredBucket, DEFAULT_BUCKET } from './declared_bucket';
import { allowancesOf, ownGate, sharedGate, type Gate, type Ground, type Unshared } from './gates';
import { longestWindow, reportedLimit } from './limit_headers';
import { RecentUsers } from './recent_users';
import { SlotsByUser } from './slots_by_user';
import type { Plausible, ReadTime } from './service_time';
import type { LimitState } from './shared/limit_state';
import type { Sharing } from './shared/sharing';
import {
  isTooLong,
  reportWait,
  tooLong,
  type Permit,
  type PermitRequest,
  type Waiter,
} from './waiting';

export type { Permit, PermitRequest } from './waiting';

/** After so many decisions without another process, all slots are reserved: others ask before each request. */
const UNDISTURBED = 8;
/** While all slots are reserved, this is how often others get a chance to ask for one. */
const RESERVING_MILLISECONDS = 100;

/** Clocks that move apart by less are the same clock. */
const SAME_CLOCK_MILLISECONDS = 100;
/** Of the requests that were sent without asking, so many are counted for others. */
const MOST_UNSHARED = 1000;

/** Shares one credential's allowance among everything that uses it. Interactive first; then callers take turns. */
export class Limiter {
  private readonly buckets: Buckets;
  private waiters: Waiter[] = [];
  /** Counts arrivals and turns, to order them. */
  private sequence = 0;
  private running = { interactive: 0, background: 0 };
  private readonly slots = new SlotsByUser();
  private readonly users = new RecentUsers();
  /** Decides again. */
  private readonly alarm: Alarm;
  /** When the monotonic clock was 0, in milliseconds since the epoch. */
  private epoch: number | undefined;
  private unshared: Unshared[] = [];
  /** Decisions in a row without another process. */
  private undisturbed = 0;
  /** What is known of all processes while no other one may send. */
  private reserved: { readonly state: LimitState; readonly until: number } | undefined;
  /** How the service reports its limits. */
  readonly plausible: Plausible;

  constructor(
    private readonly clock: Clock,
    private readonly limits: LimitDeclaration,
    /** The tightest of all connectors that share the credential. */
    private readonly ceilings: () => Ceilings,
    longestWindowSeconds: number = BOUNDS.rate_limit_seconds.default,
    /** Other processes that use the credential. */
    private readonly sharing?: Sharing,
  ) {
    this.alarm = new Alarm(clock, () => {
      if (sharing?.possible === true) void this.together();
      else this.pump();
    });
    this.plausible = longestWindow(limits, longestWindowSeconds);
    this.buckets = new Buckets(new Set((limits.buckets ?? []).map(({ bucket }) => bucket)));
  }

  /**
   * Resolves when a request may be sent. Rejects with RateLimitError if the wait would be too long, or with the
   * signal's reason.
   */
  acquire(request: PermitRequest): Promise<Permit> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.leave(waiter);
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(request.signal.reason);
        this.changed();
      };
      const waiter: Waiter = {
        request,
        arrival: ++this.sequence,
        callers: request.callers ?? (() => ['']),
        resolve,
        reject,
        onAbort,
        since: this.clock.monotonic(),
        gone: false,
        limited: 0,
        limitedSince: undefined,
        reported: undefined,
      };
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      if (request.signal.aborted) return reject(request.signal.reason);
      request.signal.addEventListener('abort', onAbort, { once: true });
      this.waiters.push(waiter);
      this.users.saw(waiter.callers(), waiter.since);
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
    const name = this.buckets.named(reported?.bucket, assumed);
    if (reported !== undefined) this.buckets.of(name).learn(reported, now, trip);
    if (response.succeeded) this.buckets.of(name).letThrough(trip.sentAt);
    this.changed();
    return name;
  }

  /** The service rejected a request as too fast: nothing in this bucket is sent before `until`. */
  block(bucket: string, until: ReadTime, message?: string): void {
    this.buckets.of(bucket).block(until, this.clock.monotonic(), message);
    this.changed();
  }

  /** Clears what the service reported about its limits; requests waiting for them are sent. */
  clear(): void {
    for (const bucket of this.buckets.all()) bucket.clear(this.clock.monotonic());
    this.changed();
  }

  /** The assumed bucket of a request, until a response names it. */
  bucketOf(path: string, limit?: RequestLimit): string {
    return declaredBucket(this.limits, path, limit) ?? DEFAULT_BUCKET;
  }

  /** Whether no request is in flight or waiting. */
  get idle(): boolean {
    return this.waiters.length + this.inFlight === 0;
  }

  usage(): readonly BucketUsage[] {
    const now = this.clock.now();
    return this.buckets.all().map((bucket) => {
      const declared = this.buckets.declaredFor(bucket.name);
      return {
        ...bucket.usage(now, this.waitingFor(bucket).length),
        ...(declared === undefined || declared === bucket.name ? {} : { declared }),
      };
    });
  }

  /** Resolves when this process knows what others reported. */
  async refresh(): Promise<void> {
    await this.together();
  }

  /** Gives back what other processes may use. */
  async close(): Promise<void> {
    this.alarm.cancel();
    const { sharing, unshared } = this;
    await sharing?.leave((state, now) => {
      this.exchange(state, now);
      sharedGate(this.ground(), state, { me: sharing.me, now, unshared });
    });
  }

  private get inFlight(): number {
    return this.running.interactive + this.running.background;
  }

  /** Something happened that other processes should know, with the next request or soon. */
  private changed(): void {
    this.sharing?.changed();
    this.pump();
  }

  /** Sends the requests that are allowed, and sets a timer for the next one. */
  private pump(): void {
    const { sharing } = this;
    // Without a request to send, or room for one, others need not be asked.
    const full = this.inFlight >= this.ceilings().maxConcurrency;
    const sends = this.waiters.length > 0 && !full;
    if (sharing?.possible !== true || !sends) this.alone();
    else if (!this.onReserve(sharing)) void this.together();
  }

  /** Decides for this process only. */
  private alone(): void {
    const gate = ownGate(this.ground(), this.clock.monotonic());
    this.time();
    this.settle({ ...this.decided(gate, this.clock.now()), crowded: false }, 'own');
  }

  /** Decides on what is known, while no other process may send. False if the others must be asked. */
  private onReserve(sharing: Sharing): boolean {
    if (this.reserved === undefined || this.untilAsked === 0 || sharing.deciding) return false;
    if (this.unshared.length >= MOST_UNSHARED / 2) return false;
    const now = this.clock.now();
    const { state } = this.reserved;
    this.exchange(state, now);
    const gate = sharedGate(this.ground(), state, { me: sharing.me, now, unshared: [] });
    const decided = this.decided(gate, now);
    gate.close(true);
    this.settle({ ...decided, crowded: false }, 'shared_later');
    return true;
  }

  /** Milliseconds for which no other process may send. */
  private get untilAsked(): number {
    return Math.max(0, (this.reserved?.until ?? 0) - this.clock.monotonic());
  }

  /** Decides with all processes that share the credential. */
  private async together(): Promise<void> {
    const { sharing, unshared } = this;
    if (sharing === undefined) return;
    const decide = (state: LimitState, now: number): Decision => {
      this.exchange(state, now);
      const gate = sharedGate(this.ground(), state, { me: sharing.me, now, unshared });
      const decided = this.decided(gate, now);
      const { onlyOne } = gate;
      const reserves = onlyOne && this.undisturbed >= UNDISTURBED;
      gate.close(reserves);
      const known = reserves ? state : undefined;
      return { ...decided, crowded: gate.crowded, onlyOne, known };
    };
    await sharing.exchange(decide, {
      done: (decision) => {
        this.unshared = this.unshared.slice(unshared.length);
        const { onlyOne, known: state } = decision;
        this.undisturbed = onlyOne === true ? this.undisturbed + 1 : 0;
        const until = this.clock.monotonic() + RESERVING_MILLISECONDS;
        this.reserved = state && { state, until };
        this.settle(decision, 'shared');
      },
      failed: () => {
        this.reserved = undefined;
        this.alone();
      },
      again: () => this.pump(),
    });
  }

  private exchange(state: LimitState, now: number): void {
    this.buckets.exchange(state, now, this.time());
  }

  /** When the monotonic clock was 0. What services reported lasts as long if the time of day is set back. */
  private time(): number {
    const epoch = Math.round(this.clock.now() - this.clock.monotonic());
    const { epoch: before = epoch } = this;
    if (before - epoch > SAME_CLOCK_MILLISECONDS)
      for (const bucket of this.buckets.all()) bucket.setBack(before - epoch);
    if (Math.abs(before - epoch) <= SAME_CLOCK_MILLISECONDS) return (this.epoch = before);
    return (this.epoch = epoch);
  }

  private ground(): Ground {
    const ceilings = this.ceilings();
    const scopeOf = (name: string): string => this.buckets.declaredFor(name) ?? name;
    return {
      ceilings,
      scopeOf,
      ceilingsOf: ({ name }) => ceilings.byBucket?.get(scopeOf(name)),
      nameOf: (name) => this.buckets.nameFor(name),
      buckets: () => this.buckets.all(),
      running: this.running,
    };
  }

  private decided(gate: Gate, now: number): Omit<Decision, 'crowded'> {
    const { waiters, buckets, slots } = this;
    const { count: users } = this.users;
    return decide({ waiters, buckets, slots, users, monotonic: this.clock.monotonic() }, gate, now);
  }

  /** Does what was decided. */
  private settle({ now, granted, held, crowded }: Decision, counted: Counted): void {
    for (const turn of granted) if (!turn.queued.gone) this.grant(turn, counted);
    let soonest = Infinity;
    for (const [waiter, delay] of held) {
      if (waiter.gone) continue;
      if (isTooLong(waiter, delay)) {
        this.leave(waiter);
        waiter.reject(tooLong(waiter, delay, this.buckets.of(waiter.request.bucket), now));
        continue;
      }
      reportWait(waiter, delay, now);
      // Either wait may end first, and the reason for waiting changes then.
      for (const part of [delay.limit, delay.pace]) if (part > 0) soonest = Math.min(soonest, part);
    }
    const { sharing } = this;
    const looks = sharing?.untilLook({
      crowded,
      waiting: soonest < Infinity,
      busy: !this.idle,
      reserving: this.untilAsked,
    });
    soonest = Math.min(soonest, looks ?? Infinity);
    if (soonest < Infinity) this.alarm.within(soonest);
    else this.alarm.cancel();
  }

  private waitingFor(bucket: Bucket): readonly Waiter[] {
    return this.waiters.filter(({ request }) => this.buckets.of(request.bucket) === bucket);
  }

  private grant({ queued: waiter, caller }: Turn<Waiter>, counted: Counted): void {
    const { request } = waiter;
    this.leave(waiter);
    const bucket = this.buckets.of(request.bucket);
    bucket.turns.took(caller, ++this.sequence, this.waitingFor(bucket));
    const now = this.clock.monotonic();
    const { each, weight = 1 } = request;
    if (counted !== 'shared' && this.sharing !== undefined)
      this.unshared = [...this.unshared, { bucket, request }].slice(-MOST_UNSHARED);
    // Also those that all processes count: this one may have to continue alone.
    if (counted !== 'own')
      for (const allowance of allowancesOf(this.ground(), bucket))
        allowance.take(now, weight, each);
    bucket.enter(caller, weight);
    if (request.probe === true) bucket.probed(now);
    this.running[request.priority] += 1;
    this.slots.take(caller);
    if (waiter.reported !== undefined) request.onWaiting?.(undefined);
    let released = false;
    waiter.resolve({
      waited: waiter.limited,
      queued: now - waiter.since,
      release: () => {
        if (released) return;
        released = true;
        bucket.leave(weight);
        this.running[request.priority] -= 1;
        this.slots.release(caller);
        this.changed();
      },
    });
  }

  private leave(waiter: Waiter): void {
    waiter.gone = true;
    this.waiters = this.waiters.filter((other) => other !== waiter);
    waiter.request.signal.removeEventListener('abort', waiter.onAbort);
  }
}
