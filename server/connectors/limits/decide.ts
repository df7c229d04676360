import type { Bucket } from './bucket';
import type { Buckets } from './buckets';
import { byTurn, type Turn } from './caller_turns';
import type { Decision } from './decision';
import { delayOf } from './delay';
import type { Gate } from './gates';
import type { SlotsByUser } from './slots_by_user';
import { account, type Delay, type PermitRequest, type Waiter } from './waiting';

/** The requests that wait, and what their order depends on. */
export interface Queue {
  readonly waiters: readonly Waiter[];
  readonly buckets: Buckets;
  /** How many requests of each user are in flight. */
  readonly slots: SlotsByUser;
  /** The users who sent a request recently. */
  readonly users: number;
  /** The monotonic time, in milliseconds. */
  readonly monotonic: number;
}

/**
 * Which requests may be sent now, and how long the others have to wait. Changes nothing but the gate, and how long
 * requests have been held back.
 */
export function decide(
  { waiters, buckets, slots: taken, users, monotonic }: Queue,
  gate: Gate,
  now: number,
): Omit<Decision, 'crowded'> {
  const granted: Turn<Waiter>[] = [];
  const held: (readonly [Waiter, Delay])[] = [];
  const probing = new Set<Bucket>();
  const slots = taken.copy();
  for (const priority of ['interactive', 'background'] as const) {
    const heldLanes = new Set<string>();
    for (const turn of turnsOf(waiters, priority, buckets)) {
      const { queued: waiter } = turn;
      const { request } = waiter;
      const bucket = buckets.of(request.bucket);
      const lane = JSON.stringify([bucket.name, request.each]);
      const probes = request.probe === true && !probing.has(bucket) && bucket.mayProbe(monotonic);
      const delay = delayOf(waiter, bucket, gate, { now, users, probes });
      const free = delay.limit === 0 && delay.pace === 0;
      account(waiter, delay.limit > 0, monotonic);
      // Requests of one bucket go in turn; each still learns how long it will wait, or that it is too long.
      if (free && (probes || !heldLanes.has(lane))) {
        const spares = users > 1 && slots.of(turn.caller) > 0;
        if (!gate.room(bucket, request, spares)) continue;
        gate.take(bucket, request);
        slots.take(turn.caller);
        if (probes) probing.add(bucket);
        granted.push(turn);
        continue;
      }
      // What is kept for others does not hold those others back.
      if (delay.kept === undefined) heldLanes.add(lane);
      held.push([waiter, delay]);
    }
  }
  return { now, granted, held };
}

/** Waiting requests of a priority, the next one first. */
function turnsOf(
  waiters: readonly Waiter[],
  priority: PermitRequest['priority'],
  buckets: Buckets,
): readonly Turn<Waiter>[] {
  const byBucket = new Map<Bucket, Waiter[]>();
  for (const waiter of waiters) {
    if (waiter.request.priority !== priority) continue;
    const bucket = buckets.of(waiter.request.bucket);
    const waiting = byBucket.get(bucket);
    if (waiting === undefined) byBucket.set(bucket, [waiter]);
    else waiting.push(waiter);
  }
  return [...byBucket].flatMap(([bucket, waiting]) => bucket.turns.of(waiting)).sort(byTurn);
}
