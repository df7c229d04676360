import type { Bucket } from './bucket';
import type { Gate } from './gates';
import type { Delay, Waiter } from './waiting';

/** When it is, how many users share the credential, and whether the request is sent regardless of the reported limit. */
interface Circumstances {
  readonly now: number;
  readonly users: number;
  readonly probes: boolean;
}

/** `now` is one point in time for all requests, so that a reset time is exact to the millisecond. */
export function delayOf(
  waiter: Waiter,
  bucket: Bucket,
  gate: Gate,
  { now, users, probes }: Circumstances,
): Delay {
  const { request } = waiter;
  const { priority, weight = 1 } = request;
  const pace = Math.ceil(gate.pace(bucket, request));
  if (probes) return { limit: 0, pace };
  const inFlight = gate.inFlight(bucket);
  const until = (kept: number): number => {
    const freeAt = bucket.freeAt(now, priority, weight, inFlight, kept);
    return freeAt === 0 ? 0 : Math.max(0, Math.ceil(freeAt - now));
  };
  const kept = bucket.shares.keptFrom(waiter.callers(), bucket.limit, users);
  const limit = until(kept);
  return kept > 0 && limit > 0 && until(0) === 0 ? { limit, pace, kept } : { limit, pace };
}
