import type { Allowance } from './allowance';
import type { Bucket } from './bucket';
import type { BucketCeilings, Ceilings } from './ceilings';
import { claim, paceOf, type ScopedRate } from './shared/claims';
import type { LimitState } from './shared/limit_state';
import { countSent } from './shared/sent';
import {
  elsewhere,
  enter,
  EVERYTHING,
  isMyTurn,
  isOnlyOne,
  isReserved,
  type InFlight,
} from './shared/slots';

type Priority = 'interactive' | 'background';

/** Background work never holds more than this share of the concurrency. */
const BACKGROUND_SHARE = 0.8;

/** What a request takes. */
export interface Passing {
  readonly priority: Priority;
  readonly weight?: number | undefined;
  readonly each?: string | undefined;
}

/** What a gate needs to know about its limiter. */
export interface Ground {
  readonly ceilings: Ceilings;
  /** The declared ceilings of a bucket, whatever the service calls it. */
  ceilingsOf(bucket: Bucket): BucketCeilings | undefined;
  /** The name of a bucket that all processes use. */
  scopeOf(bucketName: string): string;
  /** What the service calls a bucket. */
  nameOf(bucket: string): string;
  buckets(): Iterable<Bucket>;
  readonly running: Readonly<Record<Priority, number>>;
}

/** Decides how many requests are sent now, and when the next one may be. Nothing is sent while it decides. */
export interface Gate {
  /** Milliseconds until our own ceilings let a request go. */
  pace(bucket: Bucket, request: Passing): number;
  /** Requests that count against a bucket and have no response yet. */
  inFlight(bucket: Bucket): InFlight;
  /** Whether there is a slot. `spares`: one must stay free for other users. */
  room(bucket: Bucket, request: Passing, spares?: boolean): boolean;
  /** The request passes. */
  take(bucket: Bucket, request: Passing): void;
}

/** The slots of this process, including those of requests that pass. */
class OwnSlots {
  private readonly passing = new Map<Bucket, InFlight>();
  private readonly running: Record<Priority, number>;

  constructor(private readonly ground: Ground) {
    this.running = { ...ground.running };
  }

  get all(): number {
    return this.running.interactive + this.running.background;
  }

  of(bucket: Bucket): InFlight {
    const { count = 0, weight = 0 } = this.passing.get(bucket) ?? {};
    return { count: bucket.inFlight + count, weight: bucket.weightInFlight + weight };
  }

  backgroundHasRoom({ priority }: Passing): boolean {
    const share = Math.max(1, Math.floor(this.ground.ceilings.maxConcurrency * BACKGROUND_SHARE));
    return priority === 'interactive' || this.running.background < share;
  }

  take(bucket: Bucket, { priority, weight = 1 }: Passing): void {
    const before = this.passing.get(bucket) ?? { count: 0, weight: 0 };
    this.passing.set(bucket, { count: before.count + 1, weight: before.weight + weight });
    this.running[priority] += 1;
  }

  /** By bucket: requests, and what they count for. */
  byBucket(): Record<string, [count: number, weight: number]> {
    const taken = [...this.ground.buckets()].flatMap((bucket) => {
      const { count, weight } = this.of(bucket);
      return count === 0 ? [] : [[bucket.name, [count, weight] as [number, number]] as const];
    });
    return Object.fromEntries(taken);
  }
}

/** Of fewer slots, none stays free: it would cost too much. */
const LEAST_TO_SPARE = 3;

const isLast = (most: number, used: number): boolean => most >= LEAST_TO_SPARE && used >= most - 1;

/** The allowances of all requests, and those of the bucket. */
export const allowancesOf = (ground: Ground, bucket: Bucket): readonly Allowance[] => [
  ...ground.ceilings.allowances,
  ...(ground.ceilingsOf(bucket)?.allowances ?? []),
];

/** Whether only the slot is free that is kept for other users: of the bucket, or of all requests. */
const onlyLastIsFree = (
  ground: Ground,
  bucket: Bucket,
  used: { readonly ofBucket: number; readonly all: number },
): boolean =>
  isLast(ground.ceilingsOf(bucket)?.maxConcurrency ?? Infinity, used.ofBucket) ||
  isLast(ground.ceilings.maxConcurrency, used.all);

