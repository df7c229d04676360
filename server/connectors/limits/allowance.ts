/** A ceiling of our own on the rate of requests. Times are milliseconds of a monotonic clock. */
export interface Allowance {
  /** 0 if a request may be sent now, otherwise how long to wait. */
  wait(now: number): number;
  /** Records that a request was sent. */
  take(now: number): void;
}

/** At most `count` requests begin in any window of `windowMilliseconds`. */
export function slidingWindow(count: number, windowMilliseconds: number): Allowance {
  const most = Math.max(1, Math.floor(count));
  // Rates below one per window extend the window instead.
  const window = count < 1 ? windowMilliseconds / count : windowMilliseconds;
  const starts = new Float64Array(most).fill(-Infinity);
  let oldest = 0;
  return {
    wait: (now) => Math.max(0, (starts[oldest] ?? -Infinity) + window - now),
    take: (now) => {
      starts[oldest] = now;
      oldest = (oldest + 1) % most;
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
  return {
    wait: (now) => {
      refill(now);
      // A rounding error must not make a full token look incomplete forever.
      return tokens >= 1 - 1e-9 ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000);
    },
    take: (now) => {
      refill(now);
      tokens -= 1;
    },
  };
}
