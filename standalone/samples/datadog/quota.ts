/** Datadog's limits: one for each endpoint, reported in headers with the seconds to the reset. */
export interface Quota {
  /** Counts one request; false if the limit is used up. */
  take(name: string): boolean;
  headers(name: string): Record<string, string>;
}

const PERIOD = 3600;
const LIMITS: Readonly<Record<string, number>> = { timeseries_query: 1600, logs_query: 300 };
const USUAL = 3000;

/** `now`: milliseconds. `limits`: for tests. */
export function quotaOf(
  now: () => number,
  limits: Readonly<Record<string, number>> = LIMITS,
): Quota {
  const used = new Map<string, { window: number; count: number }>();
  const seconds = (): number => Math.floor(now() / 1000);
  const current = (name: string) => {
    const window = Math.floor(seconds() / PERIOD);
    const known = used.get(name);
    const entry = known?.window === window ? known : { window, count: 0 };
    used.set(name, entry);
    return entry;
  };
  const limitOf = (name: string): number => limits[name] ?? USUAL;
  return {
    take: (name) => {
      const entry = current(name);
      if (entry.count >= limitOf(name)) return false;
      entry.count += 1;
      return true;
    },
    headers: (name) => ({
      'x-ratelimit-name': name,
      'x-ratelimit-limit': String(limitOf(name)),
      'x-ratelimit-period': String(PERIOD),
      'x-ratelimit-remaining': String(Math.max(0, limitOf(name) - current(name).count)),
      'x-ratelimit-reset': String(PERIOD - (seconds() % PERIOD)),
    }),
  };
}