/** The ceilings for this process alone. `monotonic` is the time on the monotonic clock. */
export function ownGate(ground: Ground, monotonic: number): Gate {
  const own = new OwnSlots(ground);
  return {
    pace: (bucket, { weight = 1, each }) =>
      Math.max(
        0,
        ...allowancesOf(ground, bucket).map((allowance) => allowance.wait(monotonic, weight, each)),
      ),
    inFlight: (bucket) => own.of(bucket),
    room: (bucket, request, spares = false) =>
      !(
        spares && onlyLastIsFree(ground, bucket, { ofBucket: own.of(bucket).count, all: own.all })
      ) &&
      own.of(bucket).count < (ground.ceilingsOf(bucket)?.maxConcurrency ?? Infinity) &&
      own.all < ground.ceilings.maxConcurrency &&
      own.backgroundHasRoom(request),
    take(bucket, request) {
      own.take(bucket, request);
      const { weight = 1, each } = request;
      for (const allowance of allowancesOf(ground, bucket)) allowance.take(monotonic, weight, each);
    },
  };
}

/** A gate for all processes that share the credential. */
export interface SharedGate extends Gate {
  /** Whether a request waits for a slot that another process has, or that is another's turn. */
  readonly crowded: boolean;
  /** Whether this process sends, and no other one sends or waits. */
  readonly onlyOne: boolean;
  /** Records what this process has in flight and waits for, and whether it reserves all slots. */
  close(reserves?: boolean): void;
}

/** A request that this process sent while it was alone. */
export interface Unshared {
  readonly bucket: Bucket;
  readonly request: Passing;
}

/** The ceilings for all processes, on what is known of them, which it changes. */
export function sharedGate(
  ground: Ground,
  state: LimitState,
  {
    me,
    now,
    unshared,
  }: { readonly me: string; readonly now: number; readonly unshared: readonly Unshared[] },
): SharedGate {
  const own = new OwnSlots(ground);
  const wants = new Set<string>();
  const served = new Set<string>();
  const ratesOf = (bucket: Bucket, each: string | undefined): readonly ScopedRate[] => {
    const scope = ground.scopeOf(bucket.name);
    const ofBucket = ground.ceilingsOf(bucket)?.allowances ?? [];
    return [
      ...ground.ceilings.allowances.map(({ rate }) => ({ rate, scope: EVERYTHING })),
      ...ofBucket.map(({ rate }) => ({ rate, scope, each })),
    ];
  };
  const hasSlot = (
    most: number,
    scope: string,
    mine: number,
    covers: (bucket: string) => boolean,
  ): boolean => {
    if (isReserved(state, me, now)) {
      wants.add(scope);
      return false;
    }
    if (most === Infinity) return true;
    const theirs = elsewhere(state, me, covers).count;
    const isTurn = isMyTurn(state, { me, mine, scope, covers }, now);
    if (mine + theirs < most && isTurn) return true;
    // Without others, our own response is what makes room.
    if (theirs > 0 || !isTurn) wants.add(scope);
    return false;
  };
  const claimed = (bucket: Bucket, { each, weight = 1 }: Passing): void => {
    claim(state, ratesOf(bucket, each), weight, now);
    countSent(state, now);
  };
  for (const { bucket, request } of unshared) claimed(bucket, request);
  return {
    get crowded() {
      return wants.size > 0;
    },
    pace: (bucket, { weight = 1, each }) => paceOf(state, ratesOf(bucket, each), weight, now),
    inFlight(bucket) {
      const { count, weight } = own.of(bucket);
      const theirs = elsewhere(state, me, (name) => ground.nameOf(name) === bucket.name);
      return { count: count + theirs.count, weight: weight + theirs.weight };
    },
    room(bucket, request, spares = false) {
      const scope = ground.scopeOf(bucket.name);
      const { maxConcurrency = Infinity } = ground.ceilingsOf(bucket) ?? {};
      const mine = own.of(bucket).count;
      if (spares) {
        const others = (covers: (name: string) => boolean) => elsewhere(state, me, covers).count;
        const ofBucket = mine + others((name) => ground.scopeOf(name) === scope);
        const all = own.all + others(() => true);
        if (onlyLastIsFree(ground, bucket, { ofBucket, all })) return false;
      }
      return (
        own.backgroundHasRoom(request) &&
        hasSlot(maxConcurrency, scope, mine, (name) => ground.scopeOf(name) === scope) &&
        hasSlot(ground.ceilings.maxConcurrency, EVERYTHING, own.all, () => true)
      );
    },
    take(bucket, request) {
      own.take(bucket, request);
      claimed(bucket, request);
      served.add(EVERYTHING).add(ground.scopeOf(bucket.name));
    },
    get onlyOne() {
      return own.all > 0 && isOnlyOne(state, me, now);
    },
    close(reserves = false) {
      enter(state, me, { inFlight: own.byBucket(), wants, served, reserves }, now);
    },
  };
}
