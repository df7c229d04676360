/** What an allowance allows: requests in any window, or a burst and a rate. */
export type Rate =
  | { readonly kind: 'window'; readonly count: number; readonly milliseconds: number }
  | { readonly kind: 'tokens'; readonly perSecond: number; readonly burst: number };

/** A ceiling of our own on the rate of requests. Times are milliseconds of a monotonic clock. */
export interface Allowance {
  readonly rate: Rate;
  /**
   * 0 if a request of this weight may be sent now, otherwise how long until it may. `each`: what it is for, where rates
   * hold for each of them separately.
   */
  wait(now: number, weight: number, each?: string): number;
  /** A request of this weight is sent. */
  take(now: number, weight: number, each?: string): void;
}

/** Those that were not used for the longest time are forgotten. */
const MOST_REMEMBERED = 256;

/** An allowance for each of the things that requests are for, such as channels. */
export function forEach(make: () => Allowance): Allowance {
  const known = new Map<string, Allowance>();
  const of = (each = ''): Allowance => {
    const found = known.get(each) ?? make();
    known.delete(each);
    known.set(each, found);
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found;
  };
  return {
    rate: make().rate,
    wait: (now, weight, each) => of(each).wait(now, weight),
    take: (now, weight, each) => of(each).take(now, weight),
  };
}

/** How many of `most` requests a request counts as. What is heavier than all that is allowed takes all of it. */
export const placesIn = (most: number, weight: number): number =>
  Math.min(most, Math.max(1, Math.ceil(weight)));

/** At most `count` requests begin in any window of `windowMilliseconds`; a heavy request counts as several. */
export function slidingWindow(count: number, windowMilliseconds: number): Allowance {
  const most = Math.max(1, Math.floor(count));
  // Rates below one per window extend the window instead.
  const window = count < 1 ? windowMilliseconds / count : windowMilliseconds;
  const starts = new Float64Array(most).fill(-Infinity);
  let oldest = 0;
  const places = (weight: number): number => placesIn(most, weight);
  return {
    rate: { kind: 'window', count: most, milliseconds: window },
    wait: (now, weight) => {
      const last = starts[(oldest + places(weight) - 1) % most] ?? -Infinity;
      return Math.max(0, last + window - now);
    },
    take: (now, weight) => {
      for (let left = places(weight); left > 0; left--) {
        starts[oldest] = now;
        oldest = (oldest + 1) % most;
      }
    },
  };
}

/** `burst` requests at once, then `perSecond`: in any time t at most burst + perSecond · t. */
export function tokenBucket(perSecond: number, burst: number): Allowance {
  const capacity = Math.max(1, Math.floor(burst));
  let tokens = capacity;
  let at = -Infinity;
  const refill = (now: number): void => {
    if (at !== -Infinity) tokens = Math.min(capacity, tokens + ((now - at) / 1000) * perSecond);
    at = now;
  };
  const needed = (weight: number): number => Math.min(capacity, Math.max(1, weight));
  return {
    rate: { kind: 'tokens', perSecond, burst: capacity },
    wait: (now, weight) => {
      refill(now);
      const missing = needed(weight) - tokens;
      // A rounding error must not make a full token look like a missing one forever.
      return missing <= 1e-9 ? 0 : Math.ceil((missing / perSecond) * 1000);
    },
    take: (now, weight) => {
      refill(now);
      tokens -= needed(weight);
    },
  };
}
