import type { BucketUsage, SharedUsage } from '../service_client';
import { Bucket } from './bucket';
import type { LimitState } from './shared/limit_state';
import { SENT, SENT_SECONDS, sentIn } from './shared/sent';
import { EVERYTHING } from './shared/slots';
import { countIn, windowOf } from './shared/window_log';

/** What is known about the credentials of a connector, for someone who uses none of them. */
export function usageIn(
  states: readonly LimitState[],
  now: number,
  me: string,
): { readonly buckets: readonly BucketUsage[]; readonly usage: SharedUsage } {
  const elsewhere: Record<string, number> = {};
  const sent = new Map<string, SharedUsage['sent'][number]>();
  const buckets = new Map<string, BucketUsage>();
  for (const state of states) {
    for (const [id, { inFlight }] of Object.entries(state.processes)) {
      if (id === me) continue;
      for (const [bucket, [count]] of Object.entries(inFlight))
        elsewhere[bucket] = (elsewhere[bucket] ?? 0) + count;
    }
    for (const [key, log] of Object.entries(state.windows)) {
      if (key === SENT) continue;
      const [milliseconds, scope] = windowOf(key);
      // Rates that hold for each channel separately are added up.
      const one = JSON.stringify([milliseconds, scope]);
      const requests = countIn(log, now, milliseconds) + (sent.get(one)?.requests ?? 0);
      const bucket = scope === EVERYTHING ? {} : { bucket: scope };
      sent.set(one, { ...bucket, seconds: milliseconds / 1000, requests });
    }
    for (const [name, reports] of Object.entries(state.buckets)) {
      const bucket = new Bucket(name);
      bucket.absorb(reports, now, 0);
      buckets.set(name, bucket.usage(now, 0));
    }
  }
  const all = { seconds: SENT_SECONDS, requests: sentIn(states, now) };
  const rates = [...sent.values()].filter(
    ({ bucket, seconds }) => bucket !== undefined || seconds !== SENT_SECONDS,
  );
  return { buckets: [...buckets.values()], usage: { sent: [all, ...rates], elsewhere } };
}
